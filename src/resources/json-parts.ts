/** Parts of an answer that is looked into without being sure of its form. */

export type Row = Readonly<Record<string, unknown>>;

/** The object itself, or an empty one for anything else. */
export function rowOf(value: unknown): Row {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Row) : {};
}

/** The objects of a list; none for anything else. */
export function rowsOf(value: unknown): Row[] {
  return Array.isArray(value) ? value.map(rowOf) : [];
}

export function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** What JSON text inside of JSON stands for; nothing when it stands for no object. */
export function jsonTextOf(value: unknown): Row {
  try {
    return rowOf(typeof value === "string" ? JSON.parse(value) : value);
  } catch {
    return {};
  }
}

/** Without the keys that say nothing: null, empty texts, lists and objects. */
export function withoutEmpty(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => !isEmpty(value)));
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === "") return true;
  return typeof value === "object" && Object.keys(value).length === 0;
}
