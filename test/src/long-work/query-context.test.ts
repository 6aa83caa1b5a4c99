import { describe, expect, it } from "vitest";
import { buildQueryContext } from "../../../src/long-work/query-context.ts";

const dataset = { id: 3, type: "table" };
const build = (form: Record<string, unknown>) => buildQueryContext(form, dataset);
const only = (form: Record<string, unknown>) => build(form).context.queries[0] as Record<string, unknown>;
const adhoc = (label: string) => ({ expressionType: "SQL", sqlExpression: `SUM(${label})`, label });
const axis = (name: string, timeGrain?: string) => ({
  ...(timeGrain && { timeGrain }),
  columnType: "BASE_AXIS",
  sqlExpression: name,
  label: name,
  expressionType: "SQL",
  isColumnReference: true,
});

describe("the query of a chart type", () => {
  /** viz_type, params, what the first query must have. */
  const cases: [string, Record<string, unknown>, Record<string, unknown>][] = [
    ["big_number_total", { metric: "count" }, { columns: [], metrics: ["count"] }],
    ["big_number", { metric: "count", x_axis: "ds" }, { columns: [axis("ds")], metrics: ["count"] }],
    [
      "pie",
      { groupby: ["city"], metric: "m" },
      { columns: ["city"], metrics: ["m"], orderby: [["m", false]] },
    ],
    ["funnel", { groupby: ["city"], metric: "m" }, { columns: ["city"], metrics: ["m"] }],
    ["gauge_chart", { groupby: ["city"], metric: "m" }, { columns: ["city"], metrics: ["m"] }],
    ["treemap_v2", { groupby: ["a", "b"], metric: "m" }, { columns: ["a", "b"], metrics: ["m"] }],
    ["dist_bar", { groupby: ["a"], columns: ["b"], metrics: ["m"] }, { columns: ["a", "b"], metrics: ["m"] }],
    ["word_cloud", { series: "word", metric: "m" }, { columns: ["word"], metrics: ["m"] }],
    [
      "sunburst_v2",
      { columns: ["a", "b"], metric: "m", secondary_metric: "n" },
      { columns: ["a", "b"], metrics: ["m", "n"] },
    ],
    [
      "heatmap_v2",
      { x_axis: "day", groupby: "city", metric: "m", time_grain_sqla: "P1D" },
      { columns: [axis("day", "P1D"), "city"], metrics: ["m"] },
    ],
    [
      "bubble_v2",
      { series: "region", entity: "city", x: "a", y: "b", size: adhoc("c") },
      { columns: ["region", "city"], metrics: ["a", "b", adhoc("c")] },
    ],
    [
      "pivot_table_v2",
      {
        groupbyRows: ["city"],
        groupbyColumns: ["ds"],
        metrics: ["m"],
        time_grain_sqla: "P1M",
        temporal_columns_lookup: { ds: true },
      },
      { columns: ["city", axis("ds", "P1M")], metrics: ["m"] },
    ],
    ["sankey_v2", { source: "a", target: "b", metric: "m" }, { columns: ["a", "b"], metrics: ["m"] }],
    ["world_map", { entity: "code", metric: "m", secondary_metric: "n" }, { metrics: ["m", "n"] }],
    [
      "deck_scatter",
      {
        spatial: { type: "latlong", lonCol: "lon", latCol: "lat" },
        dimension: "kind",
        point_radius_fixed: { type: "metric", value: "m" },
      },
      { columns: ["lon", "lat", "kind"], metrics: ["m"] },
    ],
    [
      "deck_arc",
      {
        start_spatial: { type: "latlong", lonCol: "lon", latCol: "lat" },
        end_spatial: { type: "delimited", lonlatCol: "place" },
      },
      { columns: ["lon", "lat", "place"] },
    ],
  ];
  it.each(cases)("%s", (viz_type, params, expected) => {
    expect(only({ viz_type, ...params })).toMatchObject(expected);
  });

  it("that is not known is told from what most types call their controls", () => {
    expect(only({ viz_type: "of_a_plugin", groupby: "city", metrics: ["m"], size: "n" })).toMatchObject({
      columns: ["city"],
      metrics: ["m", "n"],
    });
  });

  it("asks for single rows, not for sums, where nothing is to be summed up", () => {
    const fixed = { type: "fix", value: 500 };
    const scatter = {
      viz_type: "deck_scatter",
      spatial: { lonCol: "x", latCol: "y" },
      point_radius_fixed: fixed,
    };
    expect(only(scatter)).not.toHaveProperty("metrics");
    expect(only({ viz_type: "histogram_v2", column: "price" })).not.toHaveProperty("metrics");
  });
});

describe("a table", () => {
  const both = {
    viz_type: "table",
    all_columns: ["name", "price"],
    order_by_cols: ['["price", false]'],
    groupby: ["city"],
    metrics: ["m"],
    percent_metrics: ["m", "n"],
    order_desc: true,
  };

  it("of single rows has their columns and order", () => {
    const expected = { columns: ["name", "price"], orderby: [["price", false]] };
    expect(only({ ...both, query_mode: "raw" })).toMatchObject(expected);
    expect(only(both)).toMatchObject(expected);
    expect(only({ ...both, query_mode: "raw" })).not.toHaveProperty("metrics");
    expect(only({ ...both, query_mode: "raw" })).not.toHaveProperty("post_processing");
  });

  it("of groups has their columns, metrics and shares", () => {
    expect(only({ ...both, query_mode: "aggregate" })).toMatchObject({
      columns: ["city"],
      metrics: ["m", "n"],
      orderby: [["m", false]],
      post_processing: [
        { operation: "contribution", options: { columns: ["m", "n"], rename_columns: ["%m", "%n"] } },
      ],
    });
    expect(only({ viz_type: "table", groupby: ["city"] })).toMatchObject({ columns: ["city"], metrics: [] });
  });
});

describe("a chart over time", () => {
  const line = {
    viz_type: "echarts_timeseries_line",
    groupby: ["city"],
    metrics: ["m"],
    time_grain_sqla: "P1M",
  };

  it("has rows by grain of its axis, in the order of time", () => {
    const query = only({ ...line, x_axis: "ds", series_limit: 5, timeseries_limit_metric: "n" });
    expect(query).toMatchObject({
      columns: [axis("ds", "P1M"), "city"],
      series_columns: ["city"],
      series_limit: 5,
      series_limit_metric: "n",
      orderby: [["n", false]],
      post_processing: [{ operation: "sort", options: { by: ["ds"], ascending: true } }],
    });
    expect(query).not.toHaveProperty("is_timeseries");
  });

  it("without an axis is by the time column", () => {
    expect(only({ ...line, granularity_sqla: "ds", since: "1 year ago", until: "now" })).toMatchObject({
      columns: ["city"],
      granularity: "ds",
      is_timeseries: true,
      time_range: "1 year ago : now",
      extras: { time_grain_sqla: "P1M" },
      post_processing: [{ operation: "sort", options: { by: ["__timestamp"], ascending: true } }],
    });
  });

  it("may have an axis that is an expression", () => {
    const x_axis = { expressionType: "SQL", sqlExpression: "lower(city)", label: "town" };
    expect(only({ ...line, x_axis })).toMatchObject({
      columns: [{ ...x_axis, columnType: "BASE_AXIS", timeGrain: "P1M" }, "city"],
    });
  });

  it("of two queries has the second's own filters, groups and metrics", () => {
    const filter = (subject: string) => ({
      clause: "WHERE",
      expressionType: "SIMPLE",
      subject,
      operator: "IS NULL",
    });
    const { queries } = build({
      ...line,
      viz_type: "mixed_timeseries",
      x_axis: "ds",
      adhoc_filters: [filter("a")],
      metrics_b: ["n"],
      adhoc_filters_b: [filter("b")],
    }).context;
    expect(queries).toMatchObject([
      { columns: [axis("ds", "P1M"), "city"], metrics: ["m"], filters: [{ col: "a", op: "IS NULL" }] },
      { columns: [axis("ds", "P1M")], metrics: ["n"], filters: [{ col: "b", op: "IS NULL" }] },
    ]);
  });
});

it("has the chart's conditions, simple and free", () => {
  const filters = [
    { clause: "WHERE", expressionType: "SIMPLE", subject: "city", operator: "IN", comparator: ["Riga"] },
    { clause: "WHERE", expressionType: "SQL", sqlExpression: "a > 1 -- only large" },
    { clause: "WHERE", expressionType: "SQL", sqlExpression: "b < 2" },
    { clause: "HAVING", expressionType: "SQL", sqlExpression: "count(*) > 3" },
  ];
  expect(only({ viz_type: "pie", metric: "m", groupby: "x", adhoc_filters: filters })).toMatchObject({
    filters: [{ col: "city", op: "IN", val: ["Riga"] }],
    extras: { where: "(a > 1 -- only large\n) AND (b < 2)", having: "(count(*) > 3)" },
  });
});

it("bins a histogram and sums up a box plot as the chart does", () => {
  expect(only({ viz_type: "histogram_v2", column: "price", groupby: ["kind"], bins: 7 })).toMatchObject({
    columns: ["kind", "price"],
    post_processing: [{ operation: "histogram", options: { column: "price", groupby: ["kind"], bins: 7 } }],
  });
  const box = { viz_type: "box_plot", columns: ["ds"], groupby: ["kind"], metrics: ["m"] };
  const whiskers = (whiskerOptions?: string) =>
    (only({ ...box, whiskerOptions }).post_processing as object[])[0];
  const options = { groupby: ["kind"], metrics: ["m"] };
  expect(only(box)).toMatchObject({ columns: ["ds", "kind"], series_columns: ["kind"] });
  expect(whiskers()).toEqual({ operation: "boxplot", options: { ...options, whisker_type: "tukey" } });
  expect(whiskers("9/91 percentiles")).toEqual({
    operation: "boxplot",
    options: { ...options, whisker_type: "percentile", percentiles: [9, 91] },
  });
});

it("says what it leaves out, and only what is set", () => {
  const pie = { viz_type: "pie", metric: "m", groupby: ["x"] };
  const unset = { rolling_type: "None", time_compare: [], forecastEnabled: false, comparison_type: "values" };
  expect(build({ ...pie, ...unset }).leftOut).toEqual([]);
  const set = { rolling_type: "mean", time_compare: "1 week ago", annotation_layers: [{}] };
  expect(build({ ...pie, ...set }).leftOut).toEqual(["rolling_type", "time_compare", "annotation_layers"]);
});

it.each([
  [{ viz_type: "deck_multi", deck_slices: [1] }, /type deck_multi has no data of its own/],
  [{ viz_type: "markup" }, /it shows text/],
  [{ viz_type: "of_a_plugin", thing: "x" }, /type of_a_plugin asks for could not be told from its params/],
])("of %j cannot be told", (form, reason) => {
  expect(() => build(form)).toThrow(reason);
});
