import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { CallToolRequestSchema, ListToolsRequestSchema } from "@modelcontextprotocol/sdk/types.js";
import type { Runtime } from "../runtime.ts";
import type { Tool } from "../tools/tool.ts";

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
    return callTool(params.name, params.arguments ?? {}, signal);
  });
  return server;
}

function listEntry({ name, title, description, inputSchema, annotations }: Tool) {
  return { name, title, description, inputSchema, annotations: { title, ...annotations } };
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
