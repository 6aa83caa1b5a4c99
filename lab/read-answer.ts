/**
 * What an answer of ours says, in Superset's own form again: tables as lists of objects, dotted names as objects. The inverse of
 * `toTables` in src/results; rows of a query have their dots in their names.
 */
export function readAnswer(text: string): unknown {
  return fromTables(JSON.parse(text), false);
}

type Row = Record<string, unknown>;

/** @param isData whether these are the rows of a query, whose cells and names stay as they are */
export function fromTables(value: unknown, isData: boolean): unknown {
  if (Array.isArray(value)) return isData ? value : value.map((item) => fromTables(item, false));
  if (typeof value !== "object" || value === null) return value;
  if (!isTable(value)) return isData ? value : fromObject(value);
  return value.rows.map((row) => {
    const entries = value.columns.map((column, index): [string, unknown] => [column, row[index]]);
    return isData ? Object.fromEntries(entries) : fromRow(entries);
  });
}

function isTable(value: object): value is { columns: string[]; rows: unknown[][] } {
  const { columns, rows } = value as { columns?: unknown; rows?: unknown };
  return Object.keys(value).length === 2 && Array.isArray(columns) && Array.isArray(rows);
}

function fromObject(object: object): Row {
  return Object.fromEntries(Object.entries(object).map(([name, inner]) => fromField(name, inner)));
}

function fromRow(cells: readonly [string, unknown][]): Row {
  const row: Row = {};
  for (const [column, cell] of cells) {
    const [path, value] = fromField(column, cell);
    setAt(row, path.split("."), value);
  }
  return row;
}

/** `roles[].name` is of the list `roles`. */
function fromField(name: string, value: unknown): [string, unknown] {
  const [, list, key] = /^(.*)\[\]\.([^.]*)$/.exec(name) ?? [];
  if (list === undefined || key === undefined) return [name, fromTables(value, name === "data")];
  return [list, (value as unknown[]).map((item) => ({ [key]: fromTables(item, false) }))];
}

function setAt(target: Row, [name = "", ...rest]: string[], value: unknown): void {
  if (rest.length === 0) {
    target[name] = value;
    return;
  }
  target[name] ??= {};
  setAt(target[name] as Row, rest, value);
}
