import type { ToolHead } from "../tools/tool.ts";

/** What tools are, whatever they work on. */
export const KINDS: Readonly<Record<string, (tool: ToolHead) => boolean>> = {
  read: ({ effect }) => effect === "read",
  write: ({ effect }) => effect !== "read",
  delete: ({ effect }) => effect === "delete",
  admin: (tool) => "admin" in tool && tool.admin === true,
};

/** What people make and share, as against what administrators keep. */
const CONTENT = new Set([
  "chart",
  "dashboard",
  "dashboard_permalink",
  "dataset",
  "explore",
  "explore_form_data",
  "explore_permalink",
  "saved_query",
  "sqllab",
  "sqllab_permalink",
  "query",
  "tag",
  "annotation",
  "annotation_layer",
  "css_template",
  "report",
]);
const isAdmin = KINDS.admin as (tool: ToolHead) => boolean;
const isViewed = (tool: ToolHead) => tool.effect === "read" && !isAdmin(tool);
const isOwnWork = (tool: ToolHead) =>
  isViewed(tool) || (CONTENT.has(tool.resource) && tool.effect !== "delete" && !/_import$/.test(tool.name));

/** What a role needs. Beside them stands `all`; narrower ones are made of names, patterns, resources and kinds. */
export const PRESETS: Readonly<Record<string, { help: string; allows: (tool: ToolHead) => boolean }>> = {
  core: {
    help: "everything, with the everyday tools in the list and the others found by search",
    allows: () => true,
  },
  viewer: { help: "look at what there is", allows: isViewed },
  analyst: { help: "also run SQL, and make and change charts, dashboards and datasets", allows: isOwnWork },
  editor: {
    help: "also delete and import them",
    allows: (tool) => isOwnWork(tool) || (CONTENT.has(tool.resource) && !isAdmin(tool)),
  },
  admin: { help: "everything", allows: () => true },
};

/**
 * The everyday tools: what `tools/list` shows where a preset is configured, beside the catalogue that finds the others. Each
 * costs its tokens in every conversation, so a tool stands here only when most conversations want it.
 */
export const CORE: readonly string[] = [
  "superset_dashboard_list",
  "superset_dashboard_outline",
  "superset_dashboard_build",
  "superset_chart_list",
  "superset_chart_describe",
  "superset_chart_build",
  "superset_chart_get_data",
  "superset_dataset_list",
  "superset_dataset_get_by_id",
  "superset_database_get_tables",
  "superset_database_get_table_metadata",
  "superset_sqllab_execute_query",
];

/** The tools that find and call all others. */
export const CATALOGUE: readonly string[] = [
  "superset_search_tools",
  "superset_describe_tool",
  "superset_call_read",
  "superset_call_write",
];
