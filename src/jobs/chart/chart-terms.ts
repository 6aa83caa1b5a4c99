/** A saved metric's name, `SUM(sales)`, or SQL; with a label where it is shown as something else. */
export type Term = string | { sql: string; label?: string };

/** `{col, op, val}` with the operators in Superset's words, or a condition in SQL. */
export type FilterTerm = { col: string; op: string; val?: unknown } | { sql: string; having?: boolean };

/** By a metric or a column; the largest first where it does not say. */
export interface SortTerm {
  by: Term;
  descending?: boolean;
}

/** In the order of the panel, or by the name of the control. */
export type Placed = readonly Term[] | Readonly<Record<string, Term | readonly Term[]>>;

/** A chart in plain terms. What is not said is as the browser would have it in a new chart. */
export interface ChartTerms {
  type: string;
  metrics?: Placed;
  dimensions?: Placed;
  time_column?: string;
  /** `month`, `P1M`, or `none` */
  grain?: string;
  time_range?: string;
  filters?: readonly FilterTerm[];
  sort?: SortTerm;
  limit?: number;
  /** By the names of the type's controls. */
  options?: Readonly<Record<string, unknown>>;
}

/** What terms are about, in the order in which they are said. */
export const TERM_NAMES = [
  "metrics",
  "dimensions",
  "time_column",
  "grain",
  "time_range",
  "filters",
  "sort",
  "limit",
  "options",
] as const satisfies readonly (keyof ChartTerms)[];

/** What of a dataset its charts are made of. */
export interface DatasetFacts {
  id: number;
  name: string;
  /** As Superset tells of them, by name. */
  columns: ReadonlyMap<string, ColumnFacts>;
  /** Saved metrics: name -> SQL. */
  metrics: ReadonlyMap<string, string>;
  /** The time column where a chart names none. */
  timeColumn?: string | undefined;
  /** `P1M` -> `month`: what its database can cut time into. */
  grains: ReadonlyMap<string, string>;
}

export interface ColumnFacts {
  id?: number;
  column_name: string;
  type?: string | null;
  is_dttm?: boolean | null;
  expression?: string | null;
}

export function isTemporal({ columns }: Pick<DatasetFacts, "columns">, name: unknown): boolean {
  return typeof name === "string" && columns.get(name)?.is_dttm === true;
}
