import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import type { Client } from "openapi-fetch";
import { type Judgement, judge as judgeFit } from "../fit/facts.ts";
import type { LongCall, Patience } from "../long-work/long-call.ts";
import { longWorkOf } from "../long-work/long-work.ts";
import { withNote } from "../long-work/note.ts";
import { type ShapeOptions, shapeResponse, textResult } from "../results/shape.ts";
import { findAffected } from "../safety/affected.ts";
import { type Confirmation, confirmCall } from "../safety/confirm.ts";
import { dryRun } from "../safety/dry-run.ts";
import type { Journal } from "../safety/journal.ts";
import { journaled } from "../safety/journaled.ts";
import type { Access, FindOperation } from "../safety/sql-databases.ts";
import { guardSql, type SqlGuard } from "../safety/sql-guard.ts";
import { isLong, rowsAsked, sendForRows } from "./all-rows.ts";
import type { CallContext } from "./call-context.ts";
import { noteCoercions } from "./coerce.ts";
import type { CallTool } from "./handler.ts";
import { encodeJsonText } from "./json-text.ts";
import { loadTool } from "./load-tool.ts";
import type { OwnArguments } from "./own-arguments.ts";
import { lookAt, readJson } from "./read-json.ts";
import type { Registry } from "./registry.ts";
import { type RequestInitOptions, requestInit } from "./request-init.ts";
import { sendRequest } from "./send-request.ts";
import { takeOwnArguments } from "./take-own-arguments.ts";
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
  /** From now on a secret, whatever it comes out in. */
  pin(secret: string): void;
  /** What calls the tools of a configured target. */
  target(name: string): Promise<CallTool>;
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
  const { own, args: raw, coercions: ownCoercions } = takeOwnArguments(tool, given);
  const { validator, endpoint } = await loadTool(deps.generated, tool);
  const find: FindOperation = (method, path) => deps.registry.findOperation(method, path);
  const access: Access = { find, ask: (other, path, q) => readJson(target.api, other, path, q) };
  const { args, coercions, complaints } = await understandArguments(tool, validator, raw, access);
  validateArguments(tool, validator, args, complaints);
  const result = await makeCall(deps, target, { tool, endpoint, args, own }, context);
  return noteCoercions(result, [...ownCoercions, ...coercions], deps.shape.mask);
}

/** A call whose arguments are right. */
interface CheckedCall {
  tool: OperationTool;
  endpoint: Endpoint;
  args: Record<string, unknown>;
  /** What its caller wants of us. */
  own: OwnArguments;
}

/** Make sure that the call may be made, and make it. */
async function makeCall(
  deps: OperationDeps,
  target: Target,
  call: CheckedCall,
  context: CallContext,
): Promise<CallToolResult> {
  const { tool, own } = call;
  const { sql, journal, confirm } = deps.safety;
  const access: Access = {
    find: (method, path) => deps.registry.findOperation(method, path),
    ask: (other, path, q) => lookAt(target.api, other, path, q),
  };
  const wantsReads = confirm !== "never" || journal !== undefined;
  const { args, reads } = await guardSql(
    tool,
    completeArguments(deps, call, context),
    sql,
    wantsReads,
    access,
  );
  return withUploads(tool, args, { folders: deps.files, progress: context.progress }, async (ready) => {
    const encoded = encodeJsonText(ready, tool.jsonText);
    const request: MakeRequest = (page) => ({
      ...requestInit(tool, { ...encoded, ...page }, context.signal),
      ...longWorkOf(tool).init,
    });
    if (own.dry_run)
      return textResult(deps.shape.mask(JSON.stringify(await dryRun(call.endpoint, target.api, request()))));
    if (!reads)
      await confirmCall(tool, own.confirm, confirm, context, () =>
        findAffected(tool, args, deps.registry, access.ask),
      );
    const send = () =>
      longWorkOf(tool).run(longCall(deps, target, { ...call, args }, request, context, access.find));
    const change = { tool, args, account: target.account, baseUrl: target.baseUrl };
    return journal && tool.effect !== "read" && !reads ? journaled(journal, change, access, send) : send();
  });
}

/** The request of a call, for its own page or another. */
type MakeRequest = (page?: Record<string, number>) => RequestInitOptions;

const resultsOf = ({ shape }: OperationDeps, context: CallContext) => context.results ?? shape.results;

/** With what is sent for arguments that are left out. */
function completeArguments(
  deps: OperationDeps,
  { tool, args }: CheckedCall,
  context: CallContext,
): Record<string, unknown> {
  const prepared = longWorkOf(tool).prepare?.(args) ?? args;
  return resultsOf(deps, context) === "raw" ? prepared : withDefaults(tool, prepared);
}

function longCall(
  deps: OperationDeps,
  target: Target,
  { tool, endpoint, args, own }: CheckedCall,
  request: MakeRequest,
  context: CallContext,
  find: FindOperation,
): LongCall {
  const { progress } = context;
  const { generated } = deps;
  const results = resultsOf(deps, context);
  const rows = rowsAsked(args, own);
  const asked = { ...rows, fields: own.fields, columns: columnsOf(args) };
  const fields = own.fields && { fields: own.fields };
  const judge = async () => (await deps.judge?.(tool)) ?? judgeFit(tool, undefined, generated.version);
  const sender = { ...target, judge };
  const sendPage = (page: Record<string, number>) => sendRequest(sender, tool, endpoint, request(page));
  const init = request();
  return {
    ...deps.patience,
    tool,
    args,
    init,
    context,
    api: target.api,
    send: () =>
      isLong(rows) ? sendForRows(rows, sendPage, progress) : sendRequest(sender, tool, endpoint, init),
    shape: (response) => shapeResponse(tool, asked, response, { ...deps.shape, results, progress }),
    note: (result, note) => withNote(result, note, results === "raw"),
    find,
    callInstead: (other, others) => callOperation(deps, target, other, { ...others, ...fields }, context),
  };
}

function columnsOf({ columns }: Record<string, unknown>): string[] | undefined {
  return Array.isArray(columns) ? columns.filter((column) => typeof column === "string") : undefined;
}
