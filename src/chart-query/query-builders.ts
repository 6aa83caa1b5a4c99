import { type FormColumn, type FormData, type FormMetric, labelOf, listOf } from "../long-work/form-data.ts";
import { boxPlot, histogram, shares } from "./after-rows.ts";
import { parseOrder, type Query, type QueryFields } from "./form-query.ts";
import { arcQuery, pathQuery, polygonQuery, scatterQuery, spotsQuery } from "./map-query.ts";
import { byMetric, inOrderOf, orderedBy, whereLimited } from "./order.ts";
import { mixedQueries, periodQuery, seriesQuery, trendQueries } from "./series-query.ts";
import { tableQueries } from "./table-query.ts";
import { inPieces, isTemporal } from "./time-axis.ts";
import { comparedTimes } from "./time-comparison.ts";

/** What a chart type makes of the query that its form begins with. */
export interface QueryBuilder {
  build(form: FormData, base: Query): Query[];
  fields?: QueryFields;
}

type Change = (form: FormData, base: Query) => Partial<Query>;

const changed = (change: Change, fields?: QueryFields): QueryBuilder => ({
  build: (form, base) => [{ ...base, ...change(form, base) }],
  ...(fields && { fields }),
});
const asColumns = (...controls: string[]): QueryFields =>
  Object.fromEntries(controls.map((control) => [control, "columns" as const]));
const columnsIn = (...values: unknown[]) => values.flatMap(listOf) as FormColumn[];

const series: QueryBuilder = { build: seriesQuery };
const table: QueryBuilder = { build: tableQueries };
const spots: QueryBuilder = { build: spotsQuery };
const largestFirst = changed((form) => (form.sort_by_metric ? { orderby: byMetric(form) } : {}));

const wordCloud = changed((form) =>
  whereLimited(form, [...byMetric(form), ...inOrderOf(listOf(form.series))]),
);

const pie = changed((form) => ({
  ...(form.sort_by_metric ? { orderby: byMetric(form) } : {}),
  post_processing: [
    shares(
      listOf(form.metric).map((metric) => labelOf(metric as FormMetric)),
      (name) => `${name}__contribution`,
    ),
  ],
}));

const treemap = changed((form) =>
  whereLimited(form, [...byMetric(form), ...inOrderOf(listOf(form.groupby))]),
);

const sankey = changed(({ source, target, ...form }) => ({
  groupby: [source, target],
  ...whereLimited(form, [...byMetric(form), ...inOrderOf([source, target])]),
}));

const graph = changed(
  ({ source, target, source_category, target_category, ...form }) =>
    whereLimited(form, inOrderOf([source, target, source_category, target_category])),
  asColumns("source", "target", "source_category", "target_category"),
);

const tree = changed(
  ({ id, parent, name, ...form }) => whereLimited(form, inOrderOf([parent, id, name])),
  asColumns("id", "parent", "name"),
);

const radar = changed((form, { metrics = [], orderby }) => {
  const by = listOf(form.series_limit_metric)[0] ?? metrics[0];
  return { orderby: by === undefined ? orderby : [[by, false]] };
});

const waterfall = changed((form) => {
  const columns = columnsIn(form.x_axis || form.granularity_sqla, form.groupby);
  return { columns, orderby: columns.map((column) => [column, true]) };
});

const bubble = changed(({ entity, series: group, orderby, order_desc }) => ({
  columns: columnsIn(entity, group),
  orderby: orderby ? [[listOf(orderby)[0], !order_desc]] : undefined,
}));

const heatmap = changed((form) => {
  const { sort_x_axis, sort_y_axis, normalize_across: across, x_axis, groupby } = form;
  const columns = columnsIn(x_axis, groupby);
  const metric = labelOf(form.metric as FormMetric);
  const sorted = [sort_x_axis, sort_y_axis].flatMap((sort, place) =>
    typeof sort === "string" && sort !== ""
      ? [[sort.includes("value") ? metric : columns[place], sort.includes("asc")]]
      : [],
  );
  const along = { x: x_axis, y: listOf(groupby)[0] }[String(across)] as FormColumn | undefined;
  const options = { metric, ...(along !== undefined && { group_by: labelOf(along) }) };
  return { columns, orderby: sorted, post_processing: [{ operation: "rank", options }] };
});

const gantt = changed((form) => {
  const orderby = listOf(form.order_by_cols).map(parseOrder);
  const { start_time, end_time, y_axis, series: group, tooltip_columns, tooltip_metrics } = form;
  const ordered = orderby.map((order) => (order as unknown[])[0]);
  return {
    columns: [...new Set(columnsIn(start_time, end_time, y_axis, group, tooltip_columns, ordered))],
    metrics: listOf(tooltip_metrics) as FormMetric[],
    orderby,
    series_columns: listOf(group),
  };
});

const histogramOf = changed((form) => ({
  columns: columnsIn(form.groupby, form.column),
  post_processing: [histogram(form)],
  metrics: undefined,
}));

const boxPlotOf = changed((form, base) => {
  const { columns, granularity_sqla: time, time_grain_sqla: grain } = form;
  const over = columnsIn(listOf(columns).length > 0 ? columns : time);
  return {
    columns: [
      ...over.map((column) => (grain && isTemporal(form, column) ? inPieces(column, grain) : column)),
      ...columnsIn(form.groupby),
    ],
    series_columns: form.groupby,
    post_processing: [boxPlot(form, base)],
  };
});

const pivotTable = changed((form, { series_limit_metric: limitBy, metrics = [], order_desc }) => {
  const { groupbyColumns, groupbyRows, time_grain_sqla: grain, granularity_sqla: time } = form;
  const by = limitBy ?? metrics[0];
  const columns = [...new Set(columnsIn(groupbyColumns, groupbyRows))].map((column) =>
    grain && typeof column === "string" && (isTemporal(form, column) || column === time)
      ? inPieces(column, grain)
      : column,
  );
  return { columns, orderby: by === undefined ? undefined : [[by, !order_desc]] };
});

/** Types without a line here ask for what their form says, as it is. */
export const QUERY_BUILDERS: Readonly<Record<string, QueryBuilder>> = {
  echarts_timeseries: series,
  echarts_timeseries_line: series,
  echarts_timeseries_bar: series,
  echarts_timeseries_smooth: series,
  echarts_timeseries_step: series,
  echarts_timeseries_scatter: series,
  echarts_area: series,
  mixed_timeseries: { build: mixedQueries },
  big_number: { build: trendQueries },
  pop_kpi: { build: (form, base) => periodQuery(form, base, comparedTimes(form)) },
  table,
  "ag-grid-table": table,
  handlebars: changed((_, base) => ({ orderby: orderedBy(base).orderby })),
  pivot_table_v2: pivotTable,
  word_cloud: wordCloud,
  pie,
  funnel: largestFirst,
  gauge_chart: largestFirst,
  sunburst_v2: largestFirst,
  treemap_v2: treemap,
  sankey_v2: sankey,
  graph_chart: graph,
  tree_chart: tree,
  radar,
  waterfall,
  bubble_v2: bubble,
  heatmap_v2: heatmap,
  gantt_chart: gantt,
  histogram_v2: histogramOf,
  box_plot: boxPlotOf,
  deck_grid: spots,
  deck_hex: spots,
  deck_heatmap: spots,
  deck_screengrid: spots,
  deck_contour: spots,
  deck_scatter: { build: scatterQuery },
  deck_arc: { build: arcQuery },
  deck_path: { build: pathQuery },
  deck_polygon: { build: polygonQuery },
};
