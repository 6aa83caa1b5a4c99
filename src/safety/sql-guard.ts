import { ArgumentError, PolicyError } from "../errors/errors.ts";
import type { OperationTool } from "../tools/tool.ts";
import { type GivenSql, givenSql, type SqlText, type SqlUse } from "./given-sql.ts";
import type { Access, SqlDatabase, SqlDatabases } from "./sql-databases.ts";

/** What the administrator allows of SQL. */
export interface SqlPolicy {
  /** Only what is proved to read. */
  readOnly: boolean;
  /** Names of the databases that SQL may run on; any when empty. */
  databases: readonly string[];
  /** Names of the schemas whose tables it may read, with their catalog where the SQL names one; any when empty. */
  schemas: readonly string[];
  /** Most rows that a query may return. */
  maxRows: number;
}

export interface SqlTable {
  catalog?: string;
  schema?: string;
  table: string;
}

export type SqlVerdict =
  | { readOnly: true; tables: readonly SqlTable[] }
  | { readOnly: false; reason: string };

/** Says of SQL whether it provably only reads and what it reads, and the LIMIT that a statement ends with. */
export interface SqlJudge {
  judge(sql: string, kind: "statement" | "expression", backend: string | undefined): Promise<SqlVerdict>;
  limitOf(sql: string, backend: string | undefined): Promise<number | undefined>;
}

export interface SqlGuard {
  policy: SqlPolicy;
  judge: SqlJudge;
  databases: SqlDatabases;
}

export interface GuardedSql {
  /** The arguments with the row limit that is to be sent. */
  args: Record<string, unknown>;
  /** The call does nothing but run SQL that is proved to change nothing. */
  reads: boolean;
}

/**
 * Judge the SQL of a call, and limit its rows: Superset loses an outer LIMIT, so the smaller of it and the cap goes along as
 * the query's own limit. Nothing is asked of Superset unless policy, a LIMIT or `wantsReads` makes it matter.
 * @param wantsReads whether it matters that the call only reads, beyond what policy says
 * @throws PolicyError when the SQL, its database or its tables are not allowed; nothing was sent then
 */
export async function guardSql(
  tool: OperationTool,
  args: Record<string, unknown>,
  { policy, judge, databases }: SqlGuard,
  wantsReads: boolean,
  access: Access,
): Promise<GuardedSql> {
  const use = tool.sql;
  if (!use) return { args, reads: false };
  const given = givenSql(tool, use, args);
  const asksReads = wantsReads && tool.effect === "run";
  const call: SqlCall = { use, args, given, policy, judge, databases, access };
  const reads = hasSql(given) && (isLimited(policy) || asksReads) && (await judgeCall(call));
  return { args: await limitRows(call), reads: reads && tool.effect === "run" };
}

interface SqlCall extends SqlGuard {
  use: SqlUse;
  args: Record<string, unknown>;
  given: GivenSql;
  access: Access;
}

const hasSql = ({ texts, unprovable }: GivenSql) => texts.length + unprovable.length > 0;

const isLimited = ({ readOnly, databases, schemas }: SqlPolicy) =>
  readOnly || databases.length + schemas.length > 0;

/** @returns whether all of it is proved to read */
async function judgeCall(call: SqlCall): Promise<boolean> {
  const { given, policy } = call;
  const found = await call.databases.of(call.use, call.args, call.access);
  for (const database of found) requireDatabase(database, policy.databases);
  const complaints = given.unprovable.map((reason) => `this SQL ${reason}`);
  for (const database of found)
    for (const text of given.texts) {
      const verdict = await judgeText(text, database, call);
      if (verdict.readOnly) requireSchemas(verdict.tables, text, call);
      else complaints.push(`${nameOf(text)} ${verdict.reason}`);
    }
  const [complaint] = complaints;
  if (complaint !== undefined && (policy.readOnly || policy.schemas.length > 0)) {
    const why = policy.readOnly
      ? "this server is read-only"
      : "only some schemas are allowed (setting sql_schemas)";
    throw new PolicyError(`Nothing was sent: ${why}, and ${complaint}.`);
  }
  return complaint === undefined;
}

function nameOf({ at, kind }: SqlText): string {
  return kind === "statement" ? "this SQL" : `the SQL in ${at}`;
}

async function judgeText(
  { text, kind }: SqlText,
  { backend }: SqlDatabase,
  { judge, databases, use, args, access }: SqlCall,
): Promise<SqlVerdict> {
  const verdict = await judge.judge(text, kind === "statement" ? kind : "expression", backend);
  if (verdict.readOnly || kind !== "column") return verdict;
  const names = await databases.columnNames(use, args, access);
  return names.includes(text) ? { readOnly: true, tables: [] } : verdict;
}

function requireDatabase({ name }: SqlDatabase, allowed: readonly string[]): void {
  if (allowed.length === 0 || (name !== undefined && isAmong(name, allowed))) return;
  const where = name === undefined ? "which database this is for could not be learnt" : `not on "${name}"`;
  throw new PolicyError(
    `Nothing was sent: SQL may run on ${allowed.join(", ")} only (setting sql_databases), ${name === undefined ? "and " : ""}${where}.`,
  );
}

function requireSchemas(
  tables: readonly SqlTable[],
  { kind }: SqlText,
  { use, args, policy: { schemas: allowed } }: SqlCall,
): void {
  if (allowed.length === 0) return;
  const said = kind === "statement" && use.schema !== undefined ? args[use.schema] : undefined;
  for (const { catalog, schema = said, table } of tables) {
    if (typeof schema !== "string" || schema === "")
      throw new ArgumentError(
        `Nothing was sent: say the schema of "${table}", as ${allowed[0]}.${table}${use.schema ? ` or by "${use.schema}"` : ""}.`,
      );
    const full = catalog === undefined ? schema : `${catalog}.${schema}`;
    if (!isAmong(full, allowed))
      throw new PolicyError(
        `Nothing was sent: tables of ${allowed.join(", ")} may be read (setting sql_schemas), not ${full}.${table}.`,
      );
  }
}

async function limitRows(call: SqlCall): Promise<Record<string, unknown>> {
  const { use, args, policy } = call;
  const [statement] = call.given.texts.filter(({ kind }) => kind === "statement");
  if (use.rowLimit === undefined) return args;
  const given = args[use.rowLimit];
  const asked = typeof given === "number" && given > 0 ? given : policy.maxRows;
  const own = statement && (await ownLimit(statement.text, call));
  return { ...args, [use.rowLimit]: Math.min(asked, own ?? policy.maxRows, policy.maxRows) };
}

/** The LIMIT that the text ends with. A text without one of its words has none, whatever the database. */
async function ownLimit(text: string, call: SqlCall): Promise<number | undefined> {
  if (!/\b(limit|top|fetch)\b/i.test(text)) return undefined;
  const [database] = await call.databases.of(call.use, call.args, call.access);
  return call.judge.limitOf(text, database?.backend);
}

function isAmong(name: string, names: readonly string[]): boolean {
  return names.some((other) => other.toLowerCase() === name.toLowerCase());
}
