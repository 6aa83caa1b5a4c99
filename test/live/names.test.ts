import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { textOf } from "../../lab/mcp-client.ts";
import { connectLive, type LiveConnection } from "./connect.ts";

interface Rows {
  result: { id: number; uuid: string; [column: string]: unknown }[];
}

const STRANGE = "100% of R&D's “C++” (a:b) \\ _x_!";

/** What is told of an argument as another was meant. */
const notesOf = (result: CallToolResult) => result._meta?.["superset-mcp/coerced"];

describe("names for ids, on a real Superset", () => {
  let mcp: LiveConnection;
  const ids: Record<string, number> = {};
  const uuids: Record<string, string> = {};
  const charts: number[] = [];

  const find = async (resource: string, column: string, name: string) => {
    const args = { columns: ["id", "uuid"], filters: [{ col: column, opr: "eq", value: name }] };
    const { result } = await mcp.json<Rows>(`superset_${resource}_list`, args);
    ids[name] = result[0]?.id as number;
    uuids[name] = result[0]?.uuid as string;
  };
  const makeChart = async (slice_name: string) => {
    const args = { slice_name, viz_type: "table", datasource_id: "orders", datasource_type: "table" };
    const { id } = await mcp.json<{ id: number }>("superset_chart_create", args);
    charts.push(id);
    return id;
  };
  /** The address that a write would go to, and its body. */
  const dryRun = (tool: string, args: object) =>
    mcp.json<{ url: string; body?: Record<string, unknown> }>(tool, { ...args, dry_run: true });
  const refusal = async (tool: string, args: Record<string, unknown>) => {
    const result = await mcp.call(tool, args);
    expect(result.isError, textOf(result)).toBe(true);
    return textOf(result);
  };

  beforeAll(async () => {
    mcp = await connectLive();
    await find("chart", "slice_name", "Revenue per month");
    await find("dashboard", "dashboard_title", "Shop overview");
    await find("dataset", "table_name", "orders");
    await find("database", "database_name", "Shop");
  });
  afterAll(async () => {
    if (charts.length > 0) await mcp.json("superset_chart_bulk_delete", { ids: charts });
    await mcp.end();
  });

  it("a chart by its name, in another case too, and by its UUID", async () => {
    const chart = ids["Revenue per month"];
    for (const chart_id of [
      "Revenue per month",
      "REVENUE PER MONTH",
      uuids["Revenue per month"],
      String(chart),
    ]) {
      const { url } = await dryRun("superset_chart_delete", { chart_id });
      expect(url).toMatch(new RegExp(`/chart/${chart}$`));
    }
    const result = await mcp.call("superset_chart_get_by_id", { chart: "Revenue per month" });
    expect(JSON.parse(textOf(result)).result.id).toBe(chart);
    expect(notesOf(result)).toEqual([
      { argument: "chart_id", from: { chart: "Revenue per month" }, to: "Revenue per month" },
      { argument: "chart_id", from: "Revenue per month", to: chart },
    ]);
  });

  it("a dashboard by its title, its slug and its UUID", async () => {
    const dashboard = ids["Shop overview"];
    for (const dashboard_id of ["Shop overview", "shop-overview", uuids["Shop overview"]]) {
      const { url } = await dryRun("superset_dashboard_delete", { dashboard_id });
      expect(url).toMatch(new RegExp(`/dashboard/${dashboard}$`));
      const shown = await mcp.json<{ result: { id: number } }>("superset_dashboard_get_by_id", {
        dashboard_id,
      });
      expect(shown.result.id).toBe(dashboard);
    }
  });

  it("a dataset by its name and its UUID", async () => {
    for (const dataset_id of ["orders", uuids.orders]) {
      const { url } = await dryRun("superset_dataset_refresh", { dataset_id });
      expect(url).toMatch(new RegExp(`/dataset/${ids.orders}/refresh$`));
    }
  });

  it("a database in SQL, by its name and its UUID", async () => {
    for (const database_id of ["Shop", "shop", uuids.Shop]) {
      const args = { database_id, sql: "SELECT COUNT(*) AS n FROM orders" };
      const { data } = await mcp.json<{ data: { n: number }[] }>("superset_sqllab_execute_query", args);
      expect(data[0]?.n).toBeGreaterThan(0);
    }
  });

  it("where SQL is limited to some databases, before that is judged", async () => {
    const limited = await connectLive({ env: { SUPERSET_MCP_SQL_DATABASES: "Other" } });
    const result = await limited.call("superset_sqllab_execute_query", {
      database_id: "Shop",
      sql: "SELECT 1",
    });
    await limited.end();
    expect(textOf(result)).toMatch(/^Nothing was sent: .*Shop/);
  });

  it("several at once, in lists and in filters", async () => {
    const made = await dryRun("superset_chart_create", {
      slice_name: "x",
      viz_type: "pie",
      dataset: "ORDERS",
      datasource_type: "table",
      dashboards: "shop-overview",
      owners: ["admin", "VIEWER"],
    });
    expect(made.body).toMatchObject({ datasource_id: ids.orders, dashboards: [ids["Shop overview"]] });
    expect(made.body?.owners).toHaveLength(2);
    const on = (value: unknown, opr = "rel_m_m") =>
      mcp.json<Rows>("superset_chart_list", {
        columns: ["id"],
        filters: [{ col: "dashboards", opr, value }],
      });
    expect(await on("Shop overview", "=")).toEqual(await on(ids["Shop overview"]));
  });

  it("a name made of what filters and addresses are made of", async () => {
    const id = await makeChart(STRANGE);
    const { url } = await dryRun("superset_chart_delete", { chart_id: STRANGE });
    expect(url).toMatch(new RegExp(`/chart/${id}$`));
  });

  it("a name that several have is answered with what tells them apart, and nothing is done", async () => {
    const twins = [await makeChart("Twins"), await makeChart("Twins")];
    const text = await refusal("superset_chart_delete", { chart_id: "twins" });
    expect(text).toMatch(/^Nothing was sent: "chart_id" is "twins", which 2 charts are called: /);
    for (const id of twins)
      expect(text).toMatch(new RegExp(`\\b${id} \\("table", "main\\.orders", "[^"]*"\\)`));
    for (const id of twins)
      expect((await mcp.call("superset_chart_get_by_id", { chart_id: id })).isError).toBeFalsy();
  });

  it.each([
    [
      "superset_chart_delete",
      { chart_id: "Revenue per mnth" },
      /no chart is called that\. Nearest: "Revenue per month"/,
    ],
    ["superset_dashboard_get_charts", { dashboard_id: "Shop overveiw" }, /Nearest: "Shop overview"/],
    ["superset_dashboard_get_charts", { dashboard_id: "shop-overveiw" }, /Nearest: "shop-overview"/],
    [
      "superset_sqllab_execute_query",
      { database_id: "examples", sql: "SELECT 1" },
      /no database is called that\. Nearest: "Shop"/,
    ],
    ["superset_dataset_delete", { dataset_id: "order" }, /Nearest: "orders"/],
    ["superset_chart_delete", { chart_id: "3d6febec-da32-45b6-8ad1-548ae3ec1c60" }, /no chart has that UUID/],
  ])("%s %j is answered with the nearest names", async (tool, args, text) => {
    expect(await refusal(tool, args)).toMatch(text);
  });

  it("an account that may not list users is told to give ids", async () => {
    const { viewer } = inject("superset");
    const env = { SUPERSET_USERNAME: viewer.username, SUPERSET_PASSWORD: viewer.password };
    const limited = await connectLive({ env });
    const args = { slice_name: "x", viz_type: "pie", datasource_id: "orders", datasource_type: "table" };
    const result = await limited.call("superset_chart_create", { ...args, owners: ["admin"], dry_run: true });
    await limited.end();
    expect(textOf(result)).toMatch(/"owners\[0\]" is "admin", but the names of users could not be read/);
  });

  describe("what Superset complains of comes back under the argument's name:", () => {
    it.each([
      [
        "superset_dataset_create",
        { database: "Shop", table_name: "orders", schema: "main" },
        /^422 .*: table_name: Dataset main\.orders already exists/,
      ],
      [
        "superset_dataset_update",
        { dataset_id: "orders", columns: [{ column_name: "total", python_date_format: "nonsense" }] },
        /^4\d\d .*columns\[0\]\.python_date_format: Invalid date/,
      ],
      [
        "superset_chart_create",
        {
          slice_name: "x",
          viz_type: "pie",
          dataset: "orders",
          datasource_type: "table",
          dashboards: [99999],
        },
        /^422 .*: dashboards: Dashboards do not exist/,
      ],
      [
        "superset_report_create",
        { name: "x", type: "Report", crontab: "often", creation_method: "alerts_reports", database: "Shop" },
        /^400 .*: crontab: /,
      ],
    ])("%s %j", async (tool, args, text) => {
      expect(await refusal(tool, args)).toMatch(text);
    });
  });
});
