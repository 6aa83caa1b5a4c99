import type { Registry } from "../tools/registry.ts";
import type { OperationTool } from "../tools/tool.ts";

/** What a call would touch, in names that a person knows. */
export interface Affected {
  /** `chart 7 "Revenue"`; or `3 charts: "Revenue", "Costs", "Margin"`. */
  what: string;
  /** What must be said to confirm: the thing's name, or its id where it has none. */
  name: string;
  /** What else would feel it: `dashboards that show it: "Sales"`. */
  also: string[];
}

/** Reads one path of Superset as JSON; nothing when it cannot be had. */
export type Look = (tool: OperationTool, path: Record<string, unknown>) => Promise<unknown>;

/** Where the things of Superset have their names. */
const NAME_FIELDS = [
  "slice_name",
  "dashboard_title",
  "table_name",
  "database_name",
  "theme_name",
  "template_name",
  "label",
  "name",
  "short_descr",
  "title",
  "username",
];
const MOST_NAMED = 10;

/**
 * Look up what a call is about: the object or objects of its path or ids, and what depends on them. What cannot be looked
 * up, for lack of permission or of an operation, is left out; the call itself will say what is wrong.
 */
export async function findAffected(
  tool: OperationTool,
  args: Record<string, unknown>,
  registry: Registry,
  look: Look,
): Promise<Affected> {
  const noun = tool.resource.replaceAll("_", " ");
  const list = tool.arguments.find(({ in: place, whole }) => place === "q" && whole);
  const ids = list ? args[list.name] : undefined;
  if (Array.isArray(ids)) return findSeveral(tool, ids, noun, registry, look);
  const path = pathArguments(tool, args);
  const [id] = Object.values(path).slice(-1);
  const own = registry.findOperation("GET", tool.path);
  const body = own && (await look(own, renamed(own, path)));
  const name = nameOf(body) ?? String(id ?? tool.title);
  const what = id === undefined ? noun : `${noun} ${id}${name === String(id) ? "" : ` "${name}"`}`;
  return { what, name, also: await findDependants(tool, path, body, registry, look) };
}

async function findSeveral(
  tool: OperationTool,
  ids: readonly unknown[],
  noun: string,
  registry: Registry,
  look: Look,
): Promise<Affected> {
  const one = registry.findOperation("GET", `${tool.path}{pk}`);
  const parent = Object.values(pathArguments(tool, {}));
  const looked = ids.slice(0, MOST_NAMED).map(async (id) => {
    if (!one || parent.length > 0 || typeof id !== "number") return String(id);
    const [wire = "pk"] = [...one.path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name);
    return nameOf(await look(one, { [wire]: id })) ?? String(id);
  });
  const names = (await Promise.all(looked)).map((name) => `"${name}"`);
  const more = ids.length > MOST_NAMED ? [`and ${ids.length - MOST_NAMED} more`] : [];
  return {
    what: `${ids.length} of ${noun}: ${[...names, ...more].join(", ")}`,
    name: `delete ${ids.length}`,
    also: [],
  };
}

/** The values of the path's parameters, by their names on the wire and in the path's order. */
function pathArguments(tool: OperationTool, args: Record<string, unknown>): Record<string, unknown> {
  const inPath = tool.arguments.filter(({ in: place, name }) => place === "path" && args[name] !== undefined);
  return Object.fromEntries(inPath.map(({ wire, name }) => [wire, args[name]]));
}

/** The same values under the names that another operation on that path has for its parameters. */
function renamed(tool: OperationTool, path: Record<string, unknown>): Record<string, unknown> {
  const wires = [...tool.path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name as string);
  return Object.fromEntries(Object.values(path).map((value, index) => [wires[index] ?? "", value]));
}

function nameOf(body: unknown): string | undefined {
  const { result } = (body ?? {}) as { result?: Record<string, unknown> };
  const field = NAME_FIELDS.find(
    (candidate) => typeof result?.[candidate] === "string" && result[candidate] !== "",
  );
  return field === undefined ? undefined : String(result?.[field]);
}

/** Charts of a dataset, charts and dashboards of a database, dashboards of a chart: as Superset itself names them. */
async function findDependants(
  tool: OperationTool,
  path: Record<string, unknown>,
  body: unknown,
  registry: Registry,
  look: Look,
): Promise<string[]> {
  const { dashboards } = ((body ?? {}) as { result?: { dashboards?: unknown } }).result ?? {};
  if (Array.isArray(dashboards) && dashboards.length > 0)
    return [
      `dashboards that show it: ${quoted(dashboards.map((item) => nameOf({ result: item }) ?? item?.id))}`,
    ];
  const base = tool.path.replace(/\/$/, "");
  const related =
    registry.findOperation("GET", `${base}/related_objects`) ??
    registry.findOperation("GET", `${base}/related_objects/`);
  if (!related) return [];
  const answer = ((await look(related, renamed(related, path))) ?? {}) as Record<string, unknown>;
  return Object.entries(answer).flatMap(([kind, value]) => {
    const { count, result } = (value ?? {}) as { count?: number; result?: unknown[] };
    if (!count) return [];
    const names = (result ?? []).map((item) => nameOf({ result: item as Record<string, unknown> }) ?? "?");
    return [`${count} ${kind.replaceAll("_", " ")}: ${quoted(names)}`];
  });
}

function quoted(names: readonly unknown[]): string {
  const shown = names.slice(0, MOST_NAMED).map((name) => `"${name}"`);
  return [...shown, ...(names.length > MOST_NAMED ? [`and ${names.length - MOST_NAMED} more`] : [])].join(
    ", ",
  );
}
