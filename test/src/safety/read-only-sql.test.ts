import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readConfig } from "../../../src/config/config.ts";
import { createRuntime, type Runtime } from "../../../src/runtime.ts";
import { ALL_DIALECTS, type Dialect } from "../../../src/sql/dialects.ts";
import { type Loopback, startLoopback } from "../http/loopback.ts";
import { allowedSamples, refusedSamples, type Sample } from "../sql/corpus.ts";
import { allowedExpressions, refusedExpressions } from "../sql/expression-corpus.ts";
import { answerSql, databaseOf, type Sent } from "./sql-listener.ts";

/** The whole runtime in read-only mode, over a real socket: what the judge says must be what happens. */
const sent: Sent[] = [];
let superset: Loopback;
let stateDir: string;
let runtime: Runtime;
beforeAll(async () => {
  superset = await startLoopback(answerSql(sent));
  stateDir = await mkdtemp(join(tmpdir(), "read-only-sql-"));
  const env = {
    SUPERSET_BASE_URL: superset.url,
    SUPERSET_USERNAME: "ann",
    SUPERSET_PASSWORD: "secret-password",
    SUPERSET_VERSION: "6.1.0",
    SUPERSET_MCP_READ_ONLY: "true",
    XDG_STATE_HOME: stateDir,
  };
  const config = await readConfig({ flags: {}, env });
  runtime = createRuntime({ ...config, stateDir }, { warn: () => {} });
});
afterAll(async () => {
  await superset.close();
  await rm(stateDir, { recursive: true });
});

type Call = (tool: string, args: Record<string, unknown>) => ReturnType<Runtime["callTool"]>;
const ways: [string, Call][] = [
  ["directly", (tool, args) => runtime.callTool(tool, args)],
  [
    "through superset_call_read",
    (tool, args) => runtime.callTool("superset_call_read", { tool, arguments: args }),
  ],
];
const LOOKUP = /^GET \/api\/v1\/(database|dataset)\/\d+$/;

/** Make the calls; what was sent for each beside lookups, and whether it was refused for being no read. */
async function outcomes(call: Call, calls: readonly (readonly [string, string, Record<string, unknown>])[]) {
  const made = [];
  for (const [text, tool, args] of calls) {
    sent.length = 0;
    const { isError = false, content } = await call(tool, args);
    const [block] = content;
    const isRefused =
      isError &&
      block?.type === "text" &&
      block.text.startsWith("Nothing was sent: this server is read-only");
    made.push({ text, isRefused, isError, sent: sent.filter(({ line }) => !LOOKUP.test(line)) });
  }
  return made;
}

const refused = (text: string) => ({ text, isRefused: true, isError: true, sent: [] });
const run = (line: string) => (text: string, body: unknown) => ({
  text,
  isRefused: false,
  isError: false,
  sent: [{ line, body }],
});

const statementTools = [
  ["superset_sqllab_execute_query", "POST /api/v1/sqllab/execute/"],
  ["superset_sqllab_estimate_query_cost", "POST /api/v1/sqllab/estimate/"],
] as const;
const statementCall = (tool: string, { dialect, sql }: Sample) =>
  [sql, tool, { database_id: databaseOf(dialect), sql }] as const;
const inDialect = (samples: readonly Sample[], dialect: Dialect) =>
  samples.filter((sample) => sample.dialect === dialect);

it("is tried with hundreds of texts of both kinds", () => {
  expect(new Set(refusedSamples().map(({ sql }) => sql)).size).toBeGreaterThan(200);
  expect(new Set(allowedSamples().map(({ sql }) => sql)).size).toBeGreaterThan(200);
  expect(refusedExpressions.length).toBeGreaterThan(40);
});

describe.each(ways)("SQL given %s in read-only mode", (_, call) => {
  it.each(ALL_DIALECTS)("is not sent unless it is proved to read: %s", async (dialect) => {
    for (const [tool] of statementTools) {
      const samples = inDialect(refusedSamples(), dialect);
      const made = await outcomes(
        call,
        samples.map((sample) => statementCall(tool, sample)),
      );
      expect(made).toEqual(samples.map(({ sql }) => refused(sql)));
    }
  });

  it.each(ALL_DIALECTS)("is sent as it stands when it is: %s", async (dialect) => {
    for (const [tool, line] of statementTools) {
      const samples = inDialect(allowedSamples(), dialect);
      const made = await outcomes(
        call,
        samples.map((sample) => statementCall(tool, sample)),
      );
      const wanted = samples.map(({ sql }) =>
        run(line)(sql, expect.objectContaining({ database_id: databaseOf(dialect), sql })),
      );
      expect(made).toEqual(wanted);
    }
  });
});

/** Each way in which chart/data takes an expression, and the one that tries an expression. */
const expressionCalls = (dialect: Dialect, text: string) => {
  const datasource = { id: databaseOf(dialect), type: "table" };
  const metric = { expressionType: "SQL", sqlExpression: text, label: "m" };
  const queries = [
    { metrics: [metric] },
    { columns: [{ sqlExpression: text, label: "c" }] },
    { columns: ["a"], orderby: [[metric, true]] },
    { columns: ["a"], filters: [{ col: { sqlExpression: text, label: "f" }, op: "==", val: 1 }] },
    { columns: ["a"], extras: { where: text } },
    { columns: ["a"], extras: { having: text } },
  ];
  return [
    ...queries.map((query) => [text, "superset_chart_query_data", { datasource, queries: [query] }] as const),
    [
      text,
      "superset_datasource_validate_expression",
      { datasource_type: "table", datasource_id: databaseOf(dialect), expression: text },
    ] as const,
  ];
};

describe.each(ways)("an expression given %s in read-only mode", (_, call) => {
  it.each(["postgresql", "sqlite", "mssql"] as const)(
    "is sent only if it is one that reads: %s",
    async (dialect) => {
      const bad = refusedExpressions.flatMap(({ text }) => expressionCalls(dialect, text));
      expect(await outcomes(call, bad)).toEqual(bad.map(([text]) => refused(text)));
      const good = allowedExpressions.flatMap((text) => expressionCalls(dialect, text));
      const wanted = good.map(([text, tool]) =>
        tool === "superset_chart_query_data"
          ? run("POST /api/v1/chart/data")(text, expect.anything())
          : run(`POST /api/v1/datasource/table/${databaseOf(dialect)}/validate_expression/`)(text, {
              expression: text,
            }),
      );
      expect(await outcomes(call, good)).toEqual(wanted);
    },
  );
});
