import type { Row, Steps } from "../steps.ts";

/** A dataset as Superset tells of it, as far as jobs look at it. */
export interface Dataset {
  id: number;
  table_name: string;
  schema: string | null;
  catalog: string | null;
  /** Of a virtual dataset. */
  sql: string | null;
  database: { id: number; database_name: string; backend: string };
  columns: Column[];
  metrics: Metric[];
  main_dttm_col: string | null;
  /** What its database can cut time into: ISO 8601, and in words. */
  time_grain_sqla: [string | null, string][];
  always_filter_main_dttm: boolean | null;
  description: string | null;
  /** JSON text. */
  extra: string | null;
  template_params: string | null;
}

export interface Column extends Row {
  id: number;
  column_name: string;
  type: string | null;
  /** Of a calculated column; empty where the source has the column. */
  expression: string | null;
  is_dttm: boolean | null;
}

export interface Metric extends Row {
  id: number;
  metric_name: string;
  expression: string;
}

export async function readDataset({ read }: Pick<Steps, "read">, id: number): Promise<Dataset> {
  const { result } = (await read("superset_dataset_get_by_id", { dataset_id: id })) as { result: Dataset };
  return result;
}

export function isCalculated({ expression }: Row): boolean {
  return typeof expression === "string" && expression !== "";
}
