import { readDataset } from "../dataset/read-dataset.ts";
import type { Steps } from "../steps.ts";
import type { ColumnFacts, DatasetFacts } from "./chart-terms.ts";

/** What Superset tells of a dataset, as far as it is used here. */
export interface DatasetRow {
  id: number;
  table_name?: string;
  columns: ColumnFacts[];
  metrics: { metric_name: string; expression: string }[];
  main_dttm_col?: string | null;
  time_grain_sqla?: [string | null, string][];
}

const COLUMN_KEYS = ["id", "column_name", "type", "is_dttm", "expression"] as const;

export function factsOf(row: DatasetRow): DatasetFacts {
  const columns = row.columns.map((column): [string, ColumnFacts] => [
    column.column_name,
    Object.fromEntries(COLUMN_KEYS.map((key) => [key, column[key]])) as unknown as ColumnFacts,
  ]);
  const grains = (row.time_grain_sqla ?? []).filter((grain): grain is [string, string] => grain[0] !== null);
  return {
    id: row.id,
    name: row.table_name ?? String(row.id),
    columns: new Map(columns),
    metrics: new Map(row.metrics.map(({ metric_name, expression }) => [metric_name, expression])),
    timeColumn: row.main_dttm_col || columns.find(([, { is_dttm }]) => is_dttm)?.[0],
    grains: new Map(grains.map(([iso, name]) => [iso, name.toLowerCase()])),
  };
}

export async function readFacts(steps: Steps, id: number): Promise<DatasetFacts> {
  return factsOf({ ...(await readDataset(steps, id)), id });
}

/** Of a chart whose dataset is not at hand: what its form lets one tell. */
export function factsFromForm(form: Readonly<Record<string, unknown>>): DatasetFacts {
  const temporal = [form.time_grain_sqla ? form.x_axis : undefined, form.granularity_sqla];
  const names = temporal.filter((name) => typeof name === "string");
  const columns = names.map((name): [string, ColumnFacts] => [name, { column_name: name, is_dttm: true }]);
  return { id: 0, name: "", columns: new Map(columns), metrics: new Map(), grains: new Map() };
}
