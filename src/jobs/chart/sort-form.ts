import type { ChartType } from "../../../generated/index.ts";
import { type FormData, type FormMetric, labelOf, listOf } from "../../long-work/form-data.ts";
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

/**
 * How a chart is sorted: single rows by columns, a time axis by a metric (it decides which rows come), another axis by what it shows.
 * @param form with the axis
 */
function wayOf(
  { controls }: ChartType,
  form: FormData,
  isRaw: boolean,
  dataset: DatasetFacts,
): Way | undefined {
  const has = ({ control }: Way) => control in controls;
  if (has(ROWS) && (isRaw || !METRICS.some(has))) return ROWS;
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
  if (!way) return BY_METRIC in type.controls && descending ? { [BY_METRIC]: true } : undefined;
  const { control, direction, holds } = way;
  if (holds === "rows") return { [control]: [stringifyExactly([shownAs(by), !descending])] };
  return {
    [control]: holds === "label" ? shownAs(by) : sortMetric(by, type, form, dataset),
    ...(direction &&
      direction.control in type.controls && {
        [direction.control]: descending !== (direction.ascends === true),
      }),
  };
}

/** One of the chart's own, where it is called so. */
function sortMetric(by: Term, type: ChartType, form: FormData, dataset: DatasetFacts): FormMetric {
  const own = metricsIn(type, form).find((metric) => typeof by === "string" && labelOf(metric) === by);
  return own ?? writeMetric(by, dataset);
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
  if (holds === "rows") {
    const [by, ascends] = parseOrder(value);
    return typeof by === "string"
      ? { sort: { by, descending: ascends === false }, said: [control] }
      : { said: [] };
  }
  const set = direction && form[direction.control];
  const descending = direction?.ascends ? set === false : set !== false;
  const said = [control, ...(direction ? [direction.control] : [])];
  return {
    sort: {
      by: holds === "label" ? String(value) : spokenOf(value as FormMetric, type, form, dataset),
      descending,
    },
    said,
  };
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
