import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import { ToolError } from "../errors/errors.ts";
import type { Mask } from "./mask.ts";

/** The one place that decides what becomes a result: what a caller can act on does, a bug is thrown on. */
export function errorResult(error: unknown, mask: Mask): CallToolResult {
  if (!(error instanceof ToolError)) throw maskError(error, mask);
  return { content: [{ type: "text", text: mask(error.message) }], isError: true };
}

/** Run something whose errors may hold secrets; they are thrown on without them. */
export async function maskErrors<T>(mask: Mask, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw maskError(error, mask);
  }
}

/** The same error without secrets. The stack begins with the message, and is what is shown of a bug. */
export function maskError(error: unknown, mask: Mask): unknown {
  if (error instanceof Error) {
    const { stack } = error;
    error.message = mask(error.message);
    if (stack !== undefined) error.stack = mask(stack);
  }
  return error;
}
