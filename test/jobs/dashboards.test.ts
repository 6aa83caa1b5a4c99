import * as fc from "fast-check";
import { encode } from "gpt-tokenizer/encoding/o200k_base";
import { describe, expect, it } from "vitest";
import type { Part } from "../../src/jobs/dashboard/part.ts";
import { writeOutline } from "../../src/jobs/dashboard/write-outline.ts";
import { dashboards } from "../src/jobs/dashboard/random-parts.ts";
import { cutEverywhere } from "./cut-everywhere.ts";
import { textOf } from "./job-runner.ts";
import { linkedCharts } from "./saved-dashboard.ts";
import { setUpJobs } from "./set-up-jobs.ts";

const { jobs, metadata, undone } = await setUpJobs();

interface Built {
  id: number;
  charts: number;
}
interface Outlined {
  title: string;
  layout: unknown[];
  charts: Record<string, string>;
  filters?: unknown[];
}

const outlineOf = (id: number) =>
  jobs.json<Outlined>("superset_dashboard_outline", { dashboard_id: id, whole: true });
const linked = (id: number) => linkedCharts(jobs, id);
const tabs = [
  {
    tabs: [
      { tab: "A", content: [[1, 2]] },
      { tab: "B", content: [[3]] },
    ],
  },
];

describe("building", () => {
  it("an outline comes back as it went in, whatever it is", async () => {
    const outlines = fc
      .sample(dashboards.map(withSeededCharts), { numRuns: 6, seed: 2026 })
      .map((parts) => JSON.parse(JSON.stringify(writeOutline(parts))) as unknown[]);
    for (const [place, layout] of outlines.entries()) {
      const { id } = await jobs.json<Built>("superset_dashboard_build", { title: `Random ${place}`, layout });
      expect((await outlineOf(id)).layout).toEqual(layout);
    }
  });

  it("links the charts, by id or name, and is published only when it is whole", async () => {
    const args = {
      filters: [{ name: "Country", type: "value", dataset: "Sales", column: "country" }],
      title: "Sales",
      layout: [{ header: "H" }, 1, "Revenue per month"],
      published: true,
      slug: "sales",
    };
    const { id, charts } = await jobs.json<Built>("superset_dashboard_build", args);
    expect(charts).toBe(2);
    expect(await linked(id)).toEqual([1, 2]);
    expect((await outlineOf(id)).filters).toMatchObject([{ name: "Country", column: "country" }]);
    const { result } = await jobs.json<{ result: object }>("superset_dashboard_get_by_id", {
      dashboard_id: id,
      fields: ["dashboard_title", "published", "slug"],
    });
    expect(result).toEqual({ dashboard_title: "Sales", published: true, slug: "sales" });
  });

  it("says what is wrong with the outline and with the charts, and makes nothing", async () => {
    await metadata.mark("untouched");
    const build = (layout: unknown[]) => jobs.failure("superset_dashboard_build", { title: "T", layout });
    expect(await build([{ row: [1, { tabs: [] }] }])).toContain('"layout[0].row[1]" is a tabs');
    expect(await build([{ row: ["Total revenu"] }])).toContain('The nearest: 1 "Total revenue"');
    expect(await build([999])).toContain("There is no chart 999");
    expect(await build([1, 1])).toContain("would stand on the dashboard twice");
    expect(await metadata.differences("untouched")).toEqual([]);
  });

  it("makes nothing in a dry run, and shows both requests", async () => {
    await metadata.mark("untouched");
    const { requests } = await jobs.json<{ requests: { method: string; url: string }[] }>(
      "superset_dashboard_build",
      { title: "Dry", layout: [1], dry_run: true },
    );
    expect(requests.map(({ method }) => method)).toEqual(["POST", "PUT"]);
    expect(requests[1]?.url).toContain("/api/v1/dashboard/(id from request 1)");
    expect(await metadata.differences("untouched")).toEqual([]);
  });

  it("leaves nothing behind when the network is cut anywhere", async () => {
    const { runs, failed } = await cutEverywhere(jobs, metadata, {
      tool: "superset_dashboard_build",
      prepare: async () => ({ title: "Cut", layout: [1, 2] }),
    });
    expect(failed).toBeGreaterThan(0);
    expect(failed).toBeLessThan(runs);
  });
});

describe("arranging", () => {
  it("changes what is named and nothing else", async () => {
    const { id } = await jobs.json<Built>("superset_dashboard_build", { title: "Arranged", layout: tabs });
    const edits = [
      { do: "add", chart: "Revenue by category", beside: 3 },
      { do: "move", chart: 1, in: "B" },
      { do: "change", tab: "A", to: "First" },
    ];
    const answer = await jobs.json("superset_dashboard_arrange", { dashboard_id: id, edits, title: "New" });
    expect(answer).toEqual({ id, added: [4], charts: 4 });
    const { title, layout } = await outlineOf(id);
    expect({ title, layout }).toEqual({
      title: "New",
      layout: [
        {
          tabs: [
            { tab: "First", content: [[{ chart: 2, width: 6 }]] },
            { tab: "B", content: [[3, 4], [{ chart: 1, width: 6 }]] },
          ],
        },
      ],
    });
    expect(await linked(id)).toEqual([1, 2, 3, 4]);
    await jobs.json("superset_dashboard_arrange", { dashboard_id: id, edits: [{ do: "remove", tab: "B" }] });
    expect(await linked(id)).toEqual([2]);
  });

  it("keeps charts that are linked and have no place yet", async () => {
    const created = await jobs.json<{ id: number }>("superset_dashboard_create", {
      dashboard_title: "Blank",
    });
    await jobs.json("superset_chart_update", { chart_id: 6, dashboards: [created.id] });
    const edits = [{ do: "add", chart: 7 }];
    await jobs.json("superset_dashboard_arrange", { dashboard_id: created.id, edits });
    expect(await linked(created.id)).toEqual([6, 7]);
  });

  it(
    "knows a chart by its new name, as the outline shows it",
    undone(async () => {
      const { id } = await jobs.json<Built>("superset_dashboard_build", {
        title: "Renamed",
        layout: [[1, 2]],
      });
      await jobs.json("superset_chart_update", { chart_id: 2, slice_name: "Brand new" });
      expect((await outlineOf(id)).charts).toMatchObject({ 2: "Brand new" });
      const edits = [{ do: "move", chart: "Brand new", above: 1 }];
      await jobs.json("superset_dashboard_arrange", { dashboard_id: id, edits });
      expect((await outlineOf(id)).layout).toEqual([[{ chart: 2, width: 6 }], [{ chart: 1, width: 6 }]]);
    }),
  );

  it("is whole or undone when the network is cut anywhere", async () => {
    const { failed } = await cutEverywhere(jobs, metadata, {
      tool: "superset_dashboard_arrange",
      async prepare() {
        const { id } = await jobs.json<Built>("superset_dashboard_build", { title: "Cut", layout: tabs });
        return {
          dashboard_id: id,
          title: "Cut off",
          edits: [
            { do: "add", chart: 4, in: "B" },
            { do: "remove", chart: 1 },
          ],
        };
      },
    });
    expect(failed).toBeGreaterThan(0);
  });
});

describe("answers are short", () => {
  it("writes in 200 tokens, an outline in 600", async () => {
    const built = await jobs.call("superset_dashboard_build", { title: "Short", layout: [1, 2, 3, 4, 5] });
    const { id } = JSON.parse(textOf(built)) as Built;
    const edits = [
      { do: "add", chart: 6, below: 1 },
      { do: "remove", chart: 2 },
    ];
    const arranged = await jobs.call("superset_dashboard_arrange", { dashboard_id: id, edits });
    const outlined = await jobs.call("superset_dashboard_outline", { dashboard_id: 1 });
    const tokens = [built, arranged, outlined].map((result) => encode(textOf(result)).length);
    expect(tokens[0]).toBeLessThanOrEqual(60);
    expect(tokens[1]).toBeLessThanOrEqual(60);
    expect(tokens[2]).toBeLessThanOrEqual(250);
  });
});

/** The first eight charts are the shop's; what comes after them is text. */
function withSeededCharts(parts: Part[]): Part[] {
  return parts.map((part): Part => {
    if (part.kind === "chart" && Number(part.chart) > 8) {
      const { width, height, chart } = part;
      return { kind: "text", text: `In place of ${chart}`, width, height };
    }
    if (part.kind === "tabs")
      return { kind: "tabs", tabs: part.tabs.map((tab) => ({ ...tab, parts: withSeededCharts(tab.parts) })) };
    return "parts" in part ? { ...part, parts: withSeededCharts(part.parts) } : part;
  });
}
