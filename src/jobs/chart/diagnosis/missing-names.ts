import type { Query } from "../../../chart-query/form-query.ts";
import { nearestNames } from "../../../config/nearest.ts";
import {
  type FormColumn,
  type FormData,
  type FormMetric,
  labelOf,
  listOf,
} from "../../../long-work/form-data.ts";
import type { Dataset } from "../../dataset/read-dataset.ts";
import type { Finding } from "./finding.ts";

/** What a dataset has, by name. */
interface Known {
  column: readonly string[];
  metric: readonly string[];
}

/** What a query asks the dataset for by name. */
interface Asked {
  kind: "column" | "metric";
  name: string;
  /** Superset leaves such a condition out without a word. */
  isFilter?: true;
}

/** Columns and saved metrics that a chart asks for and its dataset does not have. */
export function missingNames(
  form: FormData,
  queries: readonly Query[],
  dataset: Pick<Dataset, "table_name" | "columns" | "metrics">,
): Finding[] {
  const known: Known = {
    column: dataset.columns.map((column) => column.column_name),
    metric: dataset.metrics.map((metric) => metric.metric_name),
  };
  const missing = queries
    .flatMap((query) => askedFor(form, query, known))
    .filter(({ kind, name }) => !known[kind].includes(name));
  const each = new Map(missing.map((one) => [`${one.kind} ${one.name}`, one]));
  return [...each.values()].map(({ kind, name, isFilter }) => {
    const [nearest] = nearestNames(name, known[kind], 1);
    return {
      what: `Dataset ${dataset.table_name} has no ${kind} "${name}" (${controlsHolding(form, name).join(", ")})${isFilter ? ": the filter is left out" : ""}.`,
      cure: `${nearest === undefined ? "Take another" : `Take "${nearest}" (nearest)`}, or add it to the dataset.`,
    };
  });
}

function askedFor(form: FormData, query: Query, known: Known): Asked[] {
  const labels = listOf(query.metrics).map((metric) => labelOf(metric as FormMetric));
  const ordered = listOf(query.orderby).map((order) => listOf(order)[0]);
  return [
    ...listOf(query.columns).flatMap((column) => columnIn(form, column)),
    ...listOf(query.metrics).flatMap(metricIn),
    ...listOf(query.series_limit_metric).flatMap((by) => orderIn(by, labels, known)),
    ...ordered.flatMap((by) => orderIn(by, labels, known)),
    ...listOf(query.granularity).map((name) => ({ kind: "column" as const, name: String(name) })),
    ...listOf(query.filters).flatMap(filterIn),
  ];
}

/** A name, or what a name was made into; other expressions are for the database to judge. */
function columnIn(form: FormData, column: unknown): Asked[] {
  const name = labelOf(column as FormColumn);
  const isMade = typeof column === "object" && Object(column).sqlExpression === name;
  const isName = typeof column === "string" || (isMade && controlsHolding(form, name).length > 0);
  return isName ? [{ kind: "column", name }] : [];
}

function metricIn(metric: unknown): Asked[] {
  if (typeof metric === "string") return [{ kind: "metric", name: metric }];
  const { expressionType, column } = Object(metric) as {
    expressionType?: string;
    column?: { column_name?: string };
  };
  const name = column?.column_name;
  return expressionType === "SIMPLE" && name !== undefined ? [{ kind: "column", name }] : [];
}

function orderIn(by: unknown, labels: readonly string[], { column: columns }: Known): Asked[] {
  if (typeof by !== "string") return metricIn(by);
  return labels.includes(by) || columns.includes(by) ? [] : [{ kind: "metric", name: by }];
}

function filterIn(filter: unknown): Asked[] {
  const { col } = Object(filter) as { col?: unknown };
  return typeof col === "string" ? [{ kind: "column", name: col, isFilter: true }] : [];
}

/** The controls that hold a name, as it is or within what they hold. */
function controlsHolding(form: FormData, name: string): string[] {
  return Object.entries(form)
    .filter(([control, value]) => control !== "temporal_columns_lookup" && holds(value, name))
    .map(([control]) => control);
}

function holds(value: unknown, name: string): boolean {
  if (typeof value === "string") return value === name || value.startsWith(`["${name}",`);
  if (Array.isArray(value)) return value.some((item) => holds(item, name));
  if (typeof value !== "object" || value === null) return false;
  const { column, subject, lonCol, latCol } = value as Record<string, unknown>;
  const named = Object(column) as { column_name?: unknown };
  return [named.column_name, subject, lonCol, latCol].includes(name);
}
