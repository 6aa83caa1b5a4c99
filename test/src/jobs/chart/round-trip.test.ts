import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ChartType } from "../../../../generated/index.ts";
import { isUnset } from "../../../../src/jobs/chart/chart-panel.ts";
import type { ChartTerms, FilterTerm, Term } from "../../../../src/jobs/chart/chart-terms.ts";
import { complaintsAbout } from "../../../../src/jobs/chart/check-terms.ts";
import { termsIn } from "../../../../src/jobs/chart/placed-terms.ts";
import { readForm } from "../../../../src/jobs/chart/read-form.ts";
import { writeForm } from "../../../../src/jobs/chart/write-form.ts";
import { everyChartType } from "../../../chart-types-of.ts";
import { shopFacts } from "./shop-facts.ts";

const metrics: readonly Term[] = [
  ...[
    "revenue",
    "count",
    "Margin in %",
    "SUM(quantity)",
    "AVG(unit price)",
    "COUNT_DISTINCT(country)",
    "COUNT(*)",
  ],
  ...[
    "SUM(quantity) / COUNT(*)",
    { sql: "MAX(quantity)", label: "Most" },
    { sql: "count" },
    { sql: "1 + 1", label: "Two" },
  ],
];
const columns: readonly Term[] = [
  "country",
  "category",
  "segment",
  "quantity",
  { sql: "UPPER(country)", label: "COUNTRY" },
  { sql: "1" },
];
const times = ["ordered_at", "shipped_at"];
const filters: readonly FilterTerm[] = [
  { col: "country", op: "IN", val: ["Germany", "France"] },
  { col: "quantity", op: ">", val: 5 },
  { col: "country", op: "IS NOT NULL" },
  { col: "shipped_at", op: "TEMPORAL_RANGE", val: "Last year" },
  { sql: "quantity % 2 = 0" },
  { sql: "SUM(quantity) > 10", having: true },
];

/** What somebody might say of a chart of a type: some of all that can be said. */
function termsOf(name: string, { controls }: ChartType): fc.Arbitrary<ChartTerms> {
  const options = Object.entries(controls).filter(
    ([option, { role, holds }]) =>
      role === "option" && holds === undefined && !option.startsWith("adhoc_filters"),
  );
  const values = options.map(([option, { choices, default: usual }]) =>
    fc.tuple(
      fc.constant(option),
      fc.constantFrom(...(choices?.length ? choices : [usual ?? "x"]).filter((value) => value !== null)),
    ),
  );
  const some = <T>(all: readonly T[]) => fc.shuffledSubarray([...all], { maxLength: 4 });
  return fc.record(
    {
      type: fc.constant(name),
      metrics: some(metrics),
      dimensions: fc.oneof(some(columns), some([...columns, ...times])),
      time_column: fc.constantFrom(...times),
      grain: fc.constantFrom("day", "month", "week starting sunday", "none"),
      time_range: fc.constantFrom("Last quarter", "2024-01-01 : 2024-06-30"),
      filters: some(filters),
      sort: fc.record({
        by: fc.constantFrom<Term>("revenue", "country", "SUM(quantity)", "Most"),
        descending: fc.boolean(),
      }),
      limit: fc.integer({ min: 1, max: 500 }),
      ...(values.length > 0 && {
        options: fc.array(fc.oneof(...values), { maxLength: 4 }).map((list) => Object.fromEntries(list)),
      }),
    },
    { requiredKeys: ["type"] },
  ) as fc.Arbitrary<ChartTerms>;
}

/** What a chart is limited to where nobody says. */
const limits = ({ controls }: ChartType) =>
  Object.values(controls).flatMap(({ role, default: usual }) => (role === "limit" ? [Number(usual)] : []));

/** An unset control is as good as one that is not there. */
const set = (form: object) => Object.fromEntries(Object.entries(form).filter(([, value]) => !isUnset(value)));

const every = await everyChartType();

describe("plain terms -> chart -> plain terms", () => {
  it.each(every)("$version $name: what is described makes the same chart", ({ name, type }) => {
    fc.assert(
      fc.property(termsOf(name, type), (given) => {
        const { form } = writeForm(given, type, shopFacts);
        const { terms, leftOut } = readForm(form, name, type, shopFacts);
        const again = writeForm(terms, type, shopFacts);
        expect({ leftOut, misfits: again.misfits }).toEqual({ leftOut: [], misfits: [] });
        expect(set(again.form)).toEqual(set(form));
        expect(readForm(again.form, name, type, shopFacts).terms).toEqual(terms);
      }),
      { numRuns: 60 },
    );
  });

  it.each(every)("$version $name: nothing that fits is lost on the way", ({ name, type }) => {
    fc.assert(
      fc.property(termsOf(name, type), (given) => {
        const { form, misfits } = writeForm(given, type, shopFacts);
        const { terms } = readForm(form, name, type, shopFacts);
        const spoken = (about: "metrics" | "filters" | "limit" | "time_range") =>
          misfits.every((misfit) => misfit.about !== about);
        if (spoken("metrics")) expect(termsIn(terms.metrics)).toEqual(given.metrics ?? []);
        if (
          given.time_range !== undefined &&
          spoken("time_range") &&
          !(given.filters ?? []).some((filter) => "col" in filter && filter.op === "TEMPORAL_RANGE")
        )
          expect(JSON.stringify(terms)).toContain(given.time_range);
        for (const filter of spoken("filters") ? (given.filters ?? []) : [])
          expect(JSON.stringify(terms)).toContain(JSON.stringify(Object.values(filter).at(-1)));
        if (given.limit !== undefined && spoken("limit"))
          expect(terms.limit ?? limits(type)).toEqual(
            terms.limit === undefined ? expect.arrayContaining([given.limit]) : given.limit,
          );
      }),
      { numRuns: 40 },
    );
  });

  it.each(every)(
    "$version $name: its own example is complained of by nobody but for the dataset",
    ({ name, type }) => {
      const { terms } = readForm(type.example, name, type, shopFacts);
      const about = complaintsAbout(terms, terms, type, shopFacts).filter(
        (text) => !/has no (column|metric)/.test(text),
      );
      expect({ about, misfits: writeForm(terms, type, shopFacts).misfits }).toEqual({
        about: [],
        misfits: [],
      });
    },
  );
});
