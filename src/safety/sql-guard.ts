import { ArgumentError, PolicyError } from "../errors/errors.ts";
import type { OperationTool } from "../tools/tool.ts";

/** What the administrator allows of SQL. */
export interface SqlPolicy {
  /** Only what is proved to read. */
  readOnly: boolean;
  /** Names of the databases that SQL may run on; any when empty. */
  databases: readonly string[];
  /** Names of the schemas whose tables it may read; any when empty. */
  schemas: readonly string[];
  /** Most rows that a query may return. */
  maxRows: number;
}

/** A database of Superset's, as far as SQL on it is judged. */
export interface SqlDatabase {
  name: string;
  /** `postgresql`, `mysql`, …; nothing when it could not be looked up. */
  backend: string | undefined;
}

export interface SqlTable {
  catalog?: string;
  schema?: string;
  table: string;
}

/** Says of a SQL text whether it provably only reads, what it reads, and the LIMIT it ends with. */
export interface SqlJudge {
  judge(
    sql: string,
    backend: string | undefined,
  ): Promise<{ readOnly: true; tables: readonly SqlTable[] } | { readOnly: false; reason: string }>;
  limitOf(sql: string, backend: string | undefined): Promise<number | undefined>;
}

export interface GuardedSql {
  /** The arguments with the row limit that is to be sent. */
  args: Record<string, unknown>;
  /** Proved to change nothing. */
  reads: boolean;
}

/**
 * Judge the SQL of a call, and limit its rows: Superset loses an outer LIMIT, so the smaller of it and the cap goes along as
 * the query's own limit.
 * @throws PolicyError when the SQL, its database or its tables are not allowed; nothing was sent then
 */
export async function guardSql(
  tool: OperationTool,
  args: Record<string, unknown>,
  policy: SqlPolicy,
  databaseOf: (id: number) => Promise<SqlDatabase>,
  judge: SqlJudge,
): Promise<GuardedSql> {
  if (!tool.sql) return { args, reads: false };
  const sql = String(args[tool.sql.sql] ?? "");
  const database = await databaseOf(Number(args[tool.sql.database]));
  if (policy.databases.length > 0 && !isAmong(database.name, policy.databases)) {
    throw new PolicyError(
      `Nothing was sent: SQL may run on ${policy.databases.join(", ")} only (setting sql_databases), not on "${database.name}".`,
    );
  }
  const verdict = await judge.judge(sql, database.backend);
  if (!verdict.readOnly && (policy.readOnly || policy.schemas.length > 0)) {
    const why = policy.readOnly
      ? "this server is read-only"
      : "only some schemas are allowed (setting sql_schemas)";
    throw new PolicyError(`Nothing was sent: ${why}, and this SQL ${verdict.reason}.`);
  }
  if (verdict.readOnly) refuseForeignSchemas(verdict.tables, args.schema, policy.schemas);
  return { args: await limitRows(tool, args, sql, policy.maxRows, database, judge), reads: verdict.readOnly };
}

function refuseForeignSchemas(
  tables: readonly SqlTable[],
  defaultSchema: unknown,
  allowed: readonly string[],
): void {
  if (allowed.length === 0) return;
  for (const { schema = defaultSchema, table } of tables) {
    if (schema === undefined || schema === null)
      throw new ArgumentError(
        `Nothing was sent: say the schema of "${table}", as ${allowed[0]}.${table} or by "schema".`,
      );
    if (!isAmong(String(schema), allowed))
      throw new PolicyError(
        `Nothing was sent: tables of ${allowed.join(", ")} may be read (setting sql_schemas), not ${schema}.${table}.`,
      );
  }
}

async function limitRows(
  tool: OperationTool,
  args: Record<string, unknown>,
  sql: string,
  maxRows: number,
  { backend }: SqlDatabase,
  judge: SqlJudge,
): Promise<Record<string, unknown>> {
  if (!tool.arguments.some(({ name }) => name === "queryLimit")) return args;
  const asked = typeof args.queryLimit === "number" && args.queryLimit > 0 ? args.queryLimit : maxRows;
  const own = (await judge.limitOf(sql, backend)) ?? maxRows;
  return { ...args, queryLimit: Math.min(asked, own, maxRows) };
}

function isAmong(name: string, names: readonly string[]): boolean {
  return names.some((other) => other.toLowerCase() === name.toLowerCase());
}
