import { type FormColumn, type FormData, type FormMetric, labelOf, listOf } from "./form-data.ts";

/** Where the controls of a chart type hold what it asks the dataset for. */
export interface VizType {
  /** Controls with columns to group by, in the order of the answer. */
  columns: readonly string[];
  /** Controls with metrics. */
  metrics: readonly string[];
  /** Controls with columns of single rows, which take the place of the others where the chart shows those. */
  raw?: readonly string[];
  /** Controls with positions on a map. */
  positions?: readonly string[];
  /** It shows something over time: `x_axis`, or the time column where that is not set, by time grain. */
  overTime?: boolean;
  /** The series of which only the largest are shown, where there is a limit. */
  series?: readonly string[];
  /** The same once more, by controls with this at their end. */
  second?: string;
  /** Without metrics it shows every combination once, others single rows. */
  distinct?: boolean;
  /** What Superset makes of the rows. */
  after?(form: FormData, columns: readonly FormColumn[], metrics: readonly FormMetric[]): object[];
}

const METRICS = ["metrics", "metric"] as const;
const grouped = (...columns: string[]): VizType => ({ columns, metrics: METRICS });
const overTime: VizType = {
  columns: ["x_axis", "groupby"],
  metrics: METRICS,
  overTime: true,
  series: ["groupby"],
};
const rows: VizType = {
  columns: ["groupby"],
  metrics: [...METRICS, "percent_metrics"],
  raw: ["all_columns", "columns"],
  distinct: true,
  after: (form) => {
    const columns = listOf(form.percent_metrics).map((metric) => labelOf(metric as FormMetric));
    const options = { columns, rename_columns: columns.map((label) => `%${label}`) };
    return columns.length > 0 ? [{ operation: "contribution", options }] : [];
  },
};
const onMap = (...positions: string[]): VizType => ({
  columns: ["dimension", "js_columns"],
  metrics: ["size", "metric", "point_radius_fixed"],
  positions,
});

/** Of a type that is not here: what its controls hold under the names that most use. */
export const OTHER_TYPE: VizType = {
  columns: ["x_axis", "groupby", "columns", "series", "entity", "all_columns"],
  metrics: [...METRICS, "secondary_metric", "x", "y", "size"],
};

export const VIZ_TYPES: Readonly<Record<string, VizType>> = {
  table: rows,
  "ag-grid-table": rows,
  handlebars: rows,
  big_number_total: grouped(),
  pop_kpi: grouped(),
  bullet: grouped(),
  big_number: { columns: ["x_axis"], metrics: METRICS, overTime: true },
  echarts_timeseries: overTime,
  echarts_timeseries_line: overTime,
  echarts_timeseries_bar: overTime,
  echarts_timeseries_smooth: overTime,
  echarts_timeseries_step: overTime,
  echarts_timeseries_scatter: overTime,
  echarts_area: overTime,
  mixed_timeseries: { ...overTime, second: "_b" },
  line: overTime,
  bar: overTime,
  area: overTime,
  compare: overTime,
  horizon: overTime,
  rose: overTime,
  time_table: overTime,
  time_pivot: overTime,
  paired_ttest: overTime,
  cal_heatmap: { columns: [], metrics: METRICS, overTime: true },
  pie: grouped("groupby"),
  funnel: grouped("groupby"),
  gauge_chart: grouped("groupby"),
  treemap: grouped("groupby"),
  treemap_v2: grouped("groupby"),
  radar: grouped("groupby"),
  partition: grouped("groupby"),
  dist_bar: grouped("groupby", "columns"),
  pivot_table: grouped("groupby", "columns"),
  pivot_table_v2: grouped("groupbyRows", "groupbyColumns"),
  word_cloud: grouped("series"),
  waterfall: grouped("x_axis", "groupby"),
  heatmap_v2: grouped("x_axis", "groupby"),
  heatmap: grouped("all_columns_x", "all_columns_y"),
  country_map: grouped("entity"),
  chord: grouped("groupby", "columns"),
  sankey: grouped("groupby"),
  sankey_v2: grouped("source", "target"),
  graph_chart: grouped("source", "target", "source_category", "target_category"),
  tree_chart: grouped("id", "parent", "name"),
  sunburst: { columns: ["groupby"], metrics: [...METRICS, "secondary_metric"] },
  sunburst_v2: { columns: ["columns", "groupby"], metrics: [...METRICS, "secondary_metric"] },
  world_map: { columns: ["entity"], metrics: [...METRICS, "secondary_metric"] },
  para: { columns: ["series"], metrics: [...METRICS, "secondary_metric"] },
  bubble: { columns: ["series", "entity"], metrics: ["x", "y", "size"] },
  bubble_v2: { columns: ["series", "entity"], metrics: ["x", "y", "size"] },
  gantt_chart: {
    columns: ["start_time", "end_time", "y_axis", "series", "tooltip_columns"],
    metrics: ["tooltip_metrics"],
  },
  histogram: { columns: ["groupby", "all_columns_x"], metrics: [] },
  histogram_v2: { columns: ["groupby", "column"], metrics: [], after: histogram },
  box_plot: { columns: ["columns", "groupby"], metrics: METRICS, series: ["groupby"], after: boxPlot },
  mapbox: { columns: ["all_columns_x", "all_columns_y", "groupby"], metrics: [] },
  deck_scatter: onMap("spatial"),
  deck_screengrid: onMap("spatial"),
  deck_grid: onMap("spatial"),
  deck_hex: onMap("spatial"),
  deck_heatmap: onMap("spatial"),
  deck_contour: onMap("spatial"),
  deck_arc: onMap("start_spatial", "end_spatial"),
  deck_path: onMap("line_column"),
  deck_polygon: onMap("line_column"),
  deck_geojson: onMap("geojson"),
};

/** Chart types without a query of their own, and what to look at instead. */
export const WITHOUT_QUERY: Readonly<Record<string, string>> = {
  deck_multi: "it lays other charts over one another: ask for the data of those in deck_slices of its params",
  markup: "it shows text",
  separator: "it shows text",
  iframe: "it shows a web page",
  filter_box: "it only sets filters",
};

function histogram(form: FormData): object[] {
  const { column, groupby, bins, cumulative = false, normalize = false } = form;
  const [label] = listOf(column).map((item) => labelOf(item as FormColumn));
  const options = {
    column: label,
    groupby: listOf(groupby).map((item) => labelOf(item as FormColumn)),
    bins: Number(bins) || 5,
    cumulative,
    normalize,
  };
  return [{ operation: "histogram", options }];
}

const WHISKERS: Readonly<Record<string, string>> = {
  Tukey: "tukey",
  "Min/max (no outliers)": "min/max",
};

function boxPlot(form: FormData, columns: readonly FormColumn[], metrics: readonly FormMetric[]): object[] {
  const series = listOf(form.groupby).map((item) => labelOf(item as FormColumn));
  const whiskers = String(form.whiskerOptions ?? "Tukey");
  const percentiles = /(\d+)\/(\d+) percentiles/.exec(whiskers)?.slice(1).map(Number);
  const options = {
    whisker_type: percentiles ? "percentile" : (WHISKERS[whiskers] ?? "tukey"),
    ...(percentiles && { percentiles }),
    groupby: columns.map(labelOf).filter((label) => series.includes(label)),
    metrics: metrics.map(labelOf),
  };
  return [{ operation: "boxplot", options }];
}
