import { describe, expect, it } from "vitest";
import { controlsThatMention, filtersOn, sqlMentions } from "../../../../src/jobs/content/mentions.ts";

it.each([
  ["SUM(price)", true],
  ["sum(PRICE) / 2", true],
  ['SELECT "price" FROM t', true],
  ["SUM(price_total)", false],
  ["SUM(total_price)", false],
  [undefined, false],
])("%s names the column price: %s", (sql, expected) => {
  expect(sqlMentions(sql, "price")).toBe(expected);
});

describe("the controls of a chart that mention a column", () => {
  it.each([
    ["a list", { groupby: ["country"] }, { groupby: ["country"] }],
    ["one value", { x_axis: "country" }, { x_axis: ["country"] }],
    [
      "a metric of a column",
      { metrics: [{ column: { column_name: "country" }, label: "x" }] },
      { metrics: ["country"] },
    ],
    [
      "a metric in SQL",
      { metric: { expressionType: "SQL", sqlExpression: "COUNT(DISTINCT country)" } },
      { metric: ["country"] },
    ],
    [
      "a filter",
      { adhoc_filters: [{ subject: "country", comparator: "x" }] },
      { adhoc_filters: ["country"] },
    ],
    ["an order as text", { order_by_cols: ['["country", true]'] }, { order_by_cols: ["country"] }],
    ["its title only", { x_axis_title: "country", viz_type: "country" }, {}],
    ["another column", { groupby: ["country_code"] }, {}],
  ])("%s", (_, params, expected) => {
    expect(controlsThatMention(JSON.stringify(params), ["country"])).toEqual(expected);
  });

  it("none where there is no JSON", () => {
    expect(controlsThatMention("{", ["country"])).toEqual({});
    expect(controlsThatMention(null, ["country"])).toEqual({});
  });
});

describe("native filters of a dashboard", () => {
  const targets = [{ datasetId: 4, column: { name: "country" } }];
  const metadata = JSON.stringify({
    native_filter_configuration: [
      {
        id: "a",
        name: "Land",
        targets,
        sortMetric: "revenue",
        adhoc_filters: [{ expressionType: "SQL", sqlExpression: "year > 2020" }],
      },
      { id: "b", name: "Time", targets: [{}], granularity_sqla: "year" },
    ],
  });
  const land = { filter: "Land", column: "country" };

  it.each([
    ["on a dataset", [4], undefined, [land]],
    ["on another", [5], undefined, []],
    ["that offer a column", [4], ["country"], [land]],
    ["sorted by a metric", [4], ["revenue"], [{ ...land, controls: { sortMetric: ["revenue"] } }]],
    ["limited by a column", [4], ["year"], [{ ...land, controls: { adhoc_filters: ["year"] } }]],
    ["that name none of the fields", [4], ["month"], []],
  ])("%s", (_, datasets, fields, uses) => {
    expect(filtersOn(metadata, datasets, fields)).toEqual(uses);
  });

  it("none where there is no JSON", () => {
    expect(filtersOn("", [4])).toEqual([]);
  });
});
