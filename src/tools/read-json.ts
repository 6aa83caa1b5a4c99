import { ToolError } from "../errors/errors.ts";
import type { Api } from "./operation-call.ts";
import type { OperationTool } from "./tool.ts";

/** Read one path as JSON; nothing when Superset refuses it, or answers with something else. */
export async function readJson(
  api: Api,
  tool: OperationTool,
  path: Record<string, unknown>,
  q?: Record<string, unknown>,
): Promise<unknown> {
  const get = api.GET as (path: string, init: object) => Promise<{ response: Response }>;
  const { response } = await get(tool.path, {
    params: { path, ...(q && { query: { q } }) },
    headers: { Accept: "application/json" },
    parseAs: "stream",
  });
  return response.ok ? response.json().catch(() => undefined) : undefined;
}

/** The same, to know what a call is about; whatever goes wrong, nothing is known. */
export async function lookAt(...[api, tool, path, q]: Parameters<typeof readJson>): Promise<unknown> {
  try {
    return await readJson(api, tool, path, q);
  } catch (error) {
    if (error instanceof ToolError) return undefined;
    throw error;
  }
}
