import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import {
  CallToolRequestSchema,
  ErrorCode,
  ListToolsRequestSchema,
  type ProgressToken,
  type ServerNotification,
} from "@modelcontextprotocol/sdk/types.js";
import type { Runtime } from "../runtime.ts";
import type { AskPerson, ReportProgress } from "../tools/call-context.ts";
import { handleContext } from "./context-handlers.ts";
import { IDENTITY } from "./handshake.ts";

const DEFAULT_PATIENCE_MS = 5 * 60_000;

/**
 * The MCP server over a runtime that is made when first used: `initialize` is answered before the tools are loaded. No I/O
 * of its own; may be called more than once.
 * @param patience longest wait for a person's answer, in milliseconds
 */
export function createMcpServer(
  version: string,
  runtime: () => Promise<Runtime>,
  patience = DEFAULT_PATIENCE_MS,
): Server {
  const server = new Server(
    { ...IDENTITY.serverInfo, version },
    {
      capabilities: IDENTITY.capabilities,
      instructions: IDENTITY.instructions,
      // The default validator would load ajv at start; nothing here validates by JSON Schema.
      jsonSchemaValidator: {
        getValidator: () => (input) => ({ valid: true, data: input as never, errorMessage: undefined }),
      },
    },
  );
  server.setRequestHandler(ListToolsRequestSchema, async () => JSON.parse(await (await runtime()).list()));
  server.setRequestHandler(CallToolRequestSchema, async ({ params }, { signal, sendNotification }) => {
    const { callTool } = await runtime();
    const canAsk = server.getClientCapabilities()?.elicitation?.form !== undefined;
    const ask = canAsk ? askPerson(server, signal, patience) : undefined;
    const token = params._meta?.progressToken;
    const progress = token === undefined ? undefined : reportProgress(token, sendNotification);
    return callTool(params.name, params.arguments ?? {}, { signal, ask, progress });
  });
  handleContext(server, runtime);
  return server;
}

/** Progress must grow, whatever parts of a call tell of it. A client that has hung up need not be told. */
function reportProgress(
  progressToken: ProgressToken,
  send: (notification: ServerNotification) => Promise<void>,
): ReportProgress {
  let told = Number.NEGATIVE_INFINITY;
  return (progress, total, message) => {
    if (progress <= told) return;
    told = progress;
    const params = {
      progressToken,
      progress,
      ...(total !== undefined && { total }),
      ...(message && { message }),
    };
    send({ method: "notifications/progress", params }).catch(() => undefined);
  };
}

/**
 * Ask the person behind the client yes or no. An error of the client's is no consent.
 * @param patience longest wait for the answer, in milliseconds
 */
function askPerson(server: Server, signal: AbortSignal, patience: number): AskPerson {
  return async (question) => {
    try {
      const params = { message: question, requestedSchema: YES_OR_NO };
      const { action, content } = await server.elicitInput(params, { signal, timeout: patience });
      if (action === "accept") return content?.yes === false ? "declined" : "accepted";
      return action === "decline" ? "declined" : "cancelled";
    } catch (error) {
      signal.throwIfAborted();
      return (error as { code?: unknown }).code === ErrorCode.MethodNotFound ? "unsupported" : "unanswered";
    }
  };
}

const YES_OR_NO = {
  type: "object" as const,
  properties: { yes: { type: "boolean" as const, title: "Yes, do it", default: true } },
};
