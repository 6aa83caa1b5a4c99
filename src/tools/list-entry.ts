import { withOwnArguments } from "./own-arguments.ts";
import type { Tool } from "./tool.ts";

/** A tool as `tools/list` sends it. */
export function listEntry(tool: Tool) {
  const { name, title, description, annotations } = tool;
  return {
    name,
    title,
    description,
    inputSchema: withOwnArguments(tool),
    annotations: { title, ...annotations },
  };
}
