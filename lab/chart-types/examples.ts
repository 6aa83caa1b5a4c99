/** What the form of a chart holds beside its type and dataset. */
export type Form = Readonly<Record<string, unknown>>;

const byMonth = { x_axis: "ordered_at", time_grain_sqla: "P1M" };
/** Of types that know the time column by another name. */
const byMonthBefore = { granularity_sqla: "ordered_at", time_grain_sqla: "P1M" };
const trend = { ...byMonth, metrics: ["revenue"], groupby: ["category"] };
const trendBefore = { ...byMonthBefore, metrics: ["revenue"], groupby: ["category"] };
const spot = { type: "latlong", lonCol: "longitude", latCol: "latitude" };
const warehouse = { type: "latlong", lonCol: "warehouse_longitude", latCol: "warehouse_latitude" };
const flow = { source: "segment", target: "category", metric: "revenue" };
const table = { query_mode: "aggregate", groupby: ["customer_country"], metrics: ["revenue"] };
const inYear = (year: number) => ({
  clause: "WHERE",
  expressionType: "SIMPLE",
  subject: "ordered_at",
  operator: "TEMPORAL_RANGE",
  comparator: `${year}-01-01 : ${year + 1}-01-01`,
});

/** A chart of each type that draws on the datasets of create-datasets.ts: what a user would set, and no more. */
const examples: Readonly<Record<string, Form>> = {
  "ag-grid-table": table,
  area: trendBefore,
  bar: trendBefore,
  big_number: { ...byMonth, metric: "revenue" },
  big_number_total: { metric: "revenue" },
  box_plot: { columns: ["customer_country"], groupby: ["category"], metrics: ["revenue"] },
  bubble: { entity: "product", series: "category", x: "revenue", y: "units", size: "count" },
  bubble_v2: { entity: "product", series: "category", x: "revenue", y: "units", size: "count" },
  bullet: { metric: "revenue" },
  cal_heatmap: {
    granularity_sqla: "ordered_at",
    domain_granularity: "month",
    subdomain_granularity: "day",
    metrics: ["revenue"],
    time_range: "2025-01-01 : 2026-01-01",
  },
  chord: { groupby: "segment", columns: "category", metric: "revenue" },
  compare: trendBefore,
  country_map: { select_country: "germany", entity: "region", metric: "revenue" },
  deck_arc: { start_spatial: warehouse, end_spatial: spot },
  deck_contour: { spatial: spot, size: "revenue" },
  deck_geojson: { geojson: "feature" },
  deck_grid: { spatial: spot, size: "revenue" },
  deck_heatmap: { spatial: spot, size: "revenue" },
  deck_hex: { spatial: spot, size: "revenue" },
  deck_path: { line_column: "route", line_type: "json" },
  deck_polygon: { line_column: "outline", line_type: "json", metric: "revenue" },
  deck_scatter: { spatial: spot, point_radius_fixed: { type: "metric", value: "revenue" } },
  deck_screengrid: { spatial: spot, size: "revenue" },
  dist_bar: { groupby: ["category"], metrics: ["revenue"] },
  echarts_area: trend,
  echarts_timeseries: trend,
  echarts_timeseries_bar: trend,
  echarts_timeseries_line: trend,
  echarts_timeseries_scatter: trend,
  echarts_timeseries_smooth: trend,
  echarts_timeseries_step: trend,
  event_flow: { granularity_sqla: "ordered_at", entity: "order_id", all_columns_x: "status" },
  funnel: { groupby: ["status"], metric: "revenue" },
  gantt_chart: { start_time: "ordered_at", end_time: "shipped_at", y_axis: "product", series: "status" },
  gauge_chart: { groupby: ["segment"], metric: "revenue" },
  graph_chart: flow,
  handlebars: table,
  heatmap: { all_columns_x: "category", all_columns_y: "segment", metric: "revenue" },
  heatmap_v2: { x_axis: "category", groupby: "segment", metric: "revenue" },
  histogram: { all_columns_x: ["unit_price"], groupby: ["category"] },
  histogram_v2: { column: "unit_price", groupby: ["category"], bins: 10 },
  horizon: trendBefore,
  line: trendBefore,
  mapbox: { all_columns_x: "longitude", all_columns_y: "latitude" },
  mixed_timeseries: { ...byMonth, metrics: ["revenue"], metrics_b: ["units"] },
  paired_ttest: trendBefore,
  para: { series: "customer_country", metrics: ["revenue", "units"] },
  partition: { groupby: ["segment", "category"], metrics: ["revenue"] },
  pie: { groupby: ["category"], metric: "revenue" },
  pivot_table_v2: { groupbyRows: ["customer_country"], groupbyColumns: ["category"], metrics: ["revenue"] },
  pop_kpi: { metric: "revenue", time_compare: ["1 year ago"], adhoc_filters: [inYear(2025)] },
  radar: { groupby: ["segment"], metrics: ["revenue", "units"] },
  rose: trendBefore,
  sankey: { groupby: ["segment", "category"], metric: "revenue" },
  sankey_v2: flow,
  sunburst_v2: { columns: ["segment", "category"], metric: "revenue" },
  table,
  time_pivot: { granularity_sqla: "ordered_at", metric: "revenue", freq: "W-MON" },
  time_table: {
    ...byMonthBefore,
    metrics: ["revenue"],
    column_collection: [{ key: "trend", label: "Trend", colType: "spark", sparkType: "line" }],
  },
  tree_chart: { id: "id", parent: "parent", name: "name", metric: "count", root_node_id: "all" },
  treemap_v2: { groupby: ["category", "product"], metric: "revenue" },
  waterfall: { x_axis: "ordered_at", time_grain_sqla: "P3M", metric: "revenue" },
  word_cloud: { series: "product", metric: "revenue" },
  world_map: { entity: "customer_country", country_fieldtype: "name", metric: "revenue" },
};

/** Types that explore cannot draw whatever is set: Superset wants a time column for them, and the panel has no control for it. */
export const undrawable: readonly string[] = ["event_flow", "paired_ttest"];

/** The examples, of which some are made of another chart: one saved as a layer of a map, or one given whole. */
export function examplesOn(datasource: string, layer: number): Readonly<Record<string, Form>> {
  const inner = { viz_type: "pie", datasource, groupby: ["category"], metric: "revenue" };
  const selected_chart = JSON.stringify({
    id: layer,
    slice_name: "Revenue by category",
    params: JSON.stringify(inner),
    viz_type: "pie",
  });
  return {
    ...examples,
    cartodiagram: { selected_chart, geom_column: "place" },
    deck_multi: { deck_slices: [layer] },
  };
}
