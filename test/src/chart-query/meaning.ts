/** What Superset takes where nothing is said. */
const UNSAID: Readonly<Record<string, unknown>> = {
  series_limit: 0,
  row_offset: 0,
  is_timeseries: false,
  group_others_when_limit_reached: false,
  // Versions that are not told look whether the expression is the name of a column.
  isColumnReference: true,
};

/** A query without what says nothing, in a fixed order: keys that are unset or empty, or have the value that is taken without them. */
export function meaningOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(meaningOf);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value)
    .map(([key, item]) => [key, meaningOf(item)] as const)
    .filter(([key, item]) => !isEmpty(item) && item !== UNSAID[key]);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === "") return true;
  return typeof value === "object" && Object.keys(value).length === 0;
}
