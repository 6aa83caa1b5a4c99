import { encode } from "gpt-tokenizer/encoding/o200k_base";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { type Superset, startSuperset } from "../../lab/superset.ts";
import {
  chartIdOf,
  nodesBelow,
  type PositionNode,
  type PositionTree,
} from "../../src/jobs/dashboard/position-tree.ts";
import { type JobRunner, openJobs, textOf } from "./job-runner.ts";
import { linkedCharts, savedDashboard } from "./saved-dashboard.ts";

type Row = Record<string, unknown>;

interface Saved {
  positions: PositionTree;
  metadata: Row;
  /** As Superset keeps them, to the letter. */
  texts: { position_json: string; json_metadata: string };
}

/** Dashboards of Superset's own, whose layouts, filters and settings were made in a browser and imported. */
describe.runIf(inject("superset").version === "6.1.0")("a dashboard from another hand", () => {
  let superset: Superset;
  let jobs: JobRunner;
  let charts: number[];
  let dashboards: number[];
  beforeAll(async () => {
    superset = await startSuperset({ version: "6.1.0", examples: true });
    jobs = await openJobs({}, superset);
    charts = await idsOf("superset_chart_list");
    dashboards = await idsOf("superset_dashboard_list");
    // Superset takes minutes to load its examples, the first time.
  }, 1_800_000);
  afterAll(async () => {
    await jobs?.close();
    await superset?.stop();
  });

  const idsOf = async (tool: string): Promise<number[]> => {
    const args = { columns: ["id"], page_size: 100, all_pages: true };
    const { result } = await jobs.raw<{ result: { id: number }[] }>(tool, args);
    return result.map(({ id }) => id);
  };
  const read = async (id: number): Promise<Saved> => {
    const { row, metadata, layout } = await savedDashboard(jobs, id);
    const { position_json, json_metadata } = row as unknown as Saved["texts"];
    return { positions: layout as PositionTree, metadata, texts: { position_json, json_metadata } };
  };
  const linked = (id: number) => linkedCharts(jobs, id);
  /** What the browser sends when somebody saves. */
  const saveAsBrowser = (id: number, positions: PositionTree, metadata: Row) =>
    jobs.raw("superset_dashboard_update", {
      dashboard_id: id,
      json_metadata: JSON.stringify({ ...metadata, positions }),
    });

  /** The dashboards' layouts, each in a tab of one of 60 charts, with the filters of the first that has any. */
  const joined = async (): Promise<{ positions: PositionTree; metadata: Row }> => {
    const tabs: string[] = [];
    const positions: PositionTree = {
      DASHBOARD_VERSION_KEY: "v2",
      ROOT_ID: { id: "ROOT_ID", type: "ROOT", children: ["TABS-all"] },
      GRID_ID: { id: "GRID_ID", type: "GRID", children: [], parents: ["ROOT_ID"] },
      HEADER_ID: { id: "HEADER_ID", type: "HEADER", meta: { text: "All" } },
    };
    const shown = new Set<number>();
    let metadata: Row = {};
    for (const id of dashboards) {
      const saved = await read(id);
      const filters = saved.metadata.native_filter_configuration;
      if (Array.isArray(filters) && filters.length > 0) metadata = saved.metadata;
      const tab = `TAB-${id}`;
      const top = nodesBelow(saved.positions)[1] as PositionNode;
      const isKept = (node: PositionNode) => {
        const chart = chartIdOf(node);
        return chart === undefined || (shown.size < 60 && !shown.has(chart) && shown.add(chart));
      };
      const kept = nodesBelow(saved.positions, top.id).filter(isKept);
      const names = new Map(kept.map((node) => [node.id, `${node.id}-of-${id}`]));
      const parents = ["ROOT_ID", "TABS-all", tab];
      for (const node of kept.slice(top.type === "GRID" ? 1 : 0))
        positions[names.get(node.id) as string] = {
          ...node,
          id: names.get(node.id),
          children: (node.children ?? []).flatMap((child) => names.get(child) ?? []),
          parents: [
            ...parents,
            ...(node.parents ?? []).flatMap((parent) =>
              parent === "GRID_ID" ? [] : (names.get(parent) ?? []),
            ),
          ],
        };
      const children = top.type === "GRID" ? (top.children ?? []) : [top.id];
      positions[tab] = {
        id: tab,
        type: "TAB",
        children: children.map((child) => names.get(child)).filter((child) => child && positions[child]),
        parents: parents.slice(0, 2),
        meta: { text: `Board ${id}`, defaultText: "Tab title", placeholder: "Tab title" },
      };
      tabs.push(tab);
    }
    positions["TABS-all"] = { id: "TABS-all", type: "TABS", children: tabs, parents: ["ROOT_ID"], meta: {} };
    return { positions, metadata };
  };

  it("of 60 charts, tabs and filters: one more chart, and nothing else differs", async () => {
    const { id } = await jobs.json<{ id: number }>("superset_dashboard_create", { dashboard_title: "All" });
    const { positions, metadata } = await joined();
    await saveAsBrowser(id, positions, metadata);
    const before = await read(id);
    const shown = await linked(id);
    expect(shown).toHaveLength(60);
    expect(before.metadata.native_filter_configuration).toHaveLength(7);
    const [chart] = charts.filter((one) => !shown.includes(one));

    const outline = textOf(await jobs.call("superset_dashboard_outline", { dashboard_id: id }));
    expect(encode(outline).length, outline).toBeLessThanOrEqual(600);
    const edits = [{ do: "add", chart, in: "Board 5" }];
    const answer = await jobs.call("superset_dashboard_arrange", { dashboard_id: id, edits });
    expect(encode(textOf(answer)).length).toBeLessThanOrEqual(60);

    const after = await read(id);
    // Settings and filters: the same text, byte for byte.
    expect(after.texts.json_metadata).toBe(before.texts.json_metadata);
    const added = Object.keys(after.positions).filter((key) => !(key in before.positions));
    expect(added.map((key) => (after.positions[key] as PositionNode).type).sort()).toEqual(["CHART", "ROW"]);
    const row = added.find((key) => key.startsWith("ROW"));
    const tab = after.positions["TAB-5"] as PositionNode;
    expect(tab.children?.at(-1)).toBe(row);
    const rest: PositionTree = {
      ...after.positions,
      "TAB-5": { ...tab, children: tab.children?.slice(0, -1) },
    };
    for (const key of added) delete rest[key];
    expect(JSON.stringify(rest)).toBe(JSON.stringify(before.positions));
    expect(await linked(id)).toEqual([...shown, chart].sort((a, b) => Number(a) - Number(b)));
  });

  it("imported and never saved: Superset adds what it adds to any save, the job nothing", async () => {
    for (const id of dashboards) {
      const imported = await read(id);
      await saveAsBrowser(id, imported.positions, imported.metadata);
      const saved = await read(id);
      // What Superset itself makes of it: the UUIDs of charts, and the keys in order.
      expect(saved.metadata).toEqual({
        ...imported.metadata,
        ...ofAnySave(saved.metadata, imported.metadata),
      });
      await jobs.raw("superset_dashboard_update", { dashboard_id: id, ...imported.texts });
      const shown = await linked(id);
      const [chart] = charts.filter((one) => !shown.includes(one));
      await jobs.json("superset_dashboard_arrange", { dashboard_id: id, edits: [{ do: "add", chart }] });
      await jobs.json("superset_dashboard_arrange", { dashboard_id: id, edits: [{ do: "remove", chart }] });
      const arranged = await read(id);
      expect(arranged.texts).toEqual(saved.texts);
    }
  });
});

/** Keys that a save adds where they are not there. */
function ofAnySave(saved: Row, imported: Row): Row {
  const added = Object.keys(saved).filter((key) => !(key in imported));
  const known = [
    "default_filters",
    "timed_refresh_immune_slices",
    "expanded_slices",
    "refresh_frequency",
    "color_scheme",
  ];
  const others = [
    "label_colors",
    "shared_label_colors",
    "map_label_colors",
    "color_scheme_domain",
    "cross_filters_enabled",
  ];
  expect(added.filter((key) => ![...known, ...others].includes(key))).toEqual([]);
  return Object.fromEntries(added.map((key) => [key, saved[key]]));
}
