import { mkdtemp, rm } from "node:fs/promises";
import type { RequestListener } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import {
  CallToolResultSchema,
  type ClientCapabilities,
  ElicitRequestSchema,
  type ElicitResult,
  ErrorCode,
  McpError,
} from "@modelcontextprotocol/sdk/types.js";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readConfig } from "../../../src/config/config.ts";
import { createRuntime } from "../../../src/runtime.ts";
import { createMcpServer } from "../../../src/server/mcp-server.ts";
import { deferred } from "../fake-superset.ts";
import { type Loopback, startLoopback } from "../http/loopback.ts";
import { answerAsSuperset } from "./superset-listener.ts";

let superset: Loopback;
let stateDir: string;
let sent: string[];
const open: { close(): Promise<void> }[] = [];

/** A Superset that has chart 1, and deletes it. */
const listener: RequestListener = (incoming, answer) => {
  const { method, url = "" } = incoming;
  if (method !== "GET" && !url.includes("/security/")) sent.push(`${method} ${url}`);
  if (!/^\/api\/v1\/(chart|security\/users)\/1$/.test(url))
    return answerAsSuperset("6.1.0")(incoming, answer);
  const body = { result: { slice_name: "Revenue" } };
  answer.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify(body));
};
beforeEach(async () => {
  sent = [];
  superset = await startLoopback(listener);
  stateDir = await mkdtemp(join(tmpdir(), "consent-"));
});
afterEach(async () => {
  for (const end of open.splice(0)) await end.close();
  await superset.close();
  await rm(stateDir, { recursive: true });
});

interface Person {
  capabilities?: ClientCapabilities;
  answer?: (question: string) => Promise<ElicitResult>;
  patience?: number;
  confirm?: string;
}

async function connect({ capabilities = { elicitation: {} }, answer, patience, confirm = "ask" }: Person) {
  const env = {
    SUPERSET_BASE_URL: superset.url,
    SUPERSET_USERNAME: "ann",
    SUPERSET_PASSWORD: "secret-password",
    SUPERSET_MCP_CONFIRM: confirm,
    XDG_STATE_HOME: stateDir,
  };
  const config = await readConfig({ flags: {}, env });
  const server = createMcpServer("1.2.3", async () => createRuntime(config, { warn: () => {} }), patience);
  const client = new Client({ name: "test", version: "0" }, { capabilities });
  if (answer) client.setRequestHandler(ElicitRequestSchema, ({ params }) => answer(params.message));
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  await Promise.all([server.connect(ours), client.connect(theirs)]);
  open.push(client, server);
  const callTool = (name: string, args: Record<string, unknown>, signal?: AbortSignal) =>
    client.request(
      { method: "tools/call", params: { name, arguments: args } },
      CallToolResultSchema,
      signal ? { signal } : {},
    );
  const remove = async (args: Record<string, unknown> = {}) => {
    const { isError = false, content } = await callTool("superset_chart_delete", { chart_id: 1, ...args });
    return { isError, text: content.map((block) => (block.type === "text" ? block.text : "")).join("") };
  };
  return { remove, callTool };
}

const DELETED = ["DELETE /api/v1/chart/1"];
const accept = async (): Promise<ElicitResult> => ({ action: "accept", content: {} });

describe("a call that deletes", () => {
  it("is made when the person accepts, though the form's tick does not come back", async () => {
    const { remove } = await connect({ answer: accept });
    expect((await remove()).isError).toBe(false);
    expect(sent).toEqual(DELETED);
  });

  it("reaches the person through the catalogue too", async () => {
    const questions: string[] = [];
    const answer = async (question: string): Promise<ElicitResult> => {
      questions.push(question);
      return { action: "decline" };
    };
    const { callTool } = await connect({ answer });
    const call = { tool: "superset_chart_delete", arguments: { chart_id: 1 } };
    expect((await callTool("superset_call_write", call)).isError).toBe(true);
    expect(questions).toEqual(['Delete chart: chart 1 "Revenue". Do it?']);
    expect(sent).toEqual([]);
  });

  it("is not made when no answer comes in time", async () => {
    const { remove } = await connect({ answer: () => new Promise(() => {}), patience: 20 });
    expect((await remove({ confirm: "Revenue" })).text).toMatch(/no answer came/);
    expect(sent).toEqual([]);
  });

  it("is not made when asking fails: an error is no consent", async () => {
    const { remove } = await connect({ answer: () => Promise.reject(new Error("the window is gone")) });
    expect((await remove({ confirm: "Revenue" })).text).toMatch(/no answer came/);
    expect(sent).toEqual([]);
  });

  it("is not made when it is cancelled while the person is asked", async () => {
    const asked = deferred<void>();
    const answer = () => {
      asked.resolve();
      return new Promise<ElicitResult>(() => {});
    };
    const { callTool } = await connect({ answer });
    const controller = new AbortController();
    const calling = callTool("superset_chart_delete", { chart_id: 1 }, controller.signal);
    await asked.promise;
    controller.abort("enough");
    await expect(calling).rejects.toThrow("enough");
    expect(sent).toEqual([]);
  });

  it.each<[string, Person]>([
    ["has no elicitation", { capabilities: {} }],
    ["only opens addresses", { capabilities: { elicitation: { url: {} } } }],
    [
      "says it has and does not know the request",
      { answer: () => Promise.reject(new McpError(ErrorCode.MethodNotFound, "what?")) },
    ],
  ])("wants the name where the client %s", async (_, person) => {
    const { remove } = await connect(person);
    expect((await remove()).text).toMatch(/call again with "confirm": "Revenue"/);
    expect((await remove({ confirm: "Costs" })).text).toMatch(/something else/);
    expect((await remove({ confirm: 1 })).text).toMatch(/something else/);
    expect(sent).toEqual([]);
    expect((await remove({ confirm: " revenue" })).isError).toBe(false);
    expect(sent).toEqual(DELETED);
  });

  it("is never made without a person where the configuration wants one", async () => {
    const { remove } = await connect({ capabilities: {}, confirm: "person" });
    expect((await remove({ confirm: "Revenue" })).text).toMatch(/no MCP elicitation/);
    expect(sent).toEqual([]);
  });

  it("is made unasked where the configuration says so", async () => {
    const answer = () => Promise.reject(new Error("asked"));
    const { remove } = await connect({ answer, confirm: "never" });
    expect((await remove()).isError).toBe(false);
    expect(sent).toEqual(DELETED);
  });
});

it.each([
  ["superset_user_update", { user_id: 1, first_name: "Bea" }, 1],
  ["superset_chart_update", { chart_id: 1, slice_name: "Costs" }, 0],
  ["superset_chart_get_by_id", { chart_id: "1" }, 0],
])("asks about %s %j: %d times", async (tool, args, times) => {
  let asked = 0;
  const answer = async (): Promise<ElicitResult> => {
    asked += 1;
    return { action: "decline" };
  };
  const { callTool } = await connect({ answer });
  await callTool(tool, args);
  expect(asked).toBe(times);
});
