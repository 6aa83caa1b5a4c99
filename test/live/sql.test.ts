import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { textOf } from "../../lab/mcp-client.ts";
import { connectLive, type LiveConnection } from "./connect.ts";

interface Rows {
  data: Record<string, unknown>[];
}
interface Found {
  result: { id: number }[];
}

const EXECUTE = "superset_sqllab_execute_query";

/** SQL on a database that would let it write, so that only our server stands between. */
describe("SQL on a real Superset", () => {
  let open: LiveConnection;
  let readOnly: LiveConnection;
  let shop: number;
  let orders: number;
  const connect = (env: Record<string, string>) =>
    connectLive({ env: { SUPERSET_MCP_RESULTS: "raw", ...env } });

  beforeAll(async () => {
    [open, readOnly] = await Promise.all([
      connect({}),
      connect({ SUPERSET_MCP_READ_ONLY: "true", SUPERSET_MCP_TOOLS: "core" }),
    ]);
    const idOf = async (tool: string, col: string, value: string) => {
      const { result } = await open.json<Found>(tool, { filters: [{ col, opr: "eq", value }] });
      return result[0]?.id as number;
    };
    shop = await idOf("superset_database_list", "database_name", "Shop");
    orders = await idOf("superset_dataset_list", "table_name", "orders");
    await open.json("superset_database_update", { database_id: shop, allow_dml: true });
  });
  afterAll(async () => {
    await open?.json("superset_database_update", { database_id: shop, allow_dml: false });
    await Promise.all([open?.end(), readOnly?.end()]);
  });

  const query = async (mcp: LiveConnection, sql: string, more: object = {}) =>
    (await mcp.json<Rows>(EXECUTE, { database_id: shop, sql, ...more })).data;
  const countOrders = async () => (await query(open, "SELECT COUNT(*) AS n FROM orders"))[0]?.n as number;
  const refusal = async (mcp: LiveConnection, tool: string, args: Record<string, unknown>) => {
    const result = await mcp.call(tool, args);
    expect(result.isError).toBe(true);
    return textOf(result);
  };

  it("gives as many rows as the text's own LIMIT says, which Superset alone loses", async () => {
    expect(await query(readOnly, "SELECT * FROM orders ORDER BY id LIMIT 5")).toHaveLength(5);
    expect(await query(open, "SELECT * FROM orders ORDER BY id LIMIT 5")).toHaveLength(5);
    expect(await query(readOnly, "SELECT * FROM orders LIMIT 5", { queryLimit: 3 })).toHaveLength(3);
  });

  it("in read-only mode changes nothing, whatever the way", async () => {
    const before = await countOrders();
    const insert =
      "INSERT INTO orders SELECT (SELECT MAX(id) FROM orders) + 1, customer_id, ordered_at, status, shipped_at, total, coupon FROM orders LIMIT 1";
    const writes = [
      insert,
      "WITH x AS (SELECT 1) DELETE FROM orders",
      "SELECT 1; DELETE FROM orders",
      "SELECT 1 /* { */; -- }\nDELETE FROM orders",
      "{{ 'DELETE FROM orders' }}",
      "DROP TABLE orders",
    ];
    for (const sql of writes) {
      const args = { database_id: shop, sql };
      expect(await refusal(readOnly, EXECUTE, args)).toMatch(/^Nothing was sent: this server is read-only/);
      const through = { tool: EXECUTE, arguments: args };
      expect(await refusal(readOnly, "superset_call_read", through)).toMatch(/^Nothing was sent/);
    }
    const stored = { database_id: shop, sql: "SELECT 1", select_as_cta: true, tmp_table_name: "made" };
    expect(await refusal(readOnly, EXECUTE, stored)).toMatch(/select_as_cta/);
    expect(await countOrders()).toBe(before);
    // The same SQL does write where nothing keeps it from that.
    await query(open, insert);
    expect(await countOrders()).toBe(before + 1);
    await query(open, "DELETE FROM orders WHERE id = (SELECT MAX(id) FROM orders)");
    expect(await countOrders()).toBe(before);
  });

  it("in read-only mode lets chart data have expressions, and no more than expressions", async () => {
    const data = (more: object) => ({
      datasource: { id: orders, type: "table" },
      queries: [
        {
          columns: [{ sqlExpression: "UPPER(status)", label: "state", expressionType: "SQL" }],
          metrics: [{ expressionType: "SQL", sqlExpression: "COUNT(*) * 1", label: "n" }],
          extras: { where: "status <> 'nothing; -- of this'" },
          row_limit: 10,
          ...more,
        },
      ],
    });
    const { result } = await readOnly.json<{ result: Rows[] }>("superset_chart_query_data", data({}));
    expect(result[0]?.data.length).toBeGreaterThan(1);
    expect(Object.keys(result[0]?.data[0] ?? {})).toEqual(["state", "n"]);
    for (const trick of ["1 = 1) OR (1 = 1", "1 = 1 --", "1 = 1; DELETE FROM orders", "{{ 1 }} = 1"]) {
      const args = data({ extras: { where: trick } });
      expect(await refusal(readOnly, "superset_chart_query_data", args)).toMatch(
        /^Nothing was sent: this server is read-only, and the SQL in queries\[0\]\.extras\.where /,
      );
    }
  });

  it("in read-only mode tries an expression only if it is one", async () => {
    const args = { datasource_type: "table", datasource_id: orders, expression_type: "where" };
    const tool = "superset_datasource_validate_expression";
    expect(await readOnly.json(tool, { ...args, expression: "total > 1" })).toEqual({ result: [] });
    const trick = { ...args, expression: "1 = 1 FROM orders; DELETE FROM orders" };
    expect(await refusal(readOnly, tool, trick)).toMatch(/^Nothing was sent/);
  });

  it("comes back with no more rows than the cap", async () => {
    const capped = await connect({ SUPERSET_MCP_MAX_ROWS: "7" });
    expect(await query(capped, "SELECT * FROM orders")).toHaveLength(7);
    expect(await query(capped, "SELECT * FROM orders LIMIT 50", { queryLimit: 20 })).toHaveLength(7);
    await capped.end();
  });

  it("runs on the allowed databases only", async () => {
    const [ours, other] = await Promise.all([
      connect({ SUPERSET_MCP_SQL_DATABASES: "shop" }),
      connect({ SUPERSET_MCP_SQL_DATABASES: "warehouse" }),
    ]);
    expect(await query(ours, "SELECT 1 AS a")).toEqual([{ a: 1 }]);
    const complaint = /SQL may run on warehouse only \(setting sql_databases\), not on "Shop"/;
    expect(await refusal(other, EXECUTE, { database_id: shop, sql: "SELECT 1" })).toMatch(complaint);
    const args = {
      datasource: { id: orders, type: "table" },
      queries: [{ columns: ["id + 1"], row_limit: 1 }],
    };
    expect(await refusal(other, "superset_chart_query_data", args)).toMatch(complaint);
    await Promise.all([ours.end(), other.end()]);
  });

  it("finds the database by the list where policy forbids the database itself", async () => {
    const denied = await connect({
      SUPERSET_MCP_READ_ONLY: "true",
      SUPERSET_MCP_DENY: "superset_database_get_by_id",
    });
    expect(await query(denied, "SELECT 1 AS a")).toEqual([{ a: 1 }]);
    expect(await refusal(denied, EXECUTE, { database_id: shop, sql: "DELETE FROM orders" })).toMatch(
      /DELETE/,
    );
    await denied.end();
  });
});
