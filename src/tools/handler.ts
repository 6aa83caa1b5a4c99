import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import type { Client } from "openapi-fetch";
import { ArgumentError } from "../errors/errors.ts";
import { supersetError } from "../errors/superset-error.ts";
import { type Judgement, judge } from "../fit/facts.ts";
import { readRedirect } from "../http/redirect.ts";
import { errorResult } from "../results/error-result.ts";
import { type ShapeOptions, shapeResponse, textResult } from "../results/shape.ts";
import { encodeJsonText } from "./json-text.ts";
import type { Registry } from "./registry.ts";
import { requestInit } from "./request-init.ts";
import {
  type Endpoint,
  type GeneratedVersion,
  isOperation,
  type LocalHandler,
  type OperationTool,
  type Tool,
} from "./tool.ts";
import { readUploads } from "./upload-files.ts";
import { validateArguments } from "./validate.ts";

export interface ConnectedHandlers {
  api: Client<Record<string, never>>;
  baseUrl: string;
  handlers: ReadonlyMap<string, LocalHandler>;
}

export interface HandlerDeps {
  registry: Registry;
  generated: GeneratedVersion;
  /** Made on first use: without a base URL there is none, and the call that wants it says so. */
  connect(): Promise<ConnectedHandlers>;
  /** What is known of an operation on this server for this account, to explain a refusal. */
  judge?(tool: OperationTool): Promise<Judgement>;
  /** Folders that uploads may be read from. */
  files: readonly string[];
  shape: ShapeOptions;
}

export type CallTool = (
  name: string,
  args: Record<string, unknown>,
  signal?: AbortSignal,
) => Promise<CallToolResult>;

/**
 * The one handler for all tools: policy, validation, the call, the result. Whatever the caller can do something about comes
 * back as a result with `isError`; bugs throw.
 */
export function createHandler(deps: HandlerDeps): CallTool {
  return async (name, args, signal) => {
    try {
      const tool = deps.registry.find(name);
      const connected = await deps.connect();
      const local = connected.handlers.get(tool.name);
      if (local) {
        refuseArguments(tool, args);
        return await local(args);
      }
      if (!isOperation(tool)) throw new Error(`${tool.name} has no handler`);
      return await callOperation(deps, connected, tool, args, signal);
    } catch (error) {
      return errorResult(error, deps.shape.mask);
    }
  };
}

async function callOperation(
  deps: HandlerDeps,
  { api, baseUrl }: ConnectedHandlers,
  tool: OperationTool,
  args: Record<string, unknown>,
  signal: AbortSignal | undefined,
): Promise<CallToolResult> {
  const { generated, files, shape } = deps;
  const [validators, endpoints] = await Promise.all([
    generated.validators[tool.resource]?.(),
    generated.endpoints[tool.resource]?.(),
  ]);
  const validator = validators?.[tool.endpoint];
  const endpoint = endpoints?.[tool.endpoint];
  if (!validator || !endpoint) throw new Error(`${tool.name} has no validator or endpoint`);
  validateArguments(tool, validator, args);
  const encoded = encodeJsonText(await readUploads(tool, args, files), tool.jsonText);
  const init = requestInit(tool, encoded, signal);
  let { error, response } = await endpoint(api as never, init as never);
  const redirect = tool.method === "GET" ? readRedirect(response, baseUrl) : undefined;
  // A picture that has moved for good; any other way out is somebody's sign-in.
  if (redirect?.kind === "elsewhere" && response.status === 301)
    return textResult(shape.mask(JSON.stringify({ status: response.status, location: redirect.url })));
  if (redirect?.kind === "same-server") {
    const get = api.GET as (path: string, init: object) => ReturnType<Endpoint>;
    ({ error, response } = await get(redirect.path, { ...init, params: {} }));
  }
  if (!response.ok) {
    const known = (await deps.judge?.(tool)) ?? judge(tool, undefined, generated.version);
    const wanted = { permission: tool.permission, setting: tool.setting, ...known };
    throw supersetError(tool, response.status, errorBody(error, response), wanted);
  }
  return shapeResponse(tool, args, response, shape);
}

/** A redirect is no error body to openapi-fetch; where it leads is what there is to say. */
function errorBody(error: unknown, response: Response): unknown {
  const target = response.headers.get("Location");
  return response.status < 400 && target ? { message: `redirects to ${target}` } : error;
}

function refuseArguments(tool: Tool, args: Record<string, unknown>): void {
  const [extra] = Object.keys(args);
  if (extra !== undefined)
    throw new ArgumentError(`${tool.name} takes no arguments, and "${extra}" was given.`);
}
