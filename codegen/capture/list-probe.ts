import type { Answer, Ask } from "./ask.ts";
import type { CapturedDocument, OneList } from "./capture-info.ts";

/**
 * Flask-AppBuilder's own operators. Superset's further ones are not tried: once a process knows such an operator, any
 * list takes it with any column, and ignores it.
 */
const operators = "ct eq ew gt in lt nct neq new not_in nrel_o_m nsw rel_m_m rel_o_m sw".split(" ");

/** Whether the list takes every column of those filters; some `_info` describe another list. */
export async function acceptsFilters(ask: Ask, path: string, filters: OneList["filters"]): Promise<boolean> {
  for (const [column, [operator = "eq"]] of Object.entries(filters)) {
    if ((await tryFilter(ask, path, column, operator)) === "column") return false;
  }
  return true;
}

/** Filters found by trying each column with each operator. */
export async function probeFilters(
  ask: Ask,
  path: string,
  columns: Iterable<string>,
): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const column of [...new Set(columns)].sort()) {
    const allowed: string[] = [];
    for (const operator of operators) {
      const refused = await tryFilter(ask, path, column, operator);
      if (refused === "column") break;
      if (refused === undefined) allowed.push(operator);
    }
    if (allowed.length > 0) found[column] = allowed;
  }
  return found;
}

/** What Superset refuses about a filter; only its words tell, as a fitting value is not known. */
async function tryFilter(ask: Ask, path: string, column: string, operator: string) {
  const { text } = await ask.fetchText(`${path}?q=(filters:!((col:${column},opr:${operator},value:'1')))`);
  if (text.includes("not allowed to filter")) return "column";
  return text.includes("not allowed on column") ? "operator" : undefined;
}

/** The columns that a list can be ordered by. */
export async function probeOrderColumns(
  ask: Ask,
  path: string,
  columns: Iterable<string>,
): Promise<string[]> {
  const found: string[] = [];
  for (const column of new Set(columns)) {
    const { status } = await ask.fetchText(`${path}?q=(order_column:${column},order_direction:asc)`);
    if (status === 200) found.push(column);
  }
  return found;
}

/** The columns of a list's rows as the document has them, those of related objects as `object.column`. */
export function documentedColumns(document: CapturedDocument, path: string): string[] {
  const schemas: Answer = (document as Answer).components?.schemas ?? {};
  const resolve = (schema: Answer) =>
    schema?.$ref === undefined ? schema : schemas[String(schema.$ref).split("/").at(-1) ?? ""];
  const operation: Answer = document.paths[path]?.get;
  const answer = operation?.responses?.["200"]?.content?.["application/json"]?.schema;
  const row = resolve(resolve(answer)?.properties?.result?.items)?.properties ?? {};
  return Object.entries(row).flatMap(([column, schema]) => {
    const related = Object.keys(resolve(schema)?.properties ?? {});
    return related.length === 0 ? [column] : related.map((name) => `${column}.${name}`);
  });
}
