import type { OperationTool } from "../tools/tool.ts";
import type { SqlUse } from "./given-sql.ts";
import { findAt } from "./sql-paths.ts";

type Reference = SqlUse["databases"][number];

/** A database of Superset's, as far as SQL on it is judged; what could not be learnt is left out. */
export interface SqlDatabase {
  name?: string | undefined;
  /** `postgresql`, `mysql`, … */
  backend?: string | undefined;
}

/** Reads one path of Superset as JSON; nothing when it cannot be had. */
export type Ask = (
  tool: OperationTool,
  path: Record<string, unknown>,
  q?: Record<string, unknown>,
) => Promise<unknown>;

/** The operation on a path, if it may be called. */
export type FindOperation = (method: "GET", path: string) => OperationTool | undefined;

/** What is asked through, for one call. */
export interface Access {
  find: FindOperation;
  ask: Ask;
}

/** What is known of databases, and of which belongs to what. */
export interface SqlDatabases {
  /** The databases that the arguments tell; one of which nothing is known, where they tell none. */
  of(use: SqlUse, args: Record<string, unknown>, access: Access): Promise<SqlDatabase[]>;
  /** The names of the columns that there are; none where they cannot be had. */
  columnNames(use: SqlUse, args: Record<string, unknown>, access: Access): Promise<unknown[]>;
}

const KEPT_MS = 5 * 60_000;

/** Looks up by Superset's own answers, and keeps what they tell for a few minutes. What could not be had is asked for again. */
export function createSqlDatabases(now: () => number = Date.now): SqlDatabases {
  const kept = new Map<string, { until: number; value: unknown }>();
  const keep = (key: string, value: unknown) => kept.set(key, { until: now() + KEPT_MS, value });
  const recall = <T>(key: string): T | undefined => {
    const entry = kept.get(key);
    return entry && entry.until > now() ? (entry.value as T) : undefined;
  };

  const follow = async (
    ids: readonly unknown[],
    [step, ...rest]: NonNullable<Reference["via"]>,
    access: Access,
  ): Promise<unknown[]> => {
    if (!step) return [...ids];
    const next = ids.map(async (id) => {
      const key = `${step.get} ${step.at} ${String(id)}`;
      const found = recall<unknown[]>(key) ?? (await askFor(step, id, access));
      if (found.length > 0) keep(key, found);
      // Something that leads nowhere is a database of which nothing is known.
      return found.length > 0 ? follow(found, rest, access) : [undefined];
    });
    return (await Promise.all(next)).flat();
  };
  const idsOf = async (
    references: readonly Reference[],
    args: Record<string, unknown>,
    access: Access,
  ): Promise<unknown[]> => {
    const holding = references.filter(
      ({ when }) => !when || findAt(args, when.at).some(({ value }) => when.is.includes(String(value))),
    );
    const ids = holding.map(({ id, via = [] }) =>
      follow(
        findAt(args, id).map(({ value }) => value),
        via,
        access,
      ),
    );
    return (await Promise.all(ids)).flat();
  };
  const database = async (id: unknown, access: Access): Promise<SqlDatabase> => {
    if (id === undefined) return {};
    const known = recall<SqlDatabase>(`database ${String(id)}`);
    if (known) return known;
    for (const row of await askForDatabases(id, access))
      keep(`database ${String(row.id)}`, readDatabase(row));
    return recall(`database ${String(id)}`) ?? {};
  };

  return {
    async of(use, args, access) {
      const given = await idsOf(use.databases, args, access);
      const ids = given.length > 0 ? given : await idsOf(use.otherwise ?? [], args, access);
      const distinct = ids.length > 0 ? [...new Set(ids)] : [undefined];
      return Promise.all(distinct.map((id) => database(id, access)));
    },
    columnNames: (use, args, access) => idsOf(use.columnNames ? [use.columnNames] : [], args, access),
  };
}

async function askFor(
  { get, at }: { get: string; at: string },
  id: unknown,
  { find, ask }: Access,
): Promise<unknown[]> {
  const tool = find("GET", get);
  const body = tool && (await ask(tool, pathOf(tool, id)));
  return findAt(body, at).map(({ value }) => value);
}

type Row = Record<string, unknown>;

/** One database by its number; all of them where that is not allowed. */
async function askForDatabases(id: unknown, { find, ask }: Access): Promise<Row[]> {
  const one = find("GET", "/api/v1/database/{pk}");
  const { result } = ((one && (await ask(one, pathOf(one, id)))) ?? {}) as { result?: Row };
  if (result) return [{ ...result, id }];
  const list = find("GET", "/api/v1/database/");
  // It cannot be filtered by number, but it has no upper limit either.
  const q = { columns: ["id", "database_name", "backend"], keys: ["none"], page_size: -1 };
  const all = ((list && (await ask(list, {}, q))) ?? {}) as { result?: Row[] };
  return all.result ?? [];
}

function readDatabase({ database_name, backend }: Row): SqlDatabase {
  return {
    name: typeof database_name === "string" ? database_name : undefined,
    backend: typeof backend === "string" ? backend : undefined,
  };
}

function pathOf(tool: OperationTool, id: unknown): Record<string, unknown> {
  const [, wire = "pk"] = /\{([^{}]+)\}/.exec(tool.path) ?? [];
  return { [wire]: id };
}
