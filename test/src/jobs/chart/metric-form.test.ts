import { expect, it } from "vitest";
import { writeMetric } from "../../../../src/jobs/chart/metric-form.ts";
import { shopFacts } from "./shop-facts.ts";

it.each([
  ["SUM(quantity)", { aggregate: "SUM", column: { column_name: "quantity" }, label: "SUM(quantity)" }],
  ["count_distinct(Country)", { aggregate: "COUNT_DISTINCT", column: { column_name: "country" } }],
  ["COUNT_DISTINCT(lower(country))", { sqlExpression: "COUNT(DISTINCT lower(country))" }],
])("%s is kept as the browser keeps it, and runs", (said, kept) => {
  expect(writeMetric(said, shopFacts)).toMatchObject(kept);
});
