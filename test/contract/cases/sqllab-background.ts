import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, vi } from "vitest";
import type { Answer, Contract, Scene } from "../contract.ts";
import { withDatabase } from "../scratch-database.ts";
import { warehouse } from "./database-services.ts";

const execute = "superset_sqllab_execute_query";
const run = promisify(execFile);

/** How many queries PostgreSQL runs that hold the word; asked of itself. */
async function activeQueries({ services }: Scene, word: string): Promise<number> {
  const sql = `SELECT count(*) FROM pg_stat_activity WHERE state = 'active' AND query LIKE '%${word}%' AND pid <> pg_backend_pid()`;
  const { stdout } = await run("psql", ["-X", "-A", "-t", "-c", sql, services.postgres ?? ""]);
  return Number(stdout);
}

/** Cancel a query that runs for minutes; it must end in Superset and in the database within two seconds. */
async function cancelsIn(scene: Scene, id: number, kind: string, more: object): Promise<void> {
  const { call, json, unique } = scene;
  const word = unique("series").replace(/\W/g, "_").toLowerCase();
  const client_id = `k${unique("").trim()}`.slice(0, 11);
  const sql = `SELECT count(*) AS n FROM generate_series(1, 100000000000) AS ${word}`;
  const cancel = new AbortController();
  const running = call(
    execute,
    { database_id: id, sql, queryLimit: 1, client_id, ...more },
    { signal: cancel.signal },
  ).catch((error: Error) => error);
  const status = async () => {
    const filters = [{ col: "database", opr: "rel_o_m", value: id }];
    const { result } = await json("superset_query_list", { filters, columns: ["client_id", "status"] });
    return result.find((each: Answer) => each.client_id === client_id)?.status;
  };
  await vi.waitFor(
    async () => expect([await status(), await activeQueries(scene, word)]).toEqual(["running", 1]),
    { timeout: 60_000, interval: 100 },
  );
  const cancelled = performance.now();
  cancel.abort();
  await vi.waitFor(
    async () => {
      expect(await activeQueries(scene, word)).toBe(0);
      // "failed" where Superset's own worker notices the lost connection before the request that cut it has said why.
      expect(await status()).toMatch(/^(stopped|failed)$/);
    },
    { timeout: 2000, interval: 25 },
  );
  const ended = `${await status()} ${Math.round(performance.now() - cancelled)} ms after it was cancelled`;
  console.log(`Superset ${scene.version}: a query ${kind} is ${ended}`);
  expect(await running).toBeInstanceOf(Error);
}

/** SQL that Superset runs in the background, and SQL that nobody waits for any more. */
export const sqllabBackgroundCases: readonly Contract[] = [
  {
    proves: [execute, "superset_sqllab_get_results", "superset_query_get_updated_since"],
    needs: ["celery", "postgres"],
    async run(scene) {
      const { json, refused } = scene;
      await withDatabase(scene, { ...warehouse(scene), allow_run_async: true }, async ({ id }) => {
        const started = Date.now();
        const background = { database_id: id, queryLimit: 2, runAsync: true };
        const sql = "SELECT id, city FROM parcels ORDER BY id";
        const { data, query } = await json(execute, { ...background, sql });
        expect(data).toEqual([
          { id: 1, city: "Porto" },
          { id: 2, city: "Ghent" },
        ]);
        const since = { last_updated_ms: started - 10_000 };
        const { result } = await json("superset_query_get_updated_since", since);
        const mine = result.find((each: Answer) => each.id === query.id);
        // It did run in the background: only then is it told by the key of its results alone.
        expect(mine).toMatchObject({ state: "success", rows: 2, resultsKey: expect.any(String) });
        const kept = await json("superset_sqllab_get_results", { key: mine.resultsKey });
        expect(kept.data).toEqual(data);
        const wrong = await refused(execute, { ...background, sql: "SELECT nonsense FROM parcels" });
        expect(wrong).toMatch(/^The query has failed: .*column "nonsense" does not exist/);
        const unknown = { key: "00000000-0000-0000-0000-000000000000" };
        expect(await refused("superset_sqllab_get_results", unknown)).toMatch(/^4/);
      });
    },
  },
  {
    proves: ["superset_query_list"],
    needs: ["celery", "postgres"],
    async run(scene) {
      await withDatabase(scene, { ...warehouse(scene), allow_run_async: true }, async ({ id }) => {
        await cancelsIn(scene, id, "in the background", { runAsync: true });
        await cancelsIn(scene, id, "that is answered at once", { runAsync: false });
      });
    },
  },
];
