import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planFields } from "../../../../src/jobs/dataset/plan-fields.ts";
import { formerly, isAsWanted } from "../../../../src/jobs/dataset/put-dataset.ts";
import type { Dataset } from "../../../../src/jobs/dataset/read-dataset.ts";
import { sampleDataset as dataset, metric } from "./sample-dataset.ts";

describe("an update of single fields", () => {
  it("holds every item of a list that it touches, and no other list", () => {
    const { wanted } = planFields(dataset, { metrics: [{ name: "revenue", label: "Revenue" }] });
    expect(wanted).toEqual({
      metrics: [
        { id: 11, metric_name: "count", expression: "COUNT(*)" },
        { id: 12, metric_name: "revenue", expression: "SUM(total)", verbose_name: "Revenue" },
      ],
    });
  });

  it("whatever is changed or added, all that is not removed keeps its id", () => {
    const names = ["count", "revenue", "new1", "new2"];
    const metrics = fc.uniqueArray(fc.constantFrom(...names), { minLength: 1 });
    fc.assert(
      fc.property(metrics, fc.subarray(["count", "revenue", "vat"]), (given, remove) => {
        const args = { metrics: given.map((name) => ({ name, expression: "MAX(x)" })), remove };
        const { wanted } = planFields(dataset, args);
        const ids = wanted.metrics?.map(({ id }) => id).filter((id) => id !== undefined);
        const kept = dataset.metrics.filter(({ metric_name }) => !remove.includes(metric_name));
        expect(ids).toEqual(kept.map(({ id }) => id));
      }),
    );
  });

  it("a renamed time column stays the main one, a removed one is none any more", () => {
    const renamed = planFields(dataset, { columns: [{ name: "ordered_at", new_name: "at" }] });
    expect(renamed.wanted.main_dttm_col).toBe("at");
    expect(renamed.lost).toEqual(["ordered_at"]);
    const calculated = { ...dataset, main_dttm_col: "vat" };
    expect(planFields(calculated, { remove: ["vat"] }).wanted.main_dttm_col).toBeNull();
  });

  it("a metric goes without the source's column of its name", () => {
    const named = metric(13, "ordered_at", "MAX(ordered_at)");
    const { wanted, removed } = planFields(
      { ...dataset, metrics: [...dataset.metrics, named] },
      { remove: ["ordered_at"], columns: [{ name: "ordered_at", label: "At" }] },
    );
    expect(removed).toEqual(["ordered_at"]);
    expect(wanted.metrics?.map(({ id }) => id)).toEqual([11, 12]);
    expect(wanted.columns?.map(({ id }) => id)).toEqual([1, 2, 3]);
    expect(wanted).not.toHaveProperty("main_dttm_col");
  });

  it("a metric and a calculated column of one name are not told apart", () => {
    const both = { ...dataset, metrics: [metric(13, "vat", "SUM(vat)")] };
    expect(() => planFields(both, { remove: ["vat"] })).toThrow(/a metric and a calculated column/);
  });

  it("a time column is marked as one", () => {
    const { wanted } = planFields(dataset, { main_time_column: "country" });
    expect(wanted.columns?.[0]).toEqual({ id: 1, column_name: "country", is_dttm: true });
  });

  it("a certificate leaves what else is noted, and goes with an empty name", () => {
    const given = planFields(dataset, { certified_by: "Ada", certification_details: "checked" }).wanted.extra;
    const certification = { certified_by: "Ada", details: "checked" };
    expect(JSON.parse(String(given))).toEqual({ warning_markdown: "old", certification });
    const taken = planFields({ ...dataset, extra: String(given) }, { certified_by: "" }).wanted.extra;
    expect(JSON.parse(String(taken))).toEqual({ warning_markdown: "old" });
  });

  it.each([
    [{ metrics: [{ name: "x", label: "X" }] }, /no metric "x" to change/],
    [{ metrics: [{ name: "count", new_name: "revenue" }] }, /Two metrics would be called "revenue"/],
    [
      {
        metrics: [
          { name: "count", label: "N" },
          { name: "count", format: "d" },
        ],
      },
      /"count" is given twice/,
    ],
    [
      {
        columns: [
          { name: "x", expression: "1" },
          { name: "x", expression: "2" },
        ],
      },
      /"x" is given twice/,
    ],
    [{ remove: ["country"] }, /come back with the next sync/],
    [{ remove: ["revenu"] }, /Nearest: revenue/],
    [{ main_time_column: "ordered" }, /Nearest: ordered_at/],
    [{}, /Nothing is to be changed/],
  ])("refuses %j", (args, says) => {
    expect(() => planFields(dataset, args)).toThrow(says);
  });
});

describe("taking an update back", () => {
  const { wanted } = planFields(dataset, { remove: ["revenue"], description: "New." });

  it("gives what was removed without its id, and the rest with it", () => {
    expect(formerly(dataset, wanted)).toMatchObject({
      description: "Orders.",
      metrics: [
        { id: 11, metric_name: "count" },
        { metric_name: "revenue", expression: "SUM(total)" },
      ],
    });
    expect(formerly(dataset, wanted).metrics?.[1]).not.toHaveProperty("id");
  });

  it("an update is seen to be made, or not", () => {
    expect(isAsWanted(dataset, wanted)).toBe(false);
    const made = { ...dataset, metrics: dataset.metrics.slice(0, 1), description: "New." } as Dataset;
    expect(isAsWanted(made, wanted)).toBe(true);
  });
});
