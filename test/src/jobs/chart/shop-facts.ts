import type { DatasetFacts } from "../../../../src/jobs/chart/chart-terms.ts";
import { factsOf } from "../../../../src/jobs/chart/dataset-facts.ts";

const column = (column_name: string, type: string, is_dttm = false) => ({ column_name, type, is_dttm });

/** A dataset such as Superset tells of. */
export const shopFacts: DatasetFacts = factsOf({
  id: 4,
  table_name: "Sales",
  main_dttm_col: "ordered_at",
  columns: [
    column("ordered_at", "DATETIME", true),
    column("shipped_at", "DATETIME", true),
    column("country", "STRING"),
    column("category", "STRING"),
    column("segment", "STRING"),
    column("quantity", "INT"),
    column("unit price", "FLOAT"),
  ],
  metrics: [
    { metric_name: "count", expression: "COUNT(*)" },
    { metric_name: "revenue", expression: "SUM(quantity * price)" },
    { metric_name: "Margin in %", expression: "AVG(margin)" },
  ],
  time_grain_sqla: [
    [null, "Time Column"] as unknown as [string, string],
    ["P1D", "Day"],
    ["P1W", "Week"],
    ["P1M", "Month"],
    ["P3M", "Quarter"],
    ["1969-12-28T00:00:00Z/P1W", "Week starting Sunday"],
  ],
});
