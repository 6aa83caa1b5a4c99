import type { ChartControl, ChartType } from "../../../generated/index.ts";
import type { FormColumn, FormMetric } from "../../long-work/form-data.ts";
import { isRecord } from "../../results/is-record.ts";
import type { DatasetFacts, FilterTerm, Term } from "./chart-terms.ts";
import { readFilter, writeFilter } from "./filter-form.ts";
import { readColumn, readMetric, writeColumn, writeMetric } from "./metric-form.ts";

/** An option that holds metrics, columns or conditions says them as the terms do; every other is as its control has it. */
export function writeOption(
  name: string,
  value: unknown,
  { controls }: ChartType,
  dataset: DatasetFacts,
): unknown {
  return translated(name, value, controls[name], {
    metric: (term) => (isWritten(term) ? term : writeMetric(term as Term, dataset)),
    column: (term) => (isWritten(term) ? term : writeColumn(term as Term)),
    filters: (term) => (isWritten(term) ? term : writeFilter(term as FilterTerm)),
  });
}

/** What `writeOption` makes it of. */
export function readOption(
  name: string,
  value: unknown,
  { controls }: ChartType,
  dataset: DatasetFacts,
): unknown {
  return translated(name, value, controls[name], {
    metric: (item) => readMetric(item as FormMetric, dataset),
    column: (item) => readColumn(item as FormColumn),
    filters: readFilter,
  });
}

type Holds = "metric" | "column" | "filters";

function translated(
  name: string,
  value: unknown,
  control: ChartControl | undefined,
  each: Record<Holds, (item: unknown) => unknown>,
): unknown {
  // `{type: "metric", value: "SUM(x)"}`
  if (control?.role === "size" && isRecord(value) && value.type === "metric" && isItem(value.value))
    return { ...value, value: each.metric(value.value) };
  const holds = control?.holds ?? (name.startsWith("adhoc_filters") ? "filters" : undefined);
  if (holds === undefined) return value;
  if (Array.isArray(value)) return value.map((item) => (isItem(item) ? each[holds](item) : item));
  return isItem(value) ? each[holds](value) : value;
}

const isItem = (value: unknown) => typeof value === "string" || isRecord(value);
const isWritten = (value: unknown) => isRecord(value) && "expressionType" in value;
