import { ADDING, LOOKING, SETTING } from "../annotations.ts";
import type { JobTool } from "../job.ts";

const chart = { type: ["integer", "string"], description: "Its id, or the title people see." };
const dataset = {
  type: ["integer", "string"],
  description: "Id or name of its dataset.",
};
const toChart = { at: "chart_id", to: "/api/v1/chart/" };
const toDataset = { at: "dataset", to: "/api/v1/dataset/" };

const placed = (description: string) => ({
  type: ["array", "object"],
  items: { type: ["string", "object"] },
  additionalProperties: true,
  description,
});

/** What a chart is in plain terms; no more is said of each than a reader needs to get it right. */
const terms = {
  metrics: placed(
    'Saved metrics, "SUM(sales)", SQL, {"sql": "…", "label": "…"}, in the type\'s order; or by control: {"x": "SUM(a)", "y": "SUM(b)"}.',
  ),
  dimensions: placed(
    'Columns to group by, or to list where there are no metrics; or by control: {"groupbyRows": ["country"], "groupbyColumns": ["year"]}.',
  ),
  time_column: {
    type: "string",
    description: "Time axis, or what time_range is about.",
  },
  grain: { type: "string", description: "Time of one point: day, week, P1M, none." },
  time_range: { type: "string", description: 'Last quarter, "2024-01-01 : 2024-06-30", No filter.' },
  filters: {
    type: "array",
    description:
      'All must hold: {"col": "country", "op": "IN", "val": ["DE"]}, {"sql": "SUM(x) > 5", "having": true}.',
    items: { type: "object", additionalProperties: true },
  },
  sort: {
    type: "object",
    description: "By a metric or column of the chart.",
    properties: { by: { type: ["string", "object"] }, descending: { type: "boolean" } },
    required: ["by"],
  },
  limit: { type: "integer", minimum: 0, description: "Most rows to show." },
  options: {
    type: "object",
    additionalProperties: true,
    description: 'Other settings by control, e.g. {"show_legend": false}: see superset_chart_types.',
  },
};

/** Charts in plain terms. */
export const chartJobs: readonly JobTool[] = [
  {
    name: "superset_chart_types",
    title: "Describe chart types",
    description:
      "Tell which chart types this Superset has; with type, what one takes: its metric and dimension controls, its options, and an example for superset_chart_build. To see which types are in use, superset_chart_count. Asks nobody, changes nothing. Returns {types by category}, or {type, metrics, dimensions, options with their defaults, example}.",
    resource: "chart",
    effect: "read",
    annotations: LOOKING,
    operations: ["superset_chart_list"],
    inputSchema: {
      type: "object",
      properties: {
        type: { type: "string", description: "Name or title of one type, e.g. pie." },
        word: {
          type: "string",
          description: "Only what has this in its name or words: types, or with type its options.",
        },
      },
      additionalProperties: false,
    },
  },
  {
    name: "superset_chart_build",
    title: "Build chart from plain terms",
    description:
      "Create a chart from plain terms; columns and metrics are checked first. What a type takes: superset_chart_types; to alter a chart superset_chart_change; for raw params superset_chart_create. Needs write permission on charts; you own the chart. Returns {id, name, type, dataset, url}; superset_chart_get_data shows its data.",
    resource: "chart",
    effect: "create",
    annotations: ADDING,
    operations: ["superset_chart_create", "superset_chart_list", "superset_dataset_get_by_id"],
    references: [toDataset],
    inputSchema: {
      type: "object",
      properties: {
        name: { type: "string", description: "Its title." },
        dataset,
        type: {
          type: "string",
          description: "E.g. pie, table, echarts_timeseries_line.",
        },
        ...terms,
        description: { type: "string", description: "What it is for, as Markdown." },
      },
      required: ["name", "dataset", "type"],
      additionalProperties: false,
    },
  },
  {
    name: "superset_chart_change",
    title: "Change chart in plain terms",
    description:
      "Change a chart by plain terms: what is given replaces what was there under that word (options one by one), everything else stays as it is. Read it with superset_chart_describe first; for raw params or owners use superset_chart_update. With another type, what does not fit is left out and told. Only owners and administrators may; dashboards show the change at once. Returns {id, name, changed, left_out}.",
    resource: "chart",
    effect: "update",
    annotations: SETTING,
    operations: [
      "superset_chart_update",
      "superset_chart_list",
      "superset_chart_get_by_id",
      "superset_dataset_get_by_id",
    ],
    references: [toChart, toDataset],
    inputSchema: {
      type: "object",
      properties: {
        chart_id: chart,
        name: { type: "string", description: "New title that people see above it." },
        dataset,
        type: { type: "string", description: "Another chart type, e.g. pie." },
        ...terms,
        description: { type: "string", description: "New text about the purpose; Markdown allowed." },
      },
      required: ["chart_id"],
      additionalProperties: false,
    },
  },
  {
    name: "superset_chart_describe",
    title: "Describe chart in plain terms",
    description:
      "Describe any chart in plain terms, of which superset_chart_build makes the same. For owners, dashboards and raw params use superset_chart_get_by_id. Runs no query, changes nothing. Returns {id, name, dataset, type, metrics, …}; left_out names settings that its type does not have.",
    resource: "chart",
    effect: "read",
    annotations: LOOKING,
    operations: ["superset_chart_list", "superset_dataset_get_by_id"],
    references: [toChart],
    inputSchema: {
      type: "object",
      properties: { chart_id: chart },
      required: ["chart_id"],
      additionalProperties: false,
    },
  },
];
