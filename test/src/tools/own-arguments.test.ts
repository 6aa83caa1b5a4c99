import { describe, expect, it } from "vitest";
import { ArgumentError } from "../../../src/errors/errors.ts";
import { withOwnArguments } from "../../../src/tools/own-arguments.ts";
import { takeOwnArguments } from "../../../src/tools/take-own-arguments.ts";
import type { OperationTool } from "../../../src/tools/tool.ts";
import { failureOf } from "../failure.ts";

const inputSchema = { type: "object" as const, properties: {}, additionalProperties: false as const };
const paging = ["page", "page_size"].map((wire) => ({ name: wire, in: "q" as const, wire, required: false }));
const tool = (given: Partial<OperationTool>) =>
  ({
    name: "superset_x",
    path: "/api/v1/x/",
    effect: "read",
    arguments: [],
    inputSchema,
    ...given,
  }) as OperationTool;

const list = tool({ arguments: paging });
const read = tool({ fields: ["id"] });
const change = tool({ effect: "update" });
const removal = tool({ effect: "delete" });

describe("what a caller may say beside an operation's arguments", () => {
  it.each<[string, OperationTool, string[]]>([
    ["a list", list, ["all_pages"]],
    ["a read with usual fields", read, ["fields"]],
    ["a read without", tool({}), []],
    ["a change", change, ["dry_run"]],
    ["a delete", removal, ["confirm", "dry_run"]],
    ["a query that gives rows", tool({ effect: "run", fields: ["data"] }), ["dry_run", "fields"]],
  ])("of %s", (_, offering, names) => {
    expect(Object.keys(withOwnArguments(offering).properties)).toEqual(names);
  });

  it.each<[OperationTool, Record<string, unknown>, object]>([
    [read, { fields: ["a", "b.c"] }, { fields: ["a", "b.c"] }],
    [read, { fields: "a" }, { fields: ["a"] }],
    [read, { fields: '["a","b"]' }, { fields: ["a", "b"] }],
    [list, { all_pages: "true" }, { all_pages: true }],
    [list, { all_pages: null }, {}],
    [change, { dry_run: "yes" }, { dry_run: true }],
    [removal, { confirm: "Revenue", dry_run: false }, { confirm: "Revenue", dry_run: false }],
  ])("%# is taken for what it means", async (offering, given, want) => {
    const { own, args } = takeOwnArguments(offering, { ...given, chart_id: 7 });
    expect(own).toEqual(want);
    expect(args).toEqual({ chart_id: 7 });
  });

  it.each<[OperationTool, Record<string, unknown>, RegExp]>([
    [change, { dry_run: "perhaps" }, /"dry_run".*true or false/],
    [removal, { confirm: ["a"] }, /"confirm".*a text/],
    [read, { fields: [7, {}] }, /"fields\[1\]".*a text/],
    [list, { all_pages: 5 }, /"all_pages".*true or false/],
  ])("%# is refused when it means nothing", async (offering, given, complaint) => {
    const error = await failureOf((async () => takeOwnArguments(offering, given))());
    expect(error).toBeInstanceOf(ArgumentError);
    expect(error.message).toMatch(complaint);
  });

  it("is left to the operation where it is not offered", async () => {
    const { own, args } = takeOwnArguments(read, { dry_run: true, fields: ["a"] });
    expect([own, args]).toEqual([{ fields: ["a"] }, { dry_run: true }]);
  });
});
