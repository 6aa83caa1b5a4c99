import { describe, expect, it } from "vitest";
import { setUpJobs } from "./set-up-jobs.ts";

const { jobs } = await setUpJobs();

describe("what uses what", () => {
  it("a dataset: charts, dashboards and filters by id and name", async () => {
    const answer = await jobs.json("superset_dataset_find_uses", { dataset_id: "Sales" });
    expect(answer).toMatchObject({
      dataset: { id: 4, name: "Sales" },
      dashboards: [{ id: 1, name: "Shop overview" }],
      filters: [{ id: 1, name: "Shop overview", filter: "Country", column: "country" }],
      rls: [],
    });
    expect((answer.charts as { id: number }[]).map(({ id }) => id).sort()).toEqual([1, 2, 4, 5]);
  });

  it("a table's dataset: saved queries and virtual datasets that name it", async () => {
    const answer = await jobs.json("superset_dataset_find_uses", { dataset_id: "orders" });
    expect(answer.saved_queries).toContainEqual({ id: 1, name: "Best customers" });
    expect(answer.datasets).toEqual([{ id: 4, name: "Sales" }]);
  });

  it("a column: the controls that name it", async () => {
    const answer = await jobs.json("superset_dataset_find_uses", { dataset_id: 4, column: "country" });
    expect(answer.charts).toEqual([
      { id: 5, name: "Revenue by country and quarter", controls: { groupbyRows: ["country"] } },
    ]);
    expect(answer.filters).toHaveLength(1);
    expect(await jobs.failure("superset_dataset_find_uses", { dataset_id: 4, column: "contry" })).toMatch(
      /Nearest: country/,
    );
  });

  it("a column whose metrics and calculated columns name it", async () => {
    const answer = await jobs.json("superset_dataset_find_uses", { dataset_id: 4, column: "quantity" });
    expect(answer.metrics).toEqual(["revenue"]);
  });

  it("a chart: dashboards and reports", async () => {
    const answer = await jobs.json("superset_chart_find_uses", { chart_id: "Total revenue" });
    expect(answer).toMatchObject({ chart: { id: 1 }, dashboards: [{ id: 1, name: "Shop overview" }] });
  });

  it("a database: everything, no more of a kind than wanted", async () => {
    const answer = await jobs.json("superset_database_find_uses", { database_id: "Shop", most: 2 });
    expect(answer).toMatchObject({ database: { id: 1, name: "Shop" }, more: { datasets: 2, charts: 6 } });
    expect(answer.dashboards).toHaveLength(2);
  });
});
