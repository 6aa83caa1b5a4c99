import { isRecord } from "./is-record.ts";

/** Rows of one shape, with the names of their columns once. */
export interface Table {
  columns: string[];
  rows: unknown[][];
}

type Row = Record<string, unknown>;
type Entry = [name: string, value: unknown];

/** What is not looked into, by the name of the field that holds it. */
export interface Opaque {
  /** Somebody's own document: it stays as it is, to be changed and sent back. */
  isDocument(name: string): boolean;
  /** Somebody's own rows: they become a table whose cells stay as they are. */
  isData(name: string): boolean;
}

/**
 * Write lists of objects of one shape as tables, at any depth: `[{id: 1, owner: {name: "Ann"}}, …]` becomes
 * `{columns: ["id", "owner.name"], rows: [[1, "Ann"], …]}`, and a list of objects of one key a list of their values:
 * `roles: [{name: "Admin"}]` becomes `"roles[].name": ["Admin"]`, but for the fields of the value itself. Nothing is lost: the
 * names tell what there was.
 */
export function toTables(value: unknown, opaque: Opaque): unknown {
  const write = (inner: unknown): unknown => {
    if (Array.isArray(inner)) return isTable(inner) ? tableOf(flatten(inner)) : inner.map(write);
    return isRecord(inner) ? writeObject(inner) : inner;
  };
  const writeNamed = (name: string, inner: unknown): Entry => {
    if (opaque.isDocument(name)) return [name, inner];
    if (opaque.isData(name)) return [name, isTable(inner) ? tableOf(inner) : inner];
    return [name, write(inner)];
  };
  const writeField = (name: string, inner: unknown): Entry => {
    const key = opaque.isDocument(name) || opaque.isData(name) ? undefined : onlyKeyOf([inner]);
    return key === undefined ? writeNamed(name, inner) : unfold(name, key, inner);
  };
  const unfold = (name: string, key: string, list: unknown): Entry => [
    `${name}[].${key}`,
    (list as Row[]).map((item) => write(item[key])),
  ];
  const writeObject = (object: Row): Row =>
    Object.fromEntries(Object.entries(object).map(([name, inner]) => writeField(name, inner)));
  const flatten = (rows: readonly Row[]): Row[] => {
    const columns = Object.keys(rows[0] as Row).map((name) => {
      const cellsOf = columnWriter(
        name,
        rows.map((row) => row[name]),
      );
      return (row: Row) => cellsOf(row[name]);
    });
    const flat = rows.map((row) => columns.flatMap((cellsOf) => cellsOf(row)));
    const isClear = flat.every((entries) => new Set(entries.map(([name]) => name)).size === entries.length);
    return isClear ? flat.map((entries) => Object.fromEntries(entries)) : [...rows];
  };
  /** Writes a cell under the name of its column; of an object that all rows have alike, one for each of its fields. */
  const columnWriter = (name: string, column: readonly unknown[]): ((cell: unknown) => Entry[]) => {
    if (opaque.isDocument(name) || opaque.isData(name)) return (cell) => [[name, cell]];
    if (isTable(column))
      return (cell) => Object.entries(cell as Row).map(([key, inner]) => [`${name}.${key}`, write(inner)]);
    const key = onlyKeyOf(column);
    return (cell) => [key === undefined ? [name, write(cell)] : unfold(name, key, cell)];
  };
  // The list that an answer is about keeps its name.
  if (!isRecord(value)) return write(value);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => writeNamed(name, inner)));
}

/** At least two objects that have the same keys. */
function isTable(value: unknown): value is Row[] {
  if (!Array.isArray(value) || value.length < 2) return false;
  const shape = shapeOf(value[0]);
  return shape !== undefined && value.every((row) => shapeOf(row) === shape);
}

/** The keys, whatever their order; of an object that has some. */
function shapeOf(value: unknown): string | undefined {
  if (!isRecord(value)) return undefined;
  const keys = Object.keys(value);
  return keys.length === 0 ? undefined : JSON.stringify(keys.sort());
}

function tableOf(rows: readonly Row[]): Table {
  const columns = Object.keys(rows[0] as Row);
  return { columns, rows: rows.map((row) => columns.map((column) => row[column])) };
}

/** The one key that all objects of all these lists have, and nothing else. */
function onlyKeyOf(lists: readonly unknown[]): string | undefined {
  if (!lists.every(Array.isArray)) return undefined;
  const shapes = new Set(lists.flat().map(shapeOf));
  const [shape] = shapes;
  if (shapes.size !== 1 || shape === undefined) return undefined;
  const keys: string[] = JSON.parse(shape);
  return keys.length === 1 ? keys[0] : undefined;
}
