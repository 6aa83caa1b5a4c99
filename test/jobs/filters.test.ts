import { readFile, stat } from "node:fs/promises";
import { encode } from "gpt-tokenizer/encoding/o200k_base";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { cutEverywhere } from "./cut-everywhere.ts";
import { type JobRunner, openJobs, textOf } from "./job-runner.ts";
import { type Metadata, openMetadata } from "./metadata.ts";

const SET = "superset_dashboard_set_filters";
const DUPLICATE = "superset_dashboard_duplicate";
const EMBED = "superset_dashboard_embed";
const MOST_TOKENS = 200;

type Row = Record<string, unknown>;

let jobs: JobRunner;
let metadata: Metadata;
beforeAll(async () => {
  jobs = await openJobs();
  metadata = openMetadata(inject("python"), inject("home"));
});
afterAll(async () => {
  metadata.close();
  await jobs.close();
});

/** Does something, and puts everything back. */
async function apart(work: () => Promise<void>): Promise<void> {
  await metadata.mark("apart");
  try {
    await work();
  } finally {
    await metadata.restore("apart");
  }
}

/** Superset's own JSON. */
async function raw<T>(tool: string, args: object): Promise<T> {
  return (JSON.parse(textOf(await jobs.call(tool, args, { results: "raw" }))) as { result: T }).result;
}

async function dashboard(id: unknown): Promise<{ row: Row; metadata: Row; layout: Row }> {
  const row = await raw<Row>("superset_dashboard_get_by_id", { dashboard_id: id });
  return {
    row,
    metadata: JSON.parse(String(row.json_metadata)),
    layout: JSON.parse(String(row.position_json)),
  };
}

async function linkedTo(id: unknown): Promise<number[]> {
  const charts = await raw<{ id: number }[]>("superset_dashboard_get_charts", { dashboard_id: id });
  return charts.map((chart) => chart.id).sort((a, b) => a - b);
}

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

  it("adds every kind, with what it does and what it shows in agreement", () =>
    apart(async () => {
      const before = await dashboard(1);
      const result = await jobs.call(SET, { dashboard_id: "Shop overview", filters: all });
      expect(result.isError, textOf(result)).not.toBe(true);
      expect(encode(textOf(result)).length).toBeLessThanOrEqual(MOST_TOKENS);
      const after = await dashboard(1);
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
    }));

  it("changes, renames, orders and removes by name, and nothing else", () =>
    apart(async () => {
      const [time, country] = filtersOf(await dashboard(1));
      const change = { name: "country", new_name: "Country of sale", description: "Where it went" };
      await jobs.json(SET, { dashboard_id: 1, filters: [change], order: ["Country of sale"] });
      expect(filtersOf(await dashboard(1))).toEqual([
        { ...country, name: "Country of sale", description: "Where it went" },
        time,
      ]);
      const answer = await jobs.json(SET, { dashboard_id: 1, remove: ["Time range"] });
      expect(answer).toEqual({ id: 1, removed: ["Time range"], filters: ["Country of sale"] });
    }));

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

describe("duplicating", () => {
  /** What refers to charts in all the places that there are. */
  const wired = {
    chart_configuration: {
      6: { id: 6, crossFilters: { scope: { rootPath: ["ROOT_ID"], excluded: [6, 7] }, chartsInScope: [8] } },
    },
    global_chart_configuration: { scope: { rootPath: ["ROOT_ID"], excluded: [8] }, chartsInScope: [6, 7] },
    expanded_slices: { 7: true },
    timed_refresh_immune_slices: [8],
    label_colors: { Germany: "#112233" },
  };

  async function wire(): Promise<void> {
    const { metadata: old } = await dashboard(2);
    await jobs.json("superset_dashboard_update", {
      dashboard_id: 2,
      css: ".a {}",
      json_metadata: { ...old, ...wired },
    });
  }

  const chart = async (id: number) => {
    const row = await raw<Row>("superset_chart_get_by_id", { chart_id: id });
    const { params, query_context, slice_name, viz_type, description } = row;
    return { params, query_context, slice_name, viz_type, description };
  };

  it("with charts of its own: all speaks of them, and they are as the originals", () =>
    apart(async () => {
      await wire();
      const before = await dashboard(2);
      const result = await jobs.call(DUPLICATE, { dashboard_id: 2, title: "Twin", chart_suffix: " (2)" });
      expect(result.isError, textOf(result)).not.toBe(true);
      expect(encode(textOf(result)).length).toBeLessThanOrEqual(MOST_TOKENS);
      const { id, own_charts: charts } = JSON.parse(textOf(result)) as {
        id: number;
        own_charts: Record<string, number>;
      };
      const [six, seven, eight] = [charts[6], charts[7], charts[8]] as [number, number, number];
      const after = await dashboard(id);
      expect(after.row).toMatchObject({
        dashboard_title: "Twin",
        css: ".a {}",
        slug: null,
        published: false,
      });
      expect(after.metadata).toMatchObject({
        chart_configuration: {
          [six]: { id: six, crossFilters: { scope: { excluded: [six, seven] }, chartsInScope: [eight] } },
        },
        global_chart_configuration: { scope: { excluded: [eight] }, chartsInScope: [six, seven] },
        expanded_slices: { [seven]: true },
        timed_refresh_immune_slices: [eight],
        label_colors: { Germany: "#112233" },
        native_filter_configuration: [{ name: "Segment", chartsInScope: [six, seven, eight] }],
      });
      expect(Object.keys(after.metadata.chart_configuration as Row)).toEqual([String(six)]);
      expect(await linkedTo(id)).toEqual([six, seven, eight]);
      const shown = Object.values(after.layout).flatMap(
        (item) => (item as { meta?: Row })?.meta?.chartId ?? [],
      );
      expect(shown.sort()).toEqual([six, seven, eight].sort());
      for (const [from, to] of Object.entries(charts)) {
        const original = await chart(Number(from));
        expect(await chart(to)).toEqual({ ...original, slice_name: `${original.slice_name} (2)` });
      }
      expect((await dashboard(2)).metadata).toEqual(before.metadata);
    }));

  it("on the same charts: metadata and layout are the original's", () =>
    apart(async () => {
      await wire();
      const before = await dashboard(2);
      const answer = await jobs.json(DUPLICATE, { dashboard_id: "Customers & products", charts: "shared" });
      expect(answer).toMatchObject({ title: "Customers & products (copy)", shared_charts: 3 });
      const after = await dashboard(answer.id);
      expect(after.metadata).toMatchObject(before.metadata);
      expect(await linkedTo(answer.id)).toEqual([6, 7, 8]);
    }));

  it("is whole or not there wherever the network is cut", { timeout: 240_000 }, async () => {
    const prepare = async () => {
      const { metadata: all, layout } = await dashboard(2);
      const alone = ["ROOT_ID", "GRID_ID", "HEADER_ID", "ROW-2", "CHART-6", "DASHBOARD_VERSION_KEY"];
      const positions = Object.fromEntries(alone.map((key) => [key, layout[key]]));
      const row = { ...(positions.GRID_ID as Row), children: ["ROW-2"] };
      const json_metadata = { ...all, positions: { ...positions, GRID_ID: row } };
      await jobs.json("superset_dashboard_update", { dashboard_id: 2, json_metadata });
      return { dashboard_id: 2, title: "Cut in half", chart_suffix: " of the cut" };
    };
    const { failed } = await cutEverywhere(jobs, metadata, { tool: DUPLICATE, prepare });
    expect(failed).toBeGreaterThan(0);
  });
});

describe("embedding", () => {
  const visitor = { guest: "ann", rules: [{ clause: "country = 'Germany'", dataset: "Sales" }] };

  it("answers uuid, domains and where the token is, which opens the dashboard; never the token", () =>
    apart(async () => {
      const result = await jobs.call(EMBED, {
        dashboard_id: 1,
        allowed_domains: ["https://shop.example"],
        ...visitor,
      });
      expect(result.isError, textOf(result)).not.toBe(true);
      expect(encode(textOf(result)).length).toBeLessThanOrEqual(MOST_TOKENS);
      const answer = JSON.parse(textOf(result)) as Row;
      expect(answer).toMatchObject({
        allowed_domains: ["https://shop.example"],
        uuid: expect.stringMatching(/^[\da-f-]{36}$/),
      });
      expect(answer).not.toHaveProperty("note");
      const token = (await readFile(String(answer.token_file), "utf8")).trim();
      expect((await stat(String(answer.token_file))).mode & 0o777).toBe(0o600);
      expect(textOf(result)).not.toContain(token);
      const claims = JSON.parse(Buffer.from(String(token.split(".")[1]), "base64url").toString());
      expect(claims).toMatchObject({
        user: { username: "ann" },
        resources: [{ type: "dashboard", id: answer.uuid }],
        rls_rules: [{ clause: "country = 'Germany'", dataset: 4 }],
      });
      expect(Date.parse(String(answer.token_expires))).toBe(Math.floor(claims.exp) * 1000);
      // Without domains those of before stay, and so does the uuid.
      expect(await jobs.json(EMBED, { dashboard_id: 1 })).toMatchObject({
        uuid: answer.uuid,
        allowed_domains: ["https://shop.example"],
      });
    }));

  it("says that every site may embed it", () =>
    apart(async () => {
      expect(await jobs.json(EMBED, { dashboard_id: 1 })).toMatchObject({
        note: expect.stringContaining("Every site"),
      });
    }));

  it("a dry run makes neither embedding nor token", async () => {
    await metadata.mark("dry");
    const { requests } = await jobs.json<{ requests: Row[] }>(EMBED, {
      dashboard_id: 1,
      ...visitor,
      dry_run: true,
    });
    expect(requests).toHaveLength(2);
    expect(await metadata.differences("dry")).toEqual([]);
  });

  it.each([
    ["for the first time", false],
    ["again", true],
  ])("%s: whole or not there wherever the network is cut", { timeout: 120_000 }, async (_, again) => {
    const prepare = async () => {
      if (again)
        await jobs.json("superset_dashboard_set_embedded", {
          dashboard_id: 1,
          allowed_domains: ["https://a.example"],
        });
      return { dashboard_id: 1, allowed_domains: ["https://b.example"], guest: "ann" };
    };
    expect((await cutEverywhere(jobs, metadata, { tool: EMBED, prepare })).failed).toBeGreaterThan(0);
  });
});
