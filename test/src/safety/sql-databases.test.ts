import { describe, expect, it } from "vitest";
import { ANSWERS, guard } from "./guard-scene.ts";

const EXECUTE = "superset_sqllab_execute_query";
const READ = { database_id: 1, sql: "SELECT 1" };
const CHART = { datasource: { id: 7, type: "table" }, queries: [{ extras: { where: "a > 1" } }] };
const readOnly = { policy: { readOnly: true } };

describe("what is asked of Superset for SQL", () => {
  it("is asked once for several calls, and again when some minutes have gone by", async () => {
    let now = 0;
    const { run, asked } = guard({ ...readOnly, now: () => now });
    await run(EXECUTE, READ);
    await run(EXECUTE, READ);
    await run("superset_chart_query_data", CHART);
    await run("superset_chart_query_data", CHART);
    expect(asked).toEqual(["/api/v1/database/1", "/api/v1/dataset/7"]);
    now = 4 * 60_000;
    await run(EXECUTE, READ);
    expect(asked).toHaveLength(2);
    now = 6 * 60_000;
    await run("superset_chart_query_data", CHART);
    expect(asked.slice(2)).toEqual(["/api/v1/dataset/7", "/api/v1/database/1"]);
  });

  // Red when a refusal is kept: SQL would stay refused for minutes after the permission was given.
  it("is asked again when it could not be had", async () => {
    const answers: Record<string, unknown> = {};
    const { run } = guard({ ...readOnly, answers });
    await expect(run(EXECUTE, READ)).rejects.toThrow(/unknown kind/);
    await expect(run("superset_chart_query_data", CHART)).rejects.toThrow(/unknown kind/);
    Object.assign(answers, ANSWERS);
    await run(EXECUTE, READ);
    await run("superset_chart_query_data", CHART);
  });

  it.each([
    ["forbidden by policy", { forbidden: ["/api/v1/database/{pk}"] }, ["/api/v1/database/"]],
    [
      "refused by Superset",
      { answers: { ...ANSWERS, "/api/v1/database/1": undefined } },
      ["/api/v1/database/1", "/api/v1/database/"],
    ],
  ])("is the list of databases where the database itself is %s", async (_, scene, paths) => {
    const { run, asked } = guard({ ...readOnly, ...scene });
    await run(EXECUTE, READ);
    expect(asked).toEqual(paths);
    // The list has told of all of them.
    await run(EXECUTE, { ...READ, database_id: 2 });
    expect(asked).toEqual(paths);
  });

  it("is nothing where policy forbids both, and SQL that policy wants to know of is refused", async () => {
    const forbidden = ["/api/v1/database/{pk}", "/api/v1/database/"];
    const { run, asked } = guard({ ...readOnly, forbidden });
    await expect(run(EXECUTE, READ)).rejects.toThrow(/unknown kind/);
    expect(asked).toEqual([]);
    await guard({ forbidden }).run(EXECUTE, { ...READ, sql: "DELETE FROM t LIMIT 5" });
  });

  it("is asked in normal mode only where a LIMIT stands in the text", async () => {
    const { run, asked } = guard();
    await run(EXECUTE, READ);
    expect(asked).toEqual([]);
    await run(EXECUTE, { ...READ, sql: "SELECT 1 LIMIT 5" });
    expect(asked).toEqual(["/api/v1/database/1"]);
  });
});
