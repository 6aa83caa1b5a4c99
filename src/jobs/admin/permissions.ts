import { nearestNames } from "../../config/nearest.ts";
import { ArgumentError } from "../../errors/errors.ts";
import type { Row, Steps } from "../steps.ts";

/** What a role may do, and on what: a pair of Superset's. */
export interface Permission {
  id: number;
  /** `can read on Dashboard`, `datasource access on [Shop].[orders](id:3)`. */
  name: string;
}

const MOST_NEAREST = 3;
const MOST_MEANT = 5;

/** All that there are. */
export async function allPermissions({ rows }: Steps): Promise<Permission[]> {
  const columns = ["id", "permission.name", "view_menu.name"];
  const pairs = await rows("superset_permission_resource_list", { columns });
  return pairs.map(({ id, permission, view_menu }) => permissionOf(id, permission, view_menu));
}

/** Those of a role. */
export async function permissionsOf({ read }: Steps, role: unknown): Promise<Permission[]> {
  const { result } = (await read("superset_role_get_permissions", { role_id: role })) as { result: Row[] };
  const named = (name: unknown) => ({ name });
  return result.map(({ id, permission_name, view_menu_name }) =>
    permissionOf(id, named(permission_name), named(view_menu_name)),
  );
}

const permissionOf = (id: unknown, verb: unknown, resource: unknown): Permission => {
  const nameIn = (value: unknown) => String((value as Row).name);
  return { id: id as number, name: `${nameIn(verb).replaceAll("_", " ")} on ${nameIn(resource)}` };
};

/**
 * The permissions that texts mean. Data goes by the name of its dataset, database or schema too: `dataset access on orders`,
 * `database access on Shop`, `schema access on Shop.main`.
 * @param among those that can be meant
 * @param whose what an error calls them
 * @throws ArgumentError for all that mean none of them, or several
 */
export function findPermissions(
  texts: readonly string[],
  among: readonly Permission[],
  whose: string,
): Permission[] {
  const spellings = new Map<string, Set<Permission>>();
  for (const permission of among)
    for (const text of spellingsOf(permission.name))
      spellings.set(text, (spellings.get(text) ?? new Set()).add(permission));
  const complaints: string[] = [];
  const found = texts.flatMap((text) => {
    const meant = [...(spellings.get(plain(text)) ?? [])];
    const exact = meant.filter(({ name }) => plain(name) === plain(text));
    if (exact.length === 1 || meant.length === 1) return exact.length === 1 ? exact : meant;
    complaints.push(meant.length === 0 ? missing(text, among, whose) : several(text, meant));
    return [];
  });
  if (complaints.length > 0) throw new ArgumentError(complaints.join(" "));
  return [...new Set(found)];
}

function missing(text: string, among: readonly Permission[], whose: string): string {
  const near = nearestNames(
    plain(text),
    among.map(({ name }) => name),
    MOST_NEAREST,
  );
  const nearest = near.length > 0 ? ` Nearest: ${near.map((name) => JSON.stringify(name)).join(", ")}.` : "";
  return `${whose} no permission ${JSON.stringify(text)}.${nearest}`;
}

function several(text: string, meant: readonly Permission[]): string {
  const names = meant.slice(0, MOST_MEANT).map(({ name }) => JSON.stringify(name));
  return `${JSON.stringify(text)} means several permissions: ${names.join(", ")}. Say which.`;
}

function plain(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, " ")
    .replace(/^dataset access /, "datasource access ");
}

/** `datasource access on [Shop].[orders](id:3)` is also `… on Shop.orders` and `… on orders`. */
function spellingsOf(name: string): string[] {
  const [, verb, path] = /^(.+? access on )(\[.+\])(?:\.?\(id:\d+\))?$/.exec(name) ?? [];
  if (verb === undefined || path === undefined) return [plain(name)];
  const parts = path.slice(1, -1).split("].[");
  return [name, verb + parts.join("."), verb + parts.at(-1)].map(plain);
}
