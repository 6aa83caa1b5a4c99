import { encode } from "gpt-tokenizer/encoding/o200k_base";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { firstText } from "../../lab/mcp-client.ts";
import { readAnswer } from "../../lab/read-answer.ts";
import { expandJsonText } from "../../src/results/json-text-fields.ts";
import { connectLive, type LiveConnection } from "./connect.ts";
import { everydayReads } from "./everyday-reads.ts";

const tokens = (text: string) => encode(text).length;

let mcp: LiveConnection;
let raw: LiveConnection;
beforeAll(async () => {
  mcp = await connectLive();
  raw = await connectLive({ env: { SUPERSET_MCP_RESULTS: "raw" } });
});
afterAll(async () => {
  await mcp?.end();
  await raw?.end();
});

async function answer(connection: LiveConnection, tool: string, args: Record<string, unknown> = {}) {
  const result = await connection.call(tool, args);
  expect(result.isError, `${tool}: ${firstText(result)}`).toBeFalsy();
  return firstText(result);
}

/** What a value says, by path; of lists what any of their items says. */
function pathsOf(value: unknown, path = ""): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => pathsOf(item, path));
  if (value === null) return [];
  if (typeof value !== "object") return [path];
  return Object.entries(value).flatMap(([name, inner]) => pathsOf(inner, `${path}.${name}`));
}

describe("the answers of the everyday reads", () => {
  it("have at most a quarter of the tokens of Superset's own, by the median", async () => {
    const rows: { tool: string; raw: number; ours: number; share: number }[] = [];
    for (const [tool, args] of everydayReads) {
      const [own, ours] = [await answer(raw, tool, args), await answer(mcp, tool, args)].map(tokens);
      rows.push({
        tool,
        raw: own as number,
        ours: ours as number,
        share: (ours as number) / (own as number),
      });
    }
    const shares = rows.map(({ share }) => share).sort((a, b) => a - b);
    console.table(rows.map((row) => ({ ...row, share: row.share.toFixed(2) })));
    expect(everydayReads).toHaveLength(30);
    expect(shares[15], "median").toBeLessThanOrEqual(0.25);
    expect(shares.at(-1), "never more than Superset's own").toBeLessThanOrEqual(1);
  });

  it.each(everydayReads)(
    "of %s have all that Superset says, when all of it is asked for",
    async (tool, args) => {
      const { tools } = await mcp.client.listTools();
      const properties = tools.find(({ name }) => name === tool)?.inputSchema.properties ?? {};
      const own = JSON.parse(await answer(raw, tool, args)) as { result?: Record<string, unknown>[] };
      const columns = Object.keys(own.result?.[0] ?? {});
      // A list is asked for all columns of its rows; what stands beside them says which there are.
      const all = "fields" in properties ? { fields: ["*"] } : "columns" in properties ? { columns } : {};
      const ours = readAnswer(await answer(mcp, tool, { ...args, ...all }));
      // Of a query run anew another number and time are told.
      const content = (body: unknown) => new Set(pathsOf(expandJsonText(body)));
      const beside =
        /^\.(ids|count|shown|label_columns|list_columns|list_title|order_columns|description_columns|show_columns|show_title)\b/;
      const missing = [...content(own)].filter((path) => !content(ours).has(path) && !beside.test(path));
      // A relation of a list is asked for by its parts, which raw rows show as one.
      expect(missing.filter((path) => !("columns" in all) || path.split(".").length <= 3)).toEqual([]);
    },
  );
});

describe("long answers", () => {
  const NAME = "Long list";
  const COUNT = 500;
  let ids: number[] = [];
  beforeAll(async () => {
    const next = Array.from({ length: COUNT }, (_, index) => index);
    const make = async () => {
      for (let index = next.shift(); index !== undefined; index = next.shift()) {
        const chart = {
          slice_name: `${NAME} ${index}: orders by region`,
          viz_type: "echarts_timeseries_bar",
        };
        const { id } = await mcp.json<{ id: number }>("superset_chart_create", {
          ...chart,
          datasource_id: 1,
          datasource_type: "table",
          params: { ...chart, metrics: ["count"], groupby: ["country"] },
        });
        ids.push(id);
      }
    };
    await Promise.all([make(), make(), make(), make()]);
  });
  afterAll(async () => {
    for (; ids.length > 0; ids = ids.slice(100))
      await mcp.json("superset_chart_bulk_delete", { ids: ids.slice(0, 100) });
  });
  const filters = [{ col: "slice_name", opr: "sw", value: NAME }];

  it("of 100 charts have at most 3,000 tokens", async () => {
    const text = await answer(mcp, "superset_chart_list", { filters, page_size: 100 });
    expect(tokens(text)).toBeLessThanOrEqual(3000);
    expect(readAnswer(text)).toMatchObject({ count: COUNT, shown: `100 of ${COUNT}, next page=1` });
  });

  it("of all 500 charts have each of them once, within the budget", async () => {
    const text = await answer(mcp, "superset_chart_list", { filters, all_pages: true });
    const { result, shown } = readAnswer(text) as { result: { id: number }[]; shown: string };
    expect(result.map(({ id }) => id).sort()).toEqual([...ids].sort());
    expect(shown).toBe(`${COUNT} of ${COUNT}`);
    expect(tokens(text)).toBeLessThanOrEqual(20_000);
  });

  it("of 250 charts a page lead on to the rest", async () => {
    const page = async (number: number) =>
      (await mcp.json("superset_chart_list", { filters, page: number, page_size: 250 })) as {
        shown: string;
        result: { id: number }[];
      };
    const [first, second] = [await page(0), await page(1)];
    expect([first.shown, second.shown]).toEqual([`250 of ${COUNT}, next page=1`, `250 of ${COUNT}`]);
    expect(new Set([...first.result, ...second.result].map(({ id }) => id)).size).toBe(COUNT);
  });

  it("of five dashboards have at most 300 tokens", async () => {
    const made: number[] = [];
    for (const number of [1, 2, 3])
      made.push(
        (await mcp.json<{ id: number }>("superset_dashboard_create", { dashboard_title: `Five ${number}` }))
          .id,
      );
    const text = await answer(mcp, "superset_dashboard_list", { page_size: 5 });
    for (const id of made) await mcp.json("superset_dashboard_delete", { dashboard_id: id });
    expect((readAnswer(text) as { result: unknown[] }).result).toHaveLength(5);
    expect(tokens(text)).toBeLessThanOrEqual(300);
  });

  it("of 500 rows of 25 columns have rows up to the budget, once, and the whole is in a file", async () => {
    const columns = Array.from({ length: 18 }, (_, index) => `status || ' ${index}' AS extra_${index}`);
    const sql = `SELECT *, ${columns.join(", ")} FROM orders`;
    const result = await mcp.call("superset_sqllab_execute_query", { database_id: 1, sql, queryLimit: 500 });
    const text = firstText(result);
    const { data, cut } = readAnswer(text) as { data: unknown[]; cut: string };
    expect(tokens(text)).toBeLessThanOrEqual(20_000);
    expect(tokens(text)).toBeGreaterThan(20_000 * 0.7);
    expect(data.length).toBeGreaterThan(50);
    expect(cut).toContain(`the first ${data.length} of 500 rows`);
    const link = result.content.find((block) => block.type === "resource_link");
    const { readFile } = await import("node:fs/promises");
    const whole = readAnswer(await readFile(new URL(link?.uri as string), "utf8")) as { data: unknown[] };
    expect(whole.data).toHaveLength(500);
    expect(whole.data.slice(0, data.length)).toEqual(data);
  });
});
