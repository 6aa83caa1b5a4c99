import { encode } from "gpt-tokenizer/encoding/o200k_base";
import { describe, expect, it } from "vitest";
import { cutEverywhere } from "./cut-everywhere.ts";
import { textOf } from "./job-runner.ts";
import { savedDashboard } from "./saved-dashboard.ts";
import { setUpJobs } from "./set-up-jobs.ts";

const { jobs, metadata, undone } = await setUpJobs();

const SET = "superset_dashboard_set_filters";
const MOST_TOKENS = 200;

type Row = Record<string, unknown>;

const filtersOf = ({ metadata: all }: { metadata: Row }) => all.native_filter_configuration as Row[];

describe("setting filters", () => {
  const all = [
    {
      name: "Land",
      type: "value",
      dataset: "Sales",
      column: "country",
      default: ["Germany"],
      charts: ["Total revenue", 3],
    },
    { name: "Quantity", type: "range", dataset: 4, column: "quantity", default: [1, null] },
    { name: "When", type: "time_range", default: "Last year", required: true },
    { name: "Time column", type: "time_column", dataset: 4, default: "ordered_at" },
    { name: "Grain", type: "time_grain", dataset: 4, default: "Month" },
    { name: "More", type: "divider" },
    {
      name: "Category",
      type: "value",
      dataset: 4,
      column: "category",
      parents: ["Land"],
      first: true,
      multiple: false,
    },
  ];

  it(
    "adds every kind, with what it does and what it shows in agreement",
    undone(async () => {
      const before = await savedDashboard(jobs, 1);
      const result = await jobs.call(SET, { dashboard_id: "Shop overview", filters: all });
      expect(result.isError, textOf(result)).not.toBe(true);
      expect(encode(textOf(result)).length).toBeLessThanOrEqual(MOST_TOKENS);
      const after = await savedDashboard(jobs, 1);
      const [, , land, quantity, when, column, grain, divider, category] = filtersOf(after);
      expect(filtersOf(after).slice(0, 2)).toEqual(filtersOf(before));
      expect(land).toMatchObject({
        targets: [{ datasetId: 4, column: { name: "country" } }],
        scope: { rootPath: ["ROOT_ID"], excluded: [2, 4, 5] },
        chartsInScope: [1, 3],
        defaultDataMask: { extraFormData: { filters: [{ col: "country", op: "IN", val: ["Germany"] }] } },
      });
      expect(quantity?.defaultDataMask).toMatchObject({ filterState: { value: [1, null] } });
      expect(when?.defaultDataMask).toMatchObject({ extraFormData: { time_range: "Last year" } });
      expect(column?.defaultDataMask).toMatchObject({ extraFormData: { granularity_sqla: "ordered_at" } });
      expect(grain?.defaultDataMask).toMatchObject({ extraFormData: { time_grain_sqla: "P1M" } });
      expect(divider).toMatchObject({ type: "DIVIDER", title: "More" });
      expect(category).toMatchObject({ cascadeParentIds: [land?.id], requiredFirst: true });
      expect({ ...after.metadata, native_filter_configuration: [] }).toEqual({
        ...before.metadata,
        native_filter_configuration: [],
      });
      expect(after.layout).toEqual(before.layout);
    }),
  );

  it(
    "changes, renames, orders and removes by name, and nothing else",
    undone(async () => {
      const [time, country] = filtersOf(await savedDashboard(jobs, 1));
      const change = { name: "country", new_name: "Country of sale", description: "Where it went" };
      await jobs.json(SET, { dashboard_id: 1, filters: [change], order: ["Country of sale"] });
      expect(filtersOf(await savedDashboard(jobs, 1))).toEqual([
        { ...country, name: "Country of sale", description: "Where it went" },
        time,
      ]);
      const answer = await jobs.json(SET, { dashboard_id: 1, remove: ["Time range"] });
      expect(answer).toEqual({ id: 1, removed: ["Time range"], filters: ["Country of sale"] });
    }),
  );

  it.each<[string, object, RegExp]>([
    [
      "a column that is not there",
      { filters: [{ ...all[0], column: "cuntry" }] },
      /no column "cuntry"; the nearest: "country"/,
    ],
    [
      "a range of texts",
      { filters: [{ ...all[1], column: "country" }] },
      /needs a column of numbers, and "country" holds text/,
    ],
    [
      "a grain that is not there",
      { filters: [{ ...all[4], default: "Fortnight" }] },
      /no time grain "Fortnight"/,
    ],
    [
      "a time column that is none",
      { filters: [{ ...all[3], default: "country" }] },
      /no time column "country"; the nearest: "ordered_at"/,
    ],
    [
      "a filter that is not there",
      { remove: ["Contry"] },
      /no filter "Contry". The nearest of its filters: "Country"/,
    ],
    ["a chart of another dashboard", { filters: [{ ...all[0], charts: [7] }] }, /no chart "7"/],
    [
      "parents in a circle",
      { filters: [{ ...all[0], parents: ["Category"] }, all[6]] },
      /cannot be each other's parents/,
    ],
  ])("refuses %s and changes nothing", async (_, args, said) => {
    await metadata.mark("refused");
    expect(await jobs.failure(SET, { dashboard_id: 1, ...args })).toMatch(said);
    expect(await metadata.differences("refused")).toEqual([]);
  });

  it("a dry run shows the request", async () => {
    await metadata.mark("dry");
    const { requests } = await jobs.json<{ requests: Row[] }>(SET, {
      dashboard_id: 1,
      remove: ["Country"],
      dry_run: true,
    });
    expect(requests).toHaveLength(1);
    expect(await metadata.differences("dry")).toEqual([]);
  });

  it("is whole or not there wherever the network is cut", { timeout: 120_000 }, async () => {
    const prepare = async () => ({ dashboard_id: 1, filters: [all[0]], remove: ["Time range"] });
    expect((await cutEverywhere(jobs, metadata, { tool: SET, prepare })).failed).toBeGreaterThan(0);
  });
});
