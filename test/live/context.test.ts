import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connectLive, type LiveConnection } from "./connect.ts";

/** Resources, completions and prompts of a real Superset. */
describe("context for a model", () => {
  let mcp: LiveConnection;
  beforeAll(async () => {
    mcp = await connectLive({ env: { SUPERSET_MCP_TOOLS: "core" } });
  });
  afterAll(() => mcp?.end());

  const read = async (uri: string) => {
    const [content] = (await mcp.client.readResource({ uri })).contents;
    return JSON.parse(content && "text" in content ? content.text : "");
  };
  const complete = async (of: string, name: string, value = "", chosen: Record<string, string> = {}) => {
    const ref = of.includes("://")
      ? ({ type: "ref/resource", uri: of } as const)
      : ({ type: "ref/prompt", name: of } as const);
    const params = { ref, argument: { name, value }, context: { arguments: chosen } };
    return (await mcp.client.complete(params)).completion.values;
  };
  /** Address of the thing of that kind and name. */
  const find = async (kind: string, name: string) => {
    const { resources } = await mcp.client.listResources();
    const found = resources.find((one) => one.name === name && one.uri.startsWith(`superset://${kind}/`));
    return found?.uri ?? `no ${kind} "${name}"`;
  };

  it("lists things of every kind, newest first, and every one of them can be read", async () => {
    const { resources } = await mcp.client.listResources();
    const kinds = resources.map(({ uri }) => uri.split("/")[2]);
    expect(new Set(kinds)).toEqual(new Set(["dashboard", "chart", "dataset", "database"]));
    for (const { uri, name } of resources) {
      const content = await read(uri);
      expect([`superset://${uri.split("/")[2]}/${content.id}`, content.title ?? content.name]).toEqual([
        uri,
        name,
      ]);
    }
    const { client } = mcp;
    const made = await mcp.json<{ id: number }>("superset_call_write", {
      tool: "superset_dashboard_create",
      arguments: { dashboard_title: "Just made" },
    });
    expect((await client.listResources()).resources[0]?.uri).toBe(`superset://dashboard/${made.id}`);
    const gone = { tool: "superset_dashboard_delete", arguments: { dashboard_id: made.id } };
    expect((await mcp.call("superset_call_write", gone)).isError).toBeFalsy();
    await expect(read(`superset://dashboard/${made.id}`)).rejects.toMatchObject({ code: -32002 });
  });

  it("reads each kind", async () => {
    const overview = await read(await find("dashboard", "Shop overview"));
    expect(overview.charts).toContainEqual({
      id: expect.any(Number),
      name: "Total revenue",
      type: "big_number_total",
    });
    expect(overview.filters.map(({ name }: { name: string }) => name)).toEqual(["Time range", "Country"]);
    // It says how long ago it was changed.
    expect(await read("superset://dashboard/shop-overview")).toEqual({
      ...overview,
      changed: expect.any(String),
    });
    expect((await fetch(overview.url)).status).toBe(200);

    const chart = await read(await find("chart", "Revenue by category"));
    expect(chart).toMatchObject({ type: "pie", params: { groupby: ["category"], metric: "revenue" } });
    const sales = await read(`superset://dataset/${chart.dataset.id}`);
    expect(sales).toMatchObject({ name: "Sales", kind: "virtual", database: { name: "Shop" } });
    expect(sales.columns).toContainEqual({ name: "country", type: "STRING" });
    expect(sales.metrics).toContainEqual(
      expect.objectContaining({ name: "revenue", expression: "SUM(quantity * unit_price)" }),
    );
    const shop = await read(`superset://database/${sales.database.id}`);
    expect(shop).toMatchObject({
      backend: "sqlite",
      schemas: ["main"],
      allows: { sql_lab: true, dml: false },
    });
    const orders = await read(`superset://database/${shop.id}/main/orders`);
    expect(orders.columns).toContainEqual({ name: "total", type: "NUMERIC(10, 2)" });
    const nothing = `superset://database/${shop.id}/main/nothing`;
    await expect(read(nothing)).rejects.toMatchObject({ code: -32002 });
  });

  it("reads the file that a tool's result links to", async () => {
    const result = await mcp.call("superset_call_read", {
      tool: "superset_dashboard_export",
      arguments: { ids: [1] },
    });
    const link = result.content.find((block) => block.type === "resource_link");
    const [file] = (await mcp.client.readResource({ uri: link?.uri as string })).contents;
    const bytes = Buffer.from(file && "blob" in file ? file.blob : "", "base64");
    expect([file?.mimeType, bytes.subarray(0, 2).toString()]).toEqual(["application/zip", "PK"]);
  });

  it("completes ids by name, slug and UUID", async () => {
    const overview = await read("superset://dashboard/shop-overview");
    const id = String(overview.id);
    for (const typed of ["shop ov", "shop-over", overview.uuid, overview.uuid.slice(0, 12)])
      expect(await complete("superset://dashboard/{id}", "id", typed)).toEqual([id]);
    const sales = /\d+$/.exec(await find("dataset", "Sales"))?.[0] as string;
    expect(await complete("superset://dataset/{id}", "id", "sal")).toEqual([sales]);
    expect(await complete("explore_dataset", "dataset", "sal")).toEqual([`Sales (id ${sales})`]);
    const revenue = await complete("debug_chart", "chart", "total rev");
    expect(revenue).toEqual([expect.stringMatching(/^Total revenue \(id \d+\)$/)]);
    expect(await complete("superset://database/{id}", "id", "shop")).toHaveLength(1);
  });

  it("completes from the database to its columns", async () => {
    expect(await complete("write_sql", "database", "sh")).toEqual(["Shop"]);
    const database = { database: "Shop" };
    expect(await complete("write_sql", "schema", "", database)).toEqual(["main"]);
    const table = { ...database, schema: "main" };
    expect(await complete("write_sql", "table", "order", table)).toEqual(["order_items", "orders"]);
    const column = { ...table, table: "orders" };
    expect(await complete("write_sql", "column", "ship", column)).toEqual(["shipped_at"]);
    const ofDataset = await complete("explore_dataset", "filter_column", "c", { dataset: "Sales" });
    expect(ofDataset).toEqual(expect.arrayContaining(["country", "category"]));
  });

  it("gives each prompt, with tools that the client sees or reaches through the catalogue", async () => {
    const listed = new Set((await mcp.client.listTools()).tools.map(({ name }) => name));
    const { prompts } = await mcp.client.listPrompts();
    expect(prompts).toHaveLength(5);
    for (const { name, arguments: known = [] } of prompts) {
      const required = known.filter((argument) => argument.required);
      const args = Object.fromEntries(required.map((one) => [one.name, one.name === "kind" ? "chart" : "1"]));
      const { messages } = await mcp.client.getPrompt({ name, arguments: args });
      const tools = new Set(JSON.stringify(messages).match(/superset_[a-z_]+/g));
      expect(tools.size).toBeGreaterThan(2);
      for (const tool of tools) {
        if (listed.has(tool)) continue;
        const described = await mcp.call("superset_describe_tool", { tool });
        expect(described.isError, tool).toBeFalsy();
      }
    }
  });

  it("names a field with the tool that leaves it out unless asked, where no job is to be had", async () => {
    const jobs = "superset_dashboard_outline,superset_chart_describe";
    const others = await connectLive({ env: { SUPERSET_MCP_TOOLS: "core", SUPERSET_MCP_DENY: jobs } });
    const asked: string[] = [];
    for (const [name, argument] of [
      ["explain_dashboard", "dashboard"],
      ["debug_chart", "chart"],
    ] as const) {
      const { messages } = await others.client.getPrompt({ name, arguments: { [argument]: "1" } });
      const asking = JSON.stringify(messages).replaceAll('\\"', '"');
      for (const [, tool = "", text = ""] of asking.matchAll(/(superset_\w+), "fields": (\[.*?\])/g)) {
        const fields: string[] = JSON.parse(text);
        const id = /_chart_/.test(tool) ? { chart_id: "1" } : { dashboard_id: "1" };
        const answer = JSON.stringify((await others.call(tool, { ...id, fields })).content);
        expect(fields.filter((field) => !answer.includes(field))).toEqual([]);
        asked.push(tool);
      }
    }
    expect(asked).toHaveLength(3);
    await others.end();
  });
});

describe("without a session", () => {
  it("nothing is completed, and lists say why", async () => {
    const mcp = await connectLive({ env: { SUPERSET_PASSWORD: "wrong" } });
    const ref = { type: "ref/resource", uri: "superset://chart/{id}" } as const;
    const { completion } = await mcp.client.complete({ ref, argument: { name: "id", value: "" } });
    expect(completion.values).toEqual([]);
    const failure = { code: -32603, message: expect.stringMatching(/password/i) };
    await expect(mcp.client.listResources()).rejects.toMatchObject(failure);
    await mcp.end();
  });
});
