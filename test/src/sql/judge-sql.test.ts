import { describe, expect, it } from "vitest";
import { ALL_DIALECTS, type Dialect, dialectOf, traitsOf } from "../../../src/sql/dialects.ts";
import { judgeSql, outerLimit } from "../../../src/sql/judge-sql.ts";

/** Tables as `catalog.schema.table`. */
async function tablesOf(sql: string, dialect: Dialect): Promise<string[]> {
  const verdict = await judgeSql(sql, dialect);
  if (!verdict.readOnly) throw new Error(verdict.reason);
  return verdict.tables.map(({ catalog, schema, table }) =>
    [catalog, schema, table].filter((part) => part !== undefined).join("."),
  );
}

describe("tables", () => {
  it.each<[Dialect, string, string[]]>([
    [
      "postgresql",
      "select * from a join s.b on true where exists (select 1 from c.d.e)",
      ["a", "s.b", "c.d.e"],
    ],
    ["postgresql", "select (select max(x) from a), * from (select * from b) y", ["a", "b"]],
    ["postgresql", 'select * from A, "B"', ["a", "B"]],
    ["postgresql", "select * from t union all select * from t", ["t"]],
    ["postgresql", "table t", ["t"]],
    ["postgresql", "values (1)", []],
    ["postgresql", "select * from generate_series(1, 2)", []],
    ["mysql", "select * from a.b, `c`.`d`", ["a.b", "c.d"]],
    ["mysql", "describe t", ["t"]],
    ["mysql", "show create table s.t", ["s.t"]],
    ["mysql", "show columns from t", ["t"]],
    ["mssql", "select * from [d].[s].[t] cross apply (select 1 a from u) x", ["d.s.t", "u"]],
    ["mssql", "select * from t (nolock)", ["t"]],
    ["bigquery", "select * from `p.d.t`, unnest(a) x", ["p.d.t"]],
    ["bigquery", "select * from p.d.t x, x.items, x.items.parts", ["p.d.t"]],
    ["bigquery", "select (select count(*) from x.items) from d.t x", ["d.t"]],
    ["bigquery", "select * from `region-us`.INFORMATION_SCHEMA.JOBS", ["region-us.INFORMATION_SCHEMA.JOBS"]],
    ["snowflake", "select * from d.s.t, lateral flatten(input => t.x) f", ["d.s.t"]],
    ["trino", "select * from c.s.t cross join unnest(a) as u(b)", ["c.s.t"]],
    ["clickhouse", "select * from t array join items as i", ["t"]],
    ["sqlite", "select * from main.t, json_each(t.a)", ["main.t"]],
    ["duckdb", "from t select a", ["t"]],
  ])("of %s: %s", async (dialect, sql, tables) => {
    expect((await tablesOf(sql, dialect)).sort()).toEqual(tables.sort());
  });
});

describe("a common table expression is not a table", () => {
  it.each<[Dialect, string, string[]]>([
    ["postgresql", "with x as (select * from t) select * from x", ["t"]],
    ["mysql", "with x as (select * from t), y as (select * from x) select * from y, x", ["t"]],
    ["mysql", "with recursive r as (select 1 from t union all select * from r) select * from r", ["t"]],
    ["postgresql", "with recursive a as (select * from b), b as (select 1) select * from a", []],
    ["mssql", "with r as (select 1 a from t union all select a from r) select * from r", ["t"]],
    ["snowflake", 'with X as (select 1) select * from x, "X"', []],
    ["mysql", "select * from (with x as (select 1) select * from x) y", []],
  ])("in %s: %s", async (dialect, sql, tables) => {
    expect(await tablesOf(sql, dialect)).toEqual(tables);
  });

  it.each<[string, Dialect, string, string[]]>([
    ["in its own body", "postgresql", "with t as (select * from t) select * from t", ["t"]],
    ["in its own body", "mysql", "with t as (select * from t) select * from t", ["t"]],
    ["before it", "mysql", "with a as (select * from b), b as (select 1) select * from a", ["b"]],
    ["outside its query", "mysql", "select * from (with x as (select 1) select * from x) y, x", ["x"]],
    ["with a schema", "postgresql", "with x as (select 1) select * from s.x", ["s.x"]],
    ["in another case, where that matters", "postgresql", 'with "X" as (select 1) select * from x', ["x"]],
    ["in another case, where that matters", "snowflake", 'with "x" as (select 1) select * from x', ["x"]],
    ["in another case, where it may", "clickhouse", "with X as (select 1 as a) select * from x", ["x"]],
    [
      "as the target of an explained write",
      "postgresql",
      "explain with t as (select 1) delete from t",
      ["t"],
    ],
    [
      "left of the alias it looks like",
      "bigquery",
      "select * from p.secrets, d.t as p",
      ["p.secrets", "d.t"],
    ],
  ])("but a table is, %s", async (_, dialect, sql, tables) => {
    expect(await tablesOf(sql, dialect)).toEqual(tables);
  });
});

describe("the outermost limit", () => {
  it.each<[Dialect, string, number | undefined]>([
    ["postgresql", "select * from t limit 5", 5],
    ["postgresql", "select * from t limit 0", 0],
    ["postgresql", "select * from t offset 2 fetch first 7 rows only", 7],
    ["postgresql", "select * from (select * from t limit 5) x", undefined],
    ["postgresql", "select a from t union all (select a from u limit 5)", undefined],
    ["postgresql", "(select a from t limit 3) union all select a from u limit 9", 9],
    ["postgresql", "with x as (select * from t limit 5) select * from x limit 6", 6],
    ["postgresql", "select * from t limit all", undefined],
    ["postgresql", "select * from t limit 2 + 3", undefined],
    ["postgresql", "select * from t limit $1", undefined],
    ["postgresql", "select * from t order by a fetch first 5 rows with ties", undefined],
    ["postgresql", "select * from t limit 99999999999999999999", undefined],
    ["postgresql", "show all", undefined],
    ["mysql", "select * from t limit 5", 5],
    ["mysql", "select * from t limit 10, 20", 20],
    ["mysql", "select * from t limit 20 offset 10", 20],
    ["mysql", "select * from t -- limit 5", undefined],
    ["mysql", "select 'limit 5' from t", undefined],
    ["mysql", "select * from t limit 99999999999999999999", undefined],
    ["sqlite", "select * from t where a in (select a from u limit 3)", undefined],
    ["mssql", "select top 5 * from t", 5],
    ["mssql", "select top (5) * from t", 5],
    ["mssql", "select top 5 percent * from t", undefined],
    ["mssql", "select top 5 with ties * from t order by a", undefined],
    ["mssql", "select a from t order by a offset 1 row fetch next 5 rows only", 5],
    ["oracle", "select a from t fetch first 5 rows only", 5],
    ["oracle", "select a from t fetch first 5 percent rows only", undefined],
    ["snowflake", "select top 5 a from t", 5],
    ["clickhouse", "select a from t limit 5 by a", undefined],
    ["ansi", "select a from t fetch first 5 rows only", 5],
    ["trino", "select a from t limit all", undefined],
  ])("in %s: %s", async (dialect, sql, limit) => {
    expect(await outerLimit(sql, dialect)).toBe(limit);
    const verdict = await judgeSql(sql, dialect);
    expect(verdict).toMatchObject({ readOnly: true });
    expect("limit" in verdict ? verdict.limit : undefined).toBe(limit);
  });

  it("is told of a query that may write, and of nothing else that is refused", async () => {
    expect(await outerLimit("select clean_up() from t limit 5", "postgresql")).toBe(5);
    expect(await outerLimit("select sleep(1) from t limit 5", "mysql")).toBe(5);
    expect(await outerLimit("select 1 limit 5; select 2", "mysql")).toBeUndefined();
    expect(await outerLimit("select {{ a }} limit 5", "mysql")).toBeUndefined();
    expect(await outerLimit("nonsense limit 5", "mysql")).toBeUndefined();
  });
});

describe("the dialect of a backend", () => {
  it.each([
    ["postgresql", "postgresql"],
    ["cockroachdb", "postgresql"],
    ["MySQL", "mysql"],
    ["mariadb", "mysql"],
    ["awsathena", "trino"],
    ["clickhousedb", "clickhouse"],
    ["ibm_db_sa", "ansi"],
    ["mssql+pyodbc", "mssql"],
  ])("%s is %s", (backend, dialect) => {
    expect(dialectOf(backend)).toBe(dialect);
  });

  it.each(["firebird", "elasticsearch", "kustosql", "mongodb", "", "constructor"])(
    "%s has none",
    (backend) => {
      expect(dialectOf(backend)).toBeUndefined();
    },
  );
});

describe("a parser reads a backslash before a quote as the dialect's traits say", () => {
  const oneString = "select 'a\\', sleep(1), \\'b' as x";
  const threeColumns = "select 'a\\', sleep(1), '\\b' as x";

  it.each(ALL_DIALECTS.filter((dialect) => traitsOf(dialect).lexing.backslash === "escape"))(
    "%s: it escapes",
    async (dialect) => {
      expect(await judgeSql(oneString, dialect)).toMatchObject({ readOnly: true });
    },
  );

  it.each(ALL_DIALECTS.filter((dialect) => traitsOf(dialect).lexing.backslash === "literal"))(
    "%s: it does not",
    async (dialect) => {
      expect(await judgeSql(threeColumns, dialect)).toEqual({
        readOnly: false,
        reason: expect.stringContaining("calls sleep"),
      });
    },
  );

  it.each(ALL_DIALECTS.filter((dialect) => traitsOf(dialect).lexing.backslash === "either"))(
    "%s: that cannot be known",
    async (dialect) => {
      for (const sql of [oneString, threeColumns])
        expect(await judgeSql(sql, dialect)).toEqual({
          readOnly: false,
          reason: expect.stringContaining("not read the same way"),
        });
    },
  );

  it.each(ALL_DIALECTS.filter((dialect) => dialect !== "postgresql"))(
    "%s: in a string with a prefix it is refused",
    async (dialect) => {
      for (const prefix of ["r", "E", "rb", "N", "_utf8"])
        expect(await judgeSql(`select ${prefix}'\\', sleep(1), ' -- '`, dialect)).toMatchObject({
          readOnly: false,
        });
    },
  );
});

describe("a text that is too much for the parser", () => {
  const deep = `select ${"a = 1 or ".repeat(10_000)}a = 1 from t`;

  it.each<[string, Dialect, string]>([
    ["a chain", "mysql", deep],
    ["parentheses", "mysql", `select ${"(".repeat(20_000)}1${")".repeat(20_000)}`],
    ["parentheses", "postgresql", `select ${"(".repeat(40_000)}1${")".repeat(40_000)}`],
    ["a union", "trino", Array(6_000).fill("select 1").join(" union all ")],
    ["length", "sqlite", `select '${"x".repeat(200_000)}'`],
  ])("is refused (%s, %s), and the next one is judged", async (_, dialect, sql) => {
    expect(await judgeSql(sql, dialect)).toMatchObject({ readOnly: false });
    expect(await judgeSql("select a from t", dialect)).toEqual({ readOnly: true, tables: [{ table: "t" }] });
  });

  it("spoils no other question asked at the same time", async () => {
    const [crashed, ...others] = await Promise.all(
      [deep, "select 1", "drop table t", "select 2"].map((sql) => judgeSql(sql, "mysql")),
    );
    expect(crashed).toMatchObject({ readOnly: false });
    expect(others.map(({ readOnly }) => readOnly)).toEqual([true, false, true]);
  });

  it("is not what long lists are", async () => {
    const list = Array.from({ length: 5_000 }, (_, index) => `'value-${index}'`).join(", ");
    for (const dialect of ["mysql", "postgresql", "trino"] as const)
      expect(await judgeSql(`select a from t where b in (${list})`, dialect)).toMatchObject({
        readOnly: true,
      });
  });
});
