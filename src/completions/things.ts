import { ToolError } from "../errors/errors.ts";
import type { AskTool } from "../resources/ask-tool.ts";
import { type Row, rowOf, rowsOf, textOf } from "../resources/json-parts.ts";
import { KINDS, type Kind, recentlyChanged } from "../resources/kinds.ts";
import { matching } from "./matching.ts";

/** How completions look something up; ends when its request is cancelled. */
export type Look = (tool: string, args: Record<string, unknown>) => Promise<unknown>;

export const lookWith =
  (ask: AskTool, signal: AbortSignal | undefined): Look =>
  (tool, args) =>
    ask(tool, args, signal);

/** A dashboard, chart, dataset or database. */
export interface Thing {
  id: string;
  name: string;
  slug?: string | undefined;
  uuid?: string | undefined;
}

export interface Found {
  things: Thing[];
  /** How many there are, more than those perhaps. */
  total: number;
}

/** As many as a completion may have, and as a page of Superset's. */
const MOST = 100;
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
/** A thing as a prompt's argument has it: `Sales (id 4)`. */
const LABEL = /^(.*) \(id (\d+)\)$/s;

export function labelOf({ id, name }: Thing): string {
  return `${name} (id ${id})`;
}

export function kindOf(name: string): Kind | undefined {
  return KINDS.find(({ kind }) => kind === name);
}

/**
 * The things whose name or slug has what was typed, or whose id or UUID begins with it, most recently changed first. Where
 * there are no more than a page it is all looked for in that one page; else Superset searches, for whole ids and UUIDs only.
 */
export async function findThings(kind: Kind, typed: string, look: Look): Promise<Found> {
  const wanted = LABEL.exec(typed)?.[2] ?? typed.trim();
  const page = recentlyChanged(kind, 0, MOST);
  const recent = foundIn(kind, await look(kind.list, page));
  if (recent.total <= recent.things.length) {
    const things = matching(recent.things, wanted, textsOf);
    return { things, total: things.length };
  }
  if (wanted === "") return recent;
  const filters = [{ col: kind.name, opr: kind.contains, value: wanted as string | number }];
  if (/^\d{1,15}$/.test(wanted)) filters.unshift({ col: "id", opr: "eq", value: Number(wanted) });
  if (UUID.test(wanted)) filters.unshift({ col: "uuid", opr: "eq", value: wanted });
  const answers: Found[] = [];
  // One after the other: Superset mixes the filters of requests that it answers together.
  for (const filter of filters) answers.push(await search(kind, { ...page, filters: [filter] }, look));
  const things = new Map(answers.flatMap((answer) => answer.things.map((thing) => [thing.id, thing])));
  const rest = answers.reduce((sum, answer) => sum + answer.total - answer.things.length, 0);
  return { things: [...things.values()], total: things.size + rest };
}

/** A filter that this version does not have finds nothing. */
async function search(kind: Kind, args: Record<string, unknown>, look: Look): Promise<Found> {
  try {
    return foundIn(kind, await look(kind.list, args));
  } catch (error) {
    if (error instanceof ToolError) return { things: [], total: 0 };
    throw error;
  }
}

function foundIn(kind: Kind, answer: unknown): Found {
  const { result, count } = rowOf(answer);
  const things = rowsOf(result).map((row) => thingOf(kind, row));
  return { things, total: typeof count === "number" ? count : things.length };
}

function thingOf(kind: Kind, row: Row): Thing {
  return {
    id: String(row.id),
    name: String(row[kind.name]),
    slug: textOf(row.slug),
    uuid: textOf(row.uuid),
  };
}

function textsOf(thing: Thing) {
  const { id, name, slug = "", uuid = "" } = thing;
  return { anywhere: [name, slug], atStart: [id, uuid] };
}

/** The id of what was chosen for an earlier argument, by its id, label, name, slug or UUID. */
export async function idOf(kindName: Kind["kind"], chosen: string | undefined, look: Look) {
  const given = chosen?.trim() ?? "";
  const id = /^\d+$/.test(given) ? given : LABEL.exec(given)?.[2];
  const kind = kindOf(kindName);
  if (id !== undefined || given === "" || !kind) return id;
  const { things } = await findThings(kind, given, look);
  const same = (text: string | undefined) => text?.toLowerCase() === given.toLowerCase();
  return things.find(({ name, slug, uuid }) => [name, slug, uuid].some(same))?.id;
}
