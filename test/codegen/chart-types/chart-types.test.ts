import { describe, expect, it } from "vitest";
import type { CapturedControl } from "../../../codegen/chart-types/captured.ts";
import { chartTypes } from "../../../codegen/chart-types/chart-types.ts";
import { emitChartTypes } from "../../../codegen/emit/chart-types.ts";
import type { ChartRoles } from "../../../codegen/overlay/chart-types.ts";

const WHY = "because it is so";
const roles: ChartRoles = {
  components: { Metrics: "metric", Columns: "column" },
  controls: { sorted: { role: "sort", why: WHY }, "tree.root": { role: "column", why: WHY } },
  withheld: { lookup: WHY },
};
const catalogue = (controls: CapturedControl[], type = {}, example = {}) =>
  chartTypes(
    {
      types: { tree: { title: "Tree", about: "Grows.", controls, ...type } },
      examples: { tree: { form: { a: "count", gone: 1 }, ...example } },
    },
    roles,
  ).tree;
const control = (given: Omit<CapturedControl, "name">) => catalogue([{ name: "x", ...given }])?.controls.x;

describe("a control", () => {
  it("has the role of its component, and is an option where that has none", () => {
    expect(control({ type: "Metrics", label: "M", several: true })).toEqual({
      role: "metric",
      label: "M",
      several: true,
    });
    expect(control({ type: "Slider", number: "integer" })).toEqual({ role: "option", number: "integer" });
  });

  it("has the role that the overlay gives it by name, and says what it holds none the less", () => {
    expect(catalogue([{ name: "sorted", type: "Metrics" }])?.controls.sorted).toEqual({
      role: "sort",
      holds: "metric",
    });
    expect(catalogue([{ name: "root", type: "Text" }])?.controls.root).toEqual({ role: "column" });
  });

  it("must be set only where explore does not set it, and a column of the dataset is no default", () => {
    expect(control({ type: "Select", required: true, default: 5 })).toEqual({ role: "option", default: 5 });
    expect(control({ type: "Select", required: true, default: null })).toEqual({
      role: "option",
      required: true,
    });
    expect(control({ type: "Columns", required: true, default: "ordered_at" })).toEqual({
      role: "column",
      required: true,
    });
  });

  it("has choices where they are of its type and not of the dataset", () => {
    expect(control({ type: "Select", choices: ["a", null], free: true })).toEqual({
      role: "option",
      choices: ["a", null],
      free: true,
    });
    expect(control({ type: "Select", ofDataset: true })).toEqual({ role: "option", holds: "column" });
    expect(control({ type: "CheckboxControl", default: false })).toEqual({
      role: "option",
      default: false,
      choices: [true, false],
    });
  });
});

it("a type says which controls want one of them set, what it is hidden behind, what is wrong with it, and what a chart of it sets", () => {
  const needs = ["one of us"];
  const controls = [
    { name: "a", type: "Metrics", needs },
    { name: "lookup", type: "Hidden" },
    { name: "b", type: "Columns", needs },
  ];
  const type = catalogue(controls, { label: "DEPRECATED", flag: "NEW", legacy: true }, { problem: "broken" });
  expect(type).toEqual({
    title: "Tree",
    about: "Grows.",
    deprecated: true,
    legacy: true,
    flag: "NEW",
    problem: "broken",
    oneOf: ["a", "b"],
    controls: { a: { role: "metric" }, b: { role: "column" } },
    example: { a: "count" },
  });
});

it("is emitted with a line for each control", () => {
  const text = emitChartTypes("6.1.0", { tree: catalogue([{ name: "x-y", type: "Metrics" }]) as never });
  expect(text).toContain('\n      "x-y": {"role":"metric"},\n');
  expect(text).toContain("spec/6.1.0/chart-types.json");
});
