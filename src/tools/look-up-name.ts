import { nearestNames } from "../config/nearest.ts";
import type { Access } from "../safety/sql-databases.ts";
import type { OperationTool } from "./tool.ts";
import { valueAt } from "./value-at.ts";

export const UUID = /^[0-9a-f]{8}(-?[0-9a-f]{4}){3}-?[0-9a-f]{12}$/i;

/** A list that names its rows, and what its path is filled with. */
export interface NamedList {
  tool: OperationTool & { names: NonNullable<OperationTool["names"]> };
  path: Record<string, unknown>;
}

/** The number of what a text names, or what to say where it names nothing, or several things, or where the names cannot be read. */
export type LookedUp = { id: number } | { complaint: string; unread?: true };

type Row = Record<string, unknown>;

const MOST_ROWS = 100;
const MOST_SHOWN = 10;
const MOST_NEAREST = 3;
/** Shorter words are in most names. */
const SHORTEST_WORD = 3;

/** Find the one thing that a text names: by exactly that name, else by it in another case, or by UUID. */
export async function lookUpName(list: NamedList, text: string, access: Access): Promise<LookedUp> {
  const { columns, uuid } = list.tool.names;
  if (UUID.test(text)) {
    const byUuid = uuid === undefined ? undefined : [await readRows(list, [eq(uuid, text)], access)];
    return byUuid ? answer(list, text, byUuid, access) : readByText(list, text, access);
  }
  const whole = (col: string) => ["sw", "ew"].map((opr) => ({ col, opr, value: text }));
  return answer(list, text, await readEach(list, columns.map(whole), access), access);
}

/** One after the other: Flask-AppBuilder keeps a list's filters for all its threads, and mixes those that come together. */
async function readEach(
  list: NamedList,
  questions: readonly (readonly object[])[],
  access: Access,
): Promise<(Row[] | undefined)[]> {
  const answers: (Row[] | undefined)[] = [];
  for (const filters of questions) answers.push(await readRows(list, filters, access));
  return answers;
}

const eq = (col: string, value: string) => ({ col, opr: "eq", value });

async function answer(
  list: NamedList,
  text: string,
  found: readonly (Row[] | undefined)[],
  access: Access,
): Promise<LookedUp> {
  const noun = nounOf(list.tool.resource);
  if (found.every((rows) => rows === undefined))
    return {
      complaint: `but the names of ${noun}s could not be read (${list.tool.name}). Give the id.`,
      unread: true,
    };
  const rows = distinct(found.flatMap((some) => some ?? []));
  return chosen(list, UUID.test(text) ? rows : bestOf(rows, text, list)) ?? notFound(list, text, access);
}

function chosen(list: NamedList, rows: readonly Row[]): LookedUp | undefined {
  const [best, ...others] = rows;
  if (!best) return undefined;
  if (others.length === 0) return { id: best.id as number };
  const shown = rows.slice(0, MOST_SHOWN).map((row) => describe(row, list));
  const more = rows.length - shown.length;
  const listed = [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join("; ");
  return {
    complaint: `which ${rows.length} ${nounOf(list.tool.resource)}s are called: ${listed}. Give the id.`,
  };
}

/** Those of exactly that name; where there is none, those of that name in another case. */
function bestOf(rows: readonly Row[], text: string, { tool }: NamedList): Row[] {
  const plain = (name: unknown) => (typeof name === "string" ? name.trim().toLowerCase() : undefined);
  const called = (holds: (name: unknown) => boolean) =>
    rows.filter((row) => tool.names.columns.some((column) => holds(valueIn(row, column))));
  const exact = called((name) => name === text);
  return exact.length > 0 ? exact : called((name) => plain(name) === plain(text));
}

async function notFound(list: NamedList, text: string, access: Access): Promise<LookedUp> {
  const noun = nounOf(list.tool.resource);
  if (UUID.test(text)) return { complaint: `but no ${noun} has that UUID.` };
  // Somebody may know the slug of what the lists do not show them.
  const read =
    list.tool.names.read && /^[\w-]+$/.test(text) ? await readByText(list, text, access) : undefined;
  if (read && "id" in read) return read;
  const { columns } = list.tool.names;
  const [word = ""] = (text.match(/[\p{L}\p{N}]+/gu) ?? []).sort((a, b) => b.length - a.length);
  const alike = word.length < SHORTEST_WORD ? [] : columns.map((col) => [{ col, opr: "ct", value: word }]);
  const found = await readEach(list, [...alike, []], access);
  const rows = distinct(found.flatMap((some) => some ?? []));
  const late = chosen(list, bestOf(rows, text, list));
  if (late) return late;
  const byName = new Map(
    rows.flatMap((row) => columns.map((column) => [valueIn(row, column), row] as const)).reverse(),
  );
  const names = [...byName.keys()].filter((name) => typeof name === "string" && name !== "") as string[];
  const nearest = nearestNames(text, names, MOST_NEAREST).map(
    (name) => `${quote(name)} (${String(byName.get(name)?.id)})`,
  );
  const hint = nearest.length > 0 ? ` Nearest: ${nearest.join(", ")}.` : "";
  return { complaint: `but no ${noun} is called that.${hint} ${list.tool.name} finds others.` };
}

/** What Superset itself finds by a UUID or slug. */
async function readByText({ tool, path }: NamedList, text: string, { find, ask }: Access): Promise<LookedUp> {
  const noun = nounOf(tool.resource);
  const operation = tool.names.read === undefined ? undefined : find("GET", tool.names.read);
  if (!operation)
    return { complaint: `but this Superset cannot find a ${noun} by its UUID. Give the id or the name.` };
  const wire = /\{([^{}]+)\}$/.exec(operation.path)?.[1] ?? "";
  const body = await ask(operation, { ...path, [wire]: text });
  const id = valueAt(body, ["result", "id"]);
  return typeof id === "number" ? { id } : { complaint: `but no ${noun} has that UUID.` };
}

/** The rows that all filters hold for; nothing when the list cannot be read. */
async function readRows(
  { tool, path }: NamedList,
  filters: readonly object[],
  { ask }: Access,
): Promise<Row[] | undefined> {
  const { columns, shows = [], uuid } = tool.names;
  const q = {
    ...(tool.defaults?.keys !== undefined && { keys: tool.defaults.keys }),
    columns: [...new Set(["id", ...columns, ...(uuid === undefined ? [] : [uuid]), ...shows])],
    ...(filters.length > 0 && { filters }),
    page_size: MOST_ROWS,
  };
  const result = valueAt(await ask(tool, path, q), ["result"]);
  if (!Array.isArray(result)) return undefined;
  return result.filter((row): row is Row => typeof valueAt(row, ["id"]) === "number");
}

function distinct(rows: readonly Row[]): Row[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

/** `7 (pie, orders, 2 days ago)` */
function describe(row: Row, { tool }: NamedList): string {
  const details = (tool.names.shows ?? []).map((column) => valueIn(row, column));
  const said = details.filter((value) => value !== null && value !== undefined && value !== "");
  return `${String(row.id)}${said.length > 0 ? ` (${said.map((value) => quote(value)).join(", ")})` : ""}`;
}

function valueIn(row: Row, column: string): unknown {
  return Object.hasOwn(row, column) ? row[column] : valueAt(row, column.split("."));
}

/** Names are other people's texts: on one line, and no longer than one reads. */
function quote(value: unknown, most = 80): string {
  const text = String(value);
  return JSON.stringify(text.length > most ? `${text.slice(0, most)}…` : text);
}

export function nounOf(resource: string): string {
  return resource.replaceAll("_", " ");
}
