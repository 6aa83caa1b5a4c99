import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import { CallToolResultSchema } from "@modelcontextprotocol/sdk/types.js";
import { vi } from "vitest";
import { callOne } from "../../../src/cli/commands.ts";
import { readConfig } from "../../../src/config/config.ts";
import { createRuntime } from "../../../src/runtime.ts";
import { createMcpServer } from "../../../src/server/mcp-server.ts";
import { startLoopback } from "../http/loopback.ts";
import type { Choice } from "./oracle.ts";

export interface Said {
  isError: boolean;
  text: string;
}

/** A server under some configuration, with a real client on it. */
export interface OfferedServer {
  client: Client;
  list(): Promise<string[]>;
  call(name: string, args?: Record<string, unknown>): Promise<Said>;
  /** `superset-mcp call NAME '{}'` under the same configuration. */
  callFromShell(name: string): Promise<{ code: number; text: string }>;
  close(): Promise<void>;
}

/** A Superset that answers everything and remembers what it was asked, and servers on it. */
export async function startOffers() {
  const asked: string[] = [];
  const superset = await startLoopback((incoming, answer) => {
    asked.push(`${incoming.method} ${new URL(incoming.url as string, "http://x").pathname}`);
    answer
      .writeHead(200, { "Content-Type": "application/json" })
      .end(JSON.stringify({ count: 0, ids: [], result: [] }));
  });
  const stateDir = await mkdtemp(join(tmpdir(), "policy-"));
  const envOf = ({ tools, deny, readOnly }: Choice) => ({
    XDG_STATE_HOME: stateDir,
    SUPERSET_BASE_URL: superset.url,
    SUPERSET_API_KEY: "sst_of-a-test",
    SUPERSET_VERSION: "6.1.0",
    SUPERSET_MCP_FIT: "false",
    SUPERSET_MCP_TOOLS: tools.join(",") || ",",
    SUPERSET_MCP_DENY: deny.join(","),
    SUPERSET_MCP_READ_ONLY: String(readOnly),
  });

  async function offer(choice: Choice): Promise<OfferedServer> {
    const sources = { flags: {}, env: envOf(choice) };
    const runtime = createRuntime(await readConfig(sources), { warn: () => {} });
    const server = createMcpServer("0", async () => runtime);
    const client = new Client({ name: "test", version: "0" });
    const [ours, theirs] = InMemoryTransport.createLinkedPair();
    await Promise.all([server.connect(ours), client.connect(theirs)]);
    return {
      client,
      list: async () => (await client.listTools()).tools.map(({ name }) => name),
      async call(name, args = {}) {
        const params = { name, arguments: args };
        const result = await client.request({ method: "tools/call", params }, CallToolResultSchema);
        const texts = result.content.map((block) => (block.type === "text" ? block.text : block.type));
        return { isError: result.isError === true, text: texts.join("\n") };
      },
      callFromShell: (name) => fromShell(name, sources),
      close: async () => {
        await client.close();
        await server.close();
      },
    };
  }
  const close = async () => {
    await superset.close();
    await rm(stateDir, { recursive: true });
  };
  return { asked, offer, close };
}

async function fromShell(name: string, sources: Parameters<typeof callOne>[0]["sources"]) {
  const written: string[] = [];
  const keep = (text: unknown) => written.push(String(text)) > 0;
  const spies = [process.stdout, process.stderr].map((stream) =>
    vi.spyOn(stream, "write").mockImplementation(keep as never),
  );
  const line = { command: "call", json: false, html: false, cookie: false, client: [], yes: false } as const;
  try {
    const code = await callOne({
      ...line,
      client: [],
      positionals: [name, "{}"],
      help: false,
      version: false,
      sources,
    });
    return { code, text: written.join("") };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
