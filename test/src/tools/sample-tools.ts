import type { LocalTool, OperationTool } from "../../../src/tools/tool.ts";

/** Tools made up for tests of what works on any tool. */
const READ = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };

export function operation(name: string, overrides: Partial<OperationTool> = {}): OperationTool {
  return {
    name,
    title: name,
    description: name,
    resource: name.split("_")[1] as string,
    endpoint: name,
    method: "GET",
    path: "/api/v1/x/",
    effect: "read",
    credential: "access",
    accept: "application/json",
    arguments: [],
    annotations: READ,
    inputSchema: { type: "object", properties: {}, additionalProperties: false },
    ...overrides,
  };
}

export const chartList = operation("superset_chart_list");
export const chartGet = operation("superset_chart_get_by_id", { aliases: ["superset_chart_get"] });
export const chartDelete = operation("superset_chart_delete", { method: "DELETE", effect: "delete" });
export const dashboardList = operation("superset_dashboard_list");
export const sqlExecute = operation("superset_sqllab_execute_query", { method: "POST", effect: "run" });
export const config: LocalTool = {
  name: "superset_config_get_base_url",
  title: "Address",
  description: "Address",
  resource: "config",
  effect: "read",
  annotations: READ,
  inputSchema: { type: "object", properties: {}, additionalProperties: false },
};

export const sampleTools = [chartList, chartGet, chartDelete, dashboardList, sqlExecute, config];
