import {
  type FormColumn,
  type FormData,
  type FormMetric,
  labelOf,
  listOf,
  positionColumns,
} from "../long-work/form-data.ts";
import type { Query } from "./form-query.ts";

const positionsOf = (form: FormData, controls: readonly string[]): FormColumn[] =>
  positionColumns(form, controls);

const present = (columns: readonly unknown[]) => columns.map((col) => ({ col, op: "IS NOT NULL" }));

/** Columns for scripts and tooltips, each once. */
function withExtras(
  { js_columns, tooltip_contents }: FormData,
  columns: readonly FormColumn[],
): FormColumn[] {
  const shown = listOf(tooltip_contents).flatMap((item) => {
    if (typeof item === "string") return [item];
    const { item_type: kind, column_name: name } = Object(item) as Record<string, unknown>;
    return kind === "column" && typeof name === "string" ? [name] : [];
  });
  const known = new Set(columns.map(labelOf));
  const more = [...(listOf(js_columns) as FormColumn[]), ...shown].filter(
    (column) => !known.has(labelOf(column)) && known.add(labelOf(column)),
  );
  return [...columns, ...more];
}

/** Points, alone or taken together in cells, by a metric. */
export function spotsQuery(form: FormData, base: Query): Query[] {
  const positions = positionsOf(form, ["spatial"]);
  const { size } = form;
  return [
    {
      ...base,
      columns: withExtras(form, [...(base.columns ?? []), ...positions]),
      metrics: listOf(size) as FormMetric[],
      filters: [...listOf(base.filters), ...present(positions)],
      orderby: size ? [[size, false]] : base.orderby,
      is_timeseries: false,
    },
  ];
}

export function scatterQuery(form: FormData, base: Query): Query[] {
  const positions = positionsOf(form, ["spatial"]);
  const radius = radiusOf(form);
  const metrics = base.metrics ?? [];
  const isNew = radius !== undefined && !metrics.map(labelOf).includes(labelOf(radius));
  const columns = [...(base.columns ?? []), ...positions, ...(listOf(form.dimension) as FormColumn[])];
  return [
    {
      ...base,
      columns: withExtras(form, columns.map(labelOf)),
      metrics: isNew ? [...metrics, radius] : metrics,
      filters: [...listOf(base.filters), ...present(positions)],
      orderby: radius === undefined ? (base.orderby ?? []) : [[labelOf(radius), false]],
      is_timeseries: false,
    },
  ];
}

export function arcQuery(form: FormData, base: Query): Query[] {
  const starts = positionsOf(form, ["start_spatial"]);
  const ends = positionsOf(form, ["end_spatial"]);
  const dimension = listOf(form.dimension) as FormColumn[];
  return [
    {
      ...base,
      columns: withExtras(form, [...(base.columns ?? []), ...starts, ...ends, ...dimension]),
      filters: [...listOf(base.filters), ...present([...starts, ...ends])],
      is_timeseries: Boolean(form.time_grain_sqla),
    },
  ];
}

/** Lines; one for each group where there is a metric. */
export function pathQuery(form: FormData, base: Query): Query[] {
  const { metric } = form;
  const [line] = listOf(form.line_column) as FormColumn[];
  const metrics = [...(base.metrics ?? [])];
  const columns = [...(base.columns ?? [])];
  const isGrouped = metrics.length > 0 || Boolean(metric);
  if (!isGrouped && line !== undefined && !columns.includes(line)) columns.push(line);
  return [
    {
      ...base,
      columns: withExtras(form, columns),
      metrics,
      groupby: withExtras({ ...form, js_columns: [] }, isGrouped ? (listOf(line) as FormColumn[]) : []),
      filters: [...listOf(base.filters), ...present(listOf(line))],
      is_timeseries: Boolean(form.time_grain_sqla),
    },
  ];
}

export function polygonQuery(form: FormData, base: Query): Query[] {
  const line = listOf(form.line_column) as FormColumn[];
  const metric = listOf(form.metric) as FormMetric[];
  const isFiltered = form.filter_nulls !== false;
  const filters = isFiltered ? present([...line, ...metric.map(labelOf)]) : [];
  const radius = radiusOf(form);
  return [
    {
      ...base,
      columns: withExtras(form, [...(base.columns ?? []), ...line]),
      metrics: [...metric, ...(radius === undefined ? [] : [radius])],
      filters: [...listOf(base.filters), ...filters],
      is_timeseries: false,
    },
  ];
}

/** `{type: "fix", value: 500}` is a size, `{type: "metric", value: …}` a metric. */
function radiusOf({ point_radius_fixed: radius }: FormData): FormMetric | undefined {
  if (typeof radius === "string" && radius !== "") return radius;
  const { type, value } = Object(radius) as { type?: unknown; value?: unknown };
  return type === "metric" && value && typeof value !== "number" ? (value as FormMetric) : undefined;
}
