import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import { ToolError } from "../errors/errors.ts";
import type { Mask } from "./mask.ts";

/** The one place that decides what becomes a result: what a caller can act on does, a bug is thrown on. */
export function errorResult(error: unknown, mask: Mask): CallToolResult {
  if (!(error instanceof ToolError)) {
    if (error instanceof Error) error.message = mask(error.message);
    throw error;
  }
  return { content: [{ type: "text", text: mask(error.message) }], isError: true };
}
