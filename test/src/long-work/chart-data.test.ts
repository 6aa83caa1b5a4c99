import { describe, expect, it } from "vitest";
import type { PendingRequest } from "../../../src/http/request.ts";
import { json } from "../fake-superset.ts";
import { longCall } from "./long-call.ts";

const DATA = "POST /api/v1/chart/data";
const EVENTS = "GET /api/v1/async_event/";
const CACHED = "GET /api/v1/chart/data/qc-1";
const tool = "superset_chart_query_data";
const args = { datasource: { id: 1, type: "table" }, queries: [{ columns: ["name"], row_limit: 2 }] };

const begun = () => json(202, { job_id: "mine", status: "pending", result_url: null, errors: [] });
const events = (...result: object[]) => json(200, { result });
const event = (id: string, status: string, more: object = {}) => ({ id, job_id: "mine", status, ...more });
const done = { result_url: "/superset/api/v1/chart/data/qc-1" };
const data = () => json(200, { result: [{ data: [{ name: "Tent" }] }] });
const lastId = ({ url }: PendingRequest) => new URL(url).searchParams.get("last_id");

describe("chart data that Superset computes in the background", () => {
  it("is awaited, and answered as if it had not been", async () => {
    const first = event("1-0", "running");
    const scene = await longCall({
      replies: {
        [DATA]: begun(),
        [EVENTS]: [events(), events(first), events(event("2-0", "done", done))],
        [CACHED]: data(),
      },
    });
    const told: unknown[] = [];
    const progress = (_: number, __?: number, message?: string) => void told.push(message);
    const { content } = await scene.call(tool, args, { progress });
    expect(content).toEqual([{ type: "text", text: '{"result":[{"data":[{"name":"Tent"}]}]}' }]);
    expect(told).toEqual(["chart data: pending", "chart data: running"]);
    const asked = scene.requests.filter(({ url }) => url.includes("/async_event/"));
    expect(asked.map(lastId)).toEqual([null, null, "1-0"]);
  });

  it("is found behind a hundred events of others, without a pause", async () => {
    const others = Array.from({ length: 100 }, (_, n) => ({ id: `1-${n}`, job_id: "other", status: "done" }));
    const scene = await longCall({
      replies: {
        [DATA]: begun(),
        [EVENTS]: [events(...others), events(event("2-0", "done", done))],
        [CACHED]: data(),
      },
    });
    expect((await scene.text(tool, args)).isError).toBe(false);
    expect(scene.clock.slept).toEqual([]);
  });

  it("that cannot be computed is an error in Superset's words", async () => {
    const errors = [{ message: "Columns missing in dataset: ['x']" }];
    const { text } = await longCall({
      replies: { [DATA]: begun(), [EVENTS]: events(event("1-0", "error", { errors })) },
    });
    expect(await text(tool, args)).toEqual({
      isError: true,
      text: "Superset could not compute the data: Columns missing in dataset: ['x'].",
    });
  });

  it("is there for the same call later, where it takes too long or its events cannot be read", async () => {
    const later = /job mine\. Make the same call again later, without force/;
    const slow = await longCall({ replies: { [DATA]: begun(), [EVENTS]: () => events() }, limitMs: 1000 });
    expect((await slow.text(tool, args)).text).toMatch(later);
    const blind = await longCall({ replies: { [DATA]: begun(), [EVENTS]: json(403, {}) } });
    expect((await blind.text(tool, args)).text).toMatch(later);
  });
});
