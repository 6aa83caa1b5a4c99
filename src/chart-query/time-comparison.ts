import { type FormData, type FormMetric, labelOf, listOf } from "../long-work/form-data.ts";
import type { Query } from "./form-query.ts";

const BETWEEN = "__";
const KINDS = ["values", "difference", "percentage", "ratio"];

/** The names of metrics at other times: `sales__1 year ago` -> `sales`. */
export function comparedMetrics({ time_compare }: FormData, { metrics }: Query): Map<string, string> {
  const offsets = listOf(time_compare).map(String);
  const names = listOf(metrics).map((metric) => labelOf(metric as FormMetric));
  return new Map(names.flatMap((name) => offsets.map((offset) => [`${name}${BETWEEN}${offset}`, name])));
}

export function isCompared(form: FormData, query: Query): boolean {
  return KINDS.includes(String(form.comparison_type)) && comparedMetrics(form, query).size > 0;
}

/** The times to compare with, as tables and numbers have them: those that a user gave a date for by that date. */
export function comparedTimes({ time_compare, start_date_offset }: FormData): unknown[] {
  const times = listOf(time_compare);
  const plain = times.filter((time) => time !== "custom" && time !== "inherit");
  const custom = times.includes("custom") ? [start_date_offset] : [];
  const inherited = times.includes("inherit") ? ["inherit"] : [];
  return [...plain, ...custom, ...inherited];
}

export function compare(form: FormData, query: Query): object | undefined {
  const { comparison_type: kind } = form;
  if (!isCompared(form, query) || kind === "values") return undefined;
  const compared = comparedMetrics(form, query);
  return {
    operation: "compare",
    options: {
      source_columns: [...compared.values()],
      compare_columns: [...compared.keys()],
      compare_type: kind,
      drop_original_columns: true,
    },
  };
}

/** What metrics of several times are called in the chart's legend. */
export function comparedNames(form: FormData, query: Query): [string, string][] {
  const { comparison_type: kind } = form;
  const offsets = listOf(form.time_compare).map(String);
  const several = listOf(query.metrics).length > 1;
  return [...comparedMetrics(form, query)].map(([name, metric]) => {
    const offset = String(offsets.find((one) => name.includes(one)));
    const column = kind === "values" ? name : [kind, metric, name].join(BETWEEN);
    return [column, several ? `${metric}, ${offset}` : offset];
  });
}
