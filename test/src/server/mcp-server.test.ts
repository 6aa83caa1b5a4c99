import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import {
  CallToolResultSchema,
  ListToolsResultSchema,
  type Progress,
} from "@modelcontextprotocol/sdk/types.js";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readConfig } from "../../../src/config/config.ts";
import { createRuntime, type Runtime } from "../../../src/runtime.ts";
import { createMcpServer } from "../../../src/server/mcp-server.ts";
import type { CallTool } from "../../../src/tools/handler.ts";
import { deferred } from "../fake-superset.ts";
import { type Loopback, startLoopback } from "../http/loopback.ts";
import { answerAsSuperset } from "./superset-listener.ts";

let superset: Loopback;
let stateDir: string;
const open: { close(): Promise<void> }[] = [];
beforeEach(async () => {
  superset = await startLoopback(answerAsSuperset("6.1.0"));
  stateDir = await mkdtemp(join(tmpdir(), "mcp-server-"));
});
afterEach(async () => {
  for (const end of open.splice(0)) await end.close();
  await superset.close();
  await rm(stateDir, { recursive: true });
});

async function realRuntime(env: Record<string, string> = {}): Promise<Runtime> {
  const account = {
    SUPERSET_BASE_URL: superset.url,
    SUPERSET_USERNAME: "ann",
    SUPERSET_PASSWORD: "secret-password",
    SUPERSET_MCP_TOOLS: "all",
  };
  const config = await readConfig({ flags: {}, env: { XDG_STATE_HOME: stateDir, ...account, ...env } });
  return createRuntime({ ...config, stateDir }, { warn: () => {} });
}

async function connect(runtime: () => Promise<Runtime>): Promise<Client> {
  const server = createMcpServer("1.2.3", runtime);
  const client = new Client({ name: "test", version: "0" });
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  await Promise.all([server.connect(ours), client.connect(theirs)]);
  open.push(client, server);
  return client;
}

const call = (client: Client, name: string, args?: Record<string, unknown>) =>
  client.request({ method: "tools/call", params: { name, arguments: args } }, CallToolResultSchema);

describe("the MCP server", () => {
  it("answers initialize before the tools are loaded, and lists them when they are", async () => {
    const loading = deferred<Runtime>();
    const client = await connect(() => loading.promise);
    expect(client.getServerVersion()).toMatchObject({ name: "superset-mcp", version: "1.2.3" });
    const listing = client.listTools();
    loading.resolve(await realRuntime());
    expect((await listing).tools.length).toBeGreaterThan(200);
  });

  it("lists each enabled tool with its schema, title and hints", async () => {
    const runtime = await realRuntime();
    const { tools } = await (await connect(async () => runtime)).listTools();
    expect(tools.map(({ name }) => name)).toEqual(
      (await runtime.registry()).listed().map(({ name }) => name),
    );
    const list = tools.find(({ name }) => name === "superset_chart_list");
    expect(list?.inputSchema).toMatchObject({ type: "object", additionalProperties: false });
    expect(list?.annotations).toMatchObject({
      title: "List charts",
      readOnlyHint: true,
      destructiveHint: false,
    });
    const extra = new Set(tools.flatMap((tool) => Object.keys(tool)));
    expect([...extra].sort()).toEqual(["annotations", "description", "inputSchema", "name", "title"]);
    expect(() => ListToolsResultSchema.parse({ tools })).not.toThrow();
  });

  it("neither lists nor calls what policy forbids", async () => {
    const client = await connect(() => realRuntime({ SUPERSET_MCP_READ_ONLY: "true" }));
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).not.toContain("superset_chart_delete");
    const result = await call(client, "superset_chart_delete", { chart_id: 1 });
    expect([result.isError, JSON.stringify(result.content)]).toEqual([
      true,
      expect.stringMatching(/switched off/),
    ]);
  });

  it("calls a tool", async () => {
    const client = await connect(() => realRuntime());
    const result = await call(client, "superset_chart_list", { page_size: 2 });
    expect(result.isError).toBeUndefined();
    expect(result.content).toEqual([{ type: "text", text: expect.stringContaining("2 of 5, next page=1") }]);
  });

  it("takes a call without arguments for one with none", async () => {
    const client = await connect(() => realRuntime());
    expect((await call(client, "superset_chart_list")).isError).toBeUndefined();
  });

  it("answers an unknown tool and an error of Superset's as results, and lives on", async () => {
    const client = await connect(() => realRuntime());
    const unknown = await call(client, "superset_nothing");
    const missing = await call(client, "superset_chart_get_by_id", { chart_id: "404" });
    expect([unknown.isError, missing.isError]).toEqual([true, true]);
    expect(JSON.stringify(missing.content)).toMatch(/404 from GET .*: Not found/);
    expect((await call(client, "superset_chart_list")).isError).toBeUndefined();
  });

  it("answers a bug as a protocol error, and lives on", async () => {
    const runtime = await realRuntime();
    let isBroken = true;
    const callTool: Runtime["callTool"] = async (...args) => {
      if (isBroken) throw new TypeError("a bug");
      return runtime.callTool(...args);
    };
    const client = await connect(async () => ({ ...runtime, callTool }));
    await expect(call(client, "superset_chart_list")).rejects.toThrow(/a bug/);
    isBroken = false;
    expect((await call(client, "superset_chart_list")).isError).toBeUndefined();
  });

  it("cancels the call when the client does", async () => {
    const started = deferred<AbortSignal>();
    const callTool: Runtime["callTool"] = (_name, _args, context) => {
      started.resolve(context?.signal as AbortSignal);
      return new Promise(() => {});
    };
    const runtime = await realRuntime();
    const client = await connect(async () => ({ ...runtime, callTool }));
    const controller = new AbortController();
    const params = { name: "superset_chart_list", arguments: {} };
    const calling = client
      .callTool(params, undefined, { signal: controller.signal })
      .catch(() => "cancelled");
    const signal = await started.promise;
    const aborted = new Promise((resolve) => signal.addEventListener("abort", resolve));
    controller.abort();
    await aborted;
    expect(await calling).toBe("cancelled");
  });

  it("tells how far a call has come to a client that asks for it, and to no other", async () => {
    const told: Progress[] = [];
    const runtime = {
      ...(await realRuntime()),
      callTool: async (...[, , context]: Parameters<CallTool>) => {
        context?.progress?.(1, 3, "one of three");
        context?.progress?.(2);
        context?.progress?.(1.5, 2);
        return { content: [] };
      },
    };
    const client = await connect(async () => runtime);
    const request = { method: "tools/call" as const, params: { name: "superset_dashboard_list" } };
    await client.request(request, CallToolResultSchema, {
      onprogress: (progress) => void told.push(progress),
    });
    await client.request(request, CallToolResultSchema);
    expect(told).toEqual([{ progress: 1, total: 3, message: "one of three" }, { progress: 2 }]);
  });

  it("may be made twice: two clients, two servers, one runtime", async () => {
    const runtime = realRuntime();
    const [one, two] = await Promise.all([connect(() => runtime), connect(() => runtime)]);
    const results = await Promise.all([call(one, "superset_chart_list"), call(two, "superset_chart_list")]);
    expect(results.map(({ isError }) => isError)).toEqual([undefined, undefined]);
  });
});
