import { describe, expect, it } from "vitest";
import { buildSavedContext } from "../../../../../src/chart-query/saved-context.ts";
import { missingNames } from "../../../../../src/jobs/chart/diagnosis/missing-names.ts";
import { isEmpty, missingRows } from "../../../../../src/jobs/chart/diagnosis/missing-rows.ts";
import { savedQueryFaults } from "../../../../../src/jobs/chart/diagnosis/saved-query.ts";
import { typeFaults } from "../../../../../src/jobs/chart/diagnosis/type-faults.ts";

const column = (column_name: string, id: number) => ({
  ...{ id, column_name, type: null, expression: null, is_dttm: null },
});
const sales = {
  table_name: "Sales",
  columns: ["day", "city", "price"].map(column),
  metrics: [{ id: 1, metric_name: "revenue", expression: "SUM(price)" }],
};
const queriesOf = (form: object) => buildSavedContext({ ...form }, { id: 7, type: "table" }).queries;
const whatIsMissing = (form: object) =>
  missingNames({ ...form }, queriesOf(form), sales).map(({ what }) => what);
const sum = (column_name: string) => ({
  ...{ expressionType: "SIMPLE", aggregate: "SUM", column: { column_name } },
  label: `SUM(${column_name})`,
});

describe("missing names", () => {
  const bar = { viz_type: "echarts_timeseries_bar", x_axis: "day", metrics: ["revenue"], groupby: ["city"] };
  it("are none where the dataset has all, by name or in expressions", () => {
    const axis = { expressionType: "SQL", sqlExpression: "lower(city)", label: "town" };
    expect(
      whatIsMissing({ ...bar, metrics: ["revenue", sum("price")], timeseries_limit_metric: "revenue" }),
    ).toEqual([]);
    expect(whatIsMissing({ ...bar, x_axis: axis, x_axis_title: "town", x_axis_sort: "town" })).toEqual([]);
  });

  it("are those of the mode that a table is in", () => {
    const table = { viz_type: "table", all_columns: ["gone"], groupby: ["city"], metrics: ["revenue"] };
    expect(whatIsMissing({ ...table, query_mode: "aggregate" })).toEqual([]);
    expect(whatIsMissing({ ...table, query_mode: "raw" })).toEqual([
      'Dataset Sales has no column "gone" (all_columns).',
    ]);
  });

  it("are no columns that a table is sorted by", () => {
    const table = { viz_type: "table", query_mode: "aggregate", groupby: ["city"], metrics: ["revenue"] };
    expect(whatIsMissing({ ...table, timeseries_limit_metric: "city" })).toEqual([]);
    expect(whatIsMissing({ ...table, timeseries_limit_metric: "town" })).toHaveLength(1);
  });

  it("are told once, with each control that holds them", () => {
    expect(whatIsMissing({ ...bar, metrics: [sum("cost")], timeseries_limit_metric: sum("cost") })).toEqual([
      'Dataset Sales has no column "cost" (metrics, timeseries_limit_metric).',
    ]);
  });
});

describe("a saved query", () => {
  const form = { viz_type: "pie", groupby: ["city"], metric: "revenue", row_limit: 10 };
  const faults = (saved: object, id = 7) =>
    savedQueryFaults(
      JSON.stringify({ ...buildSavedContext({ ...saved }, { id, type: "table" }) }),
      queriesOf(form),
      7,
    );

  it("agrees whatever its order and limits are", () => {
    expect(faults({ ...form, row_limit: 99, sort_by_metric: true })).toEqual([]);
  });

  it("disagrees by what decides its data", () => {
    const filter = { clause: "WHERE", expressionType: "SIMPLE", subject: "city", operator: "IS NULL" };
    const what = (saved: object, id?: number) => /\((.*)\)/.exec(faults(saved, id)[0]?.what ?? "")?.[1];
    expect(what({ ...form, groupby: ["day"] })).toBe("columns");
    expect(what({ ...form, adhoc_filters: [filter] })).toBe("filters");
    expect(what(form, 8)).toBe("dataset 8");
  });
});

describe("a type", () => {
  const control = { role: "metric", required: true } as const;
  const types = { pie: { title: "Pie Chart", about: "", controls: { metric: control }, example: {} } };
  it("that is not there is told with the nearest", () => {
    expect(typeFaults({ viz_type: "pies" }, types)[0]?.cure).toContain("nearest: pie");
  });
  it("from the days before axes has its time column for one", () => {
    const axis = { role: "axis", required: true } as const;
    const line = { line: { title: "", about: "", controls: { x_axis: axis }, example: {} } };
    expect(typeFaults({ viz_type: "line", granularity_sqla: "day" }, line)).toEqual([]);
    expect(typeFaults({ viz_type: "line" }, line)).toHaveLength(1);
  });
  it("wants what it wants", () => {
    expect(typeFaults({ viz_type: "pie", metric: "m" }, types)).toEqual([]);
    expect(typeFaults({ viz_type: "pie", metric: "" }, types)[0]?.what).toContain("wants metric");
  });
});

it.each([
  [{ rows: 0, data: [] }, true],
  [{ rows: 1, data: [{ revenue: null }] }, true],
  [{ rows: 1, data: [{ count: 0 }] }, false],
  [{ rows: 2, data: [{ a: null }, { a: null }] }, false],
])("%j is empty: %s", (answer, expected) => {
  expect(isEmpty(answer)).toBe(expected);
});

it.each([
  ["Its metrics are NULL over the 3 rows there are.", {}],
  [
    "No group fulfils what the chart wants of groups: SUM(price) > 9.",
    { extras: { having: "SUM(price) > 9" } },
  ],
])("%s", async (what, asked) => {
  const three = async () => [{ rows: 1, data: [{ __rows: 3 }] }];
  expect(await missingRows(three, { metrics: ["revenue"], ...asked }, sales)).toMatchObject([{ what }]);
});
