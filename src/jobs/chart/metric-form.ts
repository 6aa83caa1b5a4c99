import { createHash } from "node:crypto";
import { type FormColumn, type FormMetric, labelOf } from "../../long-work/form-data.ts";
import type { ColumnFacts, DatasetFacts, Term } from "./chart-terms.ts";

/** An aggregate of something in parentheses. The browser offers these six. */
const AGGREGATE = /^\s*(sum|avg|min|max|count|count_distinct)\s*\(\s*(.+?)\s*\)\s*$/i;
/** The browser's word for what SQL says in two. */
const DISTINCT = /^\s*count_distinct\s*\(\s*(.+?)\s*\)\s*$/i;
/** What no SQL expression but a name looks like. */
const NAME = /^[\p{L}_][\p{L}\p{N}_]*$/u;

export interface Aggregate {
  aggregate: string;
  column: string;
}

/** `SUM(sales)`: an aggregate of whatever stands in its parentheses. */
export function aggregateIn(sql: string): Aggregate | undefined {
  const [, aggregate, column] = AGGREGATE.exec(sql) ?? [];
  return aggregate && column ? { aggregate: aggregate.toUpperCase(), column } : undefined;
}

export function isName(text: string): boolean {
  return NAME.test(text);
}

/** The same where it is of one of the dataset's columns. */
function simpleIn(
  sql: string,
  { columns }: DatasetFacts,
): { aggregate: string; column: ColumnFacts } | undefined {
  const found = aggregateIn(sql);
  if (!found) return undefined;
  const wanted = found.column.toLowerCase();
  const alike = () => [...columns.values()].filter((one) => one.column_name.toLowerCase() === wanted);
  const column = columns.get(found.column) ?? (alike().length === 1 ? alike()[0] : undefined);
  return column && { aggregate: found.aggregate, column };
}

/** As the browser keeps it; a name that the dataset does not know stays one. */
export function writeMetric(term: Term, dataset: DatasetFacts): FormMetric {
  if (typeof term === "string" && (dataset.metrics.has(term) || isName(term))) return term;
  const { sql: said, label } = typeof term === "string" ? { sql: term } : term;
  const simple = simpleIn(said, dataset);
  const sql = said.replace(DISTINCT, "COUNT(DISTINCT $1)");
  const ownLabel = simple ? `${simple.aggregate}(${simple.column.column_name})` : sql;
  const shown = label || ownLabel;
  return {
    ...(simple
      ? { expressionType: "SIMPLE", column: simple.column, aggregate: simple.aggregate, sqlExpression: null }
      : { expressionType: "SQL", column: null, aggregate: null, sqlExpression: sql }),
    datasourceWarning: false,
    hasCustomLabel: shown !== ownLabel,
    label: shown,
    optionName: `metric_${markOf(shown)}`,
  };
}

/** What `writeMetric` makes it of. */
export function readMetric(item: FormMetric, dataset: DatasetFacts): Term {
  if (typeof item === "string") return item;
  const { aggregate, column, sqlExpression } = item;
  const name = (column as Partial<ColumnFacts> | null | undefined)?.column_name;
  const isSimple = item.expressionType !== "SQL" && typeof aggregate === "string" && name !== undefined;
  const given = isSimple ? `${aggregate}(${name})` : String(sqlExpression ?? labelOf(item));
  const simple = simpleIn(given, dataset);
  const sql = simple ? `${simple.aggregate}(${simple.column.column_name})` : given;
  const label = labelOf(item);
  if (label !== sql) return { sql, label };
  return dataset.metrics.has(sql) || isName(sql) ? { sql } : sql;
}

export function writeColumn(term: Term): FormColumn {
  if (typeof term === "string") return term;
  const { sql, label } = term;
  return {
    expressionType: "SQL",
    sqlExpression: sql,
    label: label || sql,
    hasCustomLabel: Boolean(label && label !== sql),
  };
}

/** What `writeColumn` makes it of. */
export function readColumn(item: FormColumn): Term {
  if (typeof item === "string") return item;
  if (typeof item.sqlExpression !== "string") return String(item.column_name ?? labelOf(item));
  const label = labelOf(item);
  return label === item.sqlExpression ? { sql: label } : { sql: item.sqlExpression, label };
}

/** What a term is shown as, and spoken of. */
export function shownAs(term: Term): string {
  return typeof term === "string" ? term : (term.label ?? term.sql);
}

/** The browser makes these up; the same for the same, so that a chart is written twice alike. */
export function markOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}
