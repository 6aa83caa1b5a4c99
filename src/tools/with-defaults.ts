import type { OperationTool } from "./tool.ts";

/**
 * Put in what the tool asks for where its caller says nothing: the few columns that most want, no metadata. Columns by either
 * name are the caller's choice of columns.
 */
export function withDefaults(
  { defaults = {} }: OperationTool,
  args: Record<string, unknown>,
): Record<string, unknown> {
  const { columns, ...others } = defaults;
  const hasChosen = args.columns !== undefined || args.select_columns !== undefined;
  return { ...others, ...(columns !== undefined && !hasChosen && { columns }), ...args };
}
