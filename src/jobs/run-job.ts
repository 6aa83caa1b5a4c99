import { rm } from "node:fs/promises";
import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import { ToolError } from "../errors/errors.ts";
import { parseExactly } from "../results/exact-numbers.ts";
import { saveDownload } from "../results/output-files.ts";
import { objectResult } from "../results/shape.ts";
import { confirmCall, isGrave } from "../safety/confirm.ts";
import type { CallContext } from "../tools/call-context.ts";
import { noteCoercions } from "../tools/coerce.ts";
import { openInside } from "../tools/open-inside.ts";
import { callOperation, type OperationDeps, type Target } from "../tools/operation-call.ts";
import { readJson } from "../tools/read-json.ts";
import { takeOwnArguments } from "../tools/take-own-arguments.ts";
import { type Argument, isOperation, type OperationTool, type Validator } from "../tools/tool.ts";
import { understandArguments } from "../tools/understand.ts";
import { validateArguments } from "../tools/validate.ts";
import type { JobTool } from "./job.ts";
import { loadJob } from "./load-job.ts";
import { type Run, type RunOptions, startRun } from "./start-run.ts";
import type { CallOther, Row } from "./steps.ts";

/**
 * One call of a job: its arguments are taken and checked like an operation's, each of its steps is a call of an operation, and
 * when one fails those before are undone.
 * @throws ToolError for all that a caller can do something about
 */
export async function runJob(
  deps: OperationDeps,
  target: Target,
  tool: JobTool,
  validator: Validator,
  given: Row,
  context: CallContext,
): Promise<CallToolResult> {
  const { own, args: raw, coercions: ownCoercions } = takeOwnArguments(tool, given);
  const access = {
    find: deps.registry.findOperation.bind(deps.registry),
    ask: (other: OperationTool, path: Row, q?: Row) => readJson(target.api, other, path, q),
  };
  const described = { ...tool, arguments: argumentsOf(tool) };
  const { args, coercions, complaints } = await understandArguments(described, validator, raw, access);
  validateArguments(tool, validator, args, complaints);
  const isDry = own.dry_run === true;
  // What only looks, changes nothing.
  if (!isDry && args.preview !== true) await confirmJob(deps, tool, args, context);
  const run = startRun({
    isDry,
    ...callsOf(deps, target, context),
    clock: deps.patience.clock,
    chartTypes: () => deps.generated.chartTypes(),
    progress: context.progress ?? (() => undefined),
    folders: deps.files,
    outputDir: deps.shape.outputDir,
    secretFrom: (argument, path) => secretFrom(deps, argument, path),
    target: (name) => otherSuperset(deps, name, context),
    keepSecret: async (name, text) => (await saveDownload(deps.shape.secretsDir, name, `${text}\n`)).path,
    dropSecret: (path) => rm(path, { force: true }),
    account: target.account,
  });
  const answer = await answerOf(tool, args, run);
  const results = context.results ?? deps.shape.results;
  const result = objectResult(
    isDry ? { dry_run: true, requests: run.requests() } : withNotes(answer, run.notes),
    {
      ...deps.shape,
      results,
    },
  );
  return noteCoercions(result, [...ownCoercions, ...coercions], deps.shape.mask);
}

/** How a job's arguments look to what takes them for what they mean. */
function argumentsOf({ inputSchema: { properties, required = [] } }: JobTool): Argument[] {
  return Object.keys(properties).map((name) => ({
    name,
    in: "body",
    wire: name,
    required: required.includes(name),
  }));
}

/** A job is asked about once, as what it is; what it is made of is not asked about again. */
async function confirmJob(
  deps: OperationDeps,
  tool: JobTool,
  args: Row,
  context: CallContext,
): Promise<void> {
  const admin = deps.registry
    .partsOf(tool)
    .some((operation) => operation.admin === true && operation.effect !== "read");
  const asked = { ...tool, admin };
  if (!isGrave(asked)) return;
  const said = deps.shape.mask(JSON.stringify(args));
  const affected = { what: said.slice(0, LONGEST_QUESTION), name: "", also: [] };
  await confirmCall(asked, undefined, deps.safety.confirm, context, async () => affected);
}

const LONGEST_QUESTION = 500;

/** Calls of single operations, as a client would make them that takes Superset's JSON and is not asked. */
function callsOf(
  deps: OperationDeps,
  target: Target,
  { signal }: CallContext,
): Pick<RunOptions, "call" | "callBack" | "has"> {
  const inner: OperationDeps = {
    ...deps,
    // What is read is written again: only what leaves the job is masked.
    shape: { ...deps.shape, results: "raw", mask: (text) => text },
    safety: { ...deps.safety, confirm: "never" },
  };
  const callWith = (context: CallContext) => async (name: string, args: Row) => {
    const operation = deps.registry.find(name);
    if (!isOperation(operation)) throw new Error(`${name} is no operation`);
    const { content } = await callOperation(inner, target, operation, args, context);
    const [block] = content;
    return block?.type === "text" ? parseExactly(block.text) : undefined;
  };
  return {
    call: callWith({ results: "raw", signal }),
    // What was begun is cleared up even when nobody waits for it any more.
    callBack: callWith({ results: "raw" }),
    has: (name) => deps.registry.has(name),
  };
}

/** A file holds it in one line, as `password_file` does. */
async function secretFrom(deps: OperationDeps, argument: string, path: string): Promise<string> {
  const { handle } = await openInside(argument, path, deps.files);
  try {
    const secret = (await handle.readFile("utf8")).replace(/\r?\n$/, "");
    deps.pin(secret);
    return secret;
  } finally {
    await handle.close();
  }
}

/** The call keeps what it came with: who can be asked, who waits. */
async function otherSuperset(deps: OperationDeps, name: string, context: CallContext): Promise<CallOther> {
  const callTool = await deps.target(name);
  return async (tool, args) => {
    const { content } = await callTool(tool, args, { ...context, results: "raw" });
    const [block] = content;
    return parseExactly(block?.type === "text" ? block.text : "{}") as Row;
  };
}

async function answerOf(tool: JobTool, args: Row, run: Run): Promise<object> {
  const job = await loadJob(tool.name);
  try {
    return await job(args, run.steps);
  } catch (thrown) {
    const error = asRefusal(thrown);
    if (tool.effect === "read") throw error;
    return run.fail(error);
  }
}

/** What is thrown where an answer lacks something, holds what cannot be parsed, or a number that cannot be. */
const UNREADABLE = [TypeError, SyntaxError, RangeError];

/** Jobs take Superset's answers for what its document says; what stands between may answer anything. */
function asRefusal(error: unknown): unknown {
  if (!(error instanceof Error && UNREADABLE.some((kind) => error instanceof kind))) return error;
  return new ToolError(
    `Superset's answer is not what this job can read (${error.message}). Check SUPERSET_BASE_URL and SUPERSET_VERSION, and what stands between.`,
    { cause: error },
  );
}

function withNotes(answer: object, notes: readonly string[]): object {
  return notes.length > 0 ? { ...answer, note: notes.join(" ") } : answer;
}
