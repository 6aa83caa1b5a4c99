import { ToolError } from "../errors/errors.ts";
import { reasonOf } from "../errors/superset-error.ts";
import { parseExactly, stringifyExactly } from "../results/exact-numbers.ts";
import { isRecord } from "../results/is-record.ts";
import type { ReportProgress } from "./call-context.ts";
import type { OwnArguments } from "./own-arguments.ts";

/** Superset's own cap on the rows of a page, applied without a word. */
const LARGEST_PAGE = 100;
/** Most rows of one answer. */
const MOST_ROWS = 10_000;
/**
 * Pages that are fetched at the same time, where no rows are filtered out: the requests of a list share one set of filters in
 * Superset (Flask-AppBuilder's `_handle_filters_args`), which the next request empties.
 */
const AT_ONCE = 4;

interface Rows {
  page: number;
  pageSize: number;
}

type Body = Record<string, unknown> & { result: unknown[]; count: number };
type FetchPage = (rows: Rows) => Promise<unknown>;

interface RowsAsked extends Partial<Rows> {
  /** Whether it is some of the rows there are. */
  isFiltered?: boolean;
}

/** Which rows of a list a call wants, as far as it says so. */
export function rowsAsked(
  { page, page_size, filters }: Record<string, unknown>,
  { all_pages }: OwnArguments,
): RowsAsked {
  const isFiltered = Array.isArray(filters) && filters.length > 0;
  return {
    ...(isFiltered && { isFiltered }),
    ...(typeof page === "number" && { page }),
    ...(typeof page_size === "number" && { pageSize: page_size }),
    ...(all_pages && { page: 0, pageSize: MOST_ROWS }),
  };
}

/** Whether that is more than Superset gives at once. A page that there cannot be is left to Superset to refuse. */
export function isLong({ page = 0, pageSize = 0 }: Partial<Rows>): boolean {
  return pageSize > LARGEST_PAGE && page >= 0 && Number.isSafeInteger(page * pageSize);
}

/**
 * Answer a call with more rows than Superset gives at once.
 * @param send sends the call with other arguments for its page
 */
export async function sendForRows(
  { page = 0, pageSize = MOST_ROWS, isFiltered = false }: RowsAsked,
  send: (page: Record<string, number>) => Promise<Response>,
  progress?: ReportProgress,
): Promise<Response> {
  const wanted = { page, pageSize: Math.min(pageSize, MOST_ROWS) };
  const fetchPage: FetchPage = async (rows) => {
    const response = await send({ page: rows.page, page_size: rows.pageSize });
    return parsePage(await response.text());
  };
  const body = stringifyExactly(await fetchRows(wanted, fetchPage, isFiltered ? 1 : AT_ONCE, progress));
  return new Response(body, { headers: { "Content-Type": "application/json" } });
}

function parsePage(text: string): unknown {
  try {
    return parseExactly(text);
  } catch (cause) {
    const what = `A page of the list is no JSON: ${reasonOf(text) || "it is empty"}.`;
    throw new ToolError(`${what} Check SUPERSET_BASE_URL, and what stands between.`, { cause });
  }
}

/**
 * More rows of a list than Superset gives at once: fetched page by page, several at the same time, and put together in their
 * order. A list that does not say how many rows it has, is answered as it came.
 * @param wanted a page of any size
 * @param atOnce how many pages may be fetched at the same time
 */
async function fetchRows(
  wanted: Rows,
  fetchPage: FetchPage,
  atOnce: number,
  progress?: ReportProgress,
): Promise<unknown> {
  const from = wanted.page * wanted.pageSize;
  const start = await findStart(from, fetchPage);
  if (!isPage(start.body)) return start.body;
  const { pageSize, page } = start;
  const to = Math.min(start.body.count, from + wanted.pageSize);
  const pages = new Map([[page, start.body.result]]);
  const missing = Array.from(
    { length: Math.max(0, Math.ceil(to / pageSize) - page - 1) },
    (_, index) => page + 1 + index,
  );
  const report = () => progress?.(Math.min(pages.size * pageSize, to - from), to - from);
  report();
  const work = async () => {
    for (let next = missing.shift(); next !== undefined; next = missing.shift()) {
      const body = await fetchPage({ page: next, pageSize });
      pages.set(next, isPage(body) ? body.result : []);
      report();
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  const rows = [...pages].sort(([a], [b]) => a - b).flatMap(([, result]) => result);
  const before = from - page * pageSize;
  const { ids: _, ...rest } = start.body;
  return { ...rest, ...unique(rows.slice(before, before + Math.max(0, to - from))) };
}

/** The page with the row of that number; smaller pages where the server's own cap is lower. */
async function findStart(from: number, fetchPage: FetchPage): Promise<Rows & { body: unknown }> {
  const wanted = { page: Math.floor(from / LARGEST_PAGE), pageSize: LARGEST_PAGE };
  const body = await fetchPage(wanted);
  if (!isPage(body) || body.result.length === LARGEST_PAGE) return { ...wanted, body };
  // The last page, or one of a server whose pages are shorter: then it has other rows than were asked for.
  const first = wanted.page === 0 ? body : await fetchPage({ page: 0, pageSize: LARGEST_PAGE });
  const pageSize = isPage(first) ? first.result.length : 0;
  if (pageSize === 0 || pageSize >= Math.min(LARGEST_PAGE, body.count)) return { ...wanted, body };
  const page = Math.floor(from / pageSize);
  return { page, pageSize, body: page === 0 ? first : await fetchPage({ page, pageSize }) };
}

/** Rows that moved to a later page meanwhile came twice, and others not at all. */
function unique(rows: readonly unknown[]): { result: unknown[]; note?: string } {
  const ids = rows.map((row) => (isRecord(row) ? row.id : undefined));
  if (ids.includes(undefined)) return { result: [...rows] };
  const seen = new Set<unknown>();
  const result = rows.filter((_, index) => !seen.has(ids[index]) && seen.add(ids[index]));
  const moved = rows.length - result.length;
  return moved === 0
    ? { result }
    : { result, note: `The list changed meanwhile: ${moved} rows may be missing. Call again.` };
}

function isPage(body: unknown): body is Body {
  return isRecord(body) && Array.isArray(body.result) && typeof body.count === "number";
}
