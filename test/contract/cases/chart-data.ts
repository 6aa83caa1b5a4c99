import { readFile } from "node:fs/promises";
import { expect, vi } from "vitest";
import { admin } from "../../../lab/seed/accounts.ts";
import type { Answer, Contract } from "../contract.ts";
import { makeChart, remove } from "../make.ts";

const price = (aggregate: string) => ({
  expressionType: "SQL",
  sqlExpression: `${aggregate}(price)`,
  label: aggregate.toLowerCase(),
});

const notGarden = [
  {
    clause: "WHERE",
    expressionType: "SIMPLE",
    subject: "category",
    operator: "NOT IN",
    comparator: ["Garden"],
  },
];

export const chartDataCases: readonly Contract[] = [
  {
    proves: ["superset_chart_query_data"],
    async run({ json, seeded }) {
      const datasource = { id: await seeded("dataset", "products"), type: "table" };
      const garden = {
        columns: ["name"],
        filters: [{ col: "category", op: "==", val: "Garden" }],
        orderby: [["name", true]],
        row_limit: 3,
      };
      const byCategory = { columns: ["category"], metrics: [price("MAX"), price("MIN")], row_limit: 10 };
      const { result } = await json("superset_chart_query_data", {
        datasource,
        queries: [garden, byCategory],
        custom_cache_timeout: 41,
        force: true,
      });
      expect(result).toHaveLength(2);
      expect(result[0].data).toEqual([
        { name: "Bird feeder" },
        { name: "Garden bench" },
        { name: "Lawn mower" },
      ]);
      expect(result[0].cache_timeout).toBe(41);
      expect(result[1].colnames).toEqual(["category", "max", "min"]);
      expect(result[1].data).toHaveLength(5);
      for (const row of result[1].data) expect(row.max).toBeGreaterThan(row.min);
    },
  },
  {
    proves: ["superset_chart_query_data"],
    async run({ json, seeded }) {
      const query = {
        datasource: { id: await seeded("dataset", "products"), type: "table" },
        queries: [{ columns: ["name"], orderby: [["name", true]], row_limit: 2, row_offset: 1 }],
      };
      const sql = await json("superset_chart_query_data", { ...query, result_type: "query" });
      expect(sql.result[0].query).toMatch(/SELECT name AS name[\s\S]*LIMIT 2\s+OFFSET 1/);
      expect(sql.result[0]).not.toHaveProperty("data");
      const csv = await json("superset_chart_query_data", { ...query, result_format: "csv" });
      expect(csv.type).toBe("text/csv");
      const lines = (await readFile(csv.file, "utf8")).replace("\ufeff", "").trim().split(/\r?\n/);
      expect(lines).toEqual(["name", "Bread tin", "Camping stove"]);
    },
  },
  {
    proves: ["superset_chart_get_data", "superset_chart_warm_up_cache"],
    needs: ["redis"],
    async run(scene) {
      const { json, seeded } = scene;
      const datasource_id = await seeded("dataset", "products");
      const id = await makeChart(scene, {
        datasource_id,
        query_context: {
          datasource: { id: datasource_id, type: "table" },
          queries: [{ columns: ["name"], orderby: [["name", true]], row_limit: 2 }],
        },
      });
      const get = (more = {}) => json("superset_chart_get_data", { chart_id: id, ...more });
      const data = [{ name: "Bird feeder" }, { name: "Bread tin" }];
      const warmUp = await json("superset_chart_warm_up_cache", { chart_id: id });
      expect(warmUp.result).toEqual([{ chart_id: id, viz_error: null, viz_status: "success" }]);
      expect((await get()).result[0]).toMatchObject({ data, is_cached: true });
      expect((await get({ force: true })).result[0]).toMatchObject({ data, is_cached: null });
      const rows = await get({ type: "results" });
      expect(rows.result[0]).toMatchObject({ data });
      expect(rows.result[0]).not.toHaveProperty("is_cached");
      expect((await get({ type: "query" })).result[0].query).toMatch(/LIMIT 2/);
      const csv = await get({ format: "csv" });
      expect(csv.type).toBe("text/csv");
      expect(await readFile(csv.file, "utf8")).toMatch(/name\r?\nBird feeder\r?\nBread tin/);
      await remove(scene, "chart", id);
    },
  },
  {
    proves: ["superset_chart_get_data"],
    async run(scene) {
      const { json, seeded } = scene;
      const datasource_id = await seeded("dataset", "products");
      const params = { groupby: ["category"], metric: price("MAX"), row_limit: 3, adhoc_filters: notGarden };
      const id = await makeChart(scene, { datasource_id, viz_type: "pie", params });
      const { note, result } = await json("superset_chart_get_data", { chart_id: id });
      expect(note).toBe("The chart has no saved query; this one was built from its params (pie).");
      expect(result[0].data).toHaveLength(3);
      const [first, second] = result[0].data;
      expect(first.max).toBeGreaterThan(second.max);
      expect(result[0].data.map(({ category }: Answer) => category)).not.toContain("Garden");
      const csv = await json("superset_chart_get_data", { chart_id: id, format: "csv" });
      expect(await readFile(csv.file, "utf8")).toMatch(/category,max\r?\n/);
      await remove(scene, "chart", id);
    },
  },
  {
    proves: ["superset_chart_get_data"],
    needs: ["async-queries", "redis", "celery"],
    async run(scene) {
      const { json } = await scene.at("async-queries");
      const get = { chart_id: await scene.seeded("chart", "Revenue by category"), force: true };
      const { result } = await json("superset_chart_get_data", get);
      expect(result[0].data).toHaveLength(5);
    },
  },
  {
    proves: ["superset_chart_warm_up_cache"],
    async run({ is, json, seeded }) {
      const warmUp = async (chart: string, more = {}) => {
        const chart_id = await seeded("chart", chart);
        const { result } = await json("superset_chart_warm_up_cache", { chart_id, ...more });
        expect(result).toEqual([expect.objectContaining({ chart_id })]);
        return result[0];
      };
      expect(await warmUp("Revenue by category")).toMatchObject({ viz_status: "success", viz_error: null });
      expect((await warmUp("Products by price")).viz_error).toBe("Chart's query context does not exist");
      // Before 6.1 the filters reach only charts of the old kind, which have no query context.
      if (!is(">=6.1")) return;
      const filtered = {
        dashboard_id: await seeded("dashboard", "Shop overview"),
        extra_filters: [{ col: "country", op: "==", val: "Japan" }],
      };
      expect(await warmUp("Revenue by category", filtered)).toMatchObject({ viz_status: "success" });
      const absurd = { ...filtered, extra_filters: [{ col: "country", op: "ABSURD", val: "Japan" }] };
      expect((await warmUp("Revenue by category", absurd)).viz_error).toMatch(/ABSURD/);
    },
  },
  {
    proves: ["superset_chart_get_cached_data"],
    needs: ["async-queries", "redis", "celery"],
    async run({ json, seeded, services }) {
      const datasource = { id: await seeded("dataset", "products"), type: "table" };
      // A query that is in the cache already would be answered at once.
      const filters = [{ col: "name", op: "ILIKE", val: "%tent%" }];
      const queries = [{ columns: ["name", "category"], filters, row_limit: 10 }];
      const { result } = await runAsynchronously(services["async-queries"] ?? "", {
        datasource,
        queries,
      });
      const cache_key = result.split("/").at(-1);
      const data = await json("superset_chart_get_cached_data", { cache_key });
      expect(data.result[0].data).toEqual([{ name: "Two-person tent", category: "Outdoor" }]);
    },
  },
];

/** Ask the Superset with asynchronous queries for chart data; where the result is, once its worker has it. */
async function runAsynchronously(baseUrl: string, body: unknown): Promise<{ result: string }> {
  const login = await fetch(`${baseUrl}/api/v1/security/login`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ ...admin, provider: "db" }),
  });
  const { access_token } = (await login.json()) as Answer;
  const bearer = { Accept: "application/json", Authorization: `Bearer ${access_token}` };
  // The events of a job come over a channel that a cookie names; any answer brings it.
  const menu = await fetch(`${baseUrl}/api/v1/menu/`, { headers: bearer });
  const cookies = menu.headers.getSetCookie().map((cookie) => cookie.split(";")[0]);
  const headers = { ...bearer, Cookie: cookies.join("; ") };
  const started = await fetch(`${baseUrl}/api/v1/chart/data`, {
    method: "POST",
    headers: { ...headers, "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  expect(started.status).toBe(202);
  const { job_id } = (await started.json()) as Answer;
  return vi.waitFor(
    async () => {
      const events = await fetch(`${baseUrl}/api/v1/async_event/`, { headers });
      const { result } = (await events.json()) as Answer;
      const done = result.find((event: Answer) => event.job_id === job_id && event.result_url);
      expect(done).toBeDefined();
      return { result: done.result_url as string };
    },
    { timeout: 60_000, interval: 500 },
  );
}
