import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import type { ZodType } from "zod";
import type { Lexicon, OperationTool, SearchEntry } from "../../generated/index.ts";
import type { CallContext } from "./call-context.ts";

export type { Argument, OperationTool } from "../../generated/index.ts";

/** A tool that is no operation: it answers from the session and the configuration. */
export interface LocalTool {
  name: string;
  title: string;
  description: string;
  resource: string;
  effect: OperationTool["effect"];
  annotations: OperationTool["annotations"];
  inputSchema: OperationTool["inputSchema"];
}

export type Tool = OperationTool | LocalTool;

/** Whether the tool stands for an operation of Superset's API. */
export function isOperation(tool: Tool): tool is OperationTool {
  return "path" in tool;
}

/** The same for an operation whatever its path parameters are called. */
export function operationKey({ method, path }: { method: string; path: string }): string {
  return `${method.toUpperCase()} ${path.replace(/\{[^}]*\}/g, "{}")}`;
}

/** Whether the tool does nothing but run the SQL that is given with the call: what it changes is for the SQL to say. */
export function offersSql(tool: Tool): boolean {
  return isOperation(tool) && tool.effect === "run" && tool.sql !== undefined;
}

/** Runs a tool of this project's own, or an operation that the runtime answers itself (sign-in, refresh). */
export type LocalHandler = (args: Record<string, unknown>, context: CallContext) => Promise<CallToolResult>;

/** A generated wrapper, seen by the handler: which operation it is, is known by name only. */
export type Endpoint = (
  api: never,
  init: never,
) => Promise<{ data?: unknown; error?: unknown; response: Response }>;

/** A generated version folder: everything is loaded by resource, when first needed. */
export interface GeneratedVersion {
  version: string;
  tools: Readonly<Record<string, () => Promise<{ tools: readonly OperationTool[] }>>>;
  endpoints: Readonly<Record<string, () => Promise<Readonly<Record<string, Endpoint>>>>>;
  validators: Readonly<Record<string, () => Promise<Readonly<Record<string, ZodType>>>>>;
  /** What the tools are found by in users' words. */
  search: () => Promise<{ entries: readonly SearchEntry[]; lexicon: Lexicon }>;
}
