import { noiseFields } from "../../generated/answers.ts";
import { fitBudget } from "./budget.ts";
import type { Cut } from "./cut-to-fit.ts";
import { arrange, dropEmpty, pickFields } from "./fields.ts";
import { isRecord } from "./is-record.ts";
import { expandJsonText, isData, isDocument } from "./json-text-fields.ts";
import { toTables } from "./tables.ts";

/** Superset's, where none is asked for. */
const DEFAULT_PAGE = 20;
/** Names of fields that are left out; more are a number. */
const MOST_NAMED = 20;
const NOISE = new Set(noiseFields);
const opaque = { isDocument, isData };

export interface Asked {
  page?: number | undefined;
  pageSize?: number | undefined;
  /** Paths of the fields to show; `*` is all. */
  fields?: readonly string[] | undefined;
  /** The columns of the rows, in their order. */
  columns?: readonly string[] | undefined;
  /** What is shown when none are asked for. */
  usual?: readonly string[] | undefined;
  /** About how many tokens the answer may have. */
  tokens: number;
}

export interface Answer {
  value: unknown;
  /** All of it, where something was cut. */
  whole?: unknown;
}

/**
 * Superset's JSON in few words: the usual fields or those asked for, JSON text as what it says, lists of like objects as tables.
 * A list says which rows these are and how to go on; what is too long is cut, at a row where there are rows. What was left out
 * is said.
 */
export function compactAnswer(body: unknown, asked: Asked): Answer {
  const { value: shown, notes } = chooseFields(expandJsonText(isList(body) ? withoutIds(body) : body), asked);
  const whole = toTables(shown, opaque);
  const { value, cuts } = fitBudget(whole, asked.tokens);
  const page = isList(body) ? describePage(body.result.length, body.count, asked) : undefined;
  const rowsCut = cuts.find(({ path }) => path === "result" || path === "result.rows");
  const said = {
    ...notes,
    ...(cuts.length > 0 && { cut: describeCuts(cuts) }),
    ...(page && (rowsCut ? cutPage(rowsCut.kept, body as List, asked) : { shown: page })),
  };
  if (Object.keys(said).length === 0) return { value };
  return {
    value: { ...said, ...(isRecord(value) ? value : { result: value }) },
    ...(cuts.length > 0 && { whole }),
  };
}

/** The rows have their ids themselves, but for lists that show none (log entries). */
function withoutIds({ ids, ...body }: List): object {
  const [first] = body.result;
  const needed = ids !== undefined && body.result.length > 0 && !(isRecord(first) && "id" in first);
  return needed ? { ids, ...body } : body;
}

/** Fields stand inside `result`, or straight in an answer that has none. */
function chooseFields(
  body: unknown,
  { fields, usual, columns }: Asked,
): { value: unknown; notes: Record<string, string> } {
  if (columns && isList(body))
    return { value: { ...body, result: arrange(body.result, columns) }, notes: {} };
  const paths = fields ?? usual;
  if (!paths || paths.includes("*")) return { value: body, notes: {} };
  const inner = isRecord(body) && "result" in body ? body.result : body;
  const { value, leftOut, missing } = pickFields(inner, paths);
  const outer = (picked: unknown) => (inner === body ? picked : { ...(body as object), result: picked });
  if (fields)
    return { value: outer(value), notes: missing.length > 0 ? { no_such_field: listed(missing) } : {} };
  const named = [...new Set(leftOut.filter((path) => !isNoise(path)).map(untilDocument))];
  return {
    value: outer(dropEmpty(value, (name) => isDocument(name) || isData(name))),
    notes: named.length > 0 ? { left_out: `${listed(named)}; see them by fields` } : {},
  };
}

/** By its path, its name alone, or what it is inside of: `query.*`. */
function isNoise(path: string): boolean {
  const [first] = path.split(".", 1);
  return [path, path.replace(/^.*\./, ""), `${first}.*`].some((name) => NOISE.has(name));
}

/** A document has names of its own inside, which are many. */
function untilDocument(path: string): string {
  const names = path.split(".");
  const end = names.findIndex(isDocument);
  return end < 0 ? path : names.slice(0, end + 1).join(".");
}

/** `25 of 412, next page=1`; a list without a count says nothing of itself. */
function describePage(got: number, count: unknown, { page = 0, pageSize }: Asked): string | undefined {
  if (typeof count !== "number") return undefined;
  // The first page is as long as pages are: the server may have a default of its own.
  const size = page === 0 ? got : (pageSize ?? DEFAULT_PAGE);
  const more = got > 0 && page * size + got < count;
  return more ? `${got} of ${count}, next page=${page + 1}` : `${got} of ${count}`;
}

/** Where to go on after rows that were cut: pages that are as long as what was kept, from the one with the first row missed. */
function cutPage(kept: number, { result, count }: List, { page = 0, pageSize }: Asked): { shown: string } {
  const before = page * (pageSize ?? result.length);
  return {
    shown: `${kept} of ${String(count)}, go on by page_size=${kept} page=${Math.floor((before + kept) / kept)}`,
  };
}

function describeCuts(cuts: readonly Cut[]): string {
  return cuts
    .map(({ path, kept, of, unit }) => `${path || "all"}: the first ${kept} of ${of} ${unit}`)
    .join("; ");
}

function listed(names: readonly string[]): string {
  const more = names.length - MOST_NAMED;
  return names.slice(0, MOST_NAMED).join(", ") + (more > 0 ? ` and ${more} more` : "");
}

interface List extends Record<string, unknown> {
  result: unknown[];
  count?: unknown;
  ids?: unknown;
}

function isList(value: unknown): value is List {
  return isRecord(value) && Array.isArray(value.result);
}
