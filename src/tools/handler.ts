import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import { isJob } from "../jobs/job.ts";
import { errorResult, maskError } from "../results/error-result.ts";
import type { CallContext } from "./call-context.ts";
import { callOperation, type OperationDeps, type Target } from "./operation-call.ts";
import { isOperation, type LocalHandler, type LocalTool } from "./tool.ts";
import { validateArguments } from "./validate.ts";
import { validatorOf } from "./validator-of.ts";

export interface ConnectedHandlers extends Target {
  /** What the session answers itself. */
  handlers: ReadonlyMap<string, LocalHandler>;
}

export interface HandlerDeps extends OperationDeps {
  /** Made on first use: without a base URL there is none, and the call that wants it says so. */
  connect(): Promise<ConnectedHandlers>;
  /** What is answered without any Superset. */
  local: (call: CallTool) => ReadonlyMap<string, LocalHandler>;
}

export type CallTool = (
  name: string,
  args: Record<string, unknown>,
  context?: CallContext,
) => Promise<CallToolResult>;

/**
 * The one handler for all tools: policy, validation, the call, the result. Whatever the caller can do something about comes
 * back as a result with `isError`, or is thrown to a caller that wants raw results; bugs throw.
 */
export function createHandler(deps: HandlerDeps): CallTool {
  const call: CallTool = async (name, args, context = {}) => {
    try {
      const tool = deps.registry.find(name);
      const own = local.get(tool.name);
      if (own) return await answer(own, tool, args, context);
      const connected = await deps.connect();
      const handler = connected.handlers.get(tool.name);
      if (handler) return await answer(handler, tool, args, context);
      if (isOperation(tool)) return await callOperation(deps, connected, tool, args, context);
      if (!isJob(tool)) throw new Error(`${tool.name} has no handler`);
      const { runJob } = await import("../jobs/run-job.ts");
      return await runJob(deps, connected, tool, await validatorOf(tool), args, context);
    } catch (error) {
      if (context.results === "raw") throw maskError(error, deps.shape.mask);
      return errorResult(error, deps.shape.mask);
    }
  };
  const local = deps.local(call);
  return call;
}

async function answer(
  handler: LocalHandler,
  tool: LocalTool,
  args: Record<string, unknown>,
  context: CallContext,
): Promise<CallToolResult> {
  validateArguments(tool, await validatorOf(tool), args);
  return handler(args, context);
}
