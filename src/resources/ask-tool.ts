import { parseExactly } from "../results/exact-numbers.ts";
import type { CallTool } from "../tools/handler.ts";

/**
 * What a tool answers, as JSON. It is a call as any other: policy, sign-in and masking hold.
 * @throws ToolError for what a caller can do something about
 */
export type AskTool = (
  tool: string,
  args: Record<string, unknown>,
  signal: AbortSignal | undefined,
) => Promise<unknown>;

export function createAskTool(callTool: CallTool): AskTool {
  return async (tool, args, signal) => {
    const { content } = await callTool(tool, args, { signal, results: "raw" });
    const [block] = content;
    return block?.type === "text" ? parseExactly(block.text) : undefined;
  };
}
