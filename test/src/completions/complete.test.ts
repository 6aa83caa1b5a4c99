import { afterEach, describe, expect, it } from "vitest";
import { freeAddress } from "../http/loopback.ts";
import { type ContextServer, listOf, type Routes, startContext } from "../resources/context-server.ts";
import { SHOP } from "../resources/shop-routes.ts";

const open: ContextServer[] = [];
afterEach(async () => {
  for (const context of open.splice(0)) await context.close();
});

const TABLE = "superset://database/{database_id}/{schema}/{table}";

async function start(routes: Routes = SHOP, env: Record<string, string> = {}) {
  const context = await startContext(routes, env);
  open.push(context);
  /** Of a prompt, or of the template of that address. */
  const complete = async (of: string, name: string, value = "", chosen?: Record<string, string>) => {
    const ref = of.includes("://")
      ? ({ type: "ref/resource", uri: of } as const)
      : ({ type: "ref/prompt", name: of } as const);
    const params = { ref, argument: { name, value }, ...(chosen && { context: { arguments: chosen } }) };
    return (await context.client.complete(params)).completion;
  };
  return { ...context, complete };
}

const SALES = "e04cdfb8-3667-469f-97fe-979693606b0b";
const dashboards = [
  { id: 12, dashboard_title: "Orders", slug: null, uuid: SALES },
  { id: 7, dashboard_title: "Weekly sales", slug: "weekly", uuid: "86f94162-ae69-4022-bcb5-fbbb6c744616" },
  { id: 21, dashboard_title: "Sales", slug: null, uuid: null },
];
const FEW = { "/dashboard/": listOf(dashboards, "dashboard_title") };
const many = Array.from({ length: 250 }, (_, at) => ({
  id: at + 1,
  dashboard_title: at % 2 ? `Sales ${at + 1}` : `Costs ${at + 1}`,
  slug: `slug-${at + 1}`,
  uuid: at === 248 ? SALES : null,
}));
const MANY = { "/dashboard/": listOf(many, "dashboard_title") };

describe("an id is completed by what people know of a thing", () => {
  it.each<[string, string[]]>([
    ["", ["12", "7", "21"]],
    ["sal", ["21", "7"]],
    ["SALES", ["21", "7"]],
    ["week", ["7"]],
    ["weekly", ["7"]],
    ["1", ["12"]],
    ["e04cdf", ["12"]],
    [SALES, ["12"]],
    ["nothing like it", []],
  ])("%j", async (typed, want) => {
    const { complete, asked } = await start(FEW);
    const completion = await complete("superset://dashboard/{id}", "id", typed);
    expect(completion).toEqual({ values: want, total: want.length, hasMore: false });
    expect(asked).toEqual(["/api/v1/dashboard/"]);
  });

  it("with name and id in a prompt, for people to read", async () => {
    const { complete } = await start(FEW);
    const { values } = await complete("explain_dashboard", "dashboard", "sal");
    expect(values).toEqual(["Sales (id 21)", "Weekly sales (id 7)"]);
    expect((await complete("explain_dashboard", "dashboard", "Sales (id 21)")).values).toEqual([
      "Sales (id 21)",
    ]);
  });

  it("by Superset's search where there are more than a page; never more than 100, and it is said", async () => {
    const { complete } = await start(MANY);
    const of = (typed: string) => complete("superset://dashboard/{id}", "id", typed);
    expect(await of("")).toMatchObject({ total: 250, hasMore: true, values: { length: 100 } });
    expect(await of("costs")).toMatchObject({ total: 125, hasMore: true, values: { length: 100 } });
    expect(await of("costs 249")).toEqual({ values: ["249"], total: 1, hasMore: false });
    expect(await of("slug-240")).toEqual({ values: ["240"], total: 1, hasMore: false });
    expect(await of("240")).toEqual({ values: ["240"], total: 1, hasMore: false });
    expect(await of(SALES)).toEqual({ values: ["249"], total: 1, hasMore: false });
  });

  it("several of a kind, the last of them", async () => {
    const { complete } = await start(FEW);
    const kind = { kind: "dashboard" };
    expect((await complete("move_assets", "assets", "Orders (id 12),week", kind)).values).toEqual([
      "Orders (id 12), Weekly sales (id 7)",
    ]);
    expect((await complete("move_assets", "assets", "week")).values).toEqual([]);
    expect((await complete("move_assets", "kind", "da")).values).toEqual([
      "dashboard",
      "dataset",
      "database",
    ]);
  });
});

describe("the next argument is completed by those that are chosen", () => {
  it.each<[string, string, string, Record<string, string>, string[]]>([
    [TABLE, "database_id", "sho", {}, ["1"]],
    [TABLE, "schema", "", { database_id: "1" }, ["main", "archive"]],
    [TABLE, "table", "order", { database_id: "1", schema: "main" }, ["orders", "order items"]],
    [TABLE, "table", "", { database_id: "1", schema: "archive" }, ["old"]],
    ["write_sql", "database", "s", {}, ["Shop"]],
    ["write_sql", "schema", "ARCH", { database: "shop" }, ["archive"]],
    ["write_sql", "table", "", { database: "Shop", schema: "main" }, ["orders", "order items"]],
    ["write_sql", "table", "", { database: "Shop" }, []],
    ["write_sql", "column", "no", { database: "1", schema: "main", table: "order items" }, ["note"]],
    ["write_sql", "schema", "", { database: "no such" }, []],
    ["write_sql", "schema", "", {}, []],
    ["write_sql", "question", "how many", {}, []],
    ["explore_dataset", "column", "", { dataset: "sales (id 4)" }, ["ordered_at", "country", "payload"]],
    ["explore_dataset", "column", "o", { dataset: "4" }, ["ordered_at", "country", "payload"]],
    ["explore_dataset", "filter_column", "", { dataset: "Sales" }, ["ordered_at", "country"]],
  ])("%s: %s %j %j", async (of, name, typed, chosen, want) => {
    const { complete } = await start();
    const { values } = await complete(of, name, typed, chosen);
    expect(values).toEqual(want);
  });

  it("and a schema need not be chosen where there is but one", async () => {
    const { complete } = await start({ ...SHOP, "/database/1/schemas/": { result: ["main"] } });
    const { values } = await complete("write_sql", "table", "", { database: "Shop" });
    expect(values).toEqual(["orders", "order items"]);
  });
});

const NONE = { values: [], total: 0, hasMore: false };

describe("there is nothing, and no error", () => {
  it("where policy forbids to ask; nothing is asked then", async () => {
    const { complete, asked } = await start(SHOP, { SUPERSET_MCP_TOOLS: "superset_chart_list" });
    expect(await complete("superset://dashboard/{id}", "id")).toEqual(NONE);
    expect(await complete("write_sql", "schema", "", { database: "1" })).toEqual(NONE);
    expect(asked).toEqual([]);
    expect((await complete("debug_chart", "chart")).values).toEqual(["Revenue (id 5)"]);
  });

  it("where Superset refuses, cannot be reached or is not configured", async () => {
    const refused = await start({ "/dashboard/": 403 });
    expect(await refused.complete("superset://dashboard/{id}", "id")).toEqual(NONE);
    const away = await start(SHOP, { SUPERSET_BASE_URL: await freeAddress() });
    expect(await away.complete("superset://dashboard/{id}", "id")).toEqual(NONE);
    const unset = await start(SHOP, { SUPERSET_BASE_URL: "" });
    expect(await unset.complete("superset://dashboard/{id}", "id")).toEqual(NONE);
  });

  it.each<[string, string, RegExp]>([
    ["explore_datset", "dataset", /no prompt "explore_datset".*"explore_dataset"/],
    ["explore_dataset", "datset", /no argument "datset".*"dataset"/],
    ["superset://chrt/{id}", "id", /no resource template.*"superset:\/\/chart\/\{id\}"/],
    ["superset://chart/{id}", "idd", /no argument "idd".*"id"/],
  ])("but for a name that there is not: %s %s", async (of, name, message) => {
    const { complete } = await start();
    const failure = { code: -32602, message: expect.stringMatching(message) };
    await expect(complete(of, name)).rejects.toMatchObject(failure);
  });
});
