import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import type { Client } from "openapi-fetch";
import { supersetError } from "../errors/superset-error.ts";
import type { CallContext } from "../tools/call-context.ts";
import type { RequestInitOptions } from "../tools/request-init.ts";
import type { OperationTool } from "../tools/tool.ts";
import type { Clock } from "./clock.ts";

/** How long work is waited for. */
export interface Patience {
  clock: Clock;
  /** Longest wait for what Superset does in the background, in milliseconds. */
  limitMs: number;
}

/** A call that Superset may take long for, and what there is to see it through. */
export interface LongCall extends Patience {
  tool: OperationTool;
  args: Record<string, unknown>;
  init: RequestInitOptions;
  context: CallContext;
  api: Client<Record<string, never>>;
  /** Send the operation's own request; as often as wanted. */
  send(): Promise<Response>;
  /** Make the call's result of an answer. */
  shape(response: Response): Promise<CallToolResult>;
  /** Say something with a result that its rows do not. */
  note(result: CallToolResult, note: string): CallToolResult;
  /** The tool of another operation, where policy allows it. */
  find(method: OperationTool["method"], path: string): OperationTool | undefined;
  /** Another operation, as if it had been called in place of this one: checked like any call. */
  callInstead(tool: OperationTool, args: Record<string, unknown>): Promise<CallToolResult>;
}

type Method = "GET" | "POST";

export interface ExchangeOptions {
  path?: Record<string, unknown>;
  query?: Record<string, unknown>;
  body?: unknown;
  signal?: AbortSignal | undefined;
  kind?: "call" | "long";
}

/**
 * An exchange that belongs to a call beside its own request: what the call has begun is asked about, fetched, or stopped. Policy is
 * about what may be called, so it is not asked.
 * @param path `/api/v1/query/{pk}`
 * @throws SupersetError when Superset refuses
 */
export async function exchange(
  api: LongCall["api"],
  method: Method,
  path: string,
  { path: parameters, query, body, signal, kind = "call" }: ExchangeOptions,
): Promise<Response> {
  const send = api[method] as (
    path: string,
    init: object,
  ) => Promise<{ error?: unknown; response: Response }>;
  const { error, response } = await send(path, {
    params: { path: parameters ?? {}, query: query ?? {} },
    ...(body !== undefined && { body }),
    headers: { Accept: "application/json" },
    parseAs: "stream",
    kind,
    ...(signal && { signal }),
  });
  if (response.ok) return response;
  throw supersetError({ method, path, effect: method === "GET" ? "read" : "run" }, response.status, error);
}
