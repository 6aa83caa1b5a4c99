import { describe, expect, it } from "vitest";
import type { ZodType } from "zod";
import { coerceArguments } from "../../src/tools/coerce.ts";
import type { OperationTool } from "../../src/tools/tool.ts";
import { loadAll } from "../generated/all-tools.ts";

const loaded = await loadAll();
const newest = loaded.at(-1) as (typeof loaded)[number];
const validatorOf = ({ resource, endpoint }: OperationTool) =>
  newest.validators[resource]?.[endpoint] as unknown as ZodType;

/** What a call of that tool is taken for. */
function coerce(name: string, args: Record<string, unknown>) {
  const tool = newest.tools.find((candidate) => candidate.name === name) as OperationTool;
  return coerceArguments(validatorOf(tool), args, tool.arguments);
}

describe("malformed arguments", () => {
  it.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    [
      "superset_chart_list",
      { limit: "5", sort_by: "slice_name", order: "DESC" },
      { page_size: 5, order_column: "slice_name", order_direction: "desc" },
    ],
    ["superset_chart_list", { fields: "id, slice_name" }, { columns: ["id", "slice_name"] }],
    [
      "superset_chart_list",
      { filter: '{"col": "id", "opr": "EQ", "value": "7"}' },
      { filters: [{ col: "id", opr: "eq", value: "7" }] },
    ],
    ["superset_chart_delete", { id: "7" }, { chart_id: 7 }],
    ["superset_chart_delete", { pk: 7 }, { chart_id: 7 }],
    ["superset_chart_delete", { chartId: 7 }, { chart_id: 7 }],
    [
      "superset_chart_list",
      { filters: { column: "slice_name", operator: "equals", value: "a" }, order_direction: "descending" },
      { filters: [{ col: "slice_name", opr: "eq", value: "a" }], order_direction: "desc" },
    ],
    ["superset_chart_list", { order_column: "changed_on" }, { order_column: "changed_on_delta_humanized" }],
    ["superset_chart_delete", { chart: "7" }, { chart_id: 7 }],
    ["superset_dataset_delete", { dataset: 7 }, { dataset_id: 7 }],
    ["superset_chart_bulk_delete", { ids: "1,2, 3" }, { ids: [1, 2, 3] }],
    ["superset_chart_bulk_delete", { ids: 1 }, { ids: [1] }],
    [
      "superset_sqllab_execute_query",
      { database: 1, query: "SELECT 1", limit: 10 },
      { database_id: 1, sql: "SELECT 1", queryLimit: 10 },
    ],
    [
      "superset_dashboard_create",
      { title: "Sales", published: "yes", owners: ["1"] },
      { dashboard_title: "Sales", published: true, owners: [1] },
    ],
  ])("%s %j", (tool, sent, meant) => {
    expect(coerce(tool, sent).args).toEqual(meant);
  });
});

it("tells what was taken for what", () => {
  const { coercions } = coerce("superset_chart_list", { limit: "5", columns: "id", page: null });
  expect(coercions).toEqual([
    { argument: "columns", from: "id", to: ["id"] },
    { argument: "page", from: null },
    { argument: "page_size", from: { limit: "5" }, to: "5" },
    { argument: "page_size", from: "5", to: 5 },
  ]);
});

describe("is left as it came:", () => {
  it.each<[string, string, Record<string, unknown>]>([
    [
      "what is right",
      "superset_chart_update",
      { chart_id: 1, slice_name: "7", params: '{"a": 1}', description: null },
    ],
    ["a word where a number is wanted", "superset_chart_list", { page_size: "many" }],
    ["a number that would lose digits", "superset_chart_delete", { chart_id: "9007199254740993" }],
    ["a choice that there is not", "superset_chart_list", { order_direction: "sideways" }],
    ["text that is no JSON", "superset_chart_list", { filters: "id = 7" }],
    ["an argument whose meaning is given already", "superset_chart_list", { page_size: 5, limit: 10 }],
    ["an argument that means nothing here", "superset_chart_list", { colour: "red" }],
    ["a fraction where a whole number is wanted", "superset_chart_delete", { chart_id: "1.5" }],
    ["a number for true beyond 0 and 1", "superset_dashboard_create", { dashboard_title: "a", published: 2 }],
  ])("%s", (_, tool, args) => {
    expect(coerce(tool, args)).toEqual({ args, coercions: [] });
  });
});

it("does not change what the caller holds", () => {
  const args = Object.freeze({ filters: Object.freeze([Object.freeze({ col: "ID", opr: "eq", value: 1 })]) });
  expect(coerce("superset_chart_list", args as never).args).toEqual({
    filters: [{ col: "id", opr: "eq", value: 1 }],
  });
});
