import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { COUNTS } from "../../src/jobs/content/counts.ts";
import { type JobRunner, openJobs } from "./job-runner.ts";

let jobs: JobRunner;
beforeAll(async () => {
  jobs = await openJobs();
});
afterAll(() => jobs.close());

interface Counted {
  total: number;
  counts: [string, number][];
}

const ways = Object.entries(COUNTS).flatMap(([resource, { by }]) =>
  Object.keys(by).map((way) => [resource, way] as const),
);

describe("counting", () => {
  it.each(ways)("%s by %s: the groups hold all rows", async (resource, by) => {
    const { total, counts } = await jobs.json<Counted>(`superset_${resource}_count`, { by });
    const sum = counts.reduce((all, [, number]) => all + number, 0);
    expect(sum).toBeGreaterThanOrEqual(total);
  });

  it("charts by dataset", async () => {
    const { total, counts } = await jobs.json<Counted>("superset_chart_count", { by: "dataset" });
    expect(total).toBe(8);
    expect(counts[0]).toEqual(["main.Sales", 4]);
  });

  it("a chart on two dashboards counts for both, one with several groups left over says how many", async () => {
    const { total, counts } = await jobs.json<Counted>("superset_chart_count", { by: "dashboard" });
    expect({ total, counts }).toEqual({
      total: 8,
      counts: [
        ["Shop overview", 5],
        ["Customers & products", 3],
      ],
    });
    const answer = await jobs.json("superset_chart_count", { by: "dataset", most: 1 });
    expect(answer.others).toEqual({ groups: 3, counted: 4 });
  });

  it("only rows that the filters hold for", async () => {
    const filters = [{ col: "slice_name", opr: "ct", value: "revenue" }];
    const { total } = await jobs.json<Counted>("superset_chart_count", { by: "type", filters });
    expect(total).toBeGreaterThan(0);
    expect(total).toBeLessThan(8);
  });
});
