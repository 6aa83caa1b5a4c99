import { describe, expect, it } from "vitest";
import { type CatalogueDeps, createCatalogue } from "../../../src/catalogue/catalogue.ts";
import { catalogueTools } from "../../../src/catalogue/catalogue-tools.ts";
import { textResult } from "../../../src/results/shape.ts";
import { registryUnder } from "../../registry-under.ts";
import { failureOf } from "../failure.ts";
import { sampleTools } from "../tools/sample-tools.ts";

const RANKED = [
  "superset_chart_delete",
  "superset_chart_list",
  "superset_dashboard_list",
  "superset_chart_get_by_id",
  "superset_search_tools",
  "superset_sqllab_execute_query",
];

function setUp({
  readOnly = false,
  unfit = [],
  ...overrides
}: Partial<CatalogueDeps> & { readOnly?: boolean; unfit?: string[] } = {}) {
  const registry = registryUnder([...sampleTools, ...catalogueTools], { tools: ["core"], readOnly });
  const called: unknown[] = [];
  const handlers = createCatalogue({
    registry,
    search: async (_, limit, isWanted) => RANKED.filter(isWanted).slice(0, limit),
    call: async (name, args) => {
      called.push([name, args]);
      return textResult("done");
    },
    fits: async ({ name }) => !unfit.includes(name),
    schemaOf: ({ inputSchema }) => inputSchema,
    ...overrides,
  });
  const answer = async (name: string, args: Record<string, unknown>) => {
    const [block] = (await handlers.get(name)?.(args, {}))?.content ?? [];
    return block?.type === "text" ? block.text.split("\n") : expect.unreachable(`no answer of ${name}`);
  };
  return { answer, called, handlers };
}

describe("superset_search_tools", () => {
  const search = (limit?: number, deps = {}) =>
    setUp(deps).answer("superset_search_tools", { query: "x", ...(limit && { limit }) });

  it("gives a line per hit, marked, best first, without the catalogue itself", async () => {
    expect(await search()).toEqual([
      "superset_chart_delete (delete): superset_chart_delete",
      "superset_chart_list (read): superset_chart_list",
      "superset_dashboard_list (read): superset_dashboard_list",
      "superset_chart_get_by_id (read): superset_chart_get_by_id",
      "superset_sqllab_execute_query (write): superset_sqllab_execute_query",
    ]);
  });

  it("gives as many as are asked for", async () => {
    expect(await search(2)).toHaveLength(2);
  });

  it("finds nothing that read-only forbids", async () => {
    expect((await search(10, { readOnly: true })).join()).not.toMatch(/delete|write/);
  });

  it("names apart what cannot be used, so that the user learns why, and fills its place", async () => {
    const unfit = ["superset_chart_delete", "superset_chart_get_by_id"];
    expect(await search(2, { unfit })).toEqual([
      "superset_chart_list (read): superset_chart_list",
      "superset_dashboard_list (read): superset_dashboard_list",
      "Not for this account or server: superset_chart_delete; a call says what is missing.",
    ]);
  });

  it("says so when nothing is found", async () => {
    expect(await search(10, { search: async () => [] })).toEqual([expect.stringMatching(/Try other words/)]);
  });
});

describe("superset_call_read and superset_call_write", () => {
  it.each([
    ["superset_call_read", "superset_chart_list", { page: 1 }],
    ["superset_call_read", "superset_chart_get", { page: 1 }],
    ["superset_call_write", "superset_chart_delete", {}],
  ])("%s calls %s with its arguments", async (door, tool, args) => {
    const { answer, called } = setUp();
    expect(await answer(door, { tool, arguments: args })).toEqual(["done"]);
    expect(called).toEqual([[expect.stringMatching(tool), args]]);
  });

  it("takes a call without arguments for one with none", async () => {
    const { answer, called } = setUp();
    await answer("superset_call_read", { tool: "superset_chart_list" });
    expect(called).toEqual([["superset_chart_list", {}]]);
  });

  it.each([
    ["superset_call_read", "superset_chart_delete", /changes something: call it with superset_call_write/],
    ["superset_call_write", "superset_chart_list", /only reads: call it with superset_call_read/],
    ["superset_call_read", "superset_sqllab_execute_query", /changes something/],
    ["superset_call_read", "superset_call_write", /called by itself/],
    ["superset_call_read", "superset_search_tools", /called by itself/],
    ["superset_call_write", "superset_nothing", /There is no tool/],
  ])("%s refuses %s", async (door, tool, says) => {
    const { handlers, called } = setUp();
    const error = await failureOf(handlers.get(door)?.({ tool }, {}) as Promise<unknown>);
    expect(error.message).toMatch(says);
    expect(called).toEqual([]);
  });
});

it("describes each tool that it has an answer for, and no other", () => {
  expect([...setUp().handlers.keys()].sort()).toEqual(catalogueTools.map(({ name }) => name).sort());
});
