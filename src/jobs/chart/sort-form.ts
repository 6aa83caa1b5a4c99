import type { ChartType } from "../../../generated/index.ts";
import {
  type FormColumn,
  type FormData,
  type FormMetric,
  labelOf,
  listOf,
} from "../../long-work/form-data.ts";
import { parseExactly, stringifyExactly } from "../../results/exact-numbers.ts";
import { AXIS } from "./chart-panel.ts";
import type { DatasetFacts, SortTerm, Term } from "./chart-terms.ts";
import { isTemporal } from "./chart-terms.ts";
import { readMetric, shownAs, writeMetric } from "./metric-form.ts";

/** The controls that a chart is sorted by. */
interface Way {
  control: string;
  /** Holds whether it descends, or ascends. */
  direction?: { control: string; ascends?: true };
  holds: "metric" | "label" | "rows";
}

const DESCENDS = { control: "order_desc" };
const ROWS: Way = { control: "order_by_cols", holds: "rows" };
const BARS: Way = {
  control: "x_axis_sort",
  direction: { control: "x_axis_sort_asc", ascends: true },
  holds: "label",
};
const METRICS: readonly Way[] = ["timeseries_limit_metric", "series_limit_metric", "orderby"].map(
  (control) => ({
    control,
    direction: DESCENDS,
    holds: "metric",
  }),
);

/** Set by default where a type has it: the largest first, by its metric. */
const BY_METRIC = "sort_by_metric";

/** Bars may go by a metric that they do not show: this holds it. */
const UNSHOWN = "timeseries_limit_metric";

/** Whether what is sorted is rows as they are, by any column. */
export function sortsRows({ controls }: ChartType, isRaw: boolean): boolean {
  const has = ({ control }: Way) => control in controls;
  return has(ROWS) && (isRaw || !METRICS.some(has));
}

/**
 * How a chart is sorted: single rows by columns, a time axis by a metric (it decides which rows come), another axis by what it shows.
 * @param form with the axis
 */
function wayOf(type: ChartType, form: FormData, isRaw: boolean, dataset: DatasetFacts): Way | undefined {
  const has = ({ control }: Way) => control in type.controls;
  if (sortsRows(type, isRaw)) return ROWS;
  if (has(BARS) && !isTemporal(dataset, listOf(form[AXIS])[0])) return BARS;
  return METRICS.find(has);
}

/** What the controls are set to; nothing where the type is not sorted so. */
export function writeSort(
  { by, descending = true }: SortTerm,
  type: ChartType,
  form: FormData,
  dataset: DatasetFacts,
  isRaw: boolean,
): FormData | undefined {
  const way = wayOf(type, form, isRaw, dataset);
  const own = ownMetric(by, type, form, dataset);
  if (!way) return BY_METRIC in type.controls && descending && own ? { [BY_METRIC]: true } : undefined;
  const { control, direction, holds } = way;
  if (holds === "rows") return { [control]: [stringifyExactly([shownAs(by), !descending])] };
  const sorted =
    holds === "label"
      ? sortedBars(by, own, type, form, dataset)
      : { [control]: sortMetric(by, own, control, dataset) };
  if (!sorted) return undefined;
  return {
    ...sorted,
    ...(direction &&
      direction.control in type.controls && {
        [direction.control]: descending !== (direction.ascends === true),
      }),
  };
}

/** By the axis itself, or by a metric; bars of several groups have an order of their own. */
function sortedBars(
  by: Term,
  own: FormMetric | undefined,
  { controls }: ChartType,
  form: FormData,
  dataset: DatasetFacts,
): FormData | undefined {
  if (isGrouped(form)) return undefined;
  if (isAxis(shownAs(by), form)) return { [BARS.control]: shownAs(by) };
  if (own) return { [BARS.control]: labelOf(own) };
  if (!(UNSHOWN in controls) || isColumn(by, dataset)) return undefined;
  const metric = writeMetric(by, dataset);
  return { [BARS.control]: labelOf(metric), [UNSHOWN]: metric };
}

const isGrouped = ({ groupby }: FormData) => listOf(groupby).length > 0;
const isAxis = (name: string, form: FormData) =>
  listOf(form[AXIS]).some((axis) => labelOf(axis as FormColumn) === name);
const isColumn = (by: Term, { columns, metrics }: DatasetFacts) =>
  typeof by === "string" && columns.has(by) && !metrics.has(by);

/** One of the chart's own metrics, another, or one of its columns. */
function sortMetric(
  by: Term,
  own: FormMetric | undefined,
  control: string,
  dataset: DatasetFacts,
): FormMetric {
  if (!own && isColumn(by, dataset)) return by as string;
  const metric = own ?? writeMetric(by, dataset);
  const sql = typeof metric === "string" && control === "orderby" ? dataset.metrics.get(metric) : undefined;
  // There the browser takes a text for JSON.
  return sql === undefined ? metric : writeMetric({ sql, label: metric as string }, dataset);
}

/** The one of the chart's own metrics that is called so, or says the same. */
function ownMetric(by: Term, type: ChartType, form: FormData, dataset: DatasetFacts): FormMetric | undefined {
  const own = metricsIn(type, form);
  const meant = meaningOf(writeMetric(by, dataset));
  return (
    own.find((metric) => labelOf(metric) === shownAs(by)) ?? own.find((metric) => meaningOf(metric) === meant)
  );
}

/** What is asked for, whatever it is called. */
function meaningOf(metric: FormMetric): string {
  if (typeof metric === "string") return metric;
  const { aggregate, column, sqlExpression } = metric;
  return JSON.stringify([aggregate, Object(column).column_name, sqlExpression]);
}

function metricsIn({ controls }: ChartType, form: FormData): FormMetric[] {
  const names = Object.keys(controls).filter((name) => controls[name]?.role === "metric");
  return names.flatMap((name) => listOf(form[name]) as FormMetric[]);
}

/** What is said of the order, and by which controls. Several orders at once are for the options to say. */
export function readSort(
  type: ChartType,
  form: FormData,
  dataset: DatasetFacts,
  isRaw: boolean,
): { sort?: SortTerm; said: string[] } {
  const way = wayOf(type, form, isRaw, dataset);
  const [value, ...others] = way ? listOf(form[way.control]) : [];
  if (!way || value === undefined || others.length > 0) return { said: [] };
  const { control, direction, holds } = way;
  if (holds === "label") return readBars(String(value), type, form, dataset);
  if (holds === "rows") {
    const [by, ascends] = parseOrder(value);
    return typeof by === "string"
      ? { sort: { by, descending: ascends === false }, said: [control] }
      : { said: [] };
  }
  const by = spokenOf(value as FormMetric, type, form, dataset);
  const set = direction && form[direction.control];
  return {
    sort: { by, descending: set !== false },
    said: [control, ...(direction ? [direction.control] : [])],
  };
}

/** What `sortedBars` makes it of; what has no effect is not said. */
function readBars(label: string, type: ChartType, form: FormData, dataset: DatasetFacts) {
  const { control, direction } = BARS as Required<Way>;
  const descending = form[direction.control] === false;
  const said = [control, direction.control];
  if (isGrouped(form)) return { said: [] };
  if (isAxis(label, form) || metricsIn(type, form).some((own) => labelOf(own) === label))
    return { sort: { by: label, descending }, said };
  const [metric] = listOf(form[UNSHOWN]) as FormMetric[];
  if (metric === undefined || labelOf(metric) !== label) return { said: [] };
  return { sort: { by: readMetric(metric, dataset), descending }, said: [...said, UNSHOWN] };
}

function spokenOf(metric: FormMetric, type: ChartType, form: FormData, dataset: DatasetFacts): Term {
  const label = labelOf(metric);
  const isOwn = metricsIn(type, form).some((own) => labelOf(own) === label);
  return isOwn ? label : readMetric(metric, dataset);
}

/** `'["price", true]'`: a column and whether it ascends, as text. */
function parseOrder(value: unknown): unknown[] {
  try {
    const order = typeof value === "string" ? parseExactly(value) : value;
    return Array.isArray(order) ? order : [];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}
