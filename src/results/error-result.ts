import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import { ToolError } from "../errors/errors.ts";
import type { Mask } from "./mask.ts";

/** The one place that decides what becomes a result: what a caller can act on does, a bug is thrown on. */
export function errorResult(error: unknown, mask: Mask): CallToolResult {
  const known = isTooDeep(error) ? new ToolError(TOO_DEEP, { cause: error }) : error;
  if (!(known instanceof ToolError)) throw maskError(error, mask);
  return { content: [{ type: "text", text: mask(known.message) }], isError: true };
}

/** What is read level by level ends where the stack does; nothing of Superset's own comes near. */
function isTooDeep(error: unknown): boolean {
  return error instanceof RangeError && /call stack/i.test(error.message);
}

const TOO_DEEP =
  "What was given, or what came back, is nested too deeply to be read. If it was a write, look whether it was done.";

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
