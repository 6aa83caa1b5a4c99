import { describe, expect, it } from "vitest";
import { guard } from "./guard-scene.ts";

const EXECUTE = "superset_sqllab_execute_query";
const DATA = "superset_chart_query_data";
const WRITE = "DELETE FROM t";
const DATASET = { id: 7, type: "table" };

const data = (query: object, datasource: object = DATASET) => ({ datasource, queries: [query] });
/** A call with SQL in it, by every operation that takes some. */
const callsWith = (statement: string, expression: string): [string, Record<string, unknown>][] => [
  [EXECUTE, { database_id: 1, sql: statement }],
  ["superset_sqllab_estimate_query_cost", { database_id: 1, sql: statement }],
  ["superset_database_validate_sql", { database_id: 1, sql: statement }],
  [DATA, data({ metrics: [{ expressionType: "SQL", sqlExpression: expression, label: "m" }] })],
  [DATA, data({ columns: [{ sqlExpression: expression, label: "c" }] })],
  [DATA, data({ columns: [expression], metrics: ["count"] })],
  [DATA, data({ groupby: [expression], metrics: ["count"] })],
  [DATA, data({ columns: ["a"], orderby: [[{ expressionType: "SQL", sqlExpression: expression }, true]] })],
  [
    DATA,
    data({ columns: ["a"], filters: [{ col: { sqlExpression: expression, label: "f" }, op: "==", val: 1 }] }),
  ],
  [DATA, data({ columns: ["a"], series_limit_metric: { expressionType: "SQL", sqlExpression: expression } })],
  [
    DATA,
    data({ columns: ["a"], timeseries_limit_metric: { expressionType: "SQL", sqlExpression: expression } }),
  ],
  [DATA, data({ columns: ["a"], extras: { where: expression } })],
  [DATA, data({ columns: ["a"], extras: { having: expression } })],
  [DATA, data({ columns: ["a"], where: expression })],
  [DATA, data({ columns: ["a"], having: expression })],
  [
    "superset_datasource_validate_expression",
    { datasource_type: "table", datasource_id: 7, expression, expression_type: "where" },
  ],
  ["superset_dataset_create", { database: 1, table_name: "v", sql: statement }],
  ["superset_dataset_update", { dataset_id: 7, sql: statement }],
  ["superset_dataset_update", { dataset_id: 7, metrics: [{ metric_name: "m", expression }] }],
  ["superset_dataset_update", { dataset_id: 7, columns: [{ column_name: "c", expression }] }],
  ["superset_dataset_update", { dataset_id: 7, fetch_values_predicate: expression }],
  ["superset_report_create", { database: 1, sql: statement }],
  ["superset_report_update", { report_id: 4, sql: statement }],
  ["superset_rls_create", { clause: expression, tables: [7] }],
  ["superset_rls_update", { rls_id: 6, clause: expression }],
  ["superset_auth_create_guest_token", { rls: [{ clause: expression, dataset: 7 }] }],
  [
    "superset_chart_create",
    {
      datasource_id: 7,
      datasource_type: "table",
      query_context: { queries: [{ extras: { where: expression } }] },
    },
  ],
  [
    "superset_chart_create",
    {
      datasource_id: 7,
      datasource_type: "table",
      params: JSON.stringify({ adhoc_filters: [{ sqlExpression: expression }] }),
    },
  ],
  ["superset_chart_update", { chart_id: 9, params: { metrics: [{ sqlExpression: expression }] } }],
];

describe("in read-only mode", () => {
  // Red when a line of spec/overlay/sql.yaml is lost or leads elsewhere.
  it.each(callsWith("SELECT 1; DROP TABLE t", "1) FROM t; DROP TABLE t --"))(
    "refuses SQL that writes in %s %j",
    async (tool, args) => {
      await expect(guard({ policy: { readOnly: true } }).run(tool, args)).rejects.toThrow(
        /^Nothing was sent: this server is read-only, and (this SQL|the SQL in [\w.[\]]+) /,
      );
    },
  );

  // Red when the guard refuses all, or judges an expression as a statement.
  it.each(callsWith("SELECT a FROM s.t", "a > 1 AND b < 2"))(
    "lets SQL that reads through in %s %j",
    async (tool, args) => {
      await expect(guard({ policy: { readOnly: true } }).run(tool, args)).resolves.toBeDefined();
    },
  );

  it.each([
    ["select_as_cta", EXECUTE, { database_id: 1, sql: "SELECT 1", select_as_cta: true }],
    ["a dataset of one query's own", DATA, data({ columns: ["a"], datasource: { id: 8, type: "table" } })],
    ["a rewriting", DATA, data({ columns: ["a"], extras: { where: "a > 1", transpile_to_dialect: true } })],
    [
      "changes to another chart's query",
      DATA,
      data({ columns: ["a"], annotation_layers: [{ name: "x", overrides: { where: "1 = 1" } }] }),
    ],
    [
      "a connection that begins with SQL",
      "superset_database_test_connection",
      {
        database_name: "shop",
        extra: JSON.stringify({ engine_params: { connect_args: { init_command: "DROP TABLE t" } } }),
      },
    ],
    [
      "text that only Python reads as JSON",
      "superset_database_test_connection",
      { extra: '{"engine_params": {"a": NaN}}' },
    ],
    ["an expression that is no text", DATA, data({ metrics: [{ sqlExpression: ["a"] }] })],
  ])("refuses what makes the proof worthless: %s", async (_, tool, args) => {
    await expect(guard({ policy: { readOnly: true } }).run(tool, args)).rejects.toThrow(
      /read-only, and this SQL/,
    );
  });

  it("takes what is said to be nothing for nothing", async () => {
    const args = data({
      columns: ["a"],
      datasource: null,
      extras: { where: "", having: null },
      annotation_layers: [{ name: "x", overrides: { time_range: null } }],
    });
    const { run, asked } = guard({ policy: { readOnly: true } });
    await run(DATA, args);
    await run(EXECUTE, { database_id: 1, sql: "SELECT 1", select_as_cta: false });
    await run("superset_database_test_connection", { database_name: "shop", extra: { engine_params: {} } });
    expect(asked).toEqual(["/api/v1/database/1"]);
  });

  // Red when plain names are judged: SELECT of a reserved word would be refused, and every chart would cost a request.
  it("asks nothing for plain names of columns", async () => {
    const { run, asked } = guard({ policy: { readOnly: true } });
    await run(
      DATA,
      data({
        columns: ["order", "user_id"],
        metrics: ["count"],
        filters: [{ col: "a", op: "==", val: "'; x" }],
      }),
    );
    expect(asked).toEqual([]);
  });

  it("takes the name of a column that the dataset has, whatever is in it, and no other", async () => {
    const { run } = guard({ policy: { readOnly: true } });
    await run(DATA, data({ columns: ["order date", { sqlExpression: "total; drop", label: "t" }] }));
    await expect(run(DATA, data({ columns: ["order time"] }))).rejects.toThrow(/columns\[0\]/);
    // A metric is never a column.
    await expect(run(DATA, data({ metrics: [{ sqlExpression: "total; drop" }] }))).rejects.toThrow(
      /semicolon/,
    );
  });

  it.each([
    ["unknown database", EXECUTE, { database_id: 99, sql: "SELECT 1" }],
    ["a database whose SQL nothing here reads", EXECUTE, { database_id: 3, sql: "SELECT 1" }],
    ["unknown dataset", DATA, data({ extras: { where: "a > 1" } }, { id: 99, type: "table" })],
    [
      "a kind of dataset that is not known",
      DATA,
      data({ extras: { where: "a > 1" } }, { id: 7, type: "view" }),
    ],
    ["no dataset at all", DATA, { queries: [{ extras: { where: "a > 1" } }] }],
    ["one unknown dataset of two", "superset_rls_create", { clause: "a > 1", tables: [7, 99] }],
  ])("refuses SQL for %s", async (_, tool, args) => {
    await expect(guard({ policy: { readOnly: true } }).run(tool, args)).rejects.toThrow(
      /cannot be judged here/,
    );
  });

  it("judges by the dialect of the database that the dataset belongs to", async () => {
    const { run } = guard({ policy: { readOnly: true } });
    const query = { extras: { where: "`a` = 1" } };
    await run(DATA, data(query, { id: 8, type: "table" }));
    await run(DATA, data(query, { id: 5, type: "query" }));
    await expect(run(DATA, data(query))).rejects.toThrow(/contains a backtick/);
  });

  it("looks into text that is JSON, and refuses text that is not where SQL might stand in it", async () => {
    const { run } = guard({ policy: { readOnly: true } });
    const chart = { datasource_id: 7, datasource_type: "table" };
    await run("superset_chart_create", { ...chart, params: "{}" });
    // Python reads NaN as JSON, this does not.
    await expect(
      run("superset_chart_create", { ...chart, params: '{"x": NaN, "where": "1; x"}' }),
    ).rejects.toThrow(/not JSON \(params\)/);
  });
});

describe("in normal mode", () => {
  it.each(callsWith(WRITE, "1); DROP TABLE t"))(
    "lets everything through and asks nothing: %s %j",
    async (tool, args) => {
      const { run, asked } = guard();
      const { args: sent, reads } = await run(tool, args);
      expect(sent).toEqual(tool === EXECUTE ? { ...args, queryLimit: 1000 } : args);
      expect(reads).toBe(false);
      expect(asked).toEqual([]);
    },
  );

  it.each([
    ["SELECT 1", true],
    [WRITE, false],
  ])("tells, where it is wanted, whether %s only reads", async (sql, reads) => {
    expect((await guard({ wantsReads: true }).run(EXECUTE, { database_id: 1, sql })).reads).toBe(reads);
  });

  it("never takes what keeps SQL for a read", async () => {
    const { run, asked } = guard({ wantsReads: true });
    const args = { database: 1, table_name: "v", sql: "SELECT 1" };
    expect((await run("superset_dataset_create", args)).reads).toBe(false);
    const limited = guard({ policy: { databases: ["shop"] } });
    expect((await limited.run("superset_dataset_create", args)).reads).toBe(false);
    expect((await run(EXECUTE, { database_id: 1, sql: "SELECT 1", select_as_cta: true })).reads).toBe(false);
    expect(asked).toEqual(["/api/v1/database/1"]);
  });
});

describe("with sql_databases", () => {
  it.each(callsWith(WRITE, "a > 1"))("refuses another database: %s %j", async (tool, args) => {
    const { run } = guard({ policy: { databases: ["books", "Toys"] } });
    await expect(run(tool, args)).rejects.toThrow(
      /^Nothing was sent: SQL may run on books, Toys only \(setting sql_databases\), not on "(shop|archive)"\.$/,
    );
  });

  it("lets SQL of any kind through on those, in any case of letters", async () => {
    const { run } = guard({ policy: { databases: ["SHOP", "archive"] } });
    for (const [tool, args] of callsWith(WRITE, "1); DROP TABLE t")) await run(tool, args);
  });

  it("refuses where the database could not be learnt, even if its number is a name", async () => {
    const { run } = guard({ policy: { databases: ["99"] } });
    await expect(run(EXECUTE, { database_id: 99, sql: "SELECT 1" })).rejects.toThrow(
      /on 99 only .*could not be learnt/,
    );
    await expect(run("superset_auth_create_guest_token", { rls: [{ clause: "a = 1" }] })).rejects.toThrow(
      /could not be learnt/,
    );
  });

  it.each([
    ["superset_dataset_update", { dataset_id: 7, database_id: 2 }],
    ["superset_report_update", { report_id: 4, database: 2 }],
    ["superset_rls_update", { rls_id: 6, tables: [8] }],
  ])("does not let %s move SQL to another database", async (tool, args) => {
    await expect(guard({ policy: { databases: ["shop"] } }).run(tool, args)).rejects.toThrow(
      /not on "archive"/,
    );
  });
});

describe("with sql_schemas", () => {
  const policy = { schemas: ["sales", "lake.raw"] };
  const run = (args: object) => guard({ policy }).run(EXECUTE, { database_id: 1, ...args });

  it.each([
    [{ sql: "SELECT * FROM sales.t" }],
    [{ sql: "SELECT * FROM t", schema: "Sales" }],
    [{ sql: "SELECT * FROM lake.raw.t" }],
    [{ sql: "SELECT 1" }],
  ])("lets %j through", async (args) => {
    await expect(run(args)).resolves.toBeDefined();
  });

  it.each([
    [{ sql: "SELECT * FROM sales.t JOIN hr.pay USING (id)" }, /not hr\.pay/],
    [{ sql: "SELECT * FROM t", schema: "hr" }, /not hr\.t/],
    [{ sql: "SELECT * FROM t" }, /say the schema of "t", as sales\.t or by "schema"/],
    [{ sql: "SELECT * FROM other.sales.t" }, /not other\.sales\.t/],
    [{ sql: "SELECT * FROM raw.t" }, /not raw\.t/],
    [{ sql: "INSERT INTO sales.t VALUES (1)" }, /only some schemas are allowed .* contains INSERT/],
  ])("refuses %j", async (args, complaint) => {
    await expect(run(args)).rejects.toThrow(complaint);
  });

  it("looks at the queries within expressions, whose tables must name their schema", async () => {
    const { run: expression } = guard({ policy });
    const where = (text: string) => data({ columns: ["a"], extras: { where: text } });
    await expression(DATA, where("a > (SELECT MAX(b) FROM sales.t)"));
    await expect(expression(DATA, where("a > (SELECT MAX(b) FROM hr.pay)"))).rejects.toThrow(/not hr\.pay/);
    await expect(expression(DATA, where("a > (SELECT MAX(b) FROM t)"))).rejects.toThrow(/say the schema/);
  });
});

describe("the rows that may come back", () => {
  it.each([
    ["the cap where nothing is said", {}, "SELECT 1", 1000],
    ["what is asked for", { queryLimit: 20 }, "SELECT 1", 20],
    ["the cap where more is asked for", { queryLimit: 5000 }, "SELECT 1", 1000],
    ["the cap where none is asked for", { queryLimit: 0 }, "SELECT 1", 1000],
    ["the text's own LIMIT", {}, "SELECT * FROM t LIMIT 5", 5],
    ["the smaller of both", { queryLimit: 3 }, "SELECT * FROM t LIMIT 5", 3],
    ["the smaller of both, the other way", { queryLimit: 20 }, "SELECT * FROM t FETCH FIRST 5 ROWS ONLY", 5],
    ["the cap over a larger LIMIT", {}, "SELECT * FROM t LIMIT 5000", 1000],
    ["no LIMIT of an inner query", {}, "SELECT * FROM (SELECT * FROM t LIMIT 5) x", 1000],
  ])("are %s", async (_, given, sql, rows) => {
    const { args } = await guard().run(EXECUTE, { database_id: 1, sql, ...given });
    expect(args).toEqual({ database_id: 1, sql, queryLimit: rows });
  });

  it("are capped also where the database is not known", async () => {
    const { args } = await guard({ answers: {} }).run(EXECUTE, { database_id: 1, sql: "SELECT 1 LIMIT 5" });
    expect(args.queryLimit).toBe(1000);
  });

  it("are said to no operation that does not take them", async () => {
    const args = { database_id: 1, sql: "SELECT 1 LIMIT 5" };
    expect((await guard().run("superset_sqllab_estimate_query_cost", args)).args).toEqual(args);
  });
});
