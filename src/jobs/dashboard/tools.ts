import { ADDING, LOOKING } from "../annotations.ts";
import type { JobTool } from "../job.ts";
import { duplicateTool } from "./duplicate-tool.ts";
import { embedTool } from "./embed-tool.ts";
import { setFiltersTool } from "./set-filters-tool.ts";

const DASHBOARD = { at: "dashboard_id", to: "/api/v1/dashboard/" };
const dashboard = { type: ["integer", "string"], description: "Id, name, slug or UUID of the dashboard." };
const idOrName = (description: string) => ({ type: ["integer", "string"], description });
const text = (description: string) => ({ type: "string", description });

/** Parts of an outline are free in form: they hold each other. What they say wrong is told with its place. */
const part = { type: ["object", "array", "integer", "string"], items: {}, additionalProperties: true };

const READING = ["superset_dashboard_get_by_id", "superset_dashboard_get_charts"];

const outline: JobTool = {
  name: "superset_dashboard_outline",
  title: "Outline dashboard",
  description:
    "Read how a dashboard is laid out, with its charts and filters. To change it: superset_dashboard_arrange, superset_dashboard_set_filters; other settings: superset_dashboard_get_by_id. Changes nothing. Returns {id, title, layout, filters, charts: {id: name}}; in the layout a list is a row, a number a chart of even width, height 50.",
  resource: "dashboard",
  effect: "read",
  annotations: LOOKING,
  operations: READING,
  references: [DASHBOARD],
  inputSchema: {
    type: "object",
    properties: {
      dashboard_id: dashboard,
      whole: {
        type: "boolean",
        description: "Long texts and all names too.",
      },
    },
    required: ["dashboard_id"],
    additionalProperties: false,
  },
};

const build: JobTool = {
  name: "superset_dashboard_build",
  title: "Build dashboard from charts",
  description:
    "Create a dashboard from charts that exist, laid out in rows, columns and tabs. For an empty one use superset_dashboard_create, for a copy superset_dashboard_duplicate, to change one superset_dashboard_arrange. Needs write permission on dashboards; you own it. Returns {id, title, charts, url}.",
  resource: "dashboard",
  effect: "create",
  annotations: ADDING,
  operations: [
    ...["superset_dashboard_create", "superset_dashboard_update", "superset_dashboard_list"],
    ...READING,
    ...["superset_chart_list", "superset_dataset_get_by_id"],
  ],
  references: [{ at: "filters[].dataset", to: "/api/v1/dataset/" }],
  inputSchema: {
    type: "object",
    properties: {
      title: text("Name, as shown in lists."),
      layout: {
        type: "array",
        description: 'From top to bottom, e.g. [{"header": "Totals"}, [5, 7]], or [5, 7, 9].',
        items: {
          ...part,
          description:
            'A row as [5, {"chart": 9, "width": 8, "height": 40}, {"column": [{"text": "**Note**"}, 3]}], {"divider": true}, {"tabs": [{"tab": "A", "content": [4]}]}. A chart is an id or name. Widths are of 12, heights 50 if not said.',
        },
      },
      slug: text("Unique, for its address, e.g. sales-2024."),
      filters: {
        type: "array",
        items: { type: "object", additionalProperties: true },
        description:
          'As superset_dashboard_set_filters takes them: {"name": "Country", "type": "value", "dataset": "Sales", "column": "country"}.',
      },
      published: { type: "boolean", description: "Else it is a draft." },
    },
    required: ["title", "layout"],
    additionalProperties: false,
  },
};

const arrange: JobTool = {
  name: "superset_dashboard_arrange",
  title: "Arrange dashboard",
  description:
    "Change the layout of a dashboard: add, move, resize and remove charts, tabs, headers and texts; change its title. What no edit names stays exactly as it was, filters and settings too. See it first with superset_dashboard_outline; filters: superset_dashboard_set_filters; css, owners: superset_dashboard_update. Removed charts stay in Superset; a chart added beside another in a full row takes half of its width. You must own it. Returns {id, added, removed, charts}.",
  resource: "dashboard",
  effect: "update",
  annotations: ADDING,
  operations: [...READING, "superset_chart_list", "superset_dashboard_update"],
  references: [DASHBOARD],
  inputSchema: {
    type: "object",
    properties: {
      dashboard_id: dashboard,
      edits: {
        type: "array",
        description:
          'Done one after the other, e.g. [{"do": "add", "chart": 12, "beside": 5}, {"do": "move", "chart": 7, "in": "Details"}, {"do": "change", "tab": "A", "to": "B"}].',
        items: {
          type: "object",
          properties: {
            do: { type: "string", enum: ["add", "move", "change", "remove"] },
            chart: idOrName("Id or name."),
            text: text("Markdown; of one that is there its beginning."),
            header: text("Its words."),
            tab: text("Its title; with all in it where removed."),
            divider: { type: "integer", minimum: 1, description: "Counted from the top." },
            layout: {
              type: "array",
              items: part,
              description: "What is added, or a new tab's content, as for superset_dashboard_build.",
            },
            in: text("Title of a tab, at whose end it goes; of a tab in a tab as Sales > Europe."),
            below: idOrName("A chart, or the words of a header or text, in a row of its own."),
            above: idOrName("The same, above it."),
            beside: idOrName("A chart or text, to its right; tabs after a tab."),
            width: { type: "integer", minimum: 1, maximum: 12 },
            height: { type: "integer", minimum: 5 },
            to: text("New words of a text, header or tab; a chart's title here."),
          },
          required: ["do"],
          additionalProperties: false,
        },
      },
      title: text("New name of the dashboard."),
    },
    required: ["dashboard_id"],
    additionalProperties: false,
  },
};

/** Jobs about dashboards. */
export const dashboardJobs: readonly JobTool[] = [
  outline,
  build,
  arrange,
  setFiltersTool,
  duplicateTool,
  embedTool,
];
