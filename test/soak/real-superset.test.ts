import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { connectMcp, type McpConnection, textOf } from "../../lab/mcp-client.ts";
import { type Superset, startSuperset } from "../../lab/superset.ts";
import { ensureBuilt } from "../built.ts";

const CALLS = Number(process.env.SOAK_CALLS ?? 20_000);
const CALLERS = 6;
/** Of one second, a token would end with the second it was issued in: on a busy machine before it is used. */
const TOKEN_SECONDS = 3;
/** One call of so many is a write. */
const WRITE_EVERY = 100;
const SAMPLE_EVERY = Math.ceil(CALLS / 200);

let superset: Superset;
let state: string;
let mcp: McpConnection;
beforeAll(async () => {
  ensureBuilt();
  superset = await startSuperset({ version: "6.1.0", accessTokenSeconds: TOKEN_SECONDS });
  state = await mkdtemp(join(tmpdir(), "soak-"));
  mcp = await connectMcp({
    env: {
      SUPERSET_BASE_URL: superset.baseUrl,
      SUPERSET_USERNAME: superset.admin.username,
      SUPERSET_PASSWORD: superset.admin.password,
      XDG_STATE_HOME: state,
    },
  });
});
afterAll(async () => {
  await mcp?.close();
  await superset?.stop();
  if (state) await rm(state, { recursive: true });
});

/** Memory of the server, in KiB. */
function residentSize(): number {
  const { pid } = mcp.client.transport as unknown as { pid: number };
  return Number(execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" }));
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** The n-th call: mostly a small read, now and then a write. */
function makeCall(number: number) {
  if (number % WRITE_EVERY === 0) {
    const title = { dashboard_id: 1, dashboard_title: `Soak ${number}` };
    return mcp.call("superset_dashboard_update", title);
  }
  return number % 2 === 0
    ? mcp.call("superset_css_template_list", { columns: ["id"], page_size: 1 })
    : mcp.call("superset_available_domains_list");
}

it(`${CALLS} calls with ${TOKEN_SECONDS}-second tokens: none fails, one login, at most a renewal for each, and memory stays flat`, async () => {
  const failures: string[] = [];
  const sizes: number[] = [];
  let next = 0;
  const started = Date.now();
  const caller = async () => {
    for (let number = next++; number < CALLS; number = next++) {
      const result = await makeCall(number);
      if (result.isError) failures.push(textOf(result));
      if (number % SAMPLE_EVERY === 0) sizes.push(residentSize());
    }
  };
  await Promise.all(Array.from({ length: CALLERS }, caller));
  const seconds = (Date.now() - started) / 1000;
  const log = await readFile(superset.logFile, "utf8");
  const count = (request: string) => log.split(`"${request} `).length - 1;
  const renewals = count("POST /api/v1/security/refresh");
  const quarter = Math.floor(sizes.length / 4);
  const [before, after] = [median(sizes.slice(quarter, 2 * quarter)), median(sizes.slice(-quarter))];
  console.log(
    `${CALLS} calls in ${seconds.toFixed(0)} s, ${renewals} renewals, RSS ${(before / 1024).toFixed(0)} -> ${(after / 1024).toFixed(0)} MiB`,
  );
  expect(failures).toEqual([]);
  expect(count("POST /api/v1/security/login")).toBe(1);
  // A token's life counts from the second that it was issued in.
  expect(renewals).toBeLessThanOrEqual(Math.ceil(seconds / (TOKEN_SECONDS - 1)) + 1);
  expect(renewals).toBeGreaterThan(seconds / TOKEN_SECONDS / 4);
  expect(count("PUT /api/v1/dashboard/1")).toBeGreaterThanOrEqual(CALLS / WRITE_EVERY);
  expect(after).toBeLessThan(before * 1.3);
}, 1_800_000);
