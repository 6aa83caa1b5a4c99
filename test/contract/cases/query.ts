import { expect } from "vitest";
import type { Answer, Contract, Scene } from "../contract.ts";
import { withDatabase } from "../scratch-database.ts";
import { savedQueryCases } from "./saved-query.ts";
import { savedQueryTransferCases } from "./saved-query-transfer.ts";

/** Runs a few queries that no other scenario runs; their entries in the history. */
async function runQueries(
  { json, unique }: Scene,
  database_id: number,
  statements: string[],
): Promise<Answer[]> {
  const entries: Answer[] = [];
  for (const sql of statements) {
    const run = { database_id, sql: `${sql} /* ${unique("history")} */`, queryLimit: 10, schema: "main" };
    entries.push((await json("superset_sqllab_execute_query", run)).query);
  }
  return entries;
}

const historyCases: readonly Contract[] = [
  {
    proves: ["superset_query_list"],
    async run(scene) {
      const { json } = scene;
      await withDatabase(scene, {}, async ({ id }) => {
        await runQueries(scene, id, [
          "SELECT 1 AS one",
          "SELECT 1 AS one UNION SELECT 2",
          "SELECT 'other' AS text",
        ]);
        const list = {
          filters: [
            { col: "database", opr: "rel_o_m", value: id },
            { col: "sql", opr: "ct", value: "AS one" },
          ],
          columns: ["rows", "status"],
          order_column: "rows",
          order_direction: "desc",
          page_size: 1,
          keys: ["none"],
        };
        const first = await json("superset_query_list", list);
        expect(first).toMatchObject({ count: 2, result: [{ rows: 2, status: "success" }] });
        expect(Object.keys(first.result[0]).sort()).toEqual(["rows", "status"]);
        expect((await json("superset_query_list", { ...list, page: 1 })).result).toMatchObject([{ rows: 1 }]);
      });
    },
  },
  {
    proves: ["superset_query_get_by_id", "superset_query_get_updated_since"],
    async run(scene) {
      const { json } = scene;
      await withDatabase(scene, {}, async ({ id }) => {
        const [early] = await runQueries(scene, id, ["SELECT 'early' AS time"]);
        const [late] = await runQueries(scene, id, ["SELECT 'late' AS time"]);
        const args = { query_id: early.queryId, columns: ["sql", "rows"] };
        const { result } = await json("superset_query_get_by_id", args);
        expect(result).toEqual({ sql: early.sql, rows: 1 });

        const moment = Date.parse(`${late.changed_on ?? ""}Z`) - 1;
        const since = async (last_updated_ms: number) =>
          (await json("superset_query_get_updated_since", { last_updated_ms })).result.map(
            (query: Answer) => query.id,
          );
        expect(await since(moment - 60_000)).toEqual(expect.arrayContaining([early.id, late.id]));
        const recent = await since(moment);
        expect(recent).toContain(late.id);
        expect(recent).not.toContain(early.id);
      });
    },
  },
  {
    proves: ["superset_query_list_distinct", "superset_query_list_related"],
    async run(scene) {
      const { json, refused } = scene;
      await withDatabase(scene, {}, async ({ id, name }) => {
        await runQueries(scene, id, ["SELECT 1 AS one"]);
        await refused("superset_sqllab_execute_query", {
          database_id: id,
          sql: "SELECT * FROM nowhere",
          queryLimit: 1,
        });
        const distinct = async (args: object) =>
          (await json("superset_query_list_distinct", { column_name: "status", ...args })).result.map(
            ({ value }: Answer) => value,
          );
        expect(await distinct({})).toEqual(expect.arrayContaining(["success", "failed"]));
        expect(await distinct({ filter: "succ" })).toEqual(["success"]);
        expect(await refused("superset_query_list_distinct", { column_name: "sql" })).toMatch(/^404/);

        const related = async (args: Record<string, unknown>) =>
          (await json("superset_query_list_related", args)).result.map(({ text }: Answer) => text);
        expect(await related({ column_name: "database", page_size: 100 })).toEqual(
          expect.arrayContaining(["Shop", name]),
        );
        const [one] = (await json("superset_query_list_related", { column_name: "user", filter: "ada" }))
          .result;
        expect(one.text).toBe("Ada Admin");
      });
    },
  },
];

/** The history of queries, and the queries saved by name. */
export const queryCases: readonly Contract[] = [
  ...historyCases,
  ...savedQueryCases,
  ...savedQueryTransferCases,
];
