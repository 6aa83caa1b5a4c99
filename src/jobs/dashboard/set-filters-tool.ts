import type { SearchEntry } from "../../../generated/index.ts";
import type { JobTool } from "../job.ts";

const names = { type: "array", items: { type: "string" } };

export const setFiltersTool: JobTool = {
  name: "superset_dashboard_set_filters",
  title: "Set dashboard filters",
  description:
    "Set the native filters of a dashboard in plain terms: add, change, rename, remove, order. A filter whose name (or id) is there is changed in what is given; any other name with a type is added. What is not named stays as it was; for one viewer's choice use superset_dashboard_create_filter_state. Only who owns the dashboard may; an alert or report that uses a removed filter may be switched off. Returns {id, added, changed, removed, filters: [names in order]}.",
  resource: "dashboard",
  effect: "update",
  annotations: { readOnlyHint: false, destructiveHint: true, idempotentHint: true, openWorldHint: false },
  operations: [
    "superset_dashboard_get_by_id",
    "superset_dashboard_get_charts",
    "superset_dataset_get_by_id",
    "superset_dashboard_update",
  ],
  references: [
    { at: "dashboard_id", to: "/api/v1/dashboard/" },
    { at: "filters[].dataset", to: "/api/v1/dataset/" },
  ],
  inputSchema: {
    type: "object",
    properties: {
      dashboard_id: { type: ["integer", "string"], description: "Id, name or slug of the dashboard." },
      filters: {
        type: "array",
        description:
          'Filters to add or change, e.g. [{"name": "Country", "type": "value", "dataset": "Sales", "column": "country", "default": ["DE"]}].',
        items: {
          type: "object",
          properties: {
            name: { type: "string" },
            new_name: { type: "string" },
            type: {
              enum: ["value", "range", "time_range", "time_column", "time_grain", "divider"],
              description: "value and range need dataset and column; time_column and time_grain a dataset.",
            },
            dataset: { type: ["integer", "string"], description: "Id or name." },
            column: { type: "string" },
            default: {
              description:
                'Values ["DE"]; range [1, null]; time range "Last month"; a column; a grain "Month". null for none.',
            },
            multiple: { type: "boolean", description: "Several values may be chosen (usual)." },
            first: { type: "boolean", description: "The first value is the default." },
            required: { type: "boolean", description: "Needs a default." },
            charts: {
              type: "array",
              items: { type: ["integer", "string"] },
              description: "Ids or names of those it filters; all if left out, and with [].",
            },
            tabs: { ...names, description: "Titles or ids: only charts in them." },
            parents: { ...names, description: "Filters that narrow what this one offers." },
            description: { type: "string" },
          },
          required: ["name"],
          additionalProperties: false,
        },
      },
      remove: { ...names, description: "Names of filters to take away." },
      order: { ...names, description: "Names in the order wanted; the others follow." },
    },
    required: ["dashboard_id"],
    additionalProperties: false,
  },
};

export const setFiltersEntry: SearchEntry = {
  name: setFiltersTool.name,
  title: setFiltersTool.title,
  resource: "dashboard",
  about: "Add, change, remove and order the native filters of a dashboard in plain terms.",
  needs: [
    "add a filter to a dashboard",
    "put a drop-down for country on the board",
    "native filter in plain terms",
    "set the default value of a dashboard filter",
    "change what a filter on the board offers",
    "remove a filter from the dashboard",
    "rename a dashboard filter",
    "reorder filters in the filter bar",
    "let viewers pick a date range on the board",
    "add a time range filter",
    "time grain selector for a dashboard",
    "slider for prices on the board",
    "make a dashboard filter mandatory",
    "filter that applies only to some charts",
    "limit a filter to one tab",
    "cascading filters, city depends on country",
    "dependent filters",
    "default a board to last month",
    "single choice instead of multi select filter",
    "heading between filters",
    "filter bar setup",
  ],
};
