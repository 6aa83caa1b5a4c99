import { join } from "node:path";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import {
  type CallToolResult,
  ElicitRequestSchema,
  type ElicitResult,
} from "@modelcontextprotocol/sdk/types.js";
import { projectRoot } from "./lab-paths.ts";
import { readAnswer } from "./read-answer.ts";

export interface CallOptions {
  /** Cancels the call. */
  signal?: AbortSignal;
}

/** A real MCP client (the SDK's) with our built server behind it, as a user's assistant would start it. */
export interface McpConnection {
  client: Client;
  /** Everything the server wrote to stderr so far. */
  stderr(): string;
  /** Call a tool; the result as it came, `isError` included. */
  call(tool: string, args?: Record<string, unknown>, options?: CallOptions): Promise<CallToolResult>;
  /** Call a tool and read its answer as JSON; throws with the answer's text when the tool failed. */
  json<T = Record<string, unknown>>(tool: string, args?: Record<string, unknown>): Promise<T>;
  close(): Promise<void>;
}

/** The server's file, made by `npm run build`. */
export const serverFile = join(projectRoot, "dist", "main.js");

export interface McpOptions {
  /** Environment of the server; only this, PATH and HOME are passed. */
  env: Record<string, string>;
  args?: string[];
  /** The person behind the client, who is asked; absent for a client that cannot ask. */
  person?: (question: string) => Promise<ElicitResult>;
}

/** Start the built server and connect to it over stdio. */
export async function connectMcp({ env, args = [], person }: McpOptions): Promise<McpConnection> {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [serverFile, ...args],
    env: { PATH: process.env.PATH ?? "", HOME: process.env.HOME ?? "", ...env },
    stderr: "pipe",
  });
  let stderr = "";
  transport.stderr?.on("data", (chunk) => {
    stderr += chunk;
  });
  const capabilities = person ? { elicitation: {} } : {};
  const client = new Client({ name: "superset-mcp-lab", version: "1.0.0" }, { capabilities });
  if (person) client.setRequestHandler(ElicitRequestSchema, ({ params }) => person(params.message));
  await client.connect(transport);
  const call = async (tool: string, args: Record<string, unknown> = {}, options: CallOptions = {}) =>
    (await client.callTool({ name: tool, arguments: args }, undefined, {
      timeout: 300_000,
      ...options,
    })) as CallToolResult;
  return {
    client,
    stderr: () => stderr,
    call,
    async json<T>(tool: string, args?: Record<string, unknown>) {
      const result = await call(tool, args);
      if (result.isError) throw new Error(`${tool}: ${textOf(result)}`);
      return readAnswer(firstText(result)) as T;
    },
    close: () => client.close(),
  };
}

/** The answer itself; what follows says where files are. */
export function firstText({ content: [block] }: CallToolResult): string {
  return block?.type === "text" ? block.text : "";
}

/** The text blocks of a result, one after the other. */
export function textOf(result: CallToolResult): string {
  return result.content.map((block) => (block.type === "text" ? block.text : "")).join("");
}
