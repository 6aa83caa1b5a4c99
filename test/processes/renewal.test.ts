import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { type McpConnection, textOf } from "../../lab/mcp-client.ts";
import { ensureBuilt } from "../built.ts";
import {
  CHARTS,
  LOGIN,
  type LoopbackOptions,
  type LoopbackSuperset,
  REFRESH,
  startLoopbackSuperset,
} from "../loopback-superset.ts";
import { deferred } from "../src/fake-superset.ts";
import { closeAll, createSharedState, expiredSession, type SharedState, startServers } from "./servers.ts";

const PROCESSES = 10;
const CALLS = 20;
const REFRESH_TOKEN = "refresh-token-of-an-earlier-day";

beforeAll(ensureBuilt);
// Starting ten servers takes most of it.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 });

let superset: LoopbackSuperset;
let state: SharedState;
let servers: readonly McpConnection[] = [];
afterEach(async () => {
  await closeAll(servers);
  servers = [];
  await superset.close();
  await state.remove();
});

async function setUp(options: LoopbackOptions, hasSession: boolean, password = "right-password") {
  superset = await startLoopbackSuperset(options);
  state = await createSharedState(superset.url);
  if (hasSession) await state.store.save(expiredSession(REFRESH_TOKEN));
  servers = await startServers(PROCESSES, { ...state.env, SUPERSET_PASSWORD: password });
}

/** Parallel calls of every server at once; what failed of them is what matters. */
async function callAll(callsEach = CALLS) {
  const calls = servers.flatMap(({ call }) =>
    Array.from({ length: callsEach }, () => call("superset_chart_list", { columns: ["id"] })),
  );
  const results = await Promise.all(calls);
  return results.filter(({ isError }) => isError).map(textOf);
}

describe(`${PROCESSES} servers with ${CALLS} parallel calls each`, () => {
  it.each<[string, LoopbackOptions, boolean, number, number]>([
    ["refresh an expired session once", { refreshTokens: [REFRESH_TOKEN] }, true, 1, 0],
    ["sign in once when the refresh token is refused, and ask once for that", {}, true, 1, 1],
    ["sign in once when there is no session", {}, false, 0, 1],
  ])("%s, and every call gets its answer", async (_, options, hasSession, refreshes, logins) => {
    await setUp(options, hasSession);
    expect(await callAll()).toEqual([]);
    expect(superset.count(CHARTS)).toBe(PROCESSES * CALLS);
    expect([superset.count(REFRESH), superset.count(LOGIN)]).toEqual([refreshes, logins]);
  });

  it("refresh once more when Superset no longer takes the token that they all have", async () => {
    await setUp({ refreshTokens: [REFRESH_TOKEN] }, true);
    expect(await callAll(1)).toEqual([]);
    superset.expireAccessTokens();
    expect(await callAll()).toEqual([]);
    expect([superset.count(REFRESH), superset.count(LOGIN)]).toEqual([2, 0]);
  });

  it("try a wrong password once, together, and say so to every call", async () => {
    await setUp({}, false, "wrong-password");
    const failed = await callAll();
    expect(failed).toHaveLength(PROCESSES * CALLS);
    for (const text of failed) expect(text).toMatch(/password is wrong|not tried again for 1\d min/);
    expect(await callAll(1)).toHaveLength(PROCESSES);
    expect(superset.count(LOGIN)).toBe(1);
    expect(superset.count(CHARTS)).toBe(0);
  });
});

describe("a server that is killed while it renews", () => {
  it("keeps the others waiting for seconds only: one of them renews, and all get their answers", async () => {
    const asked = deferred<void>();
    const never = deferred<void>();
    let first = true;
    await setUp(
      {
        refreshTokens: [REFRESH_TOKEN],
        async before(line) {
          if (line !== REFRESH || !first) return;
          first = false;
          asked.resolve();
          await never.promise;
        },
      },
      true,
    );
    const [renewing, ...others] = servers as [McpConnection, ...McpConnection[]];
    const lost = renewing.call("superset_chart_list").catch(() => "lost");
    await asked.promise;
    const answers = others.map(({ call }) => call("superset_chart_list"));
    process.kill((renewing.client.transport as unknown as { pid: number }).pid, "SIGKILL");
    expect(await lost).toBe("lost");
    const killed = Date.now();
    expect((await Promise.all(answers)).map(({ isError }) => isError ?? false)).toEqual(
      others.map(() => false),
    );
    // Far below the time that a holder that is alive may take.
    expect(Date.now() - killed).toBeLessThan(30_000);
    expect(superset.count(REFRESH)).toBeGreaterThanOrEqual(2);
    expect(superset.count(LOGIN)).toBe(0);
    never.resolve();
  });
});
