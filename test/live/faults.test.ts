import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { textOf } from "../../lab/mcp-client.ts";
import { type ReverseProxy, startReverseProxy } from "../../lab/sign-in/reverse-proxy.ts";
import { connectLive, type LiveOptions } from "./connect.ts";

/** Call one tool on a server of its own; the text, whether it is an error, and everything that was written anywhere. */
async function callOnce(options: LiveOptions, tool: string, args: Record<string, unknown> = {}) {
  const mcp = await connectLive(options);
  try {
    const result = await mcp.call(tool, args);
    // The process lives on: it answers another request.
    expect((await mcp.client.listTools()).tools.length).toBeGreaterThan(200);
    return { text: textOf(result), isError: result.isError === true, stderr: mcp.stderr() };
  } finally {
    await mcp.end();
  }
}

describe("what goes wrong is said clearly, once, without secrets, and the server lives on", () => {
  const WRONG = "wrong-password-marker-1f3a";
  const cases: [
    name: string,
    options: LiveOptions,
    tool: string,
    args: Record<string, unknown>,
    wanted: RegExp,
  ][] = [
    [
      "a wrong password",
      { env: { SUPERSET_PASSWORD: WRONG } },
      "superset_chart_list",
      {},
      /Cannot sign in.*password is wrong.*SUPERSET_PASSWORD/,
    ],
    [
      "no password",
      { env: { SUPERSET_PASSWORD: "" } },
      "superset_chart_list",
      {},
      /no password.*superset-mcp login.*set SUPERSET_USERNAME and SUPERSET_PASSWORD/,
    ],
    ["no base URL", { env: { SUPERSET_BASE_URL: "" } }, "superset_chart_list", {}, /Set SUPERSET_BASE_URL/],
    [
      "Superset down",
      { baseUrl: "http://127.0.0.1:10" },
      "superset_chart_list",
      {},
      /Cannot reach Superset.*nothing listens there/,
    ],
    [
      "an unknown tool",
      {},
      "superset_chart_lists",
      {},
      /no tool "superset_chart_lists".*superset_chart_list"/,
    ],
    ["an unknown argument", {}, "superset_chart_list", { colums: ["id"] }, /no argument "colums".*"columns"/],
    [
      "a name of nothing where an id belongs",
      {},
      "superset_chart_delete",
      { chart_id: "seven" },
      /"chart_id" is "seven", but no chart is called that\. .*superset_chart_list finds others/,
    ],
    ["an unknown id", {}, "superset_chart_get_by_id", { chart_id: 987654 }, /^404 from GET .*Not found/],
    [
      "a filter column that is not there",
      {},
      "superset_chart_list",
      { filters: [{ col: "nope", opr: "eq", value: 1 }] },
      /filters\[0\]\.col" is "nope", but must be one of .*"slice_name"/,
    ],
    [
      "bad SQL",
      {},
      "superset_sqllab_execute_query",
      { database_id: 1, sql: "SELECT nope FROM nowhere", queryLimit: 1 },
      /^500 from POST .*no such table: nowhere/,
    ],
    [
      "a missing argument",
      {},
      "superset_dataset_create",
      {},
      /"database" is required.*"table_name" is required/,
    ],
  ];
  it.each(cases)("%s", async (_, options, tool, args, wanted) => {
    const { text, isError, stderr } = await callOnce(options, tool, args);
    expect(isError).toBe(true);
    expect(text).toMatch(wanted);
    expect(text.length).toBeLessThan(900);
    for (const secret of [WRONG, inject("superset").admin.password, "eyJ"]) {
      expect(text).not.toContain(secret);
      expect(stderr).not.toContain(secret);
    }
  });
});

describe("a base URL", () => {
  let proxy: ReverseProxy;

  /** Superset under the path prefix /bi, as behind a company's front door. */
  beforeAll(async () => {
    proxy = await startReverseProxy({ targets: [inject("superset").baseUrl], prefix: "/bi" });
  });
  afterAll(() => proxy?.stop());

  it.each(["", "/"])("may have a path, with %j at its end, for reads and writes", async (end) => {
    const mcp = await connectLive({ baseUrl: proxy.baseUrl + end });
    const { id } = await mcp.json<{ id: number }>("superset_dashboard_create", {
      dashboard_title: "Behind a prefix",
    });
    await mcp.json("superset_dashboard_delete", { dashboard_id: id });
    await mcp.end();
  });

  it("that leads elsewhere is named as the thing to check", async () => {
    const { text, isError } = await callOnce(
      { baseUrl: new URL(proxy.baseUrl).origin },
      "superset_chart_list",
    );
    expect(isError).toBe(true);
    expect(text).toMatch(/no Superset API at that address \(404\).*SUPERSET_BASE_URL.*prefix/);
  });
});
