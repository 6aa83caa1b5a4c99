import { describe, expect, it } from "vitest";
import { TimeoutError } from "../../../src/errors/errors.ts";
import { json } from "../fake-superset.ts";
import { decodeRison } from "../http/rison.decoder.ts";
import { longCall } from "./long-call.ts";
import { manualClock } from "./manual-clock.ts";

const EXECUTE = "POST /api/v1/sqllab/execute/";
const ENTRY = "GET /api/v1/query/7";
const RESULTS = "GET /api/v1/sqllab/results/";
const STOP = "POST /api/v1/query/stop";
const tool = "superset_sqllab_execute_query";
const args = { database_id: 1, sql: "SELECT 1 AS a", client_id: "mine" };

const begun = () => json(202, { query: { id: "mine", queryId: 7, serverId: 7, state: "pending" } });
const entry = (status: string, more: object = {}) => json(200, { id: 7, result: { id: 7, status, ...more } });
const rows = () => json(200, { query_id: 7, status: "success", data: [{ a: 1 }], query: { id: "mine" } });
const stopped = () => json(200, { result: "OK" });

describe("SQL that is answered at once", () => {
  it("has a name of its own, of as many characters as Superset keeps", async () => {
    const { text, bodyOf } = await longCall({ replies: { [EXECUTE]: rows() } });
    expect((await text(tool, { database_id: 1, sql: "SELECT 1" })).text).toContain('"data":[{"a":1}]');
    expect(bodyOf(EXECUTE).client_id).toMatch(/^[a-z2-9]{11}$/);
    const other = await longCall({ replies: { [EXECUTE]: rows() } });
    await other.text(tool, { database_id: 1, sql: "SELECT 1" });
    expect(other.bodyOf(EXECUTE).client_id).not.toBe(bodyOf(EXECUTE).client_id);
    const named = await longCall({ replies: { [EXECUTE]: rows() } });
    await named.text(tool, args);
    expect(named.bodyOf(EXECUTE).client_id).toBe("mine");
  });

  it("is an error when it was stopped, which Superset calls a success", async () => {
    const { text } = await longCall({
      replies: { [EXECUTE]: json(200, { query_id: 7, status: "stopped" }) },
    });
    const { isError, text: said } = await text(tool, args);
    expect([isError, said]).toEqual([true, expect.stringMatching(/^The query was stopped in Superset\./)]);
  });

  it("is stopped when it takes longer than we wait, and the error says so", async () => {
    const lost = () => {
      throw new TimeoutError("no answer within 600 s.");
    };
    const replies = { [EXECUTE]: lost, [STOP]: stopped() };
    const { text, bodyOf } = await longCall({ replies });
    expect((await text(tool, args)).text).toMatch(
      /^no answer within 600 s\. The query was stopped in Superset/,
    );
    expect(bodyOf(STOP)).toEqual({ client_id: "mine" });
  });

  it("may go on behind a proxy that gave up: the error names what stops it", async () => {
    const { text, count } = await longCall({ replies: { [EXECUTE]: json(504, {}) } });
    expect((await text(tool, args)).text).toMatch(
      /^504 .*The query may go on in Superset\. superset_query_stop \{"client_id": "mine"\} stops it\.$/,
    );
    expect(count(STOP)).toBe(0);
  });
});

describe("SQL in the background", () => {
  it("is awaited, and answered as if it had not been", async () => {
    const running = [entry("pending"), entry("running", { progress: 40 })];
    const done = entry("success", { results_key: "the-key" });
    const scene = await longCall({
      replies: { [EXECUTE]: begun(), [ENTRY]: [...running, done], [RESULTS]: rows() },
    });
    const told: unknown[] = [];
    const progress = (...said: unknown[]) => void told.push(said);
    const result = await scene.call(tool, { ...args, runAsync: true, fields: ["*"] }, { progress });
    expect(result.content).toEqual([
      {
        type: "text",
        text: expect.stringMatching(/^\{"query_id":7,"status":"success","data":\[\{"a":1\}\]/),
      },
    ]);
    const q = new URL(scene.last()?.url as string).searchParams.get("q") as string;
    expect(decodeRison(q)).toEqual({ key: "the-key" });
    expect(told).toEqual([
      [0, undefined, "query mine: pending"],
      [0.2, undefined, "query mine: running, 40 %"],
    ]);
  });

  it("is asked about less and less often", async () => {
    const many = Array.from({ length: 12 }, () => entry("running"));
    const { text, clock } = await longCall({
      replies: {
        [EXECUTE]: begun(),
        [ENTRY]: [...many, entry("success", { results_key: "k" })],
        [RESULTS]: rows(),
      },
    });
    await text(tool, args);
    expect(clock.slept).toEqual([...clock.slept].sort((a, b) => a - b));
    expect([clock.slept.at(0), clock.slept.at(-1)]).toEqual([200, 3000]);
  });

  it.each([
    ["failed", "no such\n  table", /^The query has failed: no such table\. Correct the SQL/],
    [
      "timed_out",
      "killed after 30 s.",
      /^The query ran out of Superset's own time limit: killed after 30 s\. /,
    ],
    ["stopped", null, /^The query was stopped in Superset\. Run it again/],
  ])("that has %s is an error in Superset's words", async (status, error_message, expected) => {
    const { text, count } = await longCall({
      replies: { [EXECUTE]: begun(), [ENTRY]: entry(status, { error_message }) },
    });
    expect(await text(tool, args)).toEqual({ isError: true, text: expect.stringMatching(expected) });
    expect(count(STOP)).toBe(0);
  });

  it("goes on when our patience ends: the error names what fetches and stops it", async () => {
    const replies = { [EXECUTE]: begun(), [ENTRY]: () => entry("running"), [STOP]: stopped() };
    const { text, count, clock } = await longCall({ replies, limitMs: 5000 });
    expect((await text(tool, args)).text).toBe(
      'The query still runs in Superset after 5 s (setting long_timeout), and goes on there. superset_query_get_by_id {"query_id": 7} says when it is done, superset_sqllab_get_results then gets the rows by its results_key. superset_query_stop {"client_id": "mine"} stops it.',
    );
    expect(count(STOP)).toBe(0);
    expect(clock.now()).toBe(5000);
    const denied = await longCall({ replies, limitMs: 10, deny: ["superset_query_stop"] });
    expect((await denied.text(tool, args)).text).not.toContain("superset_query_stop");
  });

  it("goes on when it cannot be asked about, and the error says so", async () => {
    const replies = { [EXECUTE]: begun(), [ENTRY]: json(403, { message: "Forbidden" }) };
    const { text } = await longCall({ replies });
    expect((await text(tool, args)).text).toMatch(
      /^403 from GET .*Forbidden.*The query goes on in Superset\. /,
    );
  });

  it("has no rows to fetch where they went into a table", async () => {
    const { text, count } = await longCall({
      replies: { [EXECUTE]: begun(), [ENTRY]: entry("success", { results_key: null, rows: 3 }) },
    });
    const made = await text(tool, { ...args, select_as_cta: true, tmp_table_name: "t", fields: ["*"] });
    expect(JSON.parse(made.text)).toMatchObject({
      query_id: 7,
      status: "success",
      query: { id: "mine", state: "success", rows: 3 },
    });
    expect(count(RESULTS)).toBe(0);
  });
});

describe("a cancelled query", () => {
  it("is stopped in Superset at once, by a request that is not cancelled itself", async () => {
    const cancel = new AbortController();
    const replies = { [EXECUTE]: begun(), [ENTRY]: () => entry("running"), [STOP]: stopped() };
    const clock = manualClock((now) => now > 1000 && cancel.abort());
    // Who begins a query may end it, whatever policy says of the tool that stops any.
    const scene = await longCall({ replies, clock, deny: ["superset_query_stop"] });
    const { isError } = await scene.call(tool, args, { signal: cancel.signal });
    expect(isError).toBe(true);
    expect(scene.last()?.url).toMatch(/\/api\/v1\/query\/stop$/);
    expect(scene.last()?.signal?.aborted).toBe(false);
    expect(scene.last()?.headers.get("X-CSRFToken")).toBe("csrf");
    expect(scene.bodyOf(STOP)).toEqual({ client_id: "mine" });
  });

  it("is stopped while its answer is awaited, as soon as Superset knows it", async () => {
    const cancel = new AbortController();
    const never = () => {
      cancel.abort();
      return new Promise<Response>(() => {});
    };
    const early = [json(404, { message: "not found" }), json(422, { message: "Could not cancel query" })];
    const scene = await longCall({ replies: { [EXECUTE]: never, [STOP]: [...early, stopped()] } });
    await scene.call(tool, args, { signal: cancel.signal });
    expect(scene.count(STOP)).toBe(3);
    expect(scene.clock.slept).toEqual([100, 200]);
  });

  it("is tried to be stopped for ten seconds, or until Superset forbids it", async () => {
    const never = (cancel: AbortController) => () => {
      cancel.abort();
      return new Promise<Response>(() => {});
    };
    const one = new AbortController();
    const stubborn = () => json(422, { message: "Could not cancel query" });
    const scene = await longCall({ replies: { [EXECUTE]: never(one), [STOP]: stubborn } });
    await scene.call(tool, args, { signal: one.signal });
    expect(scene.clock.now()).toBeGreaterThan(8000);
    expect(scene.clock.now()).toBeLessThanOrEqual(10_000);
    const two = new AbortController();
    const forbidden = await longCall({ replies: { [EXECUTE]: never(two), [STOP]: json(403, {}) } });
    await forbidden.call(tool, args, { signal: two.signal });
    expect(forbidden.count(STOP)).toBe(1);
  });

  it("that was never sent is not stopped", async () => {
    const scene = await longCall({ replies: { [STOP]: stopped() } });
    const result = await scene.call(tool, args, { signal: AbortSignal.abort() });
    expect(result.isError).toBe(true);
    expect(scene.count(STOP)).toBe(0);
  });
});
