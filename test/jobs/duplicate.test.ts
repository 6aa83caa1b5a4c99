import { encode } from "gpt-tokenizer/encoding/o200k_base";
import { describe, expect, it } from "vitest";
import { cutEverywhere } from "./cut-everywhere.ts";
import { textOf } from "./job-runner.ts";
import { linkedCharts, savedDashboard } from "./saved-dashboard.ts";
import { setUpJobs } from "./set-up-jobs.ts";

const { jobs, metadata, undone } = await setUpJobs();

const DUPLICATE = "superset_dashboard_duplicate";
const MOST_TOKENS = 200;

type Row = Record<string, unknown>;

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
    const { metadata: old } = await savedDashboard(jobs, 2);
    await jobs.json("superset_dashboard_update", {
      dashboard_id: 2,
      css: ".a {}",
      json_metadata: { ...old, ...wired },
    });
  }

  const chart = async (id: number) => {
    const { result } = await jobs.raw<{ result: Row }>("superset_chart_get_by_id", { chart_id: id });
    const { params, query_context, slice_name, viz_type, description } = result;
    return { params, query_context, slice_name, viz_type, description };
  };

  it(
    "with charts of its own: all speaks of them, and they are as the originals",
    undone(async () => {
      await wire();
      const before = await savedDashboard(jobs, 2);
      const result = await jobs.call(DUPLICATE, { dashboard_id: 2, title: "Twin", chart_suffix: " (2)" });
      expect(result.isError, textOf(result)).not.toBe(true);
      expect(encode(textOf(result)).length).toBeLessThanOrEqual(MOST_TOKENS);
      const { id, own_charts: charts } = JSON.parse(textOf(result)) as {
        id: number;
        own_charts: Record<string, number>;
      };
      const [six, seven, eight] = [charts[6], charts[7], charts[8]] as [number, number, number];
      const after = await savedDashboard(jobs, id);
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
      expect(await linkedCharts(jobs, id)).toEqual([six, seven, eight]);
      const shown = Object.values(after.layout).flatMap(
        (item) => (item as { meta?: Row })?.meta?.chartId ?? [],
      );
      expect(shown.sort()).toEqual([six, seven, eight].sort());
      for (const [from, to] of Object.entries(charts)) {
        const original = await chart(Number(from));
        expect(await chart(to)).toEqual({ ...original, slice_name: `${original.slice_name} (2)` });
      }
      expect((await savedDashboard(jobs, 2)).metadata).toEqual(before.metadata);
    }),
  );

  it(
    "on the same charts: metadata and layout are the original's",
    undone(async () => {
      await wire();
      const before = await savedDashboard(jobs, 2);
      const answer = await jobs.json(DUPLICATE, { dashboard_id: "Customers & products", charts: "shared" });
      expect(answer).toMatchObject({ title: "Customers & products (copy)", shared_charts: 3 });
      const after = await savedDashboard(jobs, answer.id);
      expect(after.metadata).toMatchObject(before.metadata);
      expect(await linkedCharts(jobs, answer.id)).toEqual([6, 7, 8]);
    }),
  );

  it(
    "takes charts along that are linked and have no place yet",
    undone(async () => {
      const { id } = await jobs.json<{ id: number }>("superset_dashboard_create", {
        dashboard_title: "Blank",
      });
      await jobs.json("superset_chart_update", { chart_id: 6, dashboards: [id] });
      const filters = [{ name: "Segment", type: "value", dataset: 4, column: "category", charts: [6] }];
      await jobs.json("superset_dashboard_set_filters", { dashboard_id: id, filters });
      const answer = await jobs.json<{ id: number; own_charts: Record<string, number> }>(DUPLICATE, {
        dashboard_id: id,
      });
      const copied = answer.own_charts[6];
      expect(await linkedCharts(jobs, answer.id)).toEqual([copied]);
      const { metadata: all } = await savedDashboard(jobs, answer.id);
      expect(all.native_filter_configuration).toMatchObject([{ chartsInScope: [copied] }]);
    }),
  );

  it("is whole or not there wherever the network is cut", { timeout: 240_000 }, async () => {
    const prepare = async () => {
      const { metadata: all, layout } = await savedDashboard(jobs, 2);
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
