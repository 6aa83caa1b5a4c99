import { type FormData, listOf } from "../long-work/form-data.ts";
import type { Query } from "./form-query.ts";

/** In the order that a chart is given, or that of its metric; what else decided the order is left out then. */
export function orderedBy(query: Query): Query {
  const [first] = listOf(query.orderby);
  if (Array.isArray(first) && first.length === 2 && isSet(first[0]) && typeof first[1] === "boolean")
    return query;
  const { series_limit_metric: limitBy, order_desc, orderby: _, ...rest } = query;
  const by = isSet(limitBy) ? limitBy : query.metrics?.[0];
  return by === undefined ? rest : { ...rest, orderby: [[by, !order_desc]] };
}

const isSet = (value: unknown): boolean =>
  value !== null && value !== undefined && Object.keys(Object(value)).length > 0;

/** Columns one after the other, so that what a limit leaves is always the same. */
export function inOrderOf(columns: readonly unknown[]): unknown[] {
  return columns.filter((column) => typeof column === "string" && column !== "").map((name) => [name, true]);
}

/** By the metric where the chart says so. */
export function byMetric({ sort_by_metric, metric }: FormData): unknown[] {
  return sort_by_metric ? [[metric, false]] : [];
}

/** An order matters only where rows are left out. */
export function whereLimited({ row_limit: limit }: FormData, orderby: unknown[]): Partial<Query> {
  const isLimited = limit !== null && limit !== undefined && Number(limit) !== 0;
  return isLimited && orderby.length > 0 ? { orderby } : {};
}
