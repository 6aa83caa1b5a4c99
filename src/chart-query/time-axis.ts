import { type FormColumn, type FormData, labelOf, listOf } from "../long-work/form-data.ts";
import type { Query } from "./form-query.ts";

/** The time column's name in results, where a chart has it for its axis without saying so. */
const TIME = "__timestamp";

export function hasAxis({ x_axis }: FormData): boolean {
  return listOf(x_axis).length > 0;
}

/** The columns of the axis that a chart says it has. */
export function axisColumns(form: FormData): FormColumn[] {
  return hasAxis(form) ? [form.x_axis as FormColumn] : [];
}

/** What the axis is called in results; nothing where there is none. */
export function axisLabel(form: FormData): string | undefined {
  if (hasAxis(form)) return labelOf(form.x_axis as FormColumn);
  return form.granularity_sqla ? TIME : undefined;
}

/** Over the time column where no other axis is set. */
export function overTimeColumn(form: FormData): { is_timeseries?: true } {
  return hasAxis(form) ? {} : { is_timeseries: true };
}

/** A column by whose pieces of time rows are grouped. */
export function inPieces(column: string, timeGrain: unknown): FormColumn {
  return { timeGrain, columnType: "BASE_AXIS", sqlExpression: column, label: column, expressionType: "SQL" };
}

/** Whether a column is one of time, and is to be cut into pieces. */
export function isTemporal({ temporal_columns_lookup: lookup }: FormData, column: unknown): column is string {
  return typeof column === "string" && Boolean((Object(lookup) as Record<string, unknown>)[column]);
}

/** The axis among the columns, marked as such. */
export function markAxis(form: FormData, { is_timeseries, ...query }: Query): Query {
  const { x_axis } = form;
  const { columns = [], extras } = query;
  const place = columns.findIndex((column) => isSame(column, x_axis));
  if (!hasAxis(form) || place < 0) return { ...query, ...(is_timeseries !== undefined && { is_timeseries }) };
  const grain = { timeGrain: (extras as { time_grain_sqla?: unknown } | undefined)?.time_grain_sqla };
  const axis = columns[place] as FormColumn;
  const marked =
    typeof axis === "string"
      ? { ...(inPieces(axis, grain.timeGrain) as object), isColumnReference: true }
      : { ...grain, columnType: "BASE_AXIS", ...axis };
  return { ...query, columns: columns.with(place, marked) };
}

function isSame(column: FormColumn, axis: unknown): boolean {
  if (typeof column === "string" || typeof axis === "string") return column === axis;
  return column.sqlExpression === (Object(axis) as { sqlExpression?: unknown }).sqlExpression;
}
