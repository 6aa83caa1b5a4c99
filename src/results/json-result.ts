import { type Cut, cutToFit } from "./cut-to-fit.ts";

/** Characters of an answer; a model pays for each. */
const BUDGET = 60_000;
/** Superset's own cap on the rows of a page, applied without a word. */
const LARGEST_PAGE = 100;

export interface PageAsked {
  page?: number;
  pageSize?: number;
}

/**
 * Superset's JSON as compact text. A list says which rows these are and how to go on; what is too long is cut, at a row where
 * there are rows, and says what was left out.
 */
export function compactJson(body: unknown, asked: PageAsked = {}): string {
  const list = isList(body) ? body : undefined;
  const { ids: _, ...rest } = list ?? {};
  const shown = list && describePage(list.result.length, list.count, asked);
  const { value, cuts } = cutToFit(list ? { ...(shown && { shown }), ...rest } : body, BUDGET);
  if (cuts.length === 0) return JSON.stringify(value);
  return JSON.stringify({ left_out: describeCuts(cuts), ...(isRecord(value) ? value : { result: value }) });
}

/** `25 of 412, next page=1`; a list without a count says nothing of itself. */
function describePage(
  got: number,
  count: unknown,
  { page = 0, pageSize = got }: PageAsked,
): string | undefined {
  if (typeof count !== "number") return undefined;
  // Databases have no cap, so more rows than that may have come.
  const size = Math.max(got, Math.min(pageSize, LARGEST_PAGE));
  return got > 0 && page * size + got < count
    ? `${got} of ${count}, next page=${page + 1}`
    : `${got} of ${count}`;
}

function describeCuts(cuts: readonly Cut[]): string {
  const what = cuts.map(({ path, kept, of, unit }) => `${path || "all"}: the first ${kept} of ${of} ${unit}`);
  return `${what.join("; ")}. Ask for fewer columns or rows to see the rest.`;
}

interface List {
  result: unknown[];
  count?: unknown;
  ids?: unknown;
}

function isList(value: unknown): value is List & Record<string, unknown> {
  return isRecord(value) && Array.isArray(value.result);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
