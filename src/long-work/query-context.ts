import { ToolError } from "../errors/errors.ts";
import {
  chosen,
  type FormColumn,
  type FormData,
  type FormMetric,
  filtersOf,
  labelOf,
  listOf,
  positionColumns,
  timeRangeOf,
} from "./form-data.ts";
import { OTHER_TYPE, VIZ_TYPES, type VizType, WITHOUT_QUERY } from "./viz-types.ts";

export interface Datasource {
  id: number;
  type: string;
}

/** The body of `POST /api/v1/chart/data`. */
export interface QueryContext {
  datasource: Datasource;
  queries: Record<string, unknown>[];
}

export interface BuiltContext {
  context: QueryContext;
  /** Settings that change what the chart shows and have no part in the query. */
  leftOut: string[];
}

/** Rows where the chart does not say how many. */
const DEFAULT_ROWS = 1000;

/**
 * The query that a chart shows, out of what its controls are set to: the browser builds it so when a chart is opened. The rows
 * are those that the chart draws, before it lays them out.
 * @throws ToolError for a chart type that has no query, or whose query cannot be told from its controls
 */
export function buildQueryContext(form: FormData, datasource: Datasource): BuiltContext {
  const name = String(form.viz_type ?? "table");
  const without = WITHOUT_QUERY[name];
  if (without) throw new ToolError(`A chart of type ${name} has no data of its own: ${without}.`);
  const type = VIZ_TYPES[name] ?? OTHER_TYPE;
  const forms = type.second === undefined ? [form] : [form, secondForm(form, type.second)];
  const queries = forms.map((each) => buildQuery(each, type));
  if (queries.some(({ columns, metrics }) => listOf(columns).length + listOf(metrics).length === 0))
    throw new ToolError(
      `What a chart of type ${name} asks for could not be told from its params: no columns and no metrics were found in them.`,
    );
  return { context: { datasource, queries }, leftOut: leftOut(form) };
}

/** The controls of the second query in place of the first's, where there are such. */
function secondForm(form: FormData, suffix: string): FormData {
  const own = Object.entries(form)
    .filter(([key]) => key.endsWith(suffix))
    .map(([key, value]) => [key.slice(0, -suffix.length), value]);
  // Filters and grouping of the first are not the second's.
  return { ...form, adhoc_filters: [], groupby: [], metrics: [], ...Object.fromEntries(own) };
}

function buildQuery(form: FormData, type: VizType): Record<string, unknown> {
  const isRaw = showsSingleRows(form, type);
  const { filters, where, having } = filtersOf(form);
  const grain = form.time_grain_sqla ?? GRAINS[String(form.subdomain_granularity)];
  const columns = columnsOf(form, type, isRaw, grain);
  const metrics = isRaw ? undefined : metricsOf(form, type);
  const series = chosen(form, type.series ?? []);
  const isTimeseries = type.overTime === true && !hasAxis(form) && Boolean(form.granularity_sqla);
  const seriesLimit = Number(form.series_limit ?? form.limit) || 0;
  const sortMetric = sortMetricOf(form);
  const after = [
    ...((!isRaw && type.after?.(form, columns, metrics ?? [])) || []),
    ...(type.overTime ? inOrderOfTime(form, isTimeseries) : []),
  ];
  return {
    columns,
    ...(metrics && { metrics }),
    filters,
    extras: {
      ...(where && { where }),
      ...(having && { having }),
      ...(grain ? { time_grain_sqla: grain } : {}),
    },
    ...(form.granularity_sqla ? { granularity: form.granularity_sqla } : {}),
    ...(timeRangeOf(form) && { time_range: timeRangeOf(form) }),
    ...(isTimeseries && { is_timeseries: true }),
    ...(type.series && { series_columns: series }),
    ...(seriesLimit > 0 && series.length > 0 && { series_limit: seriesLimit }),
    ...(seriesLimit > 0 && sortMetric !== undefined && { series_limit_metric: sortMetric }),
    orderby: orderOf(form, isRaw, metrics, sortMetric),
    order_desc: form.order_desc !== false,
    row_limit: Number(form.row_limit) || DEFAULT_ROWS,
    ...(after.length > 0 && { post_processing: after }),
  };
}

/** Tables keep both choices, so that a user may switch between them. */
function showsSingleRows({ query_mode: mode, ...form }: FormData, { raw = [] }: VizType): boolean {
  if (raw.length === 0 || mode === "aggregate") return false;
  return mode === "raw" || listOf(form.all_columns).length > 0;
}

function columnsOf(form: FormData, type: VizType, isRaw: boolean, grain: unknown): FormColumn[] {
  const positions = positionColumns(form, type.positions ?? []);
  const columns = chosen(form, (isRaw ? type.raw : type.columns) ?? []);
  const all = [...positions.filter((name) => !columns.includes(name)), ...columns];
  return isRaw ? all : all.map((column) => (isAxis(column, form, grain) ? asAxis(column, grain) : column));
}

/** Nothing where rows are not to be summed up. */
function metricsOf(form: FormData, { metrics: fields, distinct }: VizType): FormMetric[] | undefined {
  // `{type: "fix", value: 500}` is a size, `{type: "metric", value: …}` a metric.
  const radius = form.point_radius_fixed as { type?: string; value?: unknown } | undefined;
  const point_radius_fixed = radius?.type === "metric" ? radius.value : undefined;
  const metrics = chosen({ ...form, point_radius_fixed }, fields);
  return metrics.length > 0 || distinct ? metrics : undefined;
}

const hasAxis = ({ x_axis }: FormData) => listOf(x_axis).length > 0;

/** The columns that are cut into pieces of the time grain. */
function isAxis(column: FormColumn, form: FormData, grain: unknown): boolean {
  if (hasAxis(form) && labelOf(column) === labelOf(form.x_axis as FormColumn)) return true;
  if (!grain) return false;
  const temporal = (form.temporal_columns_lookup ?? {}) as Record<string, unknown>;
  return typeof column === "string" && (temporal[column] === true || column === form.granularity_sqla);
}

function asAxis(column: FormColumn, timeGrain: unknown): FormColumn {
  const expression =
    typeof column === "string"
      ? { sqlExpression: column, label: column, expressionType: "SQL", isColumnReference: true }
      : column;
  return { ...(timeGrain ? { timeGrain } : {}), columnType: "BASE_AXIS", ...expression };
}

/** Which rows are shown depends on the metric, in which order they come on the time. */
function inOrderOfTime(form: FormData, isTimeseries: boolean): object[] {
  if (!isTimeseries && !hasAxis(form)) return [];
  const by = isTimeseries ? "__timestamp" : labelOf(form.x_axis as FormColumn);
  return [{ operation: "sort", options: { by: [by], ascending: true } }];
}

function sortMetricOf({ timeseries_limit_metric, series_limit_metric }: FormData): unknown {
  return listOf(timeseries_limit_metric)[0] ?? listOf(series_limit_metric)[0];
}

function orderOf(
  form: FormData,
  isRaw: boolean,
  metrics: readonly FormMetric[] | undefined,
  sortMetric: unknown,
): unknown[] {
  if (isRaw) return listOf(form.order_by_cols).map(parseOrder);
  const by = sortMetric ?? metrics?.[0];
  return by === undefined ? [] : [[by, form.order_desc === false]];
}

/** `'["price", true]'`: a column and whether it ascends, as text. */
function parseOrder(choice: unknown): unknown {
  return typeof choice === "string" ? JSON.parse(choice) : choice;
}

/** What a calendar calls the grains. */
const GRAINS: Readonly<Record<string, string>> = {
  min: "PT1M",
  hour: "PT1H",
  day: "P1D",
  week: "P1W",
  month: "P1M",
  year: "P1Y",
};

const REWORKED = [
  "rolling_type",
  "time_compare",
  "comparison_type",
  "resample_rule",
  "contributionMode",
  "forecastEnabled",
  "annotation_layers",
];

function leftOut(form: FormData): string[] {
  const unset = [false, "None", "values"];
  const needs: Readonly<Record<string, string>> = { comparison_type: "time_compare" };
  const isSet = (field: string): boolean =>
    listOf(form[field]).some((value) => !unset.includes(value as string)) &&
    (needs[field] === undefined || isSet(needs[field]));
  return REWORKED.filter(isSet);
}
