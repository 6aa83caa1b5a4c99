import { expect, it } from "vitest";
import { fitOperators } from "../../../src/tools/filter-operators.ts";
import { operation } from "./sample-tools.ts";

const list = operation("superset_chart_list", {
  operators: [
    [["owners"], ["rel_m_m"]],
    [["id"], ["eq", "gt", "in"]],
    [["slice_name"], ["chart_all_text", "ct", "eq", "sw"]],
  ],
});
const fitted = (...filters: unknown[]) => fitOperators(list, { filters });

it.each([
  ["owners", "eq", "rel_m_m"],
  ["owners", "ct", "rel_m_m"],
  ["owners", "contains", "rel_m_m"],
  ["slice_name", "contains", "ct"],
  ["slice_name", "starts with", "sw"],
  ["slice_name", "==", "eq"],
  ["id", ">", "gt"],
])("%s %s is taken for %s", (col, opr, meant) => {
  expect(fitted({ col, opr, value: 1 })).toEqual({
    args: { filters: [{ col, opr: meant, value: 1 }] },
    coercions: [{ argument: "filters[0].opr", from: opr, to: meant }],
    complaints: [],
  });
});

it("an operator that its column does not take is complained of with those that it takes", () => {
  const { complaints, args } = fitted({ col: "slice_name", opr: "eq" }, { col: "id", opr: "ct" });
  expect(complaints).toEqual([
    { at: "filters[1].opr", text: '"filters[1].opr" is "ct", but the column "id" takes eq, gt, in.' },
  ]);
  expect(args).toEqual({
    filters: [
      { col: "slice_name", opr: "eq" },
      { col: "id", opr: "ct" },
    ],
  });
});

it.each([
  ["a column that there is not", { col: "nope", opr: "eq" }],
  ["what is no filter", "id = 7"],
  ["an operator that is no text", { col: "id", opr: 7 }],
])("leaves %s to the validator", (_, filter) => {
  expect(fitted(filter)).toEqual({ args: { filters: [filter] }, coercions: [], complaints: [] });
});

it("does nothing where there are no filters to fit", () => {
  expect(fitOperators(list, { filters: "x" }).args).toEqual({ filters: "x" });
  expect(fitOperators(operation("superset_x_y"), { filters: [{ col: "id", opr: "ct" }] }).complaints).toEqual(
    [],
  );
});
