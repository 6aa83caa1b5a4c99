import { HARMLESS as ANSI } from "./ansi.ts";
import { HARMLESS as DUCKDB } from "./duckdb.ts";
import { FORBIDDEN, FORBIDDEN_BEGINNINGS } from "./forbidden.ts";
import { HARMLESS as MYSQL } from "./mysql.ts";
import { names } from "./names.ts";
import { OF_EXTENSIONS, STABLE, VOLATILE_BUT_HARMLESS } from "./postgresql.ts";
import { HARMLESS as SQLITE } from "./sqlite.ts";

/**
 * Which functions a query may call. Two kinds of dialect:
 * - with `harmless`: a function that a user stored, or an extension added, can write there (PostgreSQL, MySQL, DB2) or reach
 *   outside (SQLite, DuckDB), so only the functions named are allowed, and all others are refused;
 * - without: the database itself lets no function that a query calls write (BigQuery, Snowflake, Trino, T-SQL, …), so all are
 *   allowed but those of FORBIDDEN.
 */
export interface FunctionRules {
  harmless?: readonly ReadonlySet<string>[];
  /** Functions that begin so are harmless too. */
  harmlessBeginnings?: readonly string[];
  /** Beginnings refused besides FORBIDDEN_BEGINNINGS, in a function's name or in that of its package. */
  forbidden?: readonly string[];
  /** `never`: a function with a schema before it is refused; `own`: allowed unless the schema is one of `system`. */
  qualified: "never" | "own";
  /** Schemas of the database itself. With `qualified: "never"` they may be written, and mean the plain name. */
  system?: ReadonlySet<string>;
  /** Functions that may stand in FROM, beside a plain table. Others read files and other systems, or run text. */
  tables: ReadonlySet<string>;
  /** Whether a function with a schema of its own may stand in FROM: where such a function is a stored query. */
  ownTables?: boolean;
}

const COMMON_TABLES = names("unnest generate_series json_table xmltable flatten");

export const POSTGRESQL: FunctionRules = {
  harmless: [STABLE, VOLATILE_BUT_HARMLESS, OF_EXTENSIONS],
  harmlessBeginnings: ["st_"],
  // Of PostGIS, these build overviews and edit topologies.
  forbidden: [
    ...["st_create", "st_inittopo", "st_addiso", "st_addedge", "st_changeedge", "st_modedge"],
    ...["st_moveiso", "st_newedge", "st_remedge", "st_removeiso"],
  ],
  qualified: "never",
  system: names("pg_catalog"),
  tables: new Set([...STABLE, ...VOLATILE_BUT_HARMLESS, ...OF_EXTENSIONS]),
};

export const RULES = {
  postgresql: POSTGRESQL,
  mysql: { harmless: [MYSQL], harmlessBeginnings: ["st_"], qualified: "never", tables: COMMON_TABLES },
  starrocks: { qualified: "own", tables: names("unnest unnest_bitmap generate_series json_each numbers") },
  sqlite: {
    harmless: [SQLITE],
    qualified: "never",
    tables:
      names(`json_each json_tree jsonb_each jsonb_tree generate_series pragma_table_info pragma_table_xinfo
      pragma_table_list pragma_index_list pragma_index_info pragma_index_xinfo pragma_foreign_key_list
      pragma_database_list pragma_collation_list pragma_function_list pragma_compile_options`),
  },
  bigquery: {
    qualified: "own",
    system: names("ai ml sys bigquery"),
    tables: names(
      "unnest vector_search gap_fill appends changes ml.predict ml.evaluate ml.forecast ml.centroids ml.weights",
    ),
    ownTables: true,
  },
  snowflake: {
    qualified: "own",
    system: names("snowflake cortex core"),
    tables: names("flatten split_to_table strtok_split_to_table generator result_scan"),
  },
  redshift: {
    qualified: "own",
    system: names("pg_catalog information_schema sys"),
    tables: names("unnest generate_series"),
  },
  trino: { qualified: "own", system: names("system"), tables: names("unnest sequence exclude_columns") },
  hive: {
    qualified: "own",
    forbidden: ["java_"],
    tables: names("explode posexplode inline stack json_tuple parse_url_tuple"),
  },
  databricks: {
    qualified: "own",
    system: names("system"),
    forbidden: ["java_", "ai_", "secret", "try_secret"],
    tables:
      names(`explode explode_outer posexplode posexplode_outer inline inline_outer stack json_tuple range
      variant_explode variant_explode_outer sql_keywords collations`),
  },
  mssql: {
    qualified: "own",
    system: names("sys master msdb tempdb information_schema"),
    tables: names(
      "openjson string_split generate_series containstable freetexttable sys.dm_exec_sql_text sys.dm_exec_query_plan",
    ),
    ownTables: true,
  },
  oracle: {
    qualified: "never",
    forbidden: ["dbms_", "utl_", "owa", "htp", "htf", "ctx_", "sdo_", "apex_", "sys_dburigen"],
    tables: names("json_table xmltable xmlsequence"),
  },
  clickhouse: {
    qualified: "never",
    forbidden: ["filesystemunreserved", "addressto", "demangle"],
    tables: names(
      "numbers numbers_mt zeros zeros_mt generate_series generateseries generaterandom values view null unnest",
    ),
  },
  duckdb: {
    harmless: [DUCKDB],
    qualified: "never",
    system: names("main pg_catalog"),
    tables:
      names(`unnest generate_series range repeat repeat_row json_each json_tree summary duckdb_columns duckdb_constraints
      duckdb_databases duckdb_functions duckdb_indexes duckdb_schemas duckdb_sequences duckdb_settings duckdb_tables
      duckdb_types duckdb_views pragma_table_info pragma_storage_info pragma_database_size pragma_version`),
  },
  ansi: { harmless: [ANSI], qualified: "never", tables: COMMON_TABLES },
} as const satisfies Record<string, FunctionRules>;

/**
 * @param path the name's parts as the parser read them
 * @returns what is wrong with calling it, to be read after the word "calls"; undefined if nothing is
 */
export function objectionToCall(rules: FunctionRules, path: readonly string[]): string | undefined {
  const parts = path.map((part) => part.toLowerCase());
  const shown = path.join(".");
  const name = parts.at(-1) ?? "";
  if (parts.some((part) => isForbidden(rules, part)))
    return `${shown}, which has side effects or reaches outside`;
  const schemas = parts.slice(0, -1);
  const isSystem = schemas.some((schema) => rules.system?.has(schema));
  if (rules.qualified === "own" && isSystem)
    return `${shown}, a function of the system that is not known to be harmless`;
  if (rules.qualified === "never" && schemas.length > 0 && !isSystem)
    return `${shown}, a stored function, which may write`;
  if (rules.harmless === undefined || isHarmless(rules, name)) return undefined;
  return `${shown}, which is not known to be free of side effects`;
}

/** As objectionToCall, for a function that stands where a table may. */
export function objectionToTable(rules: FunctionRules, path: readonly string[]): string | undefined {
  const parts = path.map((part) => part.toLowerCase());
  if (rules.tables.has(parts.join("."))) return undefined;
  if (rules.ownTables === true && parts.length > 1) return objectionToCall(rules, path);
  if (rules === POSTGRESQL) return objectionToCall(rules, path);
  return `${path.join(".")} in FROM, which is not known to only read this database`;
}

/** Whether a name stands for something forbidden even where it is written without parentheses, as Oracle allows. */
export function isForbidden(rules: FunctionRules, name: string): boolean {
  const lower = name.toLowerCase();
  if (rules.harmless?.some((set) => set.has(lower))) return false;
  return (
    FORBIDDEN.has(lower) ||
    [...FORBIDDEN_BEGINNINGS, ...(rules.forbidden ?? [])].some((beginning) => lower.startsWith(beginning))
  );
}

function isHarmless({ harmless, harmlessBeginnings }: FunctionRules, name: string): boolean {
  return (
    harmless?.some((set) => set.has(name)) === true ||
    harmlessBeginnings?.some((beginning) => name.startsWith(beginning)) === true
  );
}
