import { type FormColumn, type FormData, type FormMetric, labelOf, listOf } from "../long-work/form-data.ts";
import type { Query } from "./form-query.ts";
import { axisLabel } from "./time-axis.ts";
import { comparedMetrics, comparedNames, isCompared } from "./time-comparison.ts";

/** What Superset makes of the rows for the browser, a step each; nothing where a chart does not ask for it. */
type Step = object | undefined;

const labels = (items: unknown): string[] =>
  listOf(items).map((item) => labelOf(item as FormColumn | FormMetric));
const step = (operation: string, options: object): Step => ({ operation, options });

/** The metric that a chart's axis is sorted by and that it does not show. */
export function sortingMetrics(form: FormData): FormMetric[] {
  const [metric] = listOf(form.timeseries_limit_metric) as FormMetric[];
  const isShown = () => labels(form.metrics).includes(String(form.x_axis_sort));
  if (metric === undefined || listOf(form.groupby).length > 0) return [];
  return labelOf(metric) === form.x_axis_sort && !isShown() ? [metric] : [];
}

/** A line for each point of the axis, a column for each series. */
export function pivot(form: FormData, query: Query): Step {
  const axis = axisLabel(form);
  const names = isCompared(form, query)
    ? [...comparedMetrics(form, query)].flatMap(([name, metric]) => [metric, name])
    : labels([...listOf(query.metrics), ...sortingMetrics(form)]);
  if (axis === undefined || names.length === 0) return undefined;
  return step("pivot", {
    index: [axis],
    columns: labels(query.series_columns ?? query.columns),
    aggregates: Object.fromEntries(names.map((name) => [name, { operator: "mean" }])),
    drop_missing_columns: !form.show_empty_columns,
  });
}

export function resample({ resample_method: method, resample_rule: rule }: FormData): Step {
  if (!method || !rule) return undefined;
  const zeros = method === "zerofill";
  return step("resample", { method: zeros ? "asfreq" : method, rule, fill_value: zeros ? 0 : null });
}

export function roll(form: FormData, query: Query): Step {
  const { rolling_type: type } = form;
  const compared = comparedMetrics(form, query);
  const names = isCompared(form, query)
    ? [...compared.values(), ...compared.keys()]
    : listOf(query.metrics).map((metric) =>
        typeof metric === "string" ? metric : String((metric as { label?: unknown }).label),
      );
  const columns = Object.fromEntries(names.map((name) => [name, name]));
  if (type === "cumsum") return step("cum", { operator: "sum", columns });
  if (!["sum", "mean", "std"].includes(String(type))) return undefined;
  return step("rolling", {
    rolling_type: type,
    window: wholeOr(form.rolling_periods, 1),
    min_periods: wholeOr(form.min_periods, 0),
    columns,
  });
}

/** One metric needs no name beside those of its series. */
export function rename(form: FormData, query: Query): Step {
  const metrics = labels(query.metrics);
  const compared = isCompared(form, query);
  const series = listOf(query.series_columns ?? query.columns);
  const several = series.length > 0 || listOf(form.time_compare).length > 1;
  if (metrics.length === 0 || axisLabel(form) === undefined) return undefined;
  if (!compared && !(several && form.truncate_metric)) return undefined;
  const names: [string, string | null][] = compared ? comparedNames(form, query) : [];
  if (!compared && metrics.length === 1) names.push([metrics[0] as string, null]);
  if (names.length === 0) return undefined;
  return step("rename", { columns: Object.fromEntries(names), level: 0, inplace: true });
}

export function contribute({ contributionMode: orientation }: FormData, time_shifts: unknown): Step {
  return orientation ? step("contribution", { orientation, time_shifts }) : undefined;
}

/** The axis by its values or by a metric, where there are no series. */
export function sortAxis(form: FormData): Step {
  const { x_axis_sort: by, x_axis_sort_asc: ascending } = form;
  const known = [axisLabel(form), ...labels(form.metrics), ...labels(sortingMetrics(form))];
  if (ascending === undefined || ascending === null || listOf(form.groupby).length > 0) return undefined;
  if (typeof by !== "string" || !known.includes(by)) return undefined;
  return step("sort", by === axisLabel(form) ? { is_sort_index: true, ascending } : { by, ascending });
}

export const flatten: Step = { operation: "flatten" };

export function forecast(form: FormData): Step {
  const index = axisLabel(form);
  if (!form.forecastEnabled || index === undefined) return undefined;
  return step("prophet", {
    time_grain: form.time_grain_sqla,
    periods: Number.parseInt(String(form.forecastPeriods), 10),
    confidence_interval: Number.parseFloat(String(form.forecastInterval)),
    yearly_seasonality: form.forecastSeasonalityYearly,
    weekly_seasonality: form.forecastSeasonalityWeekly,
    daily_seasonality: form.forecastSeasonalityDaily,
    index,
  });
}

/** Shares of the whole, beside the metrics or in columns of their own. */
export function shares(columns: readonly string[], nameOf: (column: string) => string): Step {
  return step("contribution", { columns, rename_columns: columns.map(nameOf) });
}

export function histogram(form: FormData): Step {
  const { column, groupby, bins, cumulative, normalize } = form;
  return step("histogram", {
    column: labels(column)[0],
    groupby: labels(groupby),
    bins: Number.isNaN(Number(bins)) ? 5 : Number(bins),
    cumulative,
    normalize,
  });
}

const WHISKERS: Readonly<Record<string, string>> = {
  Tukey: "tukey",
  "Min/max (no outliers)": "min/max",
};

export function boxPlot({ groupby, whiskerOptions }: FormData, { metrics }: Query): Step {
  if (!whiskerOptions) return undefined;
  const percentiles = /(\d+)\/(\d+) percentiles/.exec(String(whiskerOptions))?.slice(1).map(Number);
  return step("boxplot", {
    whisker_type: percentiles ? "percentile" : (WHISKERS[String(whiskerOptions)] ?? "tukey"),
    ...(percentiles && { percentiles }),
    groupby: labels(groupby),
    metrics: labels(metrics),
  });
}

function wholeOr(value: unknown, fallback: number): number {
  const number = Number.parseInt(String(value), 10);
  return Number.isNaN(number) ? fallback : number;
}
