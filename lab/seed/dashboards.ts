import type { CreatedChart } from "./charts.ts";
import type { ShopDatasets } from "./datasets.ts";
import type { RestSession } from "./rest-session.ts";

interface ShopDashboard {
  readonly title: string;
  readonly slug: string;
  /** Names of charts, row by row. */
  readonly rows: readonly (readonly string[])[];
  readonly filters: readonly ShopFilter[];
}

interface ShopFilter {
  readonly id: string;
  readonly name: string;
  readonly type: "filter_select" | "filter_time";
  readonly target?: { readonly dataset: keyof ShopDatasets; readonly column: string };
}

export const shopDashboards: readonly ShopDashboard[] = [
  {
    title: "Shop overview",
    slug: "shop-overview",
    rows: [
      ["Total revenue", "Revenue per month"],
      ["Orders by status", "Revenue by category"],
      ["Revenue by country and quarter"],
    ],
    filters: [
      { id: "NATIVE_FILTER-time", name: "Time range", type: "filter_time" },
      {
        id: "NATIVE_FILTER-country",
        name: "Country",
        type: "filter_select",
        target: { dataset: "sales", column: "country" },
      },
    ],
  },
  {
    title: "Customers & products",
    slug: "customers-and-products",
    rows: [["Customers by country", "Products by price"], ["Distribution of order values"]],
    filters: [
      {
        id: "NATIVE_FILTER-segment",
        name: "Segment",
        type: "filter_select",
        target: { dataset: "customers", column: "segment" },
      },
    ],
  },
];

/** Makes the dashboards without content: charts are attached to them when they are made. */
export async function createDashboards(session: RestSession): Promise<Map<string, number>> {
  const ids = new Map<string, number>();
  for (const { title, slug } of shopDashboards) {
    const { id } = await session.post("/api/v1/dashboard/", {
      dashboard_title: title,
      slug,
      published: true,
    });
    ids.set(title, id);
  }
  return ids;
}

/** Gives each dashboard its layout and its native filters. */
export async function fillDashboards(
  session: RestSession,
  ids: ReadonlyMap<string, number>,
  charts: readonly CreatedChart[],
  datasets: ShopDatasets,
): Promise<void> {
  for (const dashboard of shopDashboards) {
    const shown = charts.filter((chart) => dashboard.rows.flat().includes(chart.name));
    await session.put(`/api/v1/dashboard/${ids.get(dashboard.title)}`, {
      position_json: JSON.stringify(dashboardLayout(dashboard, shown)),
      json_metadata: JSON.stringify({
        native_filter_configuration: dashboard.filters.map((filter) => nativeFilter(filter, datasets, shown)),
        color_scheme: "supersetColors",
        refresh_frequency: 0,
        timed_refresh_immune_slices: [],
        expanded_slices: {},
        label_colors: {},
        cross_filters_enabled: true,
      }),
    });
  }
}

/** Superset's layout: a map of nodes from the root over the grid and its rows (12 columns wide) to the charts. */
export function dashboardLayout(dashboard: ShopDashboard, charts: readonly CreatedChart[]) {
  const layout: Record<string, unknown> = { DASHBOARD_VERSION_KEY: "v2" };
  const rowIds = dashboard.rows.map((_, index) => `ROW-${index + 1}`);
  layout.ROOT_ID = { id: "ROOT_ID", type: "ROOT", children: ["GRID_ID"] };
  layout.GRID_ID = { id: "GRID_ID", type: "GRID", children: rowIds, parents: ["ROOT_ID"] };
  layout.HEADER_ID = { id: "HEADER_ID", type: "HEADER", meta: { text: dashboard.title } };
  dashboard.rows.forEach((names, index) => {
    const id = `ROW-${index + 1}`;
    const shown = charts.filter((chart) => names.includes(chart.name));
    const parents = ["ROOT_ID", "GRID_ID"];
    const children = shown.map((chart) => `CHART-${chart.id}`);
    layout[id] = { id, type: "ROW", children, parents, meta: { background: "BACKGROUND_TRANSPARENT" } };
    for (const chart of shown) {
      const meta = { chartId: chart.id, sliceName: chart.name, width: 12 / names.length, height: 50 };
      layout[`CHART-${chart.id}`] = {
        id: `CHART-${chart.id}`,
        type: "CHART",
        children: [],
        parents: [...parents, id],
        meta,
      };
    }
  });
  return layout;
}

function nativeFilter(filter: ShopFilter, datasets: ShopDatasets, charts: readonly CreatedChart[]) {
  const target = filter.target && {
    datasetId: datasets[filter.target.dataset],
    column: { name: filter.target.column },
  };
  return {
    id: filter.id,
    name: filter.name,
    filterType: filter.type,
    type: "NATIVE_FILTER",
    description: "",
    targets: [target ?? {}],
    controlValues: filter.type === "filter_select" ? { multiSelect: true, enableEmptyFilter: false } : {},
    defaultDataMask: { extraFormData: {}, filterState: {}, ownState: {} },
    cascadeParentIds: [],
    scope: { rootPath: ["ROOT_ID"], excluded: [] },
    chartsInScope: charts.map((chart) => chart.id),
    tabsInScope: [],
  };
}
