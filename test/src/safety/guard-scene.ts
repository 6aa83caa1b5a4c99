import { versions } from "../../../generated/index.ts";
import { createSqlDatabases, type FindOperation } from "../../../src/safety/sql-databases.ts";
import { guardSql, type SqlPolicy } from "../../../src/safety/sql-guard.ts";
import { sqlJudge } from "../../../src/safety/sql-judge.ts";
import type { GeneratedVersion, OperationTool } from "../../../src/tools/tool.ts";

const generated = (await versions["6.1.0"]()) as unknown as GeneratedVersion;
const modules = await Promise.all(Object.values(generated.tools).map((load) => load()));
const tools = modules.flatMap((module) => module.tools);

export function toolOf(name: string): OperationTool {
  const tool = tools.find((candidate) => candidate.name === name);
  if (!tool) throw new Error(`there is no tool ${name}`);
  return tool;
}

export const OPEN: SqlPolicy = { readOnly: false, databases: [], schemas: [], maxRows: 1000 };

/** What Superset answers, by path; all else it refuses. */
export const ANSWERS: Readonly<Record<string, unknown>> = {
  "/api/v1/database/1": { result: { database_name: "shop", backend: "postgresql" } },
  "/api/v1/database/2": { result: { database_name: "archive", backend: "sqlite" } },
  "/api/v1/database/3": { result: { database_name: "birds", backend: "firebird" } },
  "/api/v1/database/": {
    result: [
      { id: 1, database_name: "shop", backend: "postgresql" },
      { id: 2, database_name: "archive", backend: "sqlite" },
    ],
  },
  "/api/v1/dataset/7": {
    result: {
      database: { id: 1 },
      columns: [{ column_name: "order date" }, { column_name: "total; drop" }],
    },
  },
  "/api/v1/dataset/8": { result: { database: { id: 2 }, columns: [] } },
  "/api/v1/query/5": { result: { database: { id: 2 } } },
  "/api/v1/report/4": { result: { database: { id: 2 } } },
  "/api/v1/rowlevelsecurity/6": { result: { tables: [{ id: 7 }, { id: 8 }] } },
  "/api/v1/chart/9": {
    result: { query_context: JSON.stringify({ datasource: { id: 8, type: "table" } }) },
  },
};

export interface Scene {
  policy?: Partial<SqlPolicy>;
  wantsReads?: boolean;
  answers?: Readonly<Record<string, unknown>>;
  /** Paths that policy forbids. */
  forbidden?: readonly string[];
  now?: () => number;
}

/** The guard over the real tools and the real judge; only Superset is made up. */
export function guard({ policy, wantsReads = false, answers = ANSWERS, forbidden = [], now }: Scene = {}) {
  const asked: string[] = [];
  const databases = createSqlDatabases(now);
  const find: FindOperation = (method, path) =>
    forbidden.includes(path)
      ? undefined
      : tools.find((tool) => tool.method === method && tool.path.replace(/\{\w+\}/g, "{pk}") === path);
  const ask = async (tool: OperationTool, path: Record<string, unknown>) => {
    const url = tool.path.replace(/\{(\w+)\}/g, (_, name: string) => String(path[name]));
    asked.push(url);
    return answers[url];
  };
  return {
    asked,
    run: (name: string, args: Record<string, unknown>) =>
      guardSql(
        toolOf(name),
        args,
        { policy: { ...OPEN, ...policy }, judge: sqlJudge, databases },
        wantsReads,
        { find, ask },
      ),
  };
}
