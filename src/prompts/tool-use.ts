import type { Registry } from "../tools/registry.ts";
import { offersSql, type ToolHead } from "../tools/tool.ts";

/** How a tool is used: by itself, through a tool of the catalogue, or not at all. */
export type ToolUse = (name: string) => "listed" | "superset_call_read" | "superset_call_write" | undefined;

/**
 * How each tool can be used by a client, which calls only what is listed.
 * @param listed the tools that `tools/list` shows at the moment
 */
export function toolUseOf(registry: Registry, listed: readonly ToolHead[]): ToolUse {
  const allowed = new Map(registry.allowed().map((tool) => [tool.name, tool]));
  const shown = new Set(listed.map(({ name }) => name));
  return (name) => {
    const tool = allowed.get(name);
    if (!tool) return undefined;
    if (shown.has(name)) return "listed";
    // Where nothing changes, the door for reading takes the SQL, which is judged call by call.
    const reads = tool.effect === "read" || (offersSql(tool) && !registry.allowsWrites);
    const door = reads ? "superset_call_read" : "superset_call_write";
    return shown.has(door) ? door : undefined;
  };
}
