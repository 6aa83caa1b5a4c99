import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ElicitResult } from "@modelcontextprotocol/sdk/types.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { textOf } from "../../lab/mcp-client.ts";
import { connectLive, type LiveConnection } from "./connect.ts";

interface Rows {
  count: number;
  result: { id: number }[];
}

/** Grave calls on a real Superset: what the person is told, and that without consent nothing happens. */
describe("consent", () => {
  let admin: LiveConnection;
  let folder: string;
  const open: LiveConnection[] = [];
  beforeAll(async () => {
    admin = await connectLive();
    folder = await mkdtemp(join(tmpdir(), "consent-"));
  });
  afterAll(async () => {
    await Promise.all([admin, ...open].map((mcp) => mcp?.end()));
    await rm(folder, { recursive: true, force: true });
  });

  const connect = async (env: Record<string, string> = {}, person?: () => ElicitResult) => {
    const questions: string[] = [];
    const mcp = await connectLive({
      env: { SUPERSET_MCP_CONFIRM: "ask", ...env },
      ...(person && {
        person: async (question) => {
          questions.push(question);
          return person();
        },
      }),
    });
    open.push(mcp);
    return { ...mcp, questions };
  };
  const createChart = async (slice_name: string, dashboards: number[] = []) => {
    const { result } = await admin.json<Rows>("superset_dataset_list", { columns: ["id"] });
    const datasource = { datasource_id: result[0]?.id, datasource_type: "table" };
    const body = { slice_name, viz_type: "table", ...datasource, dashboards };
    return (await admin.json<{ id: number }>("superset_chart_create", body)).id;
  };
  const chartIsThere = async (id: number) =>
    (await admin.call("superset_chart_get_by_id", { chart_id: String(id) })).isError !== true;

  it("tells the person the name and the dashboards of a chart, and deletes it when they accept", async () => {
    const { id: dashboard } = await admin.json<{ id: number }>("superset_dashboard_create", {
      dashboard_title: "Board of consent",
    });
    const chart = await createChart('Doomed "chart"', [dashboard]);
    const { json, questions } = await connect({}, () => ({ action: "accept", content: { yes: true } }));
    await json("superset_chart_delete", { chart_id: chart });
    expect(questions).toEqual([
      `Delete chart: chart ${chart} "Doomed \\"chart\\""; affected too: dashboards (1): "Board of consent". Do it?`,
    ]);
    expect(await chartIsThere(chart)).toBe(false);
    await admin.json("superset_dashboard_delete", { dashboard_id: dashboard });
  });

  it.each<[string, ElicitResult, RegExp]>([
    ["declines", { action: "decline" }, /asked and declined/],
    ["dismisses the question", { action: "cancel" }, /dismissed the question/],
    ["accepts the form with its tick taken away", { action: "accept", content: { yes: false } }, /declined/],
  ])("sends nothing when the person %s", async (_, answer, says) => {
    const chart = await createChart("Spared");
    const { call } = await connect({}, () => answer);
    // The name is no consent where a person can be asked.
    const refused = await call("superset_chart_delete", { chart_id: chart, confirm: "Spared" });
    expect([refused.isError, textOf(refused)]).toEqual([true, expect.stringMatching(says)]);
    expect(await chartIsThere(chart)).toBe(true);
    await admin.json("superset_chart_delete", { chart_id: chart });
  });

  it("of a client that cannot ask wants the name of what is deleted, and says it with what depends on it", async () => {
    const { call, json } = await connect();
    const { result } = await admin.json<Rows>("superset_dataset_list", {
      columns: ["id"],
      filters: [{ col: "table_name", opr: "eq", value: "orders" }],
    });
    const dataset = { dataset_id: result[0]?.id };
    const asked = textOf(await call("superset_dataset_delete", dataset));
    expect(asked).toMatch(
      /Nothing was sent: This would delete dataset \d+ "orders"; affected too: charts \(\d+\): "/,
    );
    expect(asked).toMatch(/dashboards \(\d+\): ".*call again with "confirm": "orders"\.$/);
    const other = textOf(await call("superset_dataset_delete", { ...dataset, confirm: "customers" }));
    expect(other).toMatch(/"confirm" names "customers", which is something else/);
    await json("superset_dataset_get_by_id", { dataset_id: String(dataset.dataset_id) });

    const chart = await createChart("To be named");
    await json("superset_chart_delete", { chart_id: chart, confirm: "to be named" });
    expect(await chartIsThere(chart)).toBe(false);
  });

  it("names each of several, and takes their number for a name", async () => {
    const ids = [await createChart("First of two"), await createChart("Second of two")];
    const { call, json } = await connect();
    const asked = textOf(await call("superset_chart_bulk_delete", { ids }));
    expect(asked).toMatch(/delete 2 of chart: "First of two", "Second of two".*"confirm": "delete 2"/);
    await json("superset_chart_bulk_delete", { ids, confirm: "delete 2" });
    expect(await Promise.all(ids.map(chartIsThere))).toEqual([false, false]);
  });

  it("names what a part belongs to", async () => {
    const { id } = await admin.json<{ id: number }>("superset_annotation_layer_create", { name: "Layer" });
    const dates = { start_dttm: "2024-01-01T00:00:00", end_dttm: "2024-01-02T00:00:00" };
    const note = await admin.json<{ id: number }>("superset_annotation_create", {
      annotation_layer_id: id,
      short_descr: "New year",
      ...dates,
    });
    const { call, json } = await connect();
    const part = { annotation_layer_id: id, annotation_id: note.id };
    expect(textOf(await call("superset_annotation_delete", part))).toMatch(/annotation \d+ "New year"/);
    await json("superset_annotation_delete", { ...part, confirm: "New year" });
    await json("superset_annotation_layer_delete", { annotation_layer_id: id, confirm: "Layer" });
  });

  it("with confirm: person does without a person's consent nothing grave, and the rest as ever", async () => {
    const { call, json } = await connect({ SUPERSET_MCP_CONFIRM: "person" });
    const chart = await createChart("Kept");
    const refused = textOf(await call("superset_chart_delete", { chart_id: chart, confirm: "Kept" }));
    expect(refused).toMatch(/confirm: person.*has no MCP elicitation/);
    await json("superset_chart_update", { chart_id: chart, slice_name: "Kept, renamed" });
    expect(await chartIsThere(chart)).toBe(true);
    await admin.json("superset_chart_delete", { chart_id: chart });
  });

  it("asks about SQL that is not proved to read, and shows it; a query goes unasked", async () => {
    const { result } = await admin.json<Rows>("superset_database_list", { columns: ["id"] });
    const { call, json, questions } = await connect({}, () => ({ action: "decline" }));
    const run = { database_id: result[0]?.id };
    await json("superset_sqllab_execute_query", { ...run, sql: "SELECT 1 AS one" });
    expect(questions).toEqual([]);
    const refused = await call("superset_sqllab_execute_query", { ...run, sql: "DELETE FROM orders" });
    expect(refused.isError).toBe(true);
    expect(questions).toEqual(['Run SQL query: "DELETE FROM orders". Do it?']);
  });

  it("shows a write's request without sending it, and asks nobody", async () => {
    const { json, questions } = await connect({}, () => ({ action: "decline" }));
    const chart = await createChart("Looked at");
    const request = await json("superset_chart_update", {
      chart_id: chart,
      slice_name: "Another name",
      params: { a: 1 },
      dry_run: true,
    });
    expect(request).toMatchObject({
      dry_run: true,
      method: "PUT",
      url: expect.stringMatching(new RegExp(`/api/v1/chart/${chart}$`)),
      body: { slice_name: "Another name", params: '{"a":1}' },
    });
    expect(JSON.stringify(request)).not.toMatch(/Bearer|session=/);
    expect(await json("superset_chart_delete", { chart_id: chart, dry_run: true })).toMatchObject({
      method: "DELETE",
    });
    expect(questions).toEqual([]);
    const { result } = await admin.json<{ result: object }>("superset_chart_get_by_id", {
      chart_id: String(chart),
    });
    expect(result).toMatchObject({ slice_name: "Looked at" });
    await admin.json("superset_chart_delete", { chart_id: chart });
  });

  it("keeps a journal: a private line for each write, with before and after, none for reads", async () => {
    const journal = join(folder, "new", "journal.jsonl");
    const { json, call } = await connect({ SUPERSET_MCP_JOURNAL: journal, SUPERSET_MCP_CONFIRM: "never" });
    const chart = await createChart("Before");
    await json("superset_chart_get_by_id", { chart_id: String(chart) });
    await json("superset_chart_update", { chart_id: chart, slice_name: "After" });
    await call("superset_chart_update", { chart_id: 987_654, slice_name: "Nobody" });
    await json("superset_chart_delete", { chart_id: chart });
    const text = await readFile(journal, "utf8");
    const lines = text
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines).toMatchObject([
      {
        tool: "superset_chart_update",
        account: "admin",
        arguments: { slice_name: "After" },
        before: { result: { slice_name: "Before" } },
        after: { result: { slice_name: "After" } },
      },
      { arguments: { chart_id: 987_654 }, error: expect.stringMatching(/^404 /) },
      { tool: "superset_chart_delete", before: { result: { slice_name: "After" } } },
    ]);
    expect((await stat(journal)).mode & 0o777).toBe(0o600);
  });

  it("sends no write that the journal cannot note", async () => {
    const { call } = await connect({ SUPERSET_MCP_JOURNAL: folder, SUPERSET_MCP_CONFIRM: "never" });
    const chart = await createChart("Unnoted");
    const refused = await call("superset_chart_delete", { chart_id: chart });
    expect(textOf(refused)).toMatch(/Nothing was sent: the journal .* cannot be written/);
    expect(await chartIsThere(chart)).toBe(true);
    await admin.json("superset_chart_delete", { chart_id: chart });
  });
});
