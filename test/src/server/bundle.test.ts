import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { ensureBuilt, MAIN } from "../../built.ts";
import { type Loopback, startLoopback } from "../http/loopback.ts";
import { answerAsSuperset } from "./superset-listener.ts";

const PASSWORD = "secret-password";

let superset: Loopback;
let home: string;
beforeAll(async () => {
  ensureBuilt();
  superset = await startLoopback(answerAsSuperset("6.1.0"));
  home = await mkdtemp(join(tmpdir(), "bundle-"));
});
afterAll(async () => {
  await superset.close();
  await rm(home, { recursive: true });
});

const servers: ChildProcess[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.kill();
});

/** Talks to the bundled server: sends each message, waits for its answer, hangs up, and returns all that it wrote. */
async function converse(messages: object[], env: Record<string, string> = {}) {
  const account = {
    SUPERSET_BASE_URL: superset.url,
    SUPERSET_USERNAME: "ann",
    SUPERSET_PASSWORD: PASSWORD,
    SUPERSET_MCP_TOOLS: "all",
  };
  const server = spawn(process.execPath, [MAIN], {
    env: { PATH: process.env.PATH, HOME: home, XDG_STATE_HOME: home, ...account, ...env },
  });
  servers.push(server);
  let stderr = "";
  server.stderr.setEncoding("utf8").on("data", (text) => {
    stderr += text;
  });
  server.stdin.on("error", () => {});
  const exited = new Promise<number | null>((done) => server.once("close", done));
  const lines: string[] = [];
  const reader = createInterface({ input: server.stdout })[Symbol.asyncIterator]();
  /** Reads on to the line that the test waits for, or to the end. */
  const readTo = async (isAwaited: (message: { id?: number; method?: string }) => boolean) => {
    for (;;) {
      const { value, done } = await reader.next();
      if (done) return;
      lines.push(value);
      if (isAwaited(JSON.parse(value))) return;
    }
  };
  for (const message of messages) {
    const { id, awaited } = message as { id?: number; awaited?: string };
    if (awaited === undefined) server.stdin.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
    if (id !== undefined) await readTo((line) => line.id === id);
    const isAwaited = (message: { method?: string }) => message.method === awaited;
    if (awaited !== undefined && !lines.some((line) => isAwaited(JSON.parse(line)))) await readTo(isAwaited);
  }
  server.stdin.end();
  await readTo(() => false);
  return { lines, answers: lines.map((line) => JSON.parse(line)), stderr, code: await exited };
}

const clientInfo = { name: "test", version: "0" };
const greeting = [
  { id: 0, method: "initialize", params: { protocolVersion: "2025-06-18", capabilities: {}, clientInfo } },
  { method: "notifications/initialized" },
];
const call = (id: number, name: string, args: object = {}) => ({
  id,
  method: "tools/call",
  params: { name, arguments: args },
});

describe("the bundled server", () => {
  it("writes nothing but JSON-RPC to stdout, nowhere the password, and ends with its client", async () => {
    const { lines, answers, stderr, code } = await converse([
      ...greeting,
      { id: 1, method: "tools/list" },
      call(2, "superset_chart_list"),
      call(3, "superset_no_such_tool"),
      call(4, "superset_chart_get_by_id", { chart_id: "404" }),
      call(5, "superset_auth_check_token_validity"),
      { id: 6, method: "no/such/method" },
    ]);
    expect(answers.map(({ jsonrpc, id }) => [jsonrpc, id])).toEqual(
      [0, 1, 2, 3, 4, 5, 6].map((id) => ["2.0", id]),
    );
    expect(answers[1].result.tools.length).toBeGreaterThan(200);
    expect(answers[2].result.content[0].text).toContain('"slice_name":"***"');
    expect(answers.slice(3, 5).map(({ result }) => result.isError)).toEqual([true, true]);
    expect(answers[6].error.code).toBe(-32601);
    expect(lines.join() + stderr).not.toContain(PASSWORD);
    expect(lines.join() + stderr).not.toMatch(/eyJ/);
    expect([code, stderr]).toEqual([0, ""]);
  });

  it("says a fault of its configuration on stderr, and ends before it has answered anything", async () => {
    const { lines, stderr, code } = await converse(greeting, { SUPERSET_MCP_RESULTS: PASSWORD });
    expect(lines).toEqual([]);
    expect(stderr).toMatch(/^superset-mcp: SUPERSET_MCP_RESULTS: /);
    expect(code).toBe(2);
  });

  it("starts without a configuration, and says at the first call what to set", async () => {
    const { answers, stderr, code } = await converse([...greeting, call(1, "superset_chart_list")], {
      SUPERSET_BASE_URL: "",
    });
    const { result } = answers[1];
    expect([result.isError, result.content[0].text]).toEqual([
      true,
      expect.stringContaining("SUPERSET_BASE_URL"),
    ]);
    expect([code, stderr]).toEqual([0, ""]);
  });

  it("offers the tools of the version that it finds, says that they changed, and remembers", async () => {
    const older = await startLoopback(answerAsSuperset("5.0.0"));
    const env = { SUPERSET_BASE_URL: older.url };
    const list = (id: number) => ({ id, method: "tools/list" });
    const change = "notifications/tools/list_changed";
    const first = await converse([...greeting, list(1), { awaited: change }, list(2)], env);
    const second = await converse([...greeting, list(1)], env);
    await older.close();
    const names = ({ answers }: typeof first, id: number) =>
      answers.find((answer) => answer.id === id).result.tools.map(({ name }: { name: string }) => name);
    expect(first.answers.filter(({ method }) => method === change)).toHaveLength(1);
    expect(names(first, 1)).toContain("superset_theme_list");
    expect(names(first, 2)).not.toContain("superset_theme_list");
    expect(names(second, 1)).toEqual(names(first, 2));
    expect(second.answers.filter(({ method }) => method === change)).toEqual([]);
  });
});
