import { type Cut, cutToFit } from "./cut-to-fit.ts";
import { stringifyExactly } from "./exact-numbers.ts";

/** Characters of an answer; a model pays for each. */
const BUDGET = 60_000;
/** Superset's own cap on the rows of a page, applied without a word. */
const LARGEST_PAGE = 100;
const DEFAULT_PAGE = 20;

export interface PageAsked {
  page?: number | undefined;
  pageSize?: number | undefined;
}

/**
 * Superset's JSON as compact text. A list says which rows these are and how to go on; what is too long is cut, at a row where
 * there are rows, and says what was left out.
 */
export function compactJson(body: unknown, asked: PageAsked = {}): string {
  const { value, cuts } = cutToFit(isList(body) ? withoutIds(body) : body, BUDGET);
  const page = isList(body) ? describePage(body.result.length, body.count, asked) : {};
  // Rows that were cut are on this page: the next one is not where to go on.
  const rowsCut = cuts.some(({ path }) => path.startsWith("result"));
  const shown = rowsCut ? undefined : page.shown;
  const notes = { ...(cuts.length > 0 && { left_out: describeCuts(cuts) }), ...(shown && { shown }) };
  if (Object.keys(notes).length === 0) return stringifyExactly(value);
  return stringifyExactly({ ...notes, ...(isRecord(value) ? value : { result: value }) });
}

/** The rows have their ids themselves, but for lists that show none (log entries). */
function withoutIds({ ids, ...body }: List): object {
  const [first] = body.result;
  const needed = ids !== undefined && body.result.length > 0 && !(isRecord(first) && "id" in first);
  return needed ? { ids, ...body } : body;
}

/** `25 of 412, next page=1`; a list without a count says nothing of itself. */
function describePage(got: number, count: unknown, { page = 0, pageSize }: PageAsked): { shown?: string } {
  if (typeof count !== "number") return {};
  // Databases have no cap, so more rows than that may have come; the first page is as long as pages are.
  const size = page === 0 ? got : Math.max(got, Math.min(pageSize ?? DEFAULT_PAGE, LARGEST_PAGE));
  const more = got > 0 && page * size + got < count;
  return { shown: more ? `${got} of ${count}, next page=${page + 1}` : `${got} of ${count}` };
}

function describeCuts(cuts: readonly Cut[]): string {
  const what = cuts.map(({ path, kept, of, unit }) => `${path || "all"}: the first ${kept} of ${of} ${unit}`);
  return `${what.join("; ")}. Ask for fewer columns or rows to see the rest.`;
}

interface List extends Record<string, unknown> {
  result: unknown[];
  count?: unknown;
  ids?: unknown;
}

function isList(value: unknown): value is List {
  return isRecord(value) && Array.isArray(value.result);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
