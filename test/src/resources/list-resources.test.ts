import { afterEach, describe, expect, it } from "vitest";
import { type ContextServer, listOf, type Routes, startContext } from "./context-server.ts";
import { SHOP } from "./shop-routes.ts";

const open: ContextServer[] = [];
afterEach(async () => {
  for (const context of open.splice(0)) await context.close();
});

async function start(routes: Routes = SHOP, env: Record<string, string> = {}) {
  const context = await startContext(routes, env);
  open.push(context);
  return context;
}

describe("the templates of resources", () => {
  const names = async (env: Record<string, string>) => {
    const { client, asked } = await start(SHOP, env);
    const { resourceTemplates } = await client.listResourceTemplates();
    expect(asked).toEqual([]);
    return resourceTemplates.map(({ uriTemplate }) => uriTemplate);
  };
  const ALL = [
    "superset://dashboard/{id}",
    "superset://chart/{id}",
    "superset://dataset/{id}",
    "superset://database/{id}",
    "superset://database/{database_id}/{schema}/{table}",
  ];

  it("are of four kinds and of tables, whether anything may be changed or not", async () => {
    expect(await names({})).toEqual(ALL);
    expect(await names({ SUPERSET_MCP_READ_ONLY: "true" })).toEqual(ALL);
  });

  it("are only those that policy allows to read", async () => {
    expect(await names({ SUPERSET_MCP_TOOLS: "chart,superset_database_get_table_metadata" })).toEqual([
      ALL[1],
      ALL[4],
    ]);
  });
});

describe("the list of resources", () => {
  it("has a name and a few words for each thing", async () => {
    const { client } = await start();
    const { resources, nextCursor } = await client.listResources();
    const mimeType = "application/json";
    expect(resources).toEqual([
      { uri: "superset://dashboard/1", name: "Overview", description: "Dashboard, published", mimeType },
      { uri: "superset://chart/5", name: "Revenue", description: "Chart (pie) of main.sales", mimeType },
      {
        uri: "superset://dataset/4",
        name: "sales",
        description: expect.stringMatching(/^Dataset \(physical\) on Shop: Orders\. .*…$/),
        mimeType,
      },
      { uri: "superset://database/1", name: "Shop", description: "Database (sqlite)", mimeType },
    ]);
    expect(resources[2]?.description).toHaveLength(200);
    expect(nextCursor).toBeUndefined();
  });

  it("comes in small pages, until every thing was there once; what has no more is not asked again", async () => {
    const charts = Array.from({ length: 25 }, (_, at) => ({ id: at, slice_name: `Chart ${at}` }));
    const { client, asked } = await start({ ...SHOP, "/chart/": listOf(charts, "slice_name") });
    const pages: string[][] = [];
    let cursor: string | undefined;
    do {
      const page = await client.listResources(cursor === undefined ? {} : { cursor });
      pages.push(page.resources.map(({ uri }) => uri));
      cursor = page.nextCursor;
    } while (cursor !== undefined);
    expect(pages.map(({ length }) => length)).toEqual([13, 10, 5]);
    expect(new Set(pages.flat()).size).toBe(28);
    expect(asked.filter((path) => path !== "/api/v1/chart/")).toHaveLength(3);
  });

  it("leaves out a kind that Superset refuses, and one whose tools are denied", async () => {
    const env = { SUPERSET_MCP_DENY: "superset_dataset_list,superset_database_get_by_id" };
    const { client, asked } = await start({ ...SHOP, "/dashboard/": 403 }, env);
    const { resources } = await client.listResources();
    expect(resources.map(({ uri }) => uri)).toEqual(["superset://chart/5"]);
    expect(new Set(asked)).toEqual(new Set(["/api/v1/dashboard/", "/api/v1/chart/"]));
  });

  it("is empty when policy allows none, and an error when Superset refuses all", async () => {
    const { client, asked } = await start(SHOP, { SUPERSET_MCP_TOOLS: "superset_config_get_base_url" });
    expect(await client.listResources()).toEqual({ resources: [] });
    expect(asked).toEqual([]);
    const refused = await start({ "/dashboard/": 403, "/chart/": 403, "/dataset/": 403, "/database/": 403 });
    const failure = { code: -32603, message: expect.stringContaining("403 from GET") };
    await expect(refused.client.listResources()).rejects.toMatchObject(failure);
  });

  it.each(["nonsense", "e30", Buffer.from('{"page":-1,"kinds":[]}').toString("base64url")])(
    "refuses the cursor %s",
    async (cursor) => {
      const { client, asked } = await start();
      const failure = { code: -32602, message: expect.stringMatching(/cursor is none of this server's/) };
      await expect(client.listResources({ cursor })).rejects.toMatchObject(failure);
      expect(asked).toEqual([]);
    },
  );
});
