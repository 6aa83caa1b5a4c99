import { describe, expect, it } from "vitest";
import { isSameWord, meantArgument, meantChoices, meantKey } from "../../../src/tools/meant-name.ts";
import type { Argument } from "../../../src/tools/tool.ts";

const argument = (name: string, where: Argument["in"] = "body", wire = name): Argument => ({
  name,
  in: where,
  wire,
  required: false,
});

describe("meantChoices", () => {
  it.each<[unknown, unknown[], unknown[]]>([
    ["DESC", ["asc", "desc"], ["desc"]],
    ["descending", ["asc", "desc"], ["desc"]],
    ["Ascending", ["asc", "desc"], ["asc"]],
    ["=", ["eq", "neq"], ["eq"]],
    ["!=", ["eq", "neq"], ["neq"]],
    ["not in", ["in", "not_in"], ["not_in"]],
    ["starts with", ["sw", "ew"], ["sw"]],
    ["contains", ["ct", "rel_m_m"], ["ct", "rel_m_m"]],
    ["changed_on", ["changed_on_delta_humanized", "slice_name"], ["changed_on_delta_humanized"]],
    ["dashboards", ["chart", "dashboard"], ["dashboard"]],
    ["slice", ["slice_name", "slice_id"], []],
    ["de", ["asc", "desc"], []],
    ["sideways", ["asc", "desc"], []],
    ["-", ["", "a"], []],
    [7, ["7"], []],
    ["constructor", ["asc", "desc"], []],
  ])("%j among %j is %j", (value, choices, meant) => {
    expect(meantChoices(value, choices)).toEqual(meant);
  });
});

describe("meantArgument", () => {
  it.each<[string, Argument[], string | undefined]>([
    ["pageSize", [argument("page_size", "q")], "page_size"],
    ["limit", [argument("page_size", "q"), argument("page", "q")], "page_size"],
    ["chart", [argument("chart_id", "path", "pk")], "chart_id"],
    ["pk", [argument("chart_id", "path", "pk")], "chart_id"],
    ["uuid", [argument("chart_id", "path", "id_or_uuid")], "chart_id"],
    ["title", [argument("dashboard_title"), argument("label")], undefined],
    ["constructor", [argument("name")], undefined],
  ])("%s", (key, known, meant) => {
    expect(meantArgument(key, known)?.name).toBe(meant);
  });
});

it("meantKey finds the one key that stands for one that is missing", () => {
  expect(meantKey("q.filters[].col", ["column", "opr"])).toBe("column");
  expect(meantKey("q.filters[].col", ["Col"])).toBe("Col");
  expect(meantKey("q.filters[].col", ["column", "field"])).toBeUndefined();
  expect(meantKey("q.filters[].other", ["column"])).toBeUndefined();
});

it("isSameWord takes signs for themselves", () => {
  expect(isSameWord("not-in", "NOT_IN")).toBe(true);
  expect(isSameWord("-", "")).toBe(false);
  expect(isSameWord("-", "_")).toBe(false);
});
