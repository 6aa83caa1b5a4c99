import { describe, expect, it } from "vitest";
import { createSqlDatabases } from "../../../src/safety/sql-databases.ts";
import { sqlJudge } from "../../../src/safety/sql-judge.ts";
import { json } from "../fake-superset.ts";
import { longCall } from "./long-call.ts";

const SAVED = "GET /api/v1/chart/7/data/";
const CHART = "GET /api/v1/chart/7";
const LIST = "GET /api/v1/chart/";
const QUERY = "POST /api/v1/chart/data";
const tool = "superset_chart_get_data";

const none = () => json(400, { message: "Chart has no query context saved. Please save the chart again." });
const params = { viz_type: "pie", groupby: ["city"], metric: "sales", row_limit: 9, datasource: "1__table" };
const chart = (more: object = {}) =>
  json(200, {
    result: { params: JSON.stringify(params), query_context: null, viz_type: "pie", ...more },
  });
const listed = () => json(200, { count: 1, result: [{ id: 7, datasource_id: 4, datasource_type: "table" }] });
const data = () => json(200, { result: [{ data: [{ city: "Riga", sales: 3 }] }] });
const replies = { [SAVED]: none(), [CHART]: chart(), [LIST]: listed(), [QUERY]: data() };

describe("a chart that was saved without its query", () => {
  it("has the data that its params ask for, of the dataset that it is of", async () => {
    const { text, bodyOf } = await longCall({ replies });
    expect(JSON.parse((await text(tool, { chart_id: 7 })).text)).toEqual({
      note: "The chart has no saved query; this one was built from its params (pie).",
      result: [{ data: [{ city: "Riga", sales: 3 }] }],
    });
    expect(bodyOf(QUERY)).toMatchObject({
      datasource: { id: 4, type: "table" },
      queries: [{ columns: ["city"], metrics: ["sales"], row_limit: 9, orderby: [["sales", false]] }],
    });
  });

  it("says what the query leaves out", async () => {
    const rolling = chart({
      params: JSON.stringify({ ...params, rolling_type: "mean", time_compare: ["1 year ago"] }),
    });
    const { text } = await longCall({ replies: { ...replies, [CHART]: rolling } });
    expect((await text(tool, { chart_id: 7 })).text).toContain("(pie); without rolling_type, time_compare.");
  });

  it("answers in the format that was asked for", async () => {
    const { text, bodyOf } = await longCall({ replies });
    await text(tool, { chart_id: 7, format: "csv", type: "results", force: true });
    expect(bodyOf(QUERY)).toMatchObject({ result_format: "csv", result_type: "results", force: true });
    expect(bodyOf(QUERY)).not.toHaveProperty("form_data");
    const shown = await longCall({ replies });
    await shown.text(tool, { chart_id: 7, type: "post_processed" });
    expect(shown.bodyOf(QUERY).form_data).toMatchObject(params);
  });

  it("stays without data where policy allows no queries, and says why", async () => {
    const { text, count } = await longCall({ replies, deny: ["superset_chart_query_data"] });
    const { isError, text: said } = await text(tool, { chart_id: 7 });
    expect([isError, said]).toEqual([
      true,
      expect.stringMatching(/no query context.*policy allows no queries/),
    ]);
    expect(count(QUERY)).toBe(0);
  });

  it("is judged like any query: what does not provably read is not sent in read-only mode", async () => {
    const metric = { expressionType: "SQL", sqlExpression: "pg_read_file('/etc/passwd')", label: "m" };
    const policy = { readOnly: true, databases: [], schemas: [], maxRows: 10_000 };
    const safety = {
      confirm: "never" as const,
      sql: { policy, judge: sqlJudge, databases: createSqlDatabases() },
    };
    const { text, count } = await longCall({
      replies: {
        ...replies,
        [CHART]: chart({ params: JSON.stringify({ ...params, metric }) }),
        "GET /api/v1/dataset/4": json(200, { result: { database: { id: 1 }, columns: [] } }),
        "GET /api/v1/database/1": json(200, { result: { database_name: "shop", backend: "postgresql" } }),
      },
      overrides: { safety },
    });
    expect((await text(tool, { chart_id: 7 })).text).toMatch(/^Nothing was sent: this server is read-only/);
    expect(count(QUERY)).toBe(0);
  });

  it("of a type without data says what to look at", async () => {
    const multi = chart({ viz_type: "deck_multi", params: JSON.stringify({ deck_slices: [1] }) });
    const { text } = await longCall({ replies: { ...replies, [CHART]: multi } });
    expect((await text(tool, { chart_id: 7 })).text).toMatch(
      /deck_multi has no data of its own: .*deck_slices/,
    );
  });
});

describe("another refusal", () => {
  it("of a chart that has its query, or cannot be read, stays as it is", async () => {
    const refused = json(400, { message: "Datetime column not provided" });
    const own = chart({ query_context: "{}" });
    for (const other of [{ [CHART]: own }, { [CHART]: json(403, {}) }]) {
      const { text, count } = await longCall({ replies: { ...replies, [SAVED]: refused, ...other } });
      expect((await text(tool, { chart_id: 7 })).text).toMatch(/^400 .*Datetime column not provided/);
      expect(count(QUERY)).toBe(0);
    }
  });
});
