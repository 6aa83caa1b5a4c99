import type { Column, Dataset, Metric } from "../../../../src/jobs/dataset/read-dataset.ts";

export const column = (id: number, name: string, more: Partial<Column> = {}): Column => ({
  id,
  column_name: name,
  type: "TEXT",
  expression: null,
  is_dttm: false,
  ...more,
});

export const metric = (id: number, name: string, expression: string): Metric => ({
  id,
  metric_name: name,
  expression,
  extra: null,
});

export const sampleDataset: Dataset = {
  id: 7,
  table_name: "orders",
  schema: "main",
  catalog: null,
  sql: null,
  database: { id: 1, database_name: "Shop", backend: "sqlite" },
  columns: [
    column(1, "country"),
    column(2, "ordered_at", { type: "DATETIME", is_dttm: true }),
    column(3, "vat", { expression: "total * 0.19" }),
  ],
  metrics: [metric(11, "count", "COUNT(*)"), metric(12, "revenue", "SUM(total)")],
  main_dttm_col: "ordered_at",
  time_grain_sqla: [["P1D", "Day"]],
  always_filter_main_dttm: true,
  description: "Orders.",
  extra: '{"warning_markdown": "old"}',
  template_params: null,
};
