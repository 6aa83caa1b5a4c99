import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import { readConfig } from "../../../src/config/config.ts";
import { createRuntime } from "../../../src/runtime.ts";
import { createMcpServer } from "../../../src/server/mcp-server.ts";
import { startLoopback } from "../http/loopback.ts";
import { decodeRison } from "../http/rison.decoder.ts";

/** What is asked of a list: filters, page and so on. */
export interface Query {
  page: number;
  page_size: number;
  filters?: { col: string; opr: string; value: unknown }[];
  [key: string]: unknown;
}

/** What a path answers with 200, as it is or as JSON text; a number is another status. Paths that are not there are 404. */
export type Routes = Record<string, Answer | ((q: Query) => Answer | Promise<Answer>)>;
type Answer = object | string | number;

export interface ContextServer {
  client: Client;
  /** Paths in the order they were asked for. */
  asked: string[];
  outputDir: string;
  close(): Promise<void>;
}

/** A real client on our server, in front of a Superset on a real socket that has these things. */
export async function startContext(routes: Routes, env: Record<string, string> = {}): Promise<ContextServer> {
  const asked: string[] = [];
  const superset = await startLoopback(async (incoming, answer) => {
    const { pathname, searchParams } = new URL(incoming.url as string, "http://x");
    asked.push(pathname);
    const path = pathname.replace(/^\/api\/v1/, "");
    const route = Object.hasOwn(routes, path) ? routes[path] : 404;
    const q = searchParams.get("q");
    const query = q ? (decodeRison(q) as Query) : { page: 0, page_size: 20 };
    const body = typeof route === "function" ? await route(query) : route;
    const status = typeof body === "number" ? body : 200;
    answer
      .writeHead(status, { "Content-Type": "application/json" })
      .end(typeof body === "string" ? body : JSON.stringify(typeof body === "number" ? {} : body));
  });
  const home = await mkdtemp(join(tmpdir(), "context-"));
  const outputDir = join(home, "downloads");
  const config = await readConfig({
    flags: {},
    env: {
      XDG_STATE_HOME: home,
      SUPERSET_BASE_URL: superset.url,
      SUPERSET_API_KEY: "sst_of-a-test-and-long-enough",
      SUPERSET_VERSION: "6.1.0",
      SUPERSET_MCP_FIT: "false",
      SUPERSET_MCP_OUTPUT_DIR: outputDir,
      ...env,
    },
  });
  const runtime = createRuntime(config, { warn: () => {} });
  const server = createMcpServer("0", async () => runtime);
  const client = new Client({ name: "test", version: "0" });
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  await Promise.all([server.connect(ours), client.connect(theirs)]);
  const close = async () => {
    await client.close();
    await server.close();
    await superset.close();
    await rm(home, { recursive: true });
  };
  return { client, asked, outputDir, close };
}

/** A list that pages and filters by name as Superset does. */
export function listOf(rows: readonly Record<string, unknown>[], name: string) {
  return ({ page, page_size, filters = [] }: Query) => {
    const found = rows.filter((row) =>
      filters.every(({ col, opr, value }) =>
        opr === "eq"
          ? row[col] === value
          : `${row[name]} ${row.slug ?? ""}`.toLowerCase().includes(String(value).toLowerCase()),
      ),
    );
    return { count: found.length, result: found.slice(page * page_size, (page + 1) * page_size) };
  };
}
