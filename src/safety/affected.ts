import type { Registry } from "../tools/registry.ts";
import type { OperationTool } from "../tools/tool.ts";
import { givenSql } from "./given-sql.ts";
import type { Ask } from "./sql-databases.ts";

/** What a call would touch, in names that a person knows. */
export interface Affected {
  /** `chart 7 "Revenue"`, or `3 of chart: "Revenue", "Costs", "Margin"`. */
  what: string;
  /** What must be said to confirm: the thing's name, or its id where it has none. */
  name: string;
  /** What else would feel it: `charts (2): "Revenue", "Costs"`. */
  also: string[];
}

/** Reads what there is at a path of the document, its parameters given in their order. */
type Read = (path: string, values: readonly unknown[]) => Promise<Body | undefined>;

interface Body {
  result?: Record<string, unknown>;
  [kind: string]: unknown;
}

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
const MOST_OF_SQL = 500;

/**
 * Look up what a call is about: the object or objects of its path or ids, and what depends on them. What cannot be looked
 * up, for lack of permission or of an operation, is left out; the call itself will say what is wrong.
 */
export async function findAffected(
  tool: OperationTool,
  args: Record<string, unknown>,
  registry: Registry,
  ask: Ask,
): Promise<Affected> {
  const read: Read = async (path, values) => {
    const operation = registry.findOperation("GET", path);
    if (!operation) return undefined;
    const named = parametersOf(operation.path).map((name, index) => [name, values[index]]);
    return (await ask(operation, Object.fromEntries(named))) as Body | undefined;
  };
  const noun = tool.resource.replaceAll("_", " ");
  const values = parametersOf(tool.path).map((wire) => args[argumentOf(tool, wire)]);
  const list = tool.arguments.find(({ in: place, whole }) => place === "q" && whole);
  const ids = list && args[list.name];
  if (Array.isArray(ids)) return describeSeveral(tool.path, values, ids, noun, read);
  if (values.length > 0) return describeOne(tool.path, values, noun, read);
  const [sql] = tool.sql ? givenSql(tool, tool.sql, args).texts : [];
  return { what: sql ? quote(sql.text, MOST_OF_SQL) : noun, name: noun, also: [] };
}

/** The object at a path; of a part that has no name itself, what it is a part of. */
async function describeOne(
  path: string,
  values: readonly unknown[],
  noun: string,
  read: Read,
): Promise<Affected> {
  const id = String(values.at(-1));
  const { name, also } = await lookUp(path, values, read);
  if (name !== undefined) return { what: `${noun} ${id} ${quote(name)}`, name, also };
  const owner = ownerOf(path);
  if (owner === undefined) return { what: `${noun} ${id}`, name: id, also };
  const isOwnPart = path.endsWith("}");
  const owned = await lookUp(owner, isOwnPart ? values.slice(0, -1) : values, read);
  const ownersName = owned.name ?? String(values[parametersOf(owner).length - 1]);
  const ownersNoun = nounOf(owner);
  return isOwnPart
    ? { what: `${noun} ${id} of ${ownersNoun} ${quote(ownersName)}`, name: id, also }
    : { what: `${ownersNoun} ${id} ${quote(ownersName)}`, name: ownersName, also };
}

async function describeSeveral(
  path: string,
  parents: readonly unknown[],
  ids: readonly unknown[],
  noun: string,
  read: Read,
): Promise<Affected> {
  const looked = ids.slice(0, MOST_NAMED).map(async (id) => {
    const { name = String(id), also } = await lookUp(`${path}{id}`, [...parents, id], read);
    return { name, also: also.map((line) => `${line} (${quote(name)})`) };
  });
  const found = await Promise.all(looked);
  const names = found.map(({ name }) => name);
  return {
    what: `${ids.length} of ${noun}: ${listed(names, ids.length)}`,
    name: `delete ${ids.length}`,
    also: found.flatMap(({ also }) => also),
  };
}

async function lookUp(
  path: string,
  values: readonly unknown[],
  read: Read,
): Promise<{ name: string | undefined; also: string[] }> {
  const result = (await read(path, values))?.result;
  return { name: nameOf(result), also: await findDependants(path, values, result, read) };
}

/** Charts of a dataset, charts and dashboards of a database, dashboards of a chart: as Superset itself names them. */
async function findDependants(
  path: string,
  values: readonly unknown[],
  result: Body["result"],
  read: Read,
): Promise<string[]> {
  const dashboards = result?.dashboards;
  if (Array.isArray(dashboards) && dashboards.length > 0) return [dependants("dashboards", dashboards)];
  const related =
    (await read(`${path}/related_objects`, values)) ?? (await read(`${path}/related_objects/`, values));
  return Object.entries(related ?? {}).flatMap(([kind, value]) => {
    const { count = 0, result: items = [] } = (value ?? {}) as { count?: number; result?: unknown[] };
    return count > 0 ? [dependants(kind.replaceAll("_", " "), items, count)] : [];
  });
}

function dependants(kind: string, items: readonly unknown[], count = items.length): string {
  const names = items.map((item) => {
    const object = item as Record<string, unknown>;
    return nameOf(object) ?? String(object?.id);
  });
  return `${kind} (${count}): ${listed(names, count)}`;
}

function nameOf(result: Record<string, unknown> | undefined): string | undefined {
  const names = NAME_FIELDS.map((field) => result?.[field]);
  return names.find((name): name is string => typeof name === "string" && name !== "");
}

function listed(names: readonly string[], count: number): string {
  const shown = names.slice(0, MOST_NAMED).map((name) => quote(name));
  return [...shown, ...(count > shown.length ? [`and ${count - shown.length} more`] : [])].join(", ");
}

/** Names are other people's texts: on one line, and no longer than a person reads. */
function quote(text: string, most = 120): string {
  return JSON.stringify(text.length > most ? `${text.slice(0, most)}…` : text);
}

/** `/dataset/{pk}/column/{column_id}` -> `/dataset/{pk}`. */
function ownerOf(path: string): string | undefined {
  const end = path.lastIndexOf("}", path.length - 2);
  return end < 0 ? undefined : path.slice(0, end + 1);
}

/** `/api/v1/security/roles/{pk}` -> `roles`. */
function nounOf(path: string): string {
  return (
    path
      .replace(/\/\{[^{}]*\}$/, "")
      .split("/")
      .at(-1) ?? ""
  ).replaceAll("_", " ");
}

function parametersOf(path: string): string[] {
  return [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name as string);
}

function argumentOf(tool: OperationTool, wire: string): string {
  const argument = tool.arguments.find((other) => other.in === "path" && other.wire === wire);
  return argument?.name ?? wire;
}
