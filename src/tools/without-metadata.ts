import type { OperationTool } from "./tool.ts";

/**
 * Ask for no metadata (labels, titles, columns that exist) where none was asked for: in a list of five rows it is most of
 * the answer.
 * @returns the arguments, with `keys` where the tool has such ones
 */
export function withoutMetadata(
  { inputSchema }: OperationTool,
  args: Record<string, unknown>,
): Record<string, unknown> {
  const keys = inputSchema.properties.keys as { items?: { enum?: unknown[] } } | undefined;
  const choices = keys?.items?.enum ?? [];
  const isMetadata = choices.includes("label_columns") && choices.includes("none");
  return isMetadata && args.keys === undefined ? { ...args, keys: ["none"] } : args;
}
