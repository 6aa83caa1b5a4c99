import type { Tool } from "../../../src/tools/tool.ts";

/**
 * What a configuration allows and lists, said once more in the plainest words and without the code that decides it: a list of
 * names for what `src/policy` computes.
 */

export interface Choice {
  tools: readonly string[];
  deny: readonly string[];
  readOnly: boolean;
}

export interface Offer {
  /** Names of what may be called, the catalogue too. */
  allowed: Set<string>;
  listed: Set<string>;
}

const DOORS = [
  "superset_search_tools",
  "superset_describe_tool",
  "superset_call_read",
  "superset_call_write",
];
const EVERYDAY = [
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
const CONTENT =
  /^(chart|dashboard|dashboard_permalink|dataset|explore|explore_form_data|explore_permalink|saved_query|sqllab|sqllab_permalink|query|tag|annotation|annotation_layer|css_template|report)$/;
export const PRESETS = ["core", "viewer", "analyst", "editor", "admin"];
export const KINDS = ["read", "write", "delete", "admin"];

const isAdministration = (tool: Tool) => (tool as { admin?: boolean }).admin === true;
export const formerNames = (tool: Tool) => (tool as { aliases?: readonly string[] }).aliases ?? [];

export function decide(all: readonly Tool[], { tools, deny, readOnly }: Choice): Offer {
  const allowed = new Set<string>();
  const listed = new Set<string>();
  let changes = false;
  let hides = false;
  for (const tool of all) {
    if (DOORS.includes(tool.name)) continue;
    if (!tools.some((entry) => names(entry, tool) || isGroupOf(entry, tool, "tools"))) continue;
    if (deny.some((entry) => names(entry, tool, true) || isGroupOf(entry, tool, "deny"))) continue;
    if (readOnly && tool.effect !== "read" && tool.name !== "superset_sqllab_execute_query") continue;
    // Operations come first.
    const parts = "operations" in tool ? (tool.operations ?? []) : [];
    if (parts.some((part) => [part].flat().every((name) => !allowed.has(name)))) continue;
    allowed.add(tool.name);
    if (tool.effect !== "read" && !readOnly) changes = true;
    const inFull = tools.some(
      (entry) => !PRESETS.includes(entry) && (names(entry, tool) || isGroupOf(entry, tool, "tools")),
    );
    if (inFull || EVERYDAY.includes(tool.name)) listed.add(tool.name);
    else hides = true;
  }
  for (const tool of all) {
    if (!DOORS.includes(tool.name)) continue;
    if (!hides && !tools.some((entry) => names(entry, tool))) continue;
    if (deny.some((entry) => names(entry, tool))) continue;
    if (tool.name === "superset_call_write" && !changes) continue;
    allowed.add(tool.name);
    listed.add(tool.name);
  }
  return { allowed, listed };
}

function names(entry: string, tool: Tool, formerToo = false): boolean {
  if (entry === tool.name || entry === tool.resource || formerNames(tool).includes(entry)) return true;
  const candidates = formerToo ? [tool.name, ...formerNames(tool)] : [tool.name];
  return entry.includes("*") && candidates.some((name) => fits(entry, name));
}

/** A star stands for any run of characters. */
function fits(pattern: string, text: string): boolean {
  if (pattern === "") return text === "";
  if (pattern.startsWith("*"))
    return fits(pattern.slice(1), text) || (text !== "" && fits(pattern, text.slice(1)));
  return text !== "" && pattern[0] === text[0] && fits(pattern.slice(1), text.slice(1));
}

function isGroupOf(entry: string, tool: Tool, setting: "tools" | "deny"): boolean {
  const sees = tool.effect === "read" && !isAdministration(tool);
  const isContent = CONTENT.test(tool.resource);
  switch (entry) {
    case "all":
    case "core":
      return true;
    case "admin":
      return setting === "tools" || isAdministration(tool);
    case "viewer":
      return sees;
    case "analyst":
      return sees || (isContent && tool.effect !== "delete" && !tool.name.endsWith("_import"));
    case "editor":
      return sees || isContent;
    case "read":
      return tool.effect === "read";
    case "write":
      return tool.effect !== "read";
    case "delete":
      return tool.effect === "delete";
    default:
      return false;
  }
}
