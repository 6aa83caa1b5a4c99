import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import type { Client } from "openapi-fetch";
import { supersetError } from "../errors/superset-error.ts";
import { type Judgement, judge as judgeFit } from "../fit/facts.ts";
import { readRedirect } from "../http/redirect.ts";
import type { Patience } from "../long-work/long-call.ts";
import { longWorkOf } from "../long-work/long-work.ts";
import { withNote } from "../long-work/note.ts";
import { type ShapeOptions, shapeResponse, textResult } from "../results/shape.ts";
import { findAffected } from "../safety/affected.ts";
import { type Confirmation, confirmCall } from "../safety/confirm.ts";
import { dryRun } from "../safety/dry-run.ts";
import type { Journal } from "../safety/journal.ts";
import type { Access, Ask, FindOperation } from "../safety/sql-databases.ts";
import { guardSql, type SqlGuard } from "../safety/sql-guard.ts";
import { isLong, rowsAsked, sendForRows } from "./all-rows.ts";
import type { CallContext } from "./call-context.ts";
import { noteCoercions } from "./coerce.ts";
import { fieldNamer } from "./field-names.ts";
import { encodeJsonText } from "./json-text.ts";
import { type OwnArguments, takeOwnArguments } from "./own-arguments.ts";
import { lookAt, readJson } from "./read-json.ts";
import type { Registry } from "./registry.ts";
import { type RequestInitOptions, requestInit } from "./request-init.ts";
import type { Endpoint, GeneratedVersion, OperationTool } from "./tool.ts";
import { understandArguments } from "./understand.ts";
import { withUploads } from "./upload-files.ts";
import { validateArguments } from "./validate.ts";
import { withDefaults } from "./with-defaults.ts";

export type Api = Client<Record<string, never>>;

/** What every call of an operation is made with. */
export interface OperationDeps {
  registry: Registry;
  generated: GeneratedVersion;
  /** What is known of an operation on this server for this account, to explain a refusal. */
  judge?(tool: OperationTool): Promise<Judgement>;
  /** Folders that uploads may be read from. */
  files: readonly string[];
  patience: Patience;
  shape: ShapeOptions;
  safety: {
    confirm: Confirmation;
    sql: SqlGuard;
    journal?: Journal | undefined;
  };
}

/** Where calls go. */
export interface Target {
  api: Api;
  baseUrl: string;
  account: string;
}

/**
 * One call of an operation: its arguments are checked and turned into a request, what it would do is made sure of, and the
 * answer is shaped.
 * @throws ToolError for all that a caller can do something about
 */
export async function callOperation(
  deps: OperationDeps,
  target: Target,
  tool: OperationTool,
  given: Record<string, unknown>,
  context: CallContext,
): Promise<CallToolResult> {
  const { own, args: raw, coercions: ownCoercions } = await takeOwnArguments(tool, given);
  const { validator, endpoint } = await loadTool(deps.generated, tool);
  const find: FindOperation = (method, path) => deps.registry.findOperation(method, path);
  const access: Access = { find, ask: (other, path, q) => readJson(target.api, other, path, q) };
  const { args, coercions, complaints } = await understandArguments(tool, validator, raw, access);
  validateArguments(tool, validator, args, complaints);
  const result = await callWith(deps, target, { tool, endpoint, args, own }, context);
  return noteCoercions(result, [...ownCoercions, ...coercions], deps.shape.mask);
}

interface CheckedCall {
  tool: OperationTool;
  endpoint: Endpoint;
  args: Record<string, unknown>;
  own: OwnArguments;
}

/** The call, once its arguments are right. */
async function callWith(
  deps: OperationDeps,
  target: Target,
  { tool, endpoint, args: given, own }: CheckedCall,
  context: CallContext,
): Promise<CallToolResult> {
  const ask: Ask = (other, path, q) => lookAt(target.api, other, path, q);
  const { sql, journal, confirm } = deps.safety;
  const find: FindOperation = (method, path) => deps.registry.findOperation(method, path);
  const wantsReads = confirm !== "never" || journal !== undefined;
  const long = longWorkOf(tool);
  const prepared = long.prepare?.(given) ?? given;
  const { progress, signal } = context;
  const shape = { ...deps.shape, results: context.results ?? deps.shape.results, progress };
  const asked = shape.results === "raw" ? prepared : withDefaults(tool, prepared);
  const { args, reads } = await guardSql(tool, asked, sql, wantsReads, { find, ask });
  return withUploads(tool, args, { folders: deps.files, progress }, async (ready) => {
    const encoded = encodeJsonText(ready, tool.jsonText);
    const init = { ...requestInit(tool, encoded, signal), ...long.init };
    if (own.dry_run)
      return textResult(deps.shape.mask(JSON.stringify(await dryRun(endpoint, target.api, init))));
    const affected = () => findAffected(tool, args, deps.registry, ask);
    if (!reads) await confirmCall(tool, own.confirm, confirm, context, affected);
    const rows = rowsAsked(args, own);
    const sendPage = (page: Record<string, number>) =>
      sendRequest(deps, target, tool, endpoint, requestInit(tool, { ...encoded, ...page }, signal));
    const shapeAs = { ...rows, fields: own.fields, columns: columnsOf(args) };
    const fields = own.fields && { fields: own.fields };
    const send = () =>
      long.run({
        ...deps.patience,
        tool,
        args,
        init,
        context,
        api: target.api,
        send: () =>
          isLong(rows)
            ? sendForRows(rows, sendPage, progress)
            : sendRequest(deps, target, tool, endpoint, init),
        shape: (response) => shapeResponse(tool, shapeAs, response, shape),
        note: (result, note) => withNote(result, note, shape.results === "raw"),
        find,
        callInstead: (other, others) => callOperation(deps, target, other, { ...others, ...fields }, context),
      });
    return journal && tool.effect !== "read" && !reads
      ? journaled(journal, deps, target, tool, args, ask, send)
      : send();
  });
}

function columnsOf({ columns }: Record<string, unknown>): string[] | undefined {
  return Array.isArray(columns) ? columns.filter((column) => typeof column === "string") : undefined;
}

async function loadTool(generated: GeneratedVersion, tool: OperationTool) {
  const [validators, endpoints] = await Promise.all([
    generated.validators[tool.resource]?.(),
    generated.endpoints[tool.resource]?.(),
  ]);
  const validator = validators?.[tool.endpoint];
  const endpoint = endpoints?.[tool.endpoint];
  if (!validator || !endpoint) throw new Error(`${tool.name} has no validator or endpoint`);
  return { validator, endpoint };
}

/** Send, and follow a redirect that stays on this Superset; one that leaves it is the answer. */
async function sendRequest(
  { judge, generated }: OperationDeps,
  { api, baseUrl }: Target,
  tool: OperationTool,
  endpoint: Endpoint,
  init: RequestInitOptions,
): Promise<Response> {
  let { error, response } = await endpoint(api as never, init as never);
  const redirect = tool.method === "GET" ? readRedirect(response, baseUrl) : undefined;
  // A picture that has moved for good; any other way out is somebody's sign-in.
  if (redirect?.kind === "elsewhere" && response.status === 301)
    return Response.json({ status: response.status, location: redirect.url });
  if (redirect?.kind === "same-server") {
    const get = api.GET as (path: string, init: object) => ReturnType<Endpoint>;
    ({ error, response } = await get(redirect.path, { ...init, params: {} }));
  }
  if (response.ok) return response;
  const known = (await judge?.(tool)) ?? judgeFit(tool, undefined, generated.version);
  const wanted = { permission: tool.permission, setting: tool.setting, ...known };
  throw supersetError(tool, response.status, errorBody(error, response), wanted, fieldNamer(tool.arguments));
}

/** A redirect is no error body to openapi-fetch; where it leads is what there is to say. */
function errorBody(error: unknown, response: Response): unknown {
  const target = response.headers.get("Location");
  return response.status < 400 && target ? { message: `redirects to ${target}` } : error;
}

async function journaled(
  journal: Journal,
  deps: OperationDeps,
  target: Target,
  tool: OperationTool,
  args: Record<string, unknown>,
  ask: Ask,
  send: () => Promise<CallToolResult>,
): Promise<CallToolResult> {
  const own = deps.registry.findOperation("GET", tool.path);
  const ids = tool.arguments.filter(({ in: place }) => place === "path").map(({ name }) => args[name]);
  const wires = [...(own?.path ?? "").matchAll(/\{([^{}]+)\}/g)].map(([, wire]) => wire as string);
  const path = Object.fromEntries(wires.map((wire, index) => [wire, ids[index]]));
  const state = async () => (own && wires.length > 0 ? ask(own, path) : undefined);
  const entry = { tool: tool.name, account: target.account, base_url: target.baseUrl, arguments: args };
  await journal.begin();
  const before = await state();
  try {
    const result = await send();
    const [block] = result.content;
    const answer = block?.type === "text" ? block.text : undefined;
    await journal.write({ ...entry, before, after: (await state()) ?? answer });
    return result;
  } catch (error) {
    await journal.write({ ...entry, before, error: (error as Error).message });
    throw error;
  }
}
