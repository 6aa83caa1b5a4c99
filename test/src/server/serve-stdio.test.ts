import { PassThrough } from "node:stream";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import { LATEST_PROTOCOL_VERSION, SUPPORTED_PROTOCOL_VERSIONS } from "@modelcontextprotocol/sdk/types.js";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Runtime } from "../../../src/runtime.ts";
import { initializeResult, PROTOCOL_VERSIONS } from "../../../src/server/handshake.ts";
import { createMcpServer } from "../../../src/server/mcp-server.ts";
import { type StdioOptions, serveStdio } from "../../../src/server/serve-stdio.ts";
import { deferred } from "../fake-superset.ts";

const LIST = '{"tools":[{"name":"a"}]}';
const clientInfo = { name: "test", version: "0" };
const initialize = (protocolVersion = "2025-06-18") => ({
  id: "first",
  method: "initialize",
  params: { protocolVersion, capabilities: { elicitation: {} }, clientInfo },
});
const initialized = { method: "notifications/initialized" };

const open: { close(): void }[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

type Sent = { id?: unknown; result?: unknown; error?: { code: number }; method?: string };

/** A server over streams in memory; `tools/call` answers with the tool's name, or what `callTool` does. */
function setUp(overrides: Partial<StdioOptions> = {}, callTool?: Runtime["callTool"]) {
  const stdin = new PassThrough();
  const stdout = new PassThrough();
  const sent: Sent[] = [];
  const waiting: [() => boolean, () => void][] = [];
  stdout.setEncoding("utf8").on("data", (text: string) => {
    for (const line of text.split("\n").filter(Boolean)) sent.push(JSON.parse(line));
    for (const [isThere, resolve] of waiting) if (isThere()) resolve();
  });
  const answered: Runtime["callTool"] = async (name) => ({ content: [{ type: "text", text: name }] });
  const runtime = { callTool: callTool ?? answered, list: async () => LIST } as unknown as Runtime;
  const connect = vi.fn<StdioOptions["connect"]>((transport) =>
    createMcpServer("1.2.3", async () => runtime).connect(transport),
  );
  const onInitialized = vi.fn();
  const server = serveStdio({
    stdin,
    stdout,
    initialize: (version) => initializeResult(version, "1.2.3"),
    list: runtime.list,
    onInitialized,
    connect,
    ...overrides,
  });
  open.push(server);
  return {
    server,
    sent,
    connect,
    onInitialized,
    write: (...messages: object[]) =>
      stdin.write(messages.map((message) => `${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`).join("")),
    writeText: (text: string) => stdin.write(text),
    hangUp: () => stdin.end(),
    /** Resolves when so many messages were sent. */
    until: (count: number) =>
      new Promise<void>((resolve) => {
        if (sent.length >= count) resolve();
        else waiting.push([() => sent.length >= count, resolve]);
      }),
  };
}

const call = (id: number, name: string) => ({ id, method: "tools/call", params: { name, arguments: {} } });

describe("what is answered before the protocol package is loaded", () => {
  it("is the handshake and the list, from its text", async () => {
    const { sent, write, until, connect, onInitialized } = setUp();
    write(initialize(), initialized, { id: 2, method: "tools/list" });
    await until(2);
    expect(sent).toEqual([
      { jsonrpc: "2.0", id: "first", result: initializeResult("2025-06-18", "1.2.3") },
      { jsonrpc: "2.0", id: 2, result: JSON.parse(LIST) },
    ]);
    expect(onInitialized).toHaveBeenCalledOnce();
    expect(connect).not.toHaveBeenCalled();
  });

  it.each([...SUPPORTED_PROTOCOL_VERSIONS, "2024-01-01", "2099-12-31", ""])(
    "is what the package itself would answer to version %s",
    async (version) => {
      const [ours, theirs] = InMemoryTransport.createLinkedPair();
      await createMcpServer("1.2.3", async () => ({}) as Runtime).connect(ours);
      const answer = new Promise<Sent>((resolve) => {
        theirs.onmessage = (message) => resolve(message as Sent);
      });
      await theirs.start();
      await theirs.send({ jsonrpc: "2.0", ...initialize(version) });
      expect(initializeResult(version, "1.2.3")).toEqual((await answer).result);
    },
  );

  it("knows the versions of the protocol that the package knows", () => {
    expect(PROTOCOL_VERSIONS).toEqual(SUPPORTED_PROTOCOL_VERSIONS);
    expect(PROTOCOL_VERSIONS[0]).toBe(LATEST_PROTOCOL_VERSION);
  });

  it("is an error where the list fails, and the next one is tried anew", async () => {
    const list = vi.fn(async () => LIST).mockRejectedValueOnce(new Error('no "tools"'));
    const { sent, write, until } = setUp({ list });
    write({ id: 1, method: "tools/list" });
    await until(1);
    write({ id: 2, method: "tools/list" });
    await until(2);
    expect(sent).toEqual([
      { jsonrpc: "2.0", id: 1, error: { code: -32603, message: 'no "tools"' } },
      { jsonrpc: "2.0", id: 2, result: JSON.parse(LIST) },
    ]);
  });
});

describe("what else comes", () => {
  it("is answered by the package, which knows the client, in its order; the handshake is answered once", async () => {
    const { sent, write, until, connect } = setUp();
    write(initialize(), initialized, call(1, "a"), call(2, "b"), { id: 3, method: "ping" });
    await until(4);
    write(call(4, "c"), { id: 5, method: "no/such/method" });
    await until(6);
    expect(sent.map(({ id }) => id)).toEqual(expect.arrayContaining(["first", 1, 2, 3, 4, 5]));
    expect(sent).toHaveLength(6);
    const texts = [1, 2, 4].map((id) => JSON.stringify(sent.find((message) => message.id === id)?.result));
    expect(texts.map((text) => /"text":"(\w)"/.exec(text)?.[1])).toEqual(["a", "b", "c"]);
    expect(sent.find(({ id }) => id === 5)?.error?.code).toBe(-32601);
    expect(connect).toHaveBeenCalledOnce();
  });

  it("waits for the package in its order", async () => {
    const loading = deferred<void>();
    const called: string[] = [];
    const callTool: Runtime["callTool"] = async (name) => {
      called.push(name);
      return { content: [] };
    };
    const connect: StdioOptions["connect"] = async (transport) => {
      await loading.promise;
      await createMcpServer("1.2.3", async () => ({ callTool }) as unknown as Runtime).connect(transport);
    };
    const { write, until } = setUp({ connect });
    write(initialize(), initialized, call(1, "a"));
    write(call(2, "b"), { id: 3, method: "tools/list" });
    await until(2);
    expect(called).toEqual([]);
    loading.resolve();
    await until(4);
    expect(called).toEqual(["a", "b"]);
  });

  it("makes no difference to a client of the package", async () => {
    const stdin = new PassThrough();
    const stdout = new PassThrough();
    const runtime = { callTool: async () => ({ content: [] }), list: async () => '{"tools":[]}' };
    const server = serveStdio({
      stdin,
      stdout,
      initialize: (version) => initializeResult(version, "1"),
      list: runtime.list,
      onInitialized: () => {},
      connect: (transport) =>
        createMcpServer("1", async () => runtime as unknown as Runtime).connect(transport),
    });
    open.push(server);
    const client = new Client(clientInfo);
    let rest = "";
    await client.connect({
      async start() {
        stdout.setEncoding("utf8").on("data", (text: string) => {
          const lines = (rest + text).split("\n");
          rest = lines.pop() ?? "";
          for (const line of lines) this.onmessage?.(JSON.parse(line));
        });
      },
      send: async (message) => void stdin.write(`${JSON.stringify(message)}\n`),
      close: async () => {},
    });
    expect((await client.listTools()).tools).toEqual([]);
    expect(await client.callTool({ name: "a" })).toEqual({ content: [] });
    expect(client.getServerVersion()?.title).toBe("Apache Superset");
  });

  it.each([
    { id: 1, method: "initialize" },
    { id: 1, method: "initialize", params: {} },
    { id: 1, method: "initialize", params: { protocolVersion: 1, capabilities: {}, clientInfo } },
    { id: 1, method: "tools/list", params: [] },
    { method: "tools/list" },
  ])("is left to the package where it is odd: %j", async (odd) => {
    const { sent, write, until, connect } = setUp();
    write(odd, { id: 2, method: "ping" });
    // What is no request at all is not answered.
    await until(odd.method === "initialize" ? 2 : 1);
    expect(connect).toHaveBeenCalledOnce();
    expect(sent.filter(({ id }) => id !== 2).every(({ error }) => error !== undefined)).toBe(true);
    expect(sent.map(({ id }) => id)).toContain(2);
  });

  it.each(["no JSON\n", "\n", "7\n", "[]\n", '{"half":\n', "null\n"])(
    "may be %j, and the next is answered",
    async (line) => {
      const { sent, write, writeText, until } = setUp();
      writeText(line);
      write(initialize(), initialized, { id: 1, method: "tools/list" }, { id: 2, method: "ping" });
      await until(3);
      expect(sent.map(({ id }) => id).sort()).toEqual([1, 2, "first"]);
    },
  );
});

describe("the end", () => {
  it("comes with the client's, and cancels what runs", async () => {
    const started = deferred<AbortSignal>();
    const { server, write, hangUp } = setUp({}, (_name, _args, context) => {
      started.resolve(context?.signal as AbortSignal);
      return new Promise(() => {});
    });
    write(initialize(), initialized, call(1, "a"));
    const signal = await started.promise;
    const aborted = new Promise((resolve) => signal.addEventListener("abort", resolve));
    hangUp();
    await server.closed;
    await aborted;
  });

  it("comes with the fault of the package that cannot be loaded", async () => {
    const { server, write } = setUp({ connect: () => Promise.reject(new Error("not there")) });
    write(initialize(), call(1, "a"));
    await expect(server.closed).rejects.toThrow("not there");
  });

  it("tells the client nothing but what it is to be told", async () => {
    const { server, sent, until } = setUp();
    server.notify("notifications/tools/list_changed");
    await until(1);
    expect(sent).toEqual([{ jsonrpc: "2.0", method: "notifications/tools/list_changed" }]);
  });
});
