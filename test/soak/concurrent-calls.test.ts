import { mkdtemp, rm } from "node:fs/promises";
import type { RequestListener, ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import { afterEach, beforeEach, expect, it } from "vitest";
import { textOf } from "../../lab/mcp-client.ts";
import { startSuperset } from "../../lab/superset.ts";
import { ensureBuilt } from "../built.ts";
import { LOGIN, type LoopbackSuperset, startLoopbackSuperset } from "../loopback-superset.ts";
import { deferred } from "../src/fake-superset.ts";
import { type LeanClient, startLeanClient } from "./lean-client.ts";

const CALLS = 1000;
const AT_ONCE = 32;
/** Measured: 160 MiB, of which 65 before the first call. */
const MOST_MEMORY = 240 * 2 ** 20;

let folder: string;
let superset: LoopbackSuperset | undefined;
let client: LeanClient | undefined;
beforeEach(async () => {
  ensureBuilt();
  folder = await mkdtemp(join(tmpdir(), "concurrent-"));
});
afterEach(async () => {
  await client?.close();
  await superset?.close();
  [client, superset] = [undefined, undefined];
  await rm(folder, { recursive: true });
});

/** The built server before a Superset whose charts (and SQL) are answered by the listener. */
async function start(listener: RequestListener) {
  const charts = Array.from({ length: CALLS }, (_, n) => [`GET /api/v1/chart/${n + 1}`, listener]);
  superset = await startLoopbackSuperset({
    listeners: { ...Object.fromEntries(charts), "POST /api/v1/sqllab/execute/": listener },
  });
  client = await startLeanClient({
    SUPERSET_BASE_URL: superset.url,
    SUPERSET_USERNAME: "ann",
    SUPERSET_PASSWORD: "right-password",
    SUPERSET_VERSION: "6.1.0",
    SUPERSET_MCP_TOOLS: "all",
    XDG_STATE_HOME: folder,
  });
  return { superset, client };
}

const chart = (id: number): [string, Record<string, unknown>] => [
  "superset_chart_get_by_id",
  { chart_id: id },
];
const charts = (count: number) => Array.from({ length: count }, (_, n) => chart(n + 1));
const sql: [string, Record<string, unknown>] = [
  "superset_sqllab_execute_query",
  { database_id: 1, sql: "select 1" },
];

function answerChart(url = "", answer: ServerResponse): void {
  const id = Number(/\/chart\/(\d+)/.exec(url)?.[1]);
  const body = { id, result: { id, slice_name: `Chart ${id}`, description: "x".repeat(500) } };
  answer.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify(body));
}

/** Failures, and answers that are another call's. */
function wrong(results: readonly CallToolResult[]): string[] {
  return results.flatMap((result, n) => {
    const isOwn = !result.isError && textOf(result).includes(`"Chart ${n + 1}"`);
    return isOwn ? [] : [textOf(result).slice(0, 200)];
  });
}

it(`${CALLS} calls written at once are each answered by what is theirs, in turn, by one login and in little memory`, async () => {
  let inProgress = 0;
  let most = 0;
  const { superset, client } = await start((incoming, answer) => {
    most = Math.max(most, ++inProgress);
    answer.once("finish", () => inProgress--);
    setImmediate(() => answerChart(incoming.url, answer));
  });
  const began = performance.now();
  const calls = client.callAll([...charts(CALLS), ["superset_config_get_base_url", {}]]);
  const answered = await Promise.all(calls.map(({ answer }) => answer));
  const seconds = (performance.now() - began) / 1000;
  const memory = await client.peakMemory();
  console.log(
    `${CALLS} calls in ${seconds.toFixed(1)} s, ${most} at once, peak memory ${(memory / 2 ** 20).toFixed(0)} MiB`,
  );
  expect(wrong(answered.slice(0, CALLS).map(({ result }) => result))).toEqual([]);
  expect(superset.count(LOGIN)).toBe(1);
  expect(most).toBeLessThanOrEqual(AT_ONCE);
  expect(memory).toBeLessThan(MOST_MEMORY);
  // Nobody is overtaken by more than are under way at a time; what asks nothing of Superset waits for none of them.
  const late = answered.slice(0, CALLS).map(({ place }, n) => place - n);
  expect(Math.max(...late)).toBeLessThanOrEqual(2 * AT_ONCE);
  expect(answered.at(-1)?.place).toBeLessThan(CALLS / 2);
});

it(`a small call is answered while ${CALLS} of SQL are waited for`, async () => {
  const held: ServerResponse[] = [];
  const { client } = await start((incoming, answer) => {
    if (incoming.method === "GET") answerChart(incoming.url, answer);
    else held.push(answer);
  });
  client.callAll(Array.from({ length: CALLS }, () => sql));
  const [small] = client.callAll([chart(1)]);
  expect(wrong([(await small?.answer)?.result as CallToolResult])).toEqual([]);
  expect(held.length).toBeLessThanOrEqual(8);
});

it("calls that are cancelled while they wait are never sent", async () => {
  const held: (() => void)[] = [];
  const full = deferred<void>();
  let sent = 0;
  const { client } = await start((incoming, answer) => {
    sent++;
    held.push(() => answerChart(incoming.url, answer));
    if (held.length >= AT_ONCE) full.resolve();
  });
  const calls = client.callAll(charts(CALLS));
  await full.promise;
  client.cancel(calls.slice(AT_ONCE, -1).map(({ id }) => id));
  // The server reads in order: what is answered behind the cancelling is so after it.
  await client.callAll([["superset_config_get_base_url", {}]])[0]?.answer;
  for (const answer of held.splice(0)) answer();
  await Promise.all(calls.slice(0, AT_ONCE).map(({ answer }) => answer));
  while (held.length === 0) await new Promise(setImmediate);
  held.pop()?.();
  expect((await calls.at(-1)?.answer)?.result.isError).toBeFalsy();
  expect(sent).toBe(AT_ONCE + 1);
}, 60_000);

it("200 calls at once of a real Superset all succeed", async () => {
  const real = await startSuperset({ version: "6.1.0" });
  try {
    client = await startLeanClient({
      SUPERSET_BASE_URL: real.baseUrl,
      SUPERSET_USERNAME: real.admin.username,
      SUPERSET_PASSWORD: real.admin.password,
      XDG_STATE_HOME: folder,
      SUPERSET_MCP_TOOLS: "all",
    });
    const calls = client.callAll(
      Array.from({ length: 200 }, (_, n) => [
        "superset_css_template_list",
        { columns: ["id"], page_size: 1, page: n },
      ]),
    );
    const began = performance.now();
    const answered = await Promise.all(calls.map(({ answer }) => answer));
    console.log(`200 calls of a real Superset in ${((performance.now() - began) / 1000).toFixed(1)} s`);
    expect(answered.filter(({ result }) => result.isError).map(({ result }) => textOf(result))).toEqual([]);
    expect(await client.peakMemory()).toBeLessThan(MOST_MEMORY);
  } finally {
    await real.stop();
  }
}, 300_000);
