/** Characters of an answer; a model pays for each. */
const BUDGET = 60_000;
/** Superset's names for the rows of an answer. */
const ROW_KEYS = ["result", "data"] as const;

/**
 * Superset's JSON as compact text. A list says which rows these are and how to go on; one too long is cut at a row, and says
 * how many were left out.
 */
export function compactJson(body: unknown, page: { page?: number; pageSize?: number } = {}): string {
  if (!isRecord(body)) return JSON.stringify(body);
  const key = ROW_KEYS.find((name) => Array.isArray(body[name]));
  if (!key) return JSON.stringify(body);
  const rows = body[key] as unknown[];
  const { ids, ...rest } = body;
  const kept = fitting(rows, BUDGET - JSON.stringify({ ...rest, [key]: [] }).length);
  const shown = describeRows(kept, rows.length, body.count, page);
  return JSON.stringify({ ...(shown && { shown }), ...rest, [key]: rows.slice(0, kept) });
}

/** How many leading rows fit into a number of characters. */
function fitting(rows: readonly unknown[], characters: number): number {
  let used = 0;
  const index = rows.findIndex((row) => {
    used += JSON.stringify(row).length + 1;
    return used > characters;
  });
  return index === -1 ? rows.length : index;
}

/** `25 of 412, next page=1`; `12 of 25 rows, the rest left out for length …`. */
function describeRows(
  kept: number,
  got: number,
  count: unknown,
  { page = 0, pageSize = got }: { page?: number; pageSize?: number },
): string | undefined {
  if (kept < got)
    return `the first ${kept} of ${got} rows; the rest is left out for length: ask for fewer columns or rows`;
  if (typeof count !== "number") return undefined;
  const more = page * Math.max(pageSize, got) + got < count && got > 0;
  return more ? `${got} of ${count}, next page=${page + 1}` : `${got} of ${count}`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
