import { describe, expect, it } from "vitest";
import type { ChartTerms } from "../../../../src/jobs/chart/chart-terms.ts";
import { complaintsAbout } from "../../../../src/jobs/chart/check-terms.ts";
import { missingControls } from "../../../../src/jobs/chart/required-controls.ts";
import { writeForm } from "../../../../src/jobs/chart/write-form.ts";
import { chartTypesOf } from "../../../chart-types-of.ts";
import { shopFacts } from "./shop-facts.ts";

const types = await chartTypesOf("6.1.0");
const typeOf = (terms: ChartTerms) => {
  const type = types[terms.type];
  if (!type) throw new Error(`no ${terms.type}`);
  return type;
};
const complaints = (terms: ChartTerms) => complaintsAbout(terms, terms, typeOf(terms), shopFacts);
const missing = (terms: ChartTerms) =>
  missingControls(writeForm(terms, typeOf(terms), shopFacts).form, typeOf(terms));

describe("what is complained of", () => {
  it.each([
    [
      { metrics: ["revenu"] },
      ['The dataset "Sales" has no metric "revenu". Nearest: revenue, count, Margin in %.'],
    ],
    [
      { metrics: ["quantity"] },
      [
        'The dataset "Sales" has no metric "quantity". Nearest: SUM(quantity), COUNT_DISTINCT(quantity), count, revenue.',
      ],
    ],
    [{ metrics: ["SUM(quantty)"] }, [expect.stringContaining('no column "quantty". Nearest: quantity')]],
    [
      { metrics: ["SUM(quantity) / COUNT(DISTINCT contry)"] },
      [expect.stringContaining('no column "contry". Nearest: country')],
    ],
    [{ metrics: { metrc: "count" } }, ['No control "metrc" holds metrics here; these do: metric.']],
    [{ dimensions: ["Country"] }, [expect.stringContaining('no column "Country". Nearest: country')]],
    [{ time_column: "ordered" }, [expect.stringContaining("Nearest: ordered_at")]],
    [
      { grain: "monthly" },
      [expect.stringContaining('no time grain "monthly" for this database. Nearest: month')],
    ],
    [
      { filters: [{ col: "country", op: "is", val: 1 }] },
      [expect.stringContaining('no operator "is"; there are ==')],
    ],
    [{ filters: [{ col: "country", op: "=" }] }, ["The filter on country with == needs a val."]],
    [
      { filters: [{ col: "country", op: "==", val: ["DE", "FR"] }] },
      [expect.stringContaining("several say IN")],
    ],
    [{ filters: [{ col: "country", val: "DE" }] }, [expect.stringContaining('must be like {"col"')]],
    [
      { filters: [{ col: "country", op: "==", value: "DE" }] },
      [expect.stringContaining('must be like {"col"')],
    ],
    [
      { metrics: [{ column: "quantity", aggregate: "SUM" }] },
      [expect.stringContaining('must be like "SUM(sales)"')],
    ],
    [{ dimensions: [{ column: "country" }] }, [expect.stringContaining('must be like "SUM(sales)"')]],
    [{ sort: { by: { name: "revenue" } } }, [expect.stringContaining('must be like "SUM(sales)"')]],
    [{ metrics: ["Margin in percent"] }, [expect.stringContaining("Nearest: Margin in %")]],
    [
      { metrics: [{ sql: "revenue", label: "Rev" }] },
      ['A saved metric is given by its name alone: "revenue".'],
    ],
    [{ options: { donutt: true } }, [expect.stringContaining('has no option "donutt". Nearest: donut')]],
    [
      { options: { label_type: "percentage" } },
      [expect.stringContaining('must be one of "key","value","percent"')],
    ],
    [{ options: { metric: "count" } }, [expect.stringContaining("say it as metrics")]],
  ])("%j", (said, expected) => {
    expect(complaints({ type: "pie", ...said } as ChartTerms)).toEqual(expected);
  });

  it("an axis that is said twice", () => {
    const line = { type: "echarts_timeseries_line", metrics: ["count"], dimensions: { x_axis: "country" } };
    expect(complaints(line)).toEqual([]);
    expect(complaints({ ...line, time_column: "ordered_at" })).toEqual([
      expect.stringContaining("the same axis"),
    ]);
  });

  it("nothing, where all is there", () => {
    const metrics = [
      "revenue",
      "Margin in %",
      "SUM(unit price)",
      "COUNT(*)",
      "sum(QUANTITY) / 2",
      { sql: "f(x)", label: "F" },
    ];
    const filters = [{ col: "country", op: "is not null" }, { sql: "anything" }];
    expect(
      complaints({
        type: "table",
        metrics,
        dimensions: ["country"],
        filters,
        grain: "P1M",
        sort: { by: "F" },
      }),
    ).toEqual([]);
  });

  it("the controls that a type does nothing without", () => {
    expect(missing({ type: "pie" })).toEqual(["metric"]);
    expect(missing({ type: "bubble_v2", metrics: ["count"], dimensions: ["country"] })).toEqual([
      "y",
      "size",
    ]);
    expect(missing({ type: "echarts_timeseries_line", metrics: ["count"] })).toEqual(["x_axis"]);
    expect(missing({ type: "table" })).toEqual(["all_columns"]);
    expect(missing({ type: "table", dimensions: ["country"] })).toEqual([]);
  });
});
