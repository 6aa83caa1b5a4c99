import { readFile } from "node:fs/promises";
import { expect } from "vitest";
import type { Contract } from "../contract.ts";
import { withDatabase } from "../scratch-database.ts";
import { asyncEventCases } from "./async-event.ts";
import { sqllabBackgroundCases } from "./sqllab-background.ts";
import { sqllabServiceCases } from "./sqllab-services.ts";

const editorCases: readonly Contract[] = [
  {
    proves: ["superset_sqllab_get_bootstrap_data"],
    async run(scene) {
      await withDatabase(scene, { allow_ctas: true }, async ({ id, name }) => {
        const { result } = await scene.json("superset_sqllab_get_bootstrap_data");
        expect(result.databases[id]).toMatchObject({
          database_name: name,
          allow_dml: true,
          allow_ctas: true,
        });
      });
    },
  },
  {
    proves: ["superset_sqllab_execute_query"],
    async run(scene) {
      const { json, refused, seeded, unique } = scene;
      const database_id = await seeded("database", "Shop");
      const execute = "superset_sqllab_execute_query";
      const client_id = `c${unique("").trim()}`.slice(0, 11);
      const sql = "SELECT id, status FROM orders ORDER BY id";
      const answer = await json(execute, {
        database_id,
        sql,
        schema: "main",
        client_id,
        queryLimit: 3,
        tab: "Contract tab",
      });
      expect(answer.data.map((row: { id: number }) => row.id)).toEqual([1, 2, 3]);
      expect(answer.query).toMatchObject({
        id: client_id,
        sql,
        schema: "main",
        limit: 3,
        tab: "Contract tab",
      });
      expect(
        await refused(execute, { database_id, sql: "SELECT nonsense FROM orders", queryLimit: 1 }),
      ).toMatch(/column "?nonsense/);
      expect(await refused(execute, { database_id, sql: "DELETE FROM orders", queryLimit: 1 })).toMatch(
        /DML|does not allow/i,
      );
    },
  },
  {
    proves: ["superset_sqllab_execute_query"],
    async run(scene) {
      await withDatabase(scene, { allow_ctas: true, allow_cvas: true }, async ({ id, sql }) => {
        await sql("CREATE TABLE herbs AS SELECT 'Basil' AS name UNION SELECT 'Dill'");
        const store = (method: string, table: string) =>
          scene.json("superset_sqllab_execute_query", {
            database_id: id,
            sql: "SELECT upper(name) AS loud FROM herbs",
            select_as_cta: true,
            ctas_method: method,
            tmp_table_name: table,
          });
        await store("TABLE", "loud_herbs");
        await store("VIEW", "loud_view");
        await sql("INSERT INTO herbs VALUES ('Mint')");
        expect(await sql("SELECT count(*) AS n FROM loud_herbs")).toEqual([{ n: 2 }]);
        expect(await sql("SELECT max(loud) AS loud FROM loud_view")).toEqual([{ loud: "MINT" }]);
      });
    },
  },
  {
    proves: ["superset_sqllab_export_query_results"],
    async run({ json, refused, seeded }) {
      const { query } = await json("superset_sqllab_execute_query", {
        database_id: await seeded("database", "Shop"),
        sql: "SELECT id, name FROM products ORDER BY id",
        queryLimit: 2,
      });
      const file = await json("superset_sqllab_export_query_results", { client_id: query.id });
      expect(file.type).toBe("text/csv");
      const lines = (await readFile(file.file, "utf8")).trim().split(/\r?\n/);
      expect(lines).toHaveLength(3);
      expect(lines[0]).toMatch(/id,name$/);
      expect(lines[1]).toMatch(/^1,/);
      expect(await refused("superset_sqllab_export_query_results", { client_id: "nobody" })).toMatch(/^404/);
    },
  },
  {
    proves: ["superset_sqllab_export_streaming"],
    versions: ">=6.1",
    async run({ json, refused, seeded }) {
      const { query } = await json("superset_sqllab_execute_query", {
        database_id: await seeded("database", "Shop"),
        sql: "SELECT id FROM products ORDER BY id DESC",
        queryLimit: 3,
      });
      const streaming = "superset_sqllab_export_streaming";
      const file = await json(streaming, {
        client_id: query.id,
        filename: "last-products.csv",
        expected_rows: 3,
      });
      expect(file.file).toMatch(/last-products[^/]*\.csv$/);
      const lines = (await readFile(file.file, "utf8")).trim().split(/\r?\n/);
      expect(lines).toHaveLength(4);
      expect(Number(lines[1])).toBe(Number(lines[2]) + 1);
      expect(await refused(streaming, { client_id: "nobody" })).toMatch(/^404/);
    },
  },
  {
    proves: ["superset_sqllab_format_sql"],
    async run(scene) {
      const { json, is } = scene;
      const format = async (args: Record<string, unknown>) =>
        (await json("superset_sqllab_format_sql", args)).result;
      expect(await format({ sql: "select a,b from t where c=1" })).toMatch(
        /^SELECT\s+a,\s+b\s+FROM t\s+WHERE\s+c ?= ?1$/,
      );
      const sql = "select `a b` from t";
      expect(await format({ sql, engine: "mysql" })).toContain("`a b`");
      expect(await format({ sql, engine: "bigquery" })).toContain("`a b`");
      // Only where the dialect is known are backticks quotes: the database's own, when none is named.
      if (is(">=6.1"))
        expect(await format({ sql, database_id: await scene.seeded("database", "Shop") })).toContain('"a b"');
    },
  },
  {
    proves: ["superset_sqllab_permalink_create", "superset_sqllab_permalink_get"],
    versions: ">=5",
    async run({ json, refused, seeded }) {
      const state = {
        dbId: await seeded("database", "Shop"),
        name: "Late orders",
        sql: "SELECT * FROM orders WHERE status = '{{ status }}'",
        schema: "main",
        autorun: true,
        templateParams: '{"status":"pending"}',
      };
      const { key, url } = await json("superset_sqllab_permalink_create", state);
      expect(url).toContain(`/sqllab/p/${key}`);
      const asObject = { ...state, templateParams: { status: "pending" } };
      expect(await json("superset_sqllab_permalink_get", { key })).toMatchObject(asObject);
      const other = await json("superset_sqllab_permalink_create", asObject);
      expect(other.key).not.toBe(key);
      expect(await json("superset_sqllab_permalink_get", { key: other.key })).toMatchObject(asObject);
      expect(await refused("superset_sqllab_permalink_get", { key: "nonsense" })).toBeTruthy();
    },
  },
];

/** The SQL editor. */
export const sqllabCases: readonly Contract[] = [
  ...editorCases,
  ...sqllabServiceCases,
  ...sqllabBackgroundCases,
  ...asyncEventCases,
];
