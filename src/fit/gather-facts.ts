import { AuthError, ConfigError } from "../errors/errors.ts";
import { type OperationHead, operationKey } from "../tools/tool.ts";
import type { Questions } from "./ask-superset.ts";
import { type Facts, permissionKey } from "./facts.ts";

const ROLES = "/api/v1/me/roles/";
const DOCUMENT = "/api/v1/_openapi";
const SIGN_IN_PAGE = "/login/";
/** Superset works for seconds on its document, which changes only with its version or configuration. */
const DOCUMENT_MS = 24 * 3600_000;

/** Lists that anybody may read if the public role has the permission: whoever uses that role grants one of these. */
const OPEN_DOORS = [
  { path: "/api/v1/chart/?q=(page_size:1)", permission: permissionKey("can_read", "Chart") },
  { path: "/api/v1/dashboard/?q=(page_size:1)", permission: permissionKey("can_read", "Dashboard") },
  { path: "/api/v1/menu/", permission: permissionKey("can_get", "MenuApi") },
];

export interface Gathering {
  questions: Questions;
  version: string;
  tools: readonly OperationHead[];
  /** What was found out before; its document is kept while it is young. */
  previous: Facts | undefined;
  now: number;
}

/**
 * Ask a Superset what it offers and what the account may do. What it does not tell for sure is left out.
 * @throws what the connection throws when there is no answer or no way to sign in
 */
export async function gatherFacts(gathering: Gathering): Promise<Facts> {
  const { questions, version, tools, now } = gathering;
  const page = readPage((await questions.asStranger(SIGN_IN_PAGE, "text/html")).text);
  const everybody = await publicPermissions(questions, page.publicRoles);
  const own = everybody && (await ownPermissions(questions, tools));
  const document = await readDocument(gathering);
  return {
    at: now,
    version,
    ...(own && { permissions: [...new Set([...own.permissions, ...everybody])] }),
    ...(own && !own.mayBeAdministrator && { isAdministrator: false }),
    ...(page.flags && { flags: page.flags }),
    ...(document && { document }),
  };
}

/** What is refused to a token before 6.1 is asked for as a browser; ways in that have no browser session then cannot know. */
async function ownPermissions(
  questions: Questions,
  tools: readonly OperationHead[],
): Promise<{ permissions: string[]; mayBeAdministrator: boolean } | undefined> {
  const credential = tools.find(({ method, path }) => method === "GET" && path === ROLES)?.credential;
  const { text } = await questions.asAccount(ROLES, credential === "session").catch((error) => {
    if (error instanceof AuthError || error instanceof ConfigError) return { text: "" };
    throw error;
  });
  const user = parseJson(text)?.result as Record<string, unknown> | undefined;
  // Where the question itself is public the token is not looked at, and the answer is about nobody.
  if (user?.isAnonymous !== false) return undefined;
  const permissions = permissionsOf(user.roles);
  if (!permissions) return undefined;
  // Another role than Admin may be the administrator's; it too has every permission that there is on every server.
  const lacksSome = tools.some(
    ({ permission, setting }) =>
      permission && !setting && !permissions.includes(permissionKey(...permission)),
  );
  return { permissions, mayBeAdministrator: "Admin" in (user.roles as object) || !lacksSome };
}

/**
 * What the public role grants to everybody, besides which an account's own roles do not count. Since 6.0 the sign-in page
 * tells; what it says, or that it says nothing, must agree with what a stranger can really read.
 */
async function publicPermissions(questions: Questions, roles: unknown): Promise<string[] | undefined> {
  const told = roles === undefined ? [] : permissionsOf(roles);
  if (!told) return undefined;
  for (const { path, permission } of OPEN_DOORS) {
    const { status } = await questions.asStranger(path, "application/json");
    if (status !== (told.includes(permission) ? 200 : 401)) return undefined;
  }
  return told;
}

async function readDocument(gathering: Gathering): Promise<Facts["document"]> {
  const { questions, version, tools, previous, now } = gathering;
  const known = previous?.version === version ? previous.document : undefined;
  if (known && now - known.at < DOCUMENT_MS) return known;
  const { text } = await questions.asAccount(DOCUMENT, false);
  const paths = Object.entries((parseJson(text)?.paths ?? {}) as Record<string, object>);
  const operations = paths.flatMap(([path, item]) =>
    Object.keys(item).map((method) => operationKey({ method, path })),
  );
  // One that lacks most of what we know has other paths than it answers on, as behind some prefixes.
  const found = tools.filter((tool) => operations.includes(operationKey(tool))).length;
  return found * 2 > tools.length ? { at: now, operations } : undefined;
}

/** `{Gamma: [["can_read", "Chart"]]}` -> `can_read Chart`; nothing where a role is defined by patterns instead of names. */
function permissionsOf(roles: unknown): string[] | undefined {
  if (typeof roles !== "object" || roles === null) return undefined;
  const pairs = Object.values(roles).flat() as unknown[];
  const isPlain = (pair: unknown): pair is [string, string] =>
    Array.isArray(pair) && typeof pair[1] === "string" && /^\w+$/.test(String(pair[0]));
  return pairs.every(isPlain) ? pairs.map((pair) => permissionKey(...pair)) : undefined;
}

/** What the sign-in page hands to its scripts: the feature flags, and since 6.0 the roles of a stranger. */
function readPage(html: string): { flags: Facts["flags"]; publicRoles: unknown } {
  const attribute = /\bdata-bootstrap="([^"]*)"/.exec(html)?.[1] ?? "";
  const content = parseJson(attribute.replace(/&(#?\w+);/g, (whole, name) => CHARACTERS[name] ?? whole));
  const { feature_flags } = (content?.common ?? {}) as { feature_flags?: Record<string, unknown> };
  const flags = Object.entries(feature_flags ?? {}).filter((row): row is [string, boolean] => {
    return typeof row[1] === "boolean";
  });
  const { roles } = (content?.user ?? {}) as { roles?: unknown };
  return { flags: flags.length > 0 ? Object.fromEntries(flags) : undefined, publicRoles: roles };
}

const CHARACTERS: Readonly<Record<string, string>> = {
  quot: '"',
  "#34": '"',
  "#39": "'",
  amp: "&",
  lt: "<",
  gt: ">",
};

function parseJson(text: string): Record<string, unknown> | undefined {
  try {
    const value = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
