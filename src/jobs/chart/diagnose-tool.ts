import type { JobTool } from "../job.ts";

export const diagnoseTool: JobTool = {
  name: "superset_chart_diagnose",
  title: "Diagnose chart",
  description:
    "Diagnose why a chart shows an error, nothing, or other data than expected: runs it past the cache and names each cause with its cure. Finds deleted datasets, missing columns and metrics, unknown types, SQL errors by part, filters that leave no rows, reached limits, saved queries that disagree with params. For its rows use superset_chart_get_data. Asks the database several times when something is wrong, changes nothing. Returns {chart, ok, rows, findings: [{what, cure}]}; ok is true where it draws.",
  resource: "chart",
  effect: "read",
  annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false },
  operations: [
    "superset_chart_get_by_id",
    "superset_chart_list",
    "superset_dataset_get_by_id",
    "superset_chart_query_data",
  ],
  references: [{ at: "chart_id", to: "/api/v1/chart/" }],
  inputSchema: {
    type: "object",
    properties: { chart_id: { type: "integer", description: "Id of the chart, or its name." } },
    required: ["chart_id"],
    additionalProperties: false,
  },
};
