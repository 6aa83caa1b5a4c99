/**
 * `npm run demo`: the main job, on a real Superset, by a real MCP client, told in plain words. Ends with 0 when every step
 * did what it says.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { connectMcp, type McpConnection, textOf } from "./mcp-client.ts";
import { type Superset, startSuperset } from "./superset.ts";

const VERSION = "6.1.0";
const ACCESS_TOKEN_SECONDS = 6;

interface Rows {
  count: number;
  result: Record<string, unknown>[];
}

let number = 0;

/** Do one step and print what came of it, with its time. */
async function step<T>(what: string, run: () => Promise<[outcome: string, value: T]>): Promise<T> {
  const start = performance.now();
  const [outcome, value] = await run();
  const seconds = ((performance.now() - start) / 1000).toFixed(2);
  number += 1;
  console.log(`${String(number).padStart(2)}. ${what}  (${seconds} s)\n    ${outcome}`);
  return value;
}

function expect(condition: boolean, otherwise: string): asserts condition {
  if (!condition) throw new Error(`The demo did not go as it should: ${otherwise}`);
}

async function lookAround(mcp: McpConnection): Promise<void> {
  await step("The client asks which tools there are", async () => {
    const { tools } = await mcp.client.listTools();
    const everyday = tools.filter(({ name }) => /_(list|data|query)$/.test(name)).map(({ name }) => name);
    return [
      `${tools.length} tools: everyday ones (${everyday.join(", ")}, …) and four that find the rest`,
      undefined,
    ];
  });
  await step("The server signs in by itself when it is first needed", async () => {
    const session = await mcp.json("superset_call_read", { tool: "superset_auth_check_token_validity" });
    return [`signed in as ${session.account}, until ${session.expires_at}`, undefined];
  });
  for (const [resource, column] of [
    ["dashboard", "dashboard_title"],
    ["chart", "slice_name"],
    ["dataset", "table_name"],
  ] as const) {
    await step(`List ${resource}s, only two columns of them`, async () => {
      const list = await mcp.json<Rows>(`superset_${resource}_list`, {
        columns: ["id", column],
        page_size: 5,
      });
      expect(list.result.length > 0, `no ${resource} in the lab`);
      return [`${list.count} in all: ${list.result.map((row) => row[column]).join(", ")}`, undefined];
    });
  }
}

async function runSql(mcp: McpConnection): Promise<void> {
  await step("Run SQL", async () => {
    const databases = await mcp.json<Rows>("superset_database_list", { columns: ["id", "database_name"] });
    const sql = "SELECT name, type FROM sqlite_master WHERE type = 'table' ORDER BY name";
    const answer = await mcp.json<{ data: { name: string }[] }>("superset_sqllab_execute_query", {
      database_id: databases.result[0]?.id,
      sql,
      queryLimit: 10,
    });
    expect(answer.data.length > 2, "the shop has at least three tables");
    return [`${sql}\n    -> ${answer.data.map(({ name }) => name).join(", ")}`, undefined];
  });
}

async function findTheTool(mcp: McpConnection): Promise<void> {
  await step("Find a tool that is not listed, in plain words", async () => {
    const query = "mail a dashboard every Monday morning";
    const hits = textOf(await mcp.call("superset_search_tools", { query })).split("\n");
    expect(
      hits.slice(0, 3).some((hit) => hit.startsWith("superset_report_schedule ")),
      "it was not found",
    );
    return [`"${query}"\n    -> ${hits.slice(0, 3).join("\n       ")}`, undefined];
  });
}

async function workOnChart(mcp: McpConnection, asked: readonly string[]): Promise<void> {
  const datasets = await mcp.json<Rows>("superset_dataset_list", {
    columns: ["id", "table_name"],
    page_size: 1,
  });
  const dataset = datasets.result[0] as { id: number; table_name: string };
  const chart = await step("Create a chart from plain terms, in one call", async () => {
    const created = await mcp.json<{ id: number }>("superset_chart_build", {
      name: "Rows (demo)",
      dataset: dataset.table_name,
      type: "big_number_total",
      metrics: ["COUNT(*)"],
    });
    return [`chart ${created.id} counts the rows of ${dataset.table_name}`, created.id];
  });
  await step("Read the chart's data", async () => {
    const data = await mcp.json<{ result: { data: Record<string, number>[] }[] }>("superset_chart_get_data", {
      chart_id: chart,
    });
    const [rows = 0] = Object.values(data.result[0]?.data[0] ?? {});
    expect(rows > 0, "the chart has no data");
    return [`${rows} rows`, undefined];
  });
  await step("Put it on a dashboard beside another chart, and read the dashboard's outline", async () => {
    const { id } = await mcp.json<{ id: number }>("superset_dashboard_build", {
      title: "Demo",
      layout: [{ header: "Rows" }, [chart, "Total revenue"]],
    });
    const { layout } = await mcp.json<{ layout: unknown[] }>("superset_dashboard_outline", {
      dashboard_id: id,
    });
    expect(JSON.stringify(layout).includes(String(chart)), "the chart is not on the dashboard");
    return [`dashboard ${id}: ${JSON.stringify(layout)}`, undefined];
  });
  await step("Rename it and read it back", async () => {
    await mcp.json("superset_call_write", {
      tool: "superset_chart_update",
      arguments: { chart_id: chart, slice_name: "Rows, renamed" },
    });
    const found = await mcp.json<Rows>("superset_chart_list", {
      filters: [{ col: "slice_name", opr: "eq", value: "Rows, renamed" }],
      columns: ["id", "slice_name"],
    });
    expect(found.result[0]?.id === chart, "the renamed chart is not found by its new name");
    return [`found as "${found.result[0]?.slice_name}"`, undefined];
  });
  await step("Delete it: the server asks the person behind the client first", async () => {
    await mcp.json("superset_call_write", { tool: "superset_chart_delete", arguments: { chart_id: chart } });
    const gone = await mcp.call("superset_chart_get_by_id", { chart_id: chart });
    expect(gone.isError === true, "the deleted chart is still there");
    return [`${asked.at(-1)} - Yes. ${textOf(gone).slice(0, 60)}…`, undefined];
  });
}

async function outliveTheToken(mcp: McpConnection): Promise<void> {
  await step(
    `Wait until the access token (${ACCESS_TOKEN_SECONDS} s in this lab) has expired, then go on`,
    async () => {
      await sleep((ACCESS_TOKEN_SECONDS + 1) * 1000);
      const lists = await Promise.all(
        [1, 2, 3, 4].map(() => mcp.json<Rows>("superset_chart_list", { columns: ["id"] })),
      );
      return [
        `four calls at once, all answered (${lists.map(({ count }) => count).join(", ")} charts); nobody noticed`,
        undefined,
      ];
    },
  );
  await step("Renew the token on demand", async () => {
    const renewed = await mcp.json("superset_call_read", { tool: "superset_auth_refresh_token" });
    return [`${renewed.how}, good until ${renewed.expires_at}; no token is shown`, undefined];
  });
}

async function showRefusals(
  superset: Superset,
  env: Record<string, string>,
  mcp: McpConnection,
): Promise<void> {
  await step("Ask for something that is not there", async () => {
    const result = await mcp.call("superset_dashboard_get_by_id", { dashboard_id: 4711 });
    expect(result.isError === true, "an unknown dashboard was answered as if it were there");
    return [textOf(result), undefined];
  });
  await step("Misspell an argument", async () => {
    const result = await mcp.call("superset_chart_list", { colums: ["id"], page_size: "many" });
    expect(result.isError === true, "a misspelt argument was taken");
    return [textOf(result), undefined];
  });
  await step("The same server, started read-only, refuses to delete", async () => {
    const readOnly = await connectMcp({ env, args: ["--read-only", "--base-url", superset.baseUrl] });
    try {
      const result = await readOnly.call("superset_chart_delete", { chart_id: 1 });
      expect(result.isError === true, "a read-only server deleted");
      return [textOf(result), undefined];
    } finally {
      await readOnly.close();
    }
  });
}

function explainSetUp(): void {
  console.log(
    "\nTo connect your own MCP client to your own Superset (it asks, shows every change first, and tries it):\n",
  );
  console.log("  node dist/main.js init");
}

async function main(): Promise<void> {
  const start = performance.now();
  const state = await mkdtemp(join(tmpdir(), "superset-mcp-demo-"));
  console.log(
    `A real Superset ${VERSION} first; installing it takes minutes the first time, seconds after that.`,
  );
  const superset = await startSuperset({
    version: VERSION,
    accessTokenSeconds: ACCESS_TOKEN_SECONDS,
    onProgress: (line) => console.log(`    ${line}`),
  });
  try {
    console.log(`Superset runs at ${superset.baseUrl}.\n`);
    const env = {
      SUPERSET_BASE_URL: superset.baseUrl,
      SUPERSET_USERNAME: superset.admin.username,
      SUPERSET_PASSWORD: superset.admin.password,
      XDG_STATE_HOME: state,
    };
    const asked: string[] = [];
    const person = async (question: string) => {
      asked.push(question);
      return { action: "accept" as const, content: { yes: true } };
    };
    const mcp = await connectMcp({ env, person });
    try {
      await lookAround(mcp);
      await runSql(mcp);
      await findTheTool(mcp);
      await workOnChart(mcp, asked);
      await outliveTheToken(mcp);
      await showRefusals(superset, env, mcp);
    } finally {
      await mcp.close();
    }
    explainSetUp();
  } finally {
    await superset.stop();
    await rm(state, { recursive: true, force: true });
  }
  console.log(
    `\nAll ${number} steps went as they should, in ${((performance.now() - start) / 1000).toFixed(0)} s. Superset is stopped.`,
  );
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
