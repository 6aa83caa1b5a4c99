import { afterEach, describe, expect, it } from "vitest";
import { type ContextServer, type Routes, startContext } from "./context-server.ts";
import { SHOP } from "./shop-routes.ts";

const open: ContextServer[] = [];
afterEach(async () => {
  for (const context of open.splice(0)) await context.close();
});

async function start(routes: Routes = SHOP, env: Record<string, string> = {}) {
  const context = await startContext(routes, env);
  open.push(context);
  const read = async (uri: string) => {
    const { contents } = await context.client.readResource({ uri });
    const [content] = contents as [{ uri: string; mimeType: string; text: string }];
    expect([content.uri, content.mimeType, contents.length]).toEqual([uri, "application/json", 1]);
    return JSON.parse(content.text);
  };
  return { ...context, read };
}

const SECRET = "sst_of-a-test-and-long-enough";
const URL_OF_SUPERSET = /^http:\/\/127\.0\.0\.1:\d+/;
const link = (path: string) => expect.stringMatching(new RegExp(`${URL_OF_SUPERSET.source}${path}$`));

describe("a resource says what matters of", () => {
  it.each<[string, object]>([
    [
      "superset://dashboard/1",
      {
        id: 1,
        title: "Overview",
        slug: "overview",
        published: true,
        url: link("/superset/dashboard/1/"),
        charts: [{ id: 5, name: "Revenue", type: "pie" }],
        filters: [
          { name: "Country", type: "filter_select", column: "country", dataset_id: 4 },
          { name: "Time range", type: "filter_time" },
        ],
        owners: ["Ada Admin"],
        tags: ["finance"],
        changed: "2 days ago",
      },
    ],
    [
      "superset://chart/5",
      {
        id: 5,
        name: "Revenue",
        type: "pie",
        description: "By country.",
        url: link("/explore/\\?slice_id=5"),
        dataset: { id: 4, name: "main.sales" },
        dashboards: [{ id: 1, title: "Overview" }],
        params: { metric: "revenue" },
        has_query_context: false,
      },
    ],
    [
      "superset://dataset/4",
      {
        id: 4,
        name: "sales",
        schema: "main",
        kind: "physical",
        url: link("/explore/\\?datasource_type=table&datasource_id=4"),
        database: { id: 1, name: "Shop", backend: "sqlite" },
        time_column: "ordered_at",
        columns: [
          { name: "ordered_at", type: "DATE" },
          { name: "country", type: "TEXT", description: "ISO code" },
          { name: "payload", type: "TEXT", filterable: false },
        ],
        metrics: [{ name: "revenue", expression: "SUM(price)" }],
      },
    ],
    [
      "superset://database/1",
      {
        id: 1,
        name: "Shop",
        backend: "sqlite",
        url: link("/sqllab/\\?dbid=1"),
        allows: {
          sql_lab: true,
          dml: true,
          create_table_as: false,
          create_view_as: false,
          file_upload: false,
          asynchronous_queries: false,
        },
        schemas: ["main", "archive"],
      },
    ],
    [
      "superset://database/1/main/order%20items",
      {
        name: "order items",
        schema: "main",
        database_id: "1",
        columns: [
          { name: "id", type: "NUMERIC(10, 2)" },
          { name: "note", type: "TEXT", comment: "free text" },
        ],
        primary_key: ["id"],
      },
    ],
  ])("%s", async (uri, want) => {
    const { read } = await start();
    expect(await read(uri)).toEqual(want);
  });

  it("what it can do without, when that is forbidden or fails: charts by name, and why there are no schemas", async () => {
    const schemas = { ...SHOP, "/database/1/schemas/": 500 };
    const { read, asked } = await start(schemas, { SUPERSET_MCP_DENY: "superset_dashboard_get_charts" });
    expect((await read("superset://dashboard/1")).charts).toEqual(["Revenue"]);
    expect(asked).toEqual(["/api/v1/dashboard/1"]);
    const database = await read("superset://database/1");
    expect([database.schemas, database.schemas_missing]).toEqual([undefined, expect.stringMatching(/^500 /)]);
  });

  it("a chart's dataset where only its settings know it", async () => {
    const params = JSON.stringify({ datasource: "4__table", metric: "revenue" });
    const { read } = await start({ "/chart/5": { result: { id: 5, params } } });
    const { dataset, params: shown } = await read("superset://chart/5");
    expect([dataset, shown]).toEqual([{ id: 4 }, { metric: "revenue" }]);
  });

  it("as much as fits, and where the rest is", async () => {
    const columns = Array.from({ length: 3000 }, (_, at) => ({ column_name: `column_${at}`, type: "TEXT" }));
    const { read } = await start({ "/dataset/4": { result: { id: 4, columns } } });
    const content = await read("superset://dataset/4");
    expect(JSON.stringify(content).length).toBeLessThan(41_000);
    expect(content.columns.length).toBeGreaterThan(500);
    expect(content.left_out).toMatch(/^columns: the first \d+ of 3000 rows\. superset_dataset_get_by_id/);
  });

  it("numbers with all their digits, and no secrets", async () => {
    const chart = `{"result":{"id":5,"slice_name":"${SECRET}","datasource_id":1234567890123456789}}`;
    const { client } = await start({ "/chart/5": chart }, { SUPERSET_API_KEY: SECRET });
    const { contents } = await client.readResource({ uri: "superset://chart/5" });
    expect(contents[0]).toMatchObject({
      text: expect.stringMatching(/"name":"(\*\*\*|\[api key\])".*"dataset":\{"id":1234567890123456789\}/),
    });
  });
});

describe("what cannot be read is an error that says why:", () => {
  it.each<[string, number, RegExp]>([
    ["superset://chart/404", -32002, /404 from GET/],
    ["superset://database/1/main/nothing", -32002, /no table nothing in the schema main/],
    ["superset://chrt/5", -32602, /superset:\/\/chart\/\{id\}.*Did you mean "chart"\?/],
    ["superset://chart/5/more", -32602, /is no address of a resource/],
    ["superset://chart/", -32602, /is no address of a resource/],
    ["superset://chart/5?x=1", -32602, /is no address of a resource/],
    ["https://example.com/chart/5", -32602, /is no address of a resource/],
    ["superset://dashboard/..", -32602, /cannot be part of a path/],
    ["superset://dashboard/%E0%A4%A", -32602, /percent-encoding/],
    ["superset://chart/500", -32603, /500 from GET/],
    ["superset://user/1", -32602, /is no address of a resource/],
  ])("%s", async (uri, code, message) => {
    const routes = {
      ...SHOP,
      "/chart/500": 500,
      "/database/1/table_metadata/": { name: "", columns: [] },
    };
    const { client } = await start(routes);
    const failure = expect(client.readResource({ uri })).rejects;
    await failure.toMatchObject({ code, message: expect.stringMatching(message) });
    if (code === -32002) await expect(client.readResource({ uri })).rejects.toMatchObject({ data: { uri } });
  });

  it("policy, and then nothing is sent; read-only is no obstacle", async () => {
    const { client, asked, read } = await start(SHOP, {
      SUPERSET_MCP_DENY: "superset_chart_get_by_id,superset_database_get_by_id",
      SUPERSET_MCP_READ_ONLY: "true",
    });
    for (const uri of ["superset://chart/5", "superset://database/1"]) {
      await expect(client.readResource({ uri })).rejects.toMatchObject({
        code: -32602,
        message: expect.stringContaining("switched off by this server's configuration"),
      });
    }
    // Not even for the database's schemas, which may be asked for.
    expect((await read("superset://dataset/4")).name).toBe("sales");
    expect(asked).toEqual(["/api/v1/dataset/4"]);
  });

  it("no address of a Superset", async () => {
    const { client } = await start(SHOP, { SUPERSET_BASE_URL: "" });
    const failure = { code: -32603, message: expect.stringContaining("SUPERSET_BASE_URL") };
    await expect(client.readResource({ uri: "superset://chart/5" })).rejects.toMatchObject(failure);
    await expect(client.listResources()).rejects.toMatchObject(failure);
  });
});
