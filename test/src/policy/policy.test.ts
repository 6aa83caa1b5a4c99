import { describe, expect, it } from "vitest";
import { ConfigError } from "../../../src/errors/errors.ts";
import { createPolicy, type PolicySettings } from "../../../src/policy/policy.ts";
import { operation, sampleTools } from "../tools/sample-tools.ts";

const settings = (overrides: Partial<PolicySettings>): PolicySettings => ({
  tools: ["all"],
  deny: [],
  readOnly: false,
  ...overrides,
});
const allowed = (overrides: Partial<PolicySettings>) =>
  sampleTools.filter(createPolicy(settings(overrides), sampleTools).allows).map(({ name }) => name.slice(9));

const ALL = ["chart_list", "chart_get_by_id", "chart_delete", "dashboard_list", "sqllab_execute_query"];
const CONFIG = "config_get_base_url";

describe("policy", () => {
  it.each<[string, Partial<PolicySettings>, string[]]>([
    ["everything by default", {}, [...ALL, CONFIG]],
    ["a tool by name", { tools: ["superset_chart_list"] }, ["chart_list"]],
    ["a tool by a former name", { tools: ["superset_chart_get"] }, ["chart_get_by_id"]],
    ["a resource", { tools: ["chart"] }, ["chart_list", "chart_get_by_id", "chart_delete"]],
    ["a pattern", { tools: ["superset_*_list"] }, ["chart_list", "dashboard_list"]],
    ["a pattern of everything", { tools: ["*"] }, [...ALL, CONFIG]],
    ["a pattern with two stars", { tools: ["*chart*list"] }, ["chart_list"]],
    ["several entries", { tools: ["dashboard", "superset_chart_list"] }, ["chart_list", "dashboard_list"]],
    ["nothing", { tools: [] }, []],
    ["all but a resource", { deny: ["chart"] }, ["dashboard_list", "sqllab_execute_query", CONFIG]],
    ["all but a pattern", { deny: ["*_delete"] }, [...ALL.filter((name) => name !== "chart_delete"), CONFIG]],
    [
      "what is allowed less what is denied",
      { tools: ["chart"], deny: ["*_delete"] },
      ["chart_list", "chart_get_by_id"],
    ],
    [
      "not what is denied by a former name",
      { tools: ["chart"], deny: ["superset_chart_get"] },
      ["chart_list", "chart_delete"],
    ],
    ["nothing when all is denied", { tools: ["superset_chart_list"], deny: ["all"] }, []],
    ["what only reads", { readOnly: true }, ["chart_list", "chart_get_by_id", "dashboard_list", CONFIG]],
    ["no write in read-only mode, even by name", { tools: ["superset_chart_delete"], readOnly: true }, []],
  ])("allows %s", (_, overrides, want) => {
    expect(allowed(overrides)).toEqual(want);
  });

  it.each(["create", "update", "replace", "delete", "run", "trigger"] as const)(
    "takes an effect of %s for a change, whatever the annotations say",
    (effect) => {
      const tool = operation("superset_x_y", { effect });
      expect(createPolicy(settings({ readOnly: true }), [tool]).allows(tool)).toBe(false);
    },
  );

  it.each([
    [{ tools: ["superset_chart_lst"] }, /"superset_chart_lst" in the setting "tools".*"superset_chart_list"/],
    [{ deny: ["dashbord"] }, /"dashbord" in the setting "deny".*"dashboard"/],
    [{ deny: ["nothing_*"] }, /"nothing_\*"/],
    [{ deny: ["superset_chrt_*"] }, /Did you mean "superset_chart_\*"\?/],
    [{ tools: ["*_delte"] }, /Did you mean "\*_delete"\?/],
    [{ tools: ["viewr"] }, /Did you mean "viewer"\?/],
    [{ tools: ["chart", "ALL"] }, /"ALL"/],
    [{ deny: ["superset.chart.list"] }, /"superset.chart.list"/],
    [{ deny: ["superset_chart_lis.*"] }, /"superset_chart_lis\.\*"/],
  ])(
    "refuses the entry in %j, which names nothing: a typing error must not open a door",
    (overrides, want) => {
      const create = () => createPolicy(settings(overrides), sampleTools);
      expect(create).toThrow(ConfigError);
      expect(create).toThrow(want);
    },
  );

  it.each([
    [{ tools: ["read"] }, ["chart_list", "chart_get_by_id", "dashboard_list", CONFIG]],
    [{ tools: ["write"] }, ["chart_delete", "sqllab_execute_query"]],
    [{ deny: ["delete"] }, [...ALL.filter((name) => name !== "chart_delete"), CONFIG]],
    [{ tools: ["chart"], deny: ["write"] }, ["chart_list", "chart_get_by_id"]],
  ])("knows kinds of tools: %j", (overrides, want) => {
    expect(allowed(overrides)).toEqual(want);
  });

  it("knows what only administrators do", () => {
    const tools = [operation("superset_user_create", { admin: true }), operation("superset_chart_list")];
    const policy = createPolicy(settings({ deny: ["admin"] }), tools);
    expect(tools.map(policy.allows)).toEqual([false, true]);
  });
});
