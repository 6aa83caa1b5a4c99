/** A table as the text names it: not looked up, so a name without a schema stands in the database's own default. */
export interface TableName {
  catalog?: string;
  schema?: string;
  table: string;
}

export type Verdict =
  | { readOnly: true; tables: TableName[]; limit?: number }
  /** `reason` completes "This SQL …": "contains INSERT", "calls pg_sleep, which has side effects or reaches outside". */
  | { readOnly: false; reason: string };

/** @param parts at least one; more than three are a catalog in several parts */
export function tableName(parts: readonly string[]): TableName {
  const [table = "", schema, ...catalog] = [...parts].reverse();
  return {
    ...(catalog.length > 0 && { catalog: catalog.reverse().join(".") }),
    ...(schema !== undefined && { schema }),
    table,
  };
}

/** Without repetitions, in the order of the text. */
export function distinctTables(tables: readonly TableName[]): TableName[] {
  return [...new Map(tables.map((table) => [JSON.stringify(table), table])).values()];
}

/** A row count as databases take it; undefined if it is not one. */
export function rowCount(text: string): number | undefined {
  const count = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  return Number.isSafeInteger(count) ? count : undefined;
}
