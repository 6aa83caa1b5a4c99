import { describe, expect, it } from "vitest";
import { duplicate } from "../../../../src/jobs/dashboard/duplicate.ts";
import { setFilters } from "../../../../src/jobs/dashboard/set-filters.ts";
import type { Row, Steps } from "../../../../src/jobs/steps.ts";

const layout = {
  DASHBOARD_VERSION_KEY: "v2",
  ROOT_ID: { id: "ROOT_ID", type: "ROOT", children: ["GRID_ID"] },
  GRID_ID: { id: "GRID_ID", type: "GRID", children: ["ROW-1"], parents: ["ROOT_ID"] },
  "ROW-1": { id: "ROW-1", type: "ROW", children: ["CHART-1"], parents: ["ROOT_ID", "GRID_ID"] },
  "CHART-1": { id: "CHART-1", type: "CHART", children: [], meta: { chartId: 1, width: 4 } },
};

/** Steps on a dashboard that is linked to two charts and has a place for the first. */
function stepsWith(): { steps: Steps; written: Row[] } {
  const written: Row[] = [];
  const answers: Record<string, unknown> = {
    superset_dashboard_get_by_id: {
      dashboard_title: "Board",
      position_json: JSON.stringify(layout),
      json_metadata: "{}",
    },
    superset_dashboard_get_charts: [1, 2].map((id) => ({
      id,
      slice_name: `Chart ${id}`,
      form_data: { datasource: "4__table" },
    })),
    superset_chart_get_by_id: { slice_name: "A chart", viz_type: "pie" },
    superset_dataset_get_by_id: { table_name: "Sales", columns: [{ column_name: "country" }] },
  };
  const steps = {
    read: async (tool: string) => ({ result: answers[tool] }),
    change: async (_: string, __: number, args: Row) => void written.push(args),
    async create(kind: string, args: Row) {
      written.push({ kind, ...args });
      return 10 + written.length;
    },
    note: (text: string) => void written.push({ note: text }),
    progress: () => {},
  };
  return { steps: steps as unknown as Steps, written };
}

describe("a chart that is linked and has no place in the layout", () => {
  const land = { name: "Land", type: "value", dataset: 4, column: "country" };

  it.each([
    ["of all", {}, [1, 2], []],
    ["of that one", { charts: ["Chart 2"] }, [2], [1]],
  ])("is filtered by a filter %s, as in the browser", async (_, limit, chartsInScope, excluded) => {
    const { steps, written } = stepsWith();
    await setFilters({ dashboard_id: 3, filters: [{ ...land, ...limit }] }, steps);
    const { native_filter_configuration: filters } = JSON.parse(String(written[0]?.json_metadata));
    expect(filters).toMatchObject([{ chartsInScope, scope: { excluded } }]);
    expect(written).toHaveLength(1);
  });

  it.each([
    ["own", [11, 12]],
    ["shared", [1, 2]],
  ])("comes onto a copy of the dashboard: %s", async (charts, shown) => {
    const { steps, written } = stepsWith();
    await duplicate({ dashboard_id: 3, charts }, steps);
    const { position_json: positions } = written.find(({ kind }) => kind === "dashboard") as Row;
    const nodes = Object.values(JSON.parse(String(positions))) as { meta?: { chartId?: number } }[];
    expect(nodes.flatMap(({ meta }) => meta?.chartId ?? [])).toEqual(shown);
    expect(written.filter(({ note }) => note)).toEqual([]);
  });
});
