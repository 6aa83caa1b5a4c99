import type { DialectInput } from "@guanmingchiu/sqlparser-ts";
import { type FunctionRules, RULES } from "./functions/rules.ts";
import type { Lexing } from "./plain-text.ts";

/** What is to be known of a dialect: who parses it, how its text is cut into words, and which functions it may call. */
export type SqlparserDialect = Exclude<DialectInput, object>;

export interface DialectTraits {
  /** `postgresql` is the parser of PostgreSQL itself; the others are dialects of sqlparser-rs. */
  parser: "postgresql" | SqlparserDialect;
  lexing: Lexing;
  functions: FunctionRules;
  /** How the names of common table expressions compare. `exact` where in doubt: it names a table too many, never too few. */
  names: "exact" | "insensitive" | "upper" | "lower";
  /** A common table expression may name itself without the word RECURSIVE. */
  recursiveByItself?: boolean;
  /** EXPLAIN of a write, without ANALYZE, runs nothing and stores nothing. */
  explainsWrites?: boolean;
  /** A table's name that looks like a path or an address is read from there. */
  namesReadFiles?: boolean;
  /** In one array column is unnested by naming it in FROM after its table. */
  columnsInFrom?: boolean;
  /** Statements may follow one another without a semicolon, so a word taken for an alias may be the next statement. */
  bareStatements?: boolean;
  /** A function may be called without parentheses, so that it looks like a column. */
  bareCalls?: boolean;
}

const ESCAPING = { backslash: "escape", backtick: true, hash: "refused" } as const satisfies Partial<Lexing>;
const LITERAL = { backslash: "literal", hash: "refused" } as const satisfies Lexing;

const DIALECTS = {
  postgresql: {
    parser: "postgresql",
    lexing: {
      backslash: "literal",
      hash: "character",
      dollarQuoting: true,
      escapePrefix: true,
      atSign: true,
    },
    functions: RULES.postgresql,
    names: "exact",
    explainsWrites: true,
  },
  mysql: {
    parser: "mysql",
    // Whether a backslash escapes is a setting of the server (NO_BACKSLASH_ESCAPES).
    lexing: { backslash: "either", backtick: true, hash: "comment", dashesNeedSpace: true, atSign: true },
    functions: RULES.mysql,
    names: "exact",
    explainsWrites: true,
  },
  starrocks: {
    parser: "mysql",
    lexing: { backslash: "either", backtick: true, hash: "comment", dashesNeedSpace: true, atSign: true },
    functions: RULES.starrocks,
    names: "exact",
  },
  sqlite: {
    parser: "sqlite",
    lexing: { ...LITERAL, backtick: true, brackets: true },
    functions: RULES.sqlite,
    names: "insensitive",
    recursiveByItself: true,
    explainsWrites: true,
  },
  bigquery: {
    parser: "bigquery",
    lexing: { ...ESCAPING, hash: "comment", tripleQuotes: true, atSign: true },
    functions: RULES.bigquery,
    names: "insensitive",
    columnsInFrom: true,
  },
  snowflake: {
    parser: "snowflake",
    lexing: { backslash: "escape", hash: "refused" },
    functions: RULES.snowflake,
    names: "upper",
    namesReadFiles: true,
  },
  redshift: {
    parser: "redshift",
    lexing: { backslash: "either", hash: "character", atSign: true },
    functions: RULES.redshift,
    names: "lower",
    columnsInFrom: true,
  },
  trino: { parser: "generic", lexing: LITERAL, functions: RULES.trino, names: "insensitive" },
  hive: {
    parser: "hive",
    // The parser takes a backslash for a letter; the database does not, or not always.
    lexing: { ...ESCAPING, backslash: "either", variables: true },
    functions: RULES.hive,
    names: "insensitive",
    namesReadFiles: true,
  },
  databricks: {
    parser: "databricks",
    lexing: { ...ESCAPING, backslash: "either", variables: true },
    functions: RULES.databricks,
    names: "insensitive",
    namesReadFiles: true,
  },
  mssql: {
    parser: "mssql",
    lexing: { backslash: "literal", brackets: true, hash: "character", atSign: true },
    functions: RULES.mssql,
    names: "exact",
    recursiveByItself: true,
    bareStatements: true,
  },
  oracle: {
    parser: "oracle",
    lexing: { backslash: "literal", hash: "character" },
    functions: RULES.oracle,
    bareCalls: true,
    names: "upper",
    recursiveByItself: true,
  },
  clickhouse: {
    parser: "clickhouse",
    lexing: { ...ESCAPING },
    functions: RULES.clickhouse,
    names: "exact",
    namesReadFiles: true,
  },
  duckdb: {
    parser: "duckdb",
    lexing: { ...LITERAL, doubleSlash: true, atSign: true },
    functions: RULES.duckdb,
    names: "insensitive",
    namesReadFiles: true,
    explainsWrites: true,
  },
  // Nearest to the standard: nothing is taken for granted, and only the commonest functions may be called.
  ansi: {
    parser: "generic",
    lexing: { backslash: "either", hash: "refused" },
    functions: RULES.ansi,
    names: "exact",
    recursiveByItself: true,
    namesReadFiles: true,
  },
} as const satisfies Record<string, DialectTraits>;

export type Dialect = keyof typeof DIALECTS;

export const ALL_DIALECTS = Object.keys(DIALECTS) as Dialect[];

export function traitsOf(dialect: Dialect): DialectTraits {
  return DIALECTS[dialect];
}

/**
 * The dialect of a database, by the name that Superset gives its engine (`backend`).
 * @returns undefined for a database whose dialect no parser here reads well enough: its SQL cannot be proved read-only. So it is
 *   with Firebird, where a procedure that writes can be selected from like a table.
 */
export function dialectOf(backend: string): Dialect | undefined {
  const name = backend.toLowerCase().split("+")[0] ?? "";
  return ALL_DIALECTS.find((dialect) => BACKENDS[dialect].includes(name));
}

const BACKENDS: Record<Dialect, readonly string[]> = {
  postgresql: ["postgresql", "postgres", "cockroachdb", "greenplum", "timescaledb", "yugabytedb", "hologres"],
  mysql: ["mysql", "mariadb", "oceanbase"],
  starrocks: ["starrocks", "pydoris", "doris"],
  sqlite: ["sqlite", "shillelagh", "gsheets", "superset"],
  bigquery: ["bigquery"],
  snowflake: ["snowflake"],
  redshift: ["redshift"],
  trino: ["trino", "presto", "awsathena"],
  hive: ["hive", "impala", "ascend"],
  databricks: ["databricks", "spark"],
  mssql: ["mssql"],
  oracle: ["oracle"],
  clickhouse: ["clickhouse", "clickhousedb"],
  duckdb: ["duckdb", "motherduck"],
  ansi: ["db2", "ibm_db_sa", "druid", "dremio", "exa", "hana", "netezza", "pinot", "teradatasql", "vertica"],
};
