import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";

/**
 * Say something with a result that its rows do not: in its JSON, since whoever reads the answer as JSON takes nothing beside it.
 * @param isRaw the JSON is Superset's own and stays so; the note is with the result then
 */
export function withNote(result: CallToolResult, note: string, isRaw: boolean): CallToolResult {
  const [first, ...others] = result.content;
  if (isRaw || first?.type !== "text" || !first.text.startsWith("{"))
    return { ...result, _meta: { ...result._meta, "superset-mcp/note": note } };
  // As text: its numbers may be longer than ours.
  const rest = first.text.slice(1);
  const text = `{"note":${JSON.stringify(note)}${rest.trimStart().startsWith("}") ? "" : ","}${rest}`;
  const structured = result.structuredContent && { note, ...result.structuredContent };
  return {
    ...result,
    content: [{ ...first, text }, ...others],
    ...(structured && { structuredContent: structured }),
  };
}
