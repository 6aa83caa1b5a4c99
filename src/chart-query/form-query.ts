import {
  type FormColumn,
  type FormData,
  type FormMetric,
  filtersOf,
  labelOf,
  listOf,
} from "../long-work/form-data.ts";

/** One query of `POST /api/v1/chart/data`. */
export type Query = Record<string, unknown> & {
  columns?: FormColumn[];
  metrics?: FormMetric[] | undefined;
  orderby?: unknown[] | undefined;
  post_processing?: unknown[];
};

/** What a control's value goes into, where that is not called as the control is. */
export type QueryFields = Readonly<Record<string, "columns" | "groupby" | "metrics" | "orderby">>;

const FIELDS: QueryFields = {
  metric: "metrics",
  metric_2: "metrics",
  secondary_metric: "metrics",
  x: "metrics",
  y: "metrics",
  size: "metrics",
  all_columns: "columns",
  series: "groupby",
  order_by_cols: "orderby",
};

/** The query that the browser begins with, whatever the chart's type; the order of the controls is that of columns and metrics. */
export function formQuery(form: FormData, fields: QueryFields = {}): Query {
  const { columns, metrics, orderby } = fieldsOf(form, { ...FIELDS, ...fields });
  const { adhoc_filters: more = [], filters: also = [], custom_form_data = {}, ...overrides } = extraOf(form);
  const { filters, where, having } = filtersOf({
    where: form.where,
    filters: [...listOf(form.extra_filters), ...listOf(also)],
    adhoc_filters: [...listOf(form.adhoc_filters), ...listOf(more)],
  });
  const limit = form.series_limit ?? numberOf(form.limit) ?? 0;
  return {
    ...given(form, "time_range", "since", "until"),
    ...given({ granularity: form.granularity || form.granularity_sqla }, "granularity"),
    filters,
    extras: { ...given(form, "time_grain_sqla"), having, where, ...extrasIn(overrides) },
    applied_time_extras: {},
    columns,
    ...(metrics && { metrics }),
    ...(orderby && { orderby }),
    annotation_layers: form.annotation_layers ?? [],
    ...given({ row_limit: numberOf(form.row_limit), row_offset: numberOf(form.row_offset) }),
    ...given(form, "series_columns"),
    series_limit: limit,
    ...given({ series_limit_metric: form.series_limit_metric || form.timeseries_limit_metric }),
    group_others_when_limit_reached: form.group_others_when_limit_reached ?? false,
    order_desc: form.order_desc ?? true,
    url_params: form.url_params ?? {},
    custom_params: form.custom_params ?? {},
    custom_form_data,
    ...overridesIn(overrides),
  };
}

function fieldsOf({ query_mode: mode, ...form }: FormData, fields: QueryFields) {
  const into = { columns: [] as unknown[], metrics: [] as unknown[], orderby: [] as unknown[] };
  for (const [control, value] of Object.entries(form)) {
    const field = fields[control] ?? control;
    // Tables keep what both of their modes show.
    if (mode === "aggregate" && field === "columns") continue;
    if (mode === "raw" && (field === "groupby" || field === "metrics")) continue;
    const place = field === "groupby" ? "columns" : field;
    if (place === "columns" || place === "metrics" || place === "orderby") into[place].push(...listOf(value));
  }
  return {
    columns: distinct(into.columns as FormColumn[]),
    metrics: mode === "raw" ? undefined : distinct(into.metrics as FormMetric[]),
    orderby: into.orderby.length > 0 ? into.orderby.map(parseOrder) : undefined,
  };
}

/** Each once, by what it is shown as. */
export function distinct<T extends FormColumn | FormMetric>(items: readonly T[]): T[] {
  const seen = new Set<string>();
  return items.filter((item) => !seen.has(labelOf(item)) && seen.add(labelOf(item)));
}

/** `'["price", true]'`: a column and whether it ascends, as text; a name is no such text. */
export function parseOrder(choice: unknown): unknown {
  return typeof choice === "string" && choice.startsWith("[") ? JSON.parse(choice) : choice;
}

/** What a dashboard's filters have put into a chart's form. */
function extraOf({ extra_form_data }: FormData): Record<string, unknown> {
  return Object(extra_form_data) as Record<string, unknown>;
}

const OVERRIDES: Readonly<Record<string, string>> = {
  granularity: "granularity",
  granularity_sqla: "granularity",
  time_column: "time_column",
  time_grain: "time_grain",
  time_range: "time_range",
  time_compare: "time_compare",
};

function overridesIn(extra: FormData): Record<string, unknown> {
  const found = Object.entries(OVERRIDES).filter(([from]) => extra[from] !== undefined);
  return Object.fromEntries(found.map(([from, to]) => [to, extra[from]]));
}

const extrasIn = (extra: FormData) => given(extra, "relative_start", "relative_end", "time_grain_sqla");

function numberOf(value: unknown): number | undefined {
  if (value === null || value === undefined || value === "") return undefined;
  return Number.isNaN(Number(value)) ? undefined : Number(value);
}

/** Those that are set; all of them where none is named. */
function given(from: FormData, ...keys: string[]): Record<string, unknown> {
  const named = keys.length > 0 ? keys : Object.keys(from);
  const set = named.filter((key) => from[key] !== undefined && from[key] !== null && from[key] !== "");
  return Object.fromEntries(set.map((key) => [key, from[key]]));
}
