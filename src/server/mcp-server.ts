import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { CallToolRequestSchema, ErrorCode, ListToolsRequestSchema } from "@modelcontextprotocol/sdk/types.js";
import type { Runtime } from "../runtime.ts";
import type { PersonsAnswer } from "../tools/call-context.ts";
import { listEntry } from "../tools/list-entry.ts";

const INSTRUCTIONS =
  "Tools for the whole REST API of Apache Superset. List tools take filters, columns and paging: ask for few columns. Ids come from the list tools.";

/**
 * The MCP server over a runtime that is made when first used: `initialize` is answered before the tools are loaded. No I/O
 * of its own; may be called more than once.
 */
export function createMcpServer(version: string, runtime: () => Promise<Runtime>): Server {
  const server = new Server(
    { name: "superset-mcp", title: "Apache Superset", version },
    {
      capabilities: { tools: { listChanged: true } },
      instructions: INSTRUCTIONS,
      // The default validator would load ajv at start; nothing here validates by JSON Schema.
      jsonSchemaValidator: {
        getValidator: () => (input) => ({ valid: true, data: input as never, errorMessage: undefined }),
      },
    },
  );
  server.setRequestHandler(ListToolsRequestSchema, async () => {
    const { listed } = await runtime();
    return { tools: (await listed()).map(listEntry) };
  });
  server.setRequestHandler(CallToolRequestSchema, async ({ params }, { signal }) => {
    const { callTool } = await runtime();
    const ask = server.getClientCapabilities()?.elicitation ? { ask: askPerson(server, signal) } : {};
    return callTool(params.name, params.arguments ?? {}, { signal, ...ask });
  });
  return server;
}

/** Longest wait for a person's answer. */
const PATIENCE_MS = 5 * 60_000;

/** Ask the person behind the client yes or no. */
function askPerson(server: Server, signal: AbortSignal) {
  return async (question: string): Promise<PersonsAnswer> => {
    const requestedSchema = {
      type: "object" as const,
      properties: { yes: { type: "boolean" as const, title: "Yes, do it", default: true } },
    };
    try {
      const { action, content } = await server.elicitInput(
        { message: question, requestedSchema },
        { signal, timeout: PATIENCE_MS },
      );
      if (action === "accept") return content?.yes === false ? "declined" : "accepted";
      return action === "decline" ? "declined" : "cancelled";
    } catch (error) {
      if ((error as { code?: unknown }).code === ErrorCode.RequestTimeout) return "unanswered";
      throw error;
    }
  };
}

/** Serve over stdin and stdout until the client closes them. */
export async function serveStdio(server: Server): Promise<void> {
  const transport = new StdioServerTransport();
  const closed = new Promise<void>((resolve) => {
    process.stdin.once("end", resolve);
    process.stdin.once("close", resolve);
    server.onclose = resolve;
  });
  await server.connect(transport);
  await closed;
  await server.close();
}
