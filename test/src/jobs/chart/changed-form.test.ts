import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildSavedContext } from "../../../../src/chart-query/saved-context.ts";
import { changedForm, type Side } from "../../../../src/jobs/chart/changed-form.ts";
import type { ChartTerms } from "../../../../src/jobs/chart/chart-terms.ts";
import { readForm } from "../../../../src/jobs/chart/read-form.ts";
import { writeForm } from "../../../../src/jobs/chart/write-form.ts";
import { chartTypesOf } from "../../../chart-types-of.ts";
import { shopFacts } from "./shop-facts.ts";

const types = await chartTypesOf("6.1.0");
const side = (name: string): Side => {
  const type = types[name];
  if (!type) throw new Error(`no ${name}`);
  return { name, type, dataset: shopFacts };
};

/** As another hand wrote it: with keys that are nobody's, marks of its own, old words for the time. */
const byAnotherHand = {
  viz_type: "table",
  datasource: "4__table",
  query_mode: "aggregate",
  groupby: ["country"],
  metrics: [
    {
      expressionType: "SIMPLE",
      aggregate: "SUM",
      column: { column_name: "quantity", id: 7 },
      label: "SUM(quantity)",
      optionName: "metric_theirs",
    },
    "revenue",
  ],
  timeseries_limit_metric: "revenue",
  order_desc: false,
  adhoc_filters: [
    {
      expressionType: "SIMPLE",
      clause: "WHERE",
      subject: "country",
      operator: "IN",
      comparator: ["Germany"],
      filterOptionName: "filter_theirs",
    },
  ],
  row_limit: "50",
  column_config: { revenue: { d3NumberFormat: ",.2f" } },
  homemade: { nobody: "knows" },
  time_range: "Last year",
};

const change = (given: Partial<ChartTerms>, to = "table") =>
  changedForm(byAnotherHand, given, side("table"), side(to));

describe("a chart from the days before types had an axis", () => {
  const old = {
    granularity_sqla: "ordered_at",
    time_range: "Last year",
    time_grain_sqla: "P1M",
    metrics: ["count"],
  };
  const line = side("echarts_timeseries_line");

  it("is described as any other", () => {
    expect(readForm(old, line.name, line.type, shopFacts).terms).toEqual({
      type: "echarts_timeseries_line",
      metrics: ["count"],
      time_column: "ordered_at",
      grain: "month",
      time_range: "Last year",
    });
  });

  it("has no time range that has neither beginning nor end, or is of no column", () => {
    const terms = (form: object, dataset = shopFacts) =>
      readForm({ metrics: ["count"], ...form }, line.name, line.type, dataset).terms;
    expect(terms({ time_range: " : " })).not.toHaveProperty("time_range");
    const timeless = { ...shopFacts, timeColumn: undefined };
    expect(terms({ time_range: "Last year" }, timeless)).not.toHaveProperty("time_range");
  });
});

describe("changing a chart", () => {
  it("touches only what is spoken of", () => {
    expect(change({ limit: 10 }).form).toEqual({ ...byAnotherHand, row_limit: 10 });
    expect(change({ options: { show_totals: true } }).form).toEqual({ ...byAnotherHand, show_totals: true });
    expect(change({ dimensions: ["category"] }).form).toEqual({ ...byAnotherHand, groupby: ["category"] });
    expect(change({ sort: { by: "revenue", descending: true } }).form).toEqual({
      ...byAnotherHand,
      order_desc: true,
    });
  });

  it("keeps what is said as before as it was written", () => {
    const { form } = change({
      metrics: ["SUM(quantity)", "count"],
      filters: [
        { col: "country", op: "IN", val: ["Germany"] },
        { col: "quantity", op: ">", val: 1 },
      ],
    });
    expect((form.metrics as unknown[])[0]).toBe(byAnotherHand.metrics[0]);
    expect(form.metrics).toHaveLength(2);
    expect(form.adhoc_filters).toContain(byAnotherHand.adhoc_filters[0]);
  });

  it("a new time range takes the place of one in old words", () => {
    const { form } = change({ time_range: "Last week" });
    expect(form).not.toHaveProperty("time_range");
    expect(JSON.stringify(form.adhoc_filters)).toContain("Last week");
    expect(readForm(form, "table", side("table").type, shopFacts).terms.time_range).toBe("Last week");
  });

  it("a chart sorted by a metric that is shown no more stays sorted by it", () => {
    const { form } = change({ metrics: ["count"] });
    expect(form.timeseries_limit_metric).toBe("revenue");
  });

  it("of another type takes along what fits and tells the rest", () => {
    const { form, lost } = change({}, "pie");
    expect(form).toMatchObject({
      viz_type: "pie",
      metric: byAnotherHand.metrics[0],
      groupby: ["country"],
      homemade: { nobody: "knows" },
    });
    expect(form).not.toHaveProperty("metrics");
    expect(form).not.toHaveProperty("time_range");
    expect(JSON.stringify(form.adhoc_filters)).toContain("Last year");
    expect(lost.map(({ what }) => what)).toEqual([
      "metric revenue",
      "sort by revenue",
      "option column_config",
    ]);
  });

  it("there and back again is as it was, whatever is changed in a type", () => {
    const somewhere = fc.record(
      {
        metrics: fc.constantFrom(["count"], ["revenue", "SUM(quantity)"], []),
        dimensions: fc.constantFrom(["category", "segment"], ["country"]),
        limit: fc.integer({ min: 1, max: 99 }),
        time_range: fc.constantFrom("Last week", "No filter"),
        filters: fc.constantFrom([], [{ sql: "1 = 1" }]),
        options: fc.constantFrom({ show_totals: true }, { include_search: true }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(somewhere, somewhere, (first, second) => {
        const table = side("table");
        const once = changedForm(byAnotherHand, first, table, table);
        const twice = changedForm(once.form, second, table, table);
        const { sort, ...said } = readForm(twice.form, "table", table.type, shopFacts).terms;
        const { time_range = "No filter" } = { ...first, ...second };
        if ("time_range" in first || "time_range" in second)
          expect(said.time_range ?? "No filter").toBe(time_range);
        expect(twice.form.homemade).toBe(byAnotherHand.homemade);
        expect(twice.form.column_config).toBe(byAnotherHand.column_config);
        expect(
          readForm(changedForm(twice.form, said, table, table).form, "table", table.type, shopFacts).terms,
        ).toEqual({ ...said, ...(sort && { sort }) });
      }),
      { examples: [[{}, {}]], numRuns: 1000 },
    );
  });
});

describe("another axis", () => {
  const name = "echarts_timeseries_line";
  const line = side(name);
  const form = {
    x_axis: "ordered_at",
    time_grain_sqla: "P1M",
    metrics: ["count"],
    groupby: ["segment"],
    adhoc_filters: [
      {
        expressionType: "SIMPLE",
        subject: "ordered_at",
        operator: "TEMPORAL_RANGE",
        comparator: "Last year",
        clause: "WHERE",
      },
    ],
  };
  const told = (given: Partial<ChartTerms>) =>
    readForm(changedForm(form, given, line, line).form, name, line.type, shopFacts).terms;

  it("takes the place of the time, and the range stays what it was about", () => {
    const { filters, ...others } = told({ dimensions: { x_axis: "country", groupby: ["segment"] } });
    expect(others).toMatchObject({ dimensions: ["country", "segment"] });
    expect(others).not.toHaveProperty("time_column");
    expect(JSON.stringify([filters, others])).toContain("Last year");
    expect(told({ dimensions: { x_axis: "shipped_at" } })).toMatchObject({ time_column: "shipped_at" });
  });

  it("stays with dimensions in a list", () => {
    expect(told({ dimensions: ["country"] })).toMatchObject({
      time_column: "ordered_at",
      dimensions: ["country"],
    });
  });
});

it("an order that has no place any more is told", () => {
  const bar = side("echarts_timeseries_bar");
  const sorted = { x_axis: "country", metrics: ["count"], x_axis_sort: "count", x_axis_sort_asc: false };
  const { form, lost } = changedForm(sorted, { dimensions: ["country", "segment"] }, bar, bar);
  expect(form).not.toHaveProperty("x_axis_sort");
  expect(lost).toEqual([{ about: "sort", what: "sort by count" }]);
});

it("bars go on being sorted by a metric that they show no more", () => {
  const bar = side("echarts_timeseries_bar");
  const sold = {
    expressionType: "SQL",
    sqlExpression: "SUM(quantity) * 2",
    label: "Sold",
    hasCustomLabel: true,
  };
  const sorted = { x_axis: "country", metrics: [sold], x_axis_sort: "Sold", x_axis_sort_asc: false };
  const { form } = changedForm(sorted, { metrics: ["count"] }, bar, bar);
  expect(form).toMatchObject({
    metrics: ["count"],
    x_axis_sort: "Sold",
    timeseries_limit_metric: { sqlExpression: "SUM(quantity) * 2", label: "Sold" },
  });
});

describe("two queries on one axis", () => {
  const mixed = side("mixed_timeseries");
  const filters = [{ col: "country", op: "IN", val: ["Germany"] }];
  const terms = {
    type: "mixed_timeseries",
    metrics: { metrics: ["count"], metrics_b: ["revenue"] },
    filters,
  };

  it("are both filtered, and the second alone where it is said to be", () => {
    const { form } = writeForm(terms, mixed.type, shopFacts);
    expect(form.adhoc_filters_b).toEqual(form.adhoc_filters);
    expect(readForm(form, mixed.name, mixed.type, shopFacts).terms).not.toHaveProperty("options");
  });

  it("of another hand: the second has what it says, which may be nothing", () => {
    const { adhoc_filters_b: _, ...form } = writeForm(terms, mixed.type, shopFacts).form;
    expect(readForm(form, mixed.name, mixed.type, shopFacts).terms.options).toEqual({ adhoc_filters_b: [] });
    const { queries } = buildSavedContext({ ...form, groupby: ["segment"] }, { id: 4, type: "table" });
    expect(queries.map(({ filters: set }) => (set as object[]).length)).toEqual([2, 0]);
    expect(queries.map(({ columns }) => (columns as unknown[]).length)).toEqual([1, 0]);
  });
});
