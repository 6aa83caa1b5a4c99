import { describe, expect, it } from "vitest";
import { createComplete } from "../../../src/completions/complete.ts";
import { NetworkError } from "../../../src/errors/errors.ts";
import type { AskTool } from "../../../src/resources/ask-tool.ts";
import { failureOf } from "../failure.ts";
import { deferred } from "../fake-superset.ts";

const rows = [
  { id: 1, slice_name: "Revenue" },
  { id: 2, slice_name: "Costs" },
];

function setUp(answer: AskTool = async () => ({ count: 2, result: rows })) {
  const clock = { now: 0 };
  let asked = 0;
  const complete = createComplete(
    (...args) => {
      asked += 1;
      return answer(...args);
    },
    () => clock.now,
  );
  const charts = async (value: string, signal?: AbortSignal) => {
    const ref = { type: "ref/resource", uri: "superset://chart/{id}" } as const;
    return (await complete({ ref, argument: { name: "id", value } }, signal)).completion.values;
  };
  return { clock, charts, asked: () => asked };
}

describe("completions ask Superset", () => {
  it("once a minute, however much is typed", async () => {
    const { clock, charts, asked } = setUp();
    for (const typed of ["", "r", "re", "rev"]) await charts(typed);
    clock.now = 59_999;
    expect(await charts("rev")).toEqual(["1"]);
    expect(asked()).toBe(1);
    clock.now = 60_000;
    expect(await charts("rev")).toEqual(["1"]);
    expect(asked()).toBe(2);
  });

  it("not again for a minute when it was refused", async () => {
    const { clock, charts, asked } = setUp(() => Promise.reject(new NetworkError("away")));
    expect([await charts("r"), await charts("re"), asked()]).toEqual([[], [], 1]);
    clock.now = 60_000;
    await charts("rev");
    expect(asked()).toBe(2);
  });

  it("until the client cancels, and then again: that was no answer", async () => {
    const started = deferred<AbortSignal>();
    const { charts, asked } = setUp((_tool, _args, signal) => {
      if (signal === undefined) return Promise.resolve({ count: 2, result: rows });
      started.resolve(signal);
      return new Promise((_, reject) =>
        signal.addEventListener("abort", () => reject(new NetworkError("cancelled"))),
      );
    });
    const controller = new AbortController();
    const completing = charts("r", controller.signal);
    expect(await started.promise).toBe(controller.signal);
    controller.abort();
    expect(await completing).toEqual([]);
    expect(await charts("r")).toEqual(["1"]);
    expect(asked()).toBe(2);
  });

  it("without hiding a bug", async () => {
    const bug = new TypeError("a bug");
    expect(await failureOf(setUp(() => Promise.reject(bug)).charts("r"))).toBe(bug);
  });
});
