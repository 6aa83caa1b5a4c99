import { describe, expect, it } from "vitest";
import { buildSavedContext } from "../../../src/chart-query/saved-context.ts";

const line = {
  viz_type: "echarts_timeseries_line",
  x_axis: "day",
  time_grain_sqla: "P1D",
  metrics: ["sales"],
  groupby: ["city"],
  truncate_metric: true,
};
const queriesOf = (form: object) => buildSavedContext({ ...form }, { id: 7, type: "table" }).queries;
const stepsOf = (form: object) =>
  queriesOf(form)[0]?.post_processing as { operation: string; options?: object }[];
const names = (form: object) => stepsOf(form).map(({ operation }) => operation);

describe("what Superset makes of the rows of a line", () => {
  it("is a column for each series, named without the one metric", () => {
    expect(stepsOf(line)).toEqual([
      {
        operation: "pivot",
        options: {
          index: ["day"],
          columns: ["city"],
          aggregates: { sales: { operator: "mean" } },
          drop_missing_columns: true,
        },
      },
      { operation: "rename", options: { columns: { sales: null }, level: 0, inplace: true } },
      { operation: "flatten" },
    ]);
  });

  it("is what its advanced controls ask for, in the browser's order", () => {
    const advanced = {
      ...line,
      rolling_type: "mean",
      rolling_periods: 7,
      resample_rule: "1D",
      resample_method: "zerofill",
      contributionMode: "row",
      forecastEnabled: true,
      forecastPeriods: "10",
      forecastInterval: "0.8",
    };
    expect(names(advanced)).toEqual([
      ...["pivot", "resample", "rolling", "rename", "contribution", "flatten", "prophet"],
    ]);
  });

  it("compared with other times has the metric of each", () => {
    const compared = { ...line, time_compare: ["1 year ago"], comparison_type: "difference" };
    expect(queriesOf(compared)[0]?.time_offsets).toEqual(["1 year ago"]);
    const [pivot, compare, rename] = stepsOf(compared);
    expect(pivot?.options).toMatchObject({
      aggregates: { sales: { operator: "mean" }, "sales__1 year ago": { operator: "mean" } },
    });
    expect(compare?.options).toMatchObject({ source_columns: ["sales"], compare_type: "difference" });
    expect(rename?.options).toMatchObject({
      columns: { "difference__sales__sales__1 year ago": "1 year ago" },
    });
  });

  it("is sorted along the axis only without series", () => {
    const sorted = { ...line, x_axis_sort: "sales", x_axis_sort_asc: false };
    expect(names(sorted)).not.toContain("sort");
    expect(stepsOf({ ...sorted, groupby: [] })).toContainEqual({
      operation: "sort",
      options: { by: "sales", ascending: false },
    });
  });
});

it("marks the axis, and is over the time column where there is none", () => {
  const axis = { columnType: "BASE_AXIS", sqlExpression: "day", timeGrain: "P1D", isColumnReference: true };
  expect(queriesOf(line)[0]?.columns).toEqual([expect.objectContaining(axis), "city"]);
  const { x_axis: _, ...old } = line;
  expect(queriesOf({ ...old, granularity_sqla: "day" })[0]).toMatchObject({
    columns: ["city"],
    is_timeseries: true,
    granularity: "day",
  });
});

it("of two charts on one axis has a query of each", () => {
  const mixed = {
    ...line,
    viz_type: "mixed_timeseries",
    metrics_b: ["units"],
    groupby_b: [],
    row_limit_b: 5,
  };
  const [first, second] = queriesOf(mixed);
  expect(first).toMatchObject({ metrics: ["sales"], series_columns: ["city"] });
  expect(second).toMatchObject({ metrics: ["units"], row_limit: 5, series_columns: [] });
});

it("counts the pages of a table that the server turns, and sums up in a query of its own", () => {
  const table = {
    viz_type: "table",
    query_mode: "aggregate",
    groupby: ["city"],
    metrics: ["sales"],
    row_limit: 100,
  };
  const paged = queriesOf({ ...table, server_pagination: true, server_page_length: 20, show_totals: true });
  expect(paged).toMatchObject([
    { row_limit: 20, row_offset: 0 },
    { row_limit: 100, is_rowcount: true },
    { columns: [], row_limit: 0, post_processing: [] },
  ]);
});

it("takes in what the filters of a dashboard have put into the form", () => {
  const extra_form_data = { time_range: "Last week", filters: [{ col: "city", op: "IN", val: ["Riga"] }] };
  expect(queriesOf({ ...line, time_range: "No filter", extra_form_data })[0]).toMatchObject({
    time_range: "Last week",
    filters: [{ col: "city", op: "IN", val: ["Riga"] }],
  });
});
