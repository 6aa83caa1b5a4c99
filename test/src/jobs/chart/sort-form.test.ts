import { describe, expect, it } from "vitest";
import { buildSavedContext } from "../../../../src/chart-query/saved-context.ts";
import type { ChartTerms } from "../../../../src/jobs/chart/chart-terms.ts";
import { complaintsAbout } from "../../../../src/jobs/chart/check-terms.ts";
import { readForm } from "../../../../src/jobs/chart/read-form.ts";
import { writeForm } from "../../../../src/jobs/chart/write-form.ts";
import { chartTypesOf } from "../../../chart-types-of.ts";
import { shopFacts } from "./shop-facts.ts";

const types = await chartTypesOf("6.1.0");
const typeOf = (name: string) => {
  const type = types[name];
  if (!type) throw new Error(`no ${name}`);
  return type;
};
const write = (terms: ChartTerms) => writeForm(terms, typeOf(terms.type), shopFacts);
const sortIn = (terms: ChartTerms) =>
  readForm(write(terms).form, terms.type, typeOf(terms.type), shopFacts).terms.sort;

describe("bars", () => {
  const bar = { type: "echarts_timeseries_bar", metrics: ["revenue"], dimensions: ["country"] };
  const quantity = { sql: "SUM(quantity)", label: "Sold" };
  const steps = (terms: ChartTerms) => {
    const { queries } = buildSavedContext(write(terms).form, { id: 4, type: "table" });
    const all = queries.flatMap(
      (query) => query.post_processing as { operation: string; options?: object }[],
    );
    return all.filter(({ operation }) => operation === "sort");
  };

  it.each<[string, ChartTerms["metrics"], ChartTerms["sort"], object, string]>([
    ["the axis", ["revenue"], { by: "country", descending: false }, { is_sort_index: true }, "country"],
    ["a metric", ["revenue"], { by: "revenue" }, { by: "revenue" }, "revenue"],
    [
      "one in other letters",
      ["sum(quantity)"],
      { by: "sum(quantity)" },
      { by: "SUM(quantity)" },
      "SUM(quantity)",
    ],
    ["one by what it is made of", [quantity], { by: "SUM(quantity)" }, { by: "Sold" }, "Sold"],
    ["one that is not shown", ["revenue"], { by: "SUM(quantity)" }, { by: "SUM(quantity)" }, "SUM(quantity)"],
  ])("go by %s", (_, metrics, sort, step, by) => {
    const terms = { ...bar, ...(metrics && { metrics }), ...(sort && { sort }) };
    expect(steps(terms)).toMatchObject([{ options: { ...step, ascending: sort?.descending === false } }]);
    expect(sortIn(terms)).toEqual({ by, descending: sort?.descending !== false });
  });

  it.each([
    [
      "of several groups have an order of their own",
      { dimensions: ["country", "segment"], sort: { by: "revenue" } },
    ],
    ["have no order by a column that is not shown", { sort: { by: "segment" } }],
  ])("%s", (_, said) => {
    expect(write({ ...bar, ...said }).misfits).toEqual([{ about: "sort", what: `sort by ${said.sort.by}` }]);
  });
});

describe("what is sorted by its metric anyway", () => {
  const pie = { type: "pie", metrics: ["revenue"], dimensions: ["country"] };
  it("is by no other", () => {
    expect(write({ ...pie, sort: { by: "revenue" } }).misfits).toEqual([]);
    expect(write({ ...pie, sort: { by: "country" } }).misfits).toHaveLength(1);
    expect(write({ ...pie, sort: { by: "count" } }).misfits).toHaveLength(1);
  });
});

describe("a table of groups", () => {
  const table = { type: "table", metrics: ["revenue"], dimensions: ["unit price"] };
  it("goes by a dimension, whatever its name", () => {
    const terms = { ...table, sort: { by: "unit price" } };
    expect(write(terms).form.timeseries_limit_metric).toBe("unit price");
    expect(sortIn(terms)).toEqual({ by: "unit price", descending: true });
  });
  it("goes by no column that it does not group by", () => {
    const terms = { ...table, sort: { by: "country" } };
    expect(complaintsAbout(terms, terms, typeOf("table"), shopFacts)).toEqual([
      expect.stringContaining('not by the column "country"'),
    ]);
    const rows = { type: "table", dimensions: ["segment"], sort: { by: "country" } };
    expect(complaintsAbout(rows, rows, typeOf("table"), shopFacts)).toEqual([]);
  });
});

it("bubbles are sorted by a saved metric as SQL, since their control takes a text for JSON", () => {
  const bubbles = { type: "bubble_v2", metrics: ["revenue", "count", "count"] };
  const form = write({ ...bubbles, sort: { by: "revenue" } }).form;
  expect(form.orderby).toMatchObject({ sqlExpression: "SUM(quantity * price)", label: "revenue" });
  expect(sortIn({ ...bubbles, sort: { by: "revenue" } })).toEqual({ by: "revenue", descending: true });
  const other = write({ ...bubbles, sort: { by: "Margin in %" } }).form;
  expect(other.orderby).toMatchObject({ sqlExpression: "AVG(margin)", label: "Margin in %" });
  const { queries } = buildSavedContext({ ...form, orderby: "revenue" }, { id: 4, type: "table" });
  expect(queries).toHaveLength(1);
});
