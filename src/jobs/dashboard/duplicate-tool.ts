import type { SearchEntry } from "../../../generated/index.ts";
import type { JobTool } from "../job.ts";

export const duplicateTool: JobTool = {
  name: "superset_dashboard_duplicate",
  title: "Duplicate dashboard",
  description:
    "Copy a dashboard whole: with copies of its charts (usual), so that changing one leaves the other alone, or on the same charts. Layout, native and cross filters, colors, CSS and the charts' saved queries come along and speak of the new charts, which superset_dashboard_copy does not see to. Makes a draft of yours without slug, roles, tags and certification, and a chart for each; needs permission to write charts and dashboards. Returns {id, title, url, own_charts: {old id: new id}}.",
  resource: "dashboard",
  effect: "create",
  annotations: { readOnlyHint: false, destructiveHint: false, idempotentHint: false, openWorldHint: false },
  operations: [
    "superset_dashboard_get_by_id",
    "superset_dashboard_get_charts",
    "superset_chart_get_by_id",
    "superset_chart_list",
    "superset_chart_create",
    "superset_dashboard_list",
    "superset_dashboard_create",
    "superset_dashboard_update",
  ],
  references: [{ at: "dashboard_id", to: "/api/v1/dashboard/" }],
  inputSchema: {
    type: "object",
    properties: {
      dashboard_id: { type: ["integer", "string"], description: "Id, name or slug of the original." },
      title: { type: "string", description: 'Of the copy; the original\'s and " (copy)" if left out.' },
      charts: {
        enum: ["own", "shared"],
        description: "own: copies of them (usual); shared: the same ones.",
      },
      chart_suffix: { type: "string", description: 'Put after the names of copied charts, e.g. " (test)".' },
    },
    required: ["dashboard_id"],
    additionalProperties: false,
  },
};

export const duplicateEntry: SearchEntry = {
  name: duplicateTool.name,
  title: duplicateTool.title,
  resource: "dashboard",
  about: "Copy a dashboard deeply, with copies of its charts, or onto the same charts.",
  needs: [
    "duplicate a dashboard with all its charts",
    "deep copy of a board",
    "clone a dashboard and its charts",
    "copy of a board that can be changed without touching the original",
    "make my own version of a shared dashboard",
    "save the dashboard under another name, charts too",
    "second board just like this one",
    "independent copy of the sales board for tests",
    "sandbox version of a production dashboard",
    "template board to start a new one from",
    "copy filters and layout into a new dashboard",
    "replicate a board for another team",
    "dashboard copy with the same charts",
    "shallow copy of a dashboard",
    "fork a dashboard",
    "backup copy before redesigning a board",
    "same cockpit again with a new title",
    "reproduce a dashboard one to one",
  ],
};
