import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import type * as z from "zod";
import type { ChartType, Lexicon, OperationTool, SearchEntry } from "../../generated/index.ts";
import type { CallContext } from "./call-context.ts";

export type { Argument, OperationTool } from "../../generated/index.ts";

/** A tool that is no operation: it answers from the session and the configuration, or does a job by several operations. */
export interface LocalTool {
  name: string;
  title: string;
  description: string;
  resource: string;
  effect: OperationTool["effect"];
  annotations: OperationTool["annotations"];
  inputSchema: OperationTool["inputSchema"];
  /**
   * The tools of the operations that it is made of, by name, all of which must be allowed. Several in one place: one of them,
   * since no version has them all.
   */
  operations?: readonly (string | readonly string[])[];
}

export type Tool = OperationTool | LocalTool;

/** What of an operation decides who may call it and whether it is listed. */
export const HEAD_KEYS = [
  "name",
  "aliases",
  "resource",
  "method",
  "path",
  "effect",
  "admin",
  "credential",
  "permission",
  "flags",
  "setting",
  "administrators",
  "sql",
] as const satisfies readonly (keyof OperationTool)[];

export type OperationHead = Pick<OperationTool, (typeof HEAD_KEYS)[number]>;

/** What is known of a tool before it is loaded. */
export type ToolHead = OperationHead | Pick<LocalTool, "name" | "resource" | "effect" | "operations">;

/** Whether the tool stands for an operation of Superset's API. */
export function isOperation<T extends ToolHead>(tool: T): tool is Extract<T, { path: string }> {
  return "path" in tool;
}

/**
 * Whether every operation that a tool is made of passes.
 * @param passes said of an operation's tool by its name
 */
export function isWhole(tool: ToolHead, passes: (name: string) => boolean): boolean {
  if (isOperation(tool)) return true;
  return (tool.operations ?? []).every((names) => [names].flat().some(passes));
}

/** The same for an operation whatever its path parameters are called. */
export function operationKey({ method, path }: { method: string; path: string }): string {
  return `${method.toUpperCase()} ${path.replace(/\{[^}]*\}/g, "{}")}`;
}

/** Whether the tool does nothing but run the SQL that is given with the call: what it changes is for the SQL to say. */
export function offersSql(tool: ToolHead): boolean {
  return isOperation(tool) && tool.effect === "run" && tool.sql !== undefined;
}

/** Runs a tool of this project's own, or an operation that the runtime answers itself (sign-in, refresh). */
export type LocalHandler = (args: Record<string, unknown>, context: CallContext) => Promise<CallToolResult>;

/** A generated wrapper, seen by the handler: which operation it is, is known by name only. */
export type Endpoint = (api: never, init: never) => Promise<EndpointAnswer>;

export interface EndpointAnswer {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** Checks the arguments of a call; whichever zod made it. */
export interface Validator {
  safeParse(args: unknown): { success: boolean; error?: { issues: z.core.$ZodIssue[] } | undefined };
}

/** The tools of a version as far as `tools/list` needs them. */
export interface ToolList {
  /** In the order of the list. */
  heads: readonly OperationHead[];
  /** For each of them, what the list says of it, as JSON text. */
  entries: readonly string[];
}

/** The generated tools of a version: each part is loaded when first needed, and what runs them by resource. */
export interface GeneratedVersion {
  version: string;
  list(): Promise<ToolList>;
  /** The tools themselves, in the order of the list. */
  tools(): Promise<readonly OperationTool[]>;
  endpoints: Readonly<Record<string, () => Promise<Readonly<Record<string, Endpoint>>>>>;
  validators: Readonly<Record<string, () => Promise<Readonly<Record<string, Validator>>>>>;
  /** What the tools are found by in users' words. */
  search: () => Promise<{ entries: readonly SearchEntry[]; lexicon: Lexicon }>;
  /** What each chart type takes, by its name (`viz_type`). */
  chartTypes(): Promise<Readonly<Record<string, ChartType>>>;
}
