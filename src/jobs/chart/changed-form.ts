import { isDeepStrictEqual } from "node:util";
import type { ChartType } from "../../../generated/index.ts";
import {
  type FormColumn,
  type FormData,
  type FormMetric,
  labelOf,
  listOf,
} from "../../long-work/form-data.ts";
import { MODE, TIME_RANGE } from "./chart-panel.ts";
import type { ChartTerms, DatasetFacts } from "./chart-terms.ts";
import { readFilter, TEMPORAL, writeFilter } from "./filter-form.ts";
import { readColumn, readMetric, writeColumn, writeMetric } from "./metric-form.ts";
import { namesAxis } from "./placed-terms.ts";
import { readForm } from "./read-form.ts";
import { type Misfit, writeForm } from "./write-form.ts";

/** A chart as one of a type on a dataset. */
export interface Side {
  name: string;
  type: ChartType;
  dataset: DatasetFacts;
}

export interface ChangedForm {
  form: FormData;
  /** The chart as it will be, in plain terms. */
  whole: ChartTerms;
  /** What it had and has no place any more. */
  lost: Misfit[];
}

/** The form with what is given in place of what was there; every key that is not concerned stays as it is. */
export function changedForm(old: FormData, given: Partial<ChartTerms>, from: Side, to: Side): ChangedForm {
  const told = readForm(old, from.name, from.type, from.dataset).terms;
  const whole = { ...mergeTerms(told, given, old, from), type: to.name };
  const { form: written, misfits } = writeForm(whole, to.type, to.dataset);
  const next = withOriginals(written, old, from);
  if (from.name !== to.name || from.dataset.id !== to.dataset.id) {
    const others = Object.entries(old).filter(
      ([key]) => !(key in from.type.controls) && !OLD_TIME.includes(key),
    );
    return { form: { ...Object.fromEntries(others), ...next }, whole, lost: misfits };
  }
  const was = writeForm(told, from.type, from.dataset);
  const before = withOriginals(was.form, old, from);
  const form: Record<string, unknown> = { ...old, viz_type: to.name };
  const speaksOfTime = ["time_range", "time_column", "filters"].some((term) => term in given);
  const stale = speaksOfTime ? OLD_TIME.filter((key) => !(key in from.type.controls)) : [];
  // Time that was said in old words, and is said again, goes among the filters even where it is the same.
  const takesOver = (key: string) =>
    stale.some((word) => word in old) && from.type.controls[key]?.role === "filters";
  for (const key of [...new Set([...Object.keys(before), ...Object.keys(next)])])
    if (takesOver(key) || !isDeepStrictEqual(before[key], next[key])) form[key] = next[key];
  for (const key of stale) delete form[key];
  const isNew = ({ about, what }: Misfit) => about in given || was.misfits.every((one) => one.what !== what);
  return { form: withoutNothing(form), whole, lost: misfits.filter(isNew) };
}

/** How charts once said what time they are about, beside their filters. */
const OLD_TIME = [TIME_RANGE, "since", "until"];

const withoutNothing = (form: FormData): FormData =>
  Object.fromEntries(Object.entries(form).filter(([, value]) => value !== undefined));

function mergeTerms(
  told: ChartTerms,
  given: Partial<ChartTerms>,
  form: FormData,
  { type, dataset }: Side,
): ChartTerms {
  const { [MODE]: mode, ...options } = { ...told.options, ...given.options };
  // Rows or groups: said anew by what there is to sum up.
  const keepsMode =
    mode !== undefined && (given.options?.[MODE] !== undefined || !(given.metrics ?? given.dimensions));
  const all = { ...options, ...(keepsMode && { [MODE]: mode }) };
  const { sort, ...others } = namesAxis(given.dimensions)
    ? withoutTimeAxis(told, given)
    : { ...told, ...given };
  return {
    ...others,
    ...(sort && { sort: given.sort ?? { ...sort, by: sortedBy(sort.by, form, type, dataset) } }),
    options: all,
  };
}

/** What is the axis now takes the place of the time column; the range goes on being about that. */
function withoutTimeAxis({ time_column: col, ...told }: ChartTerms, given: Partial<ChartTerms>): ChartTerms {
  const { time_range: val, ...others } = { ...told, ...given };
  if (col === undefined || val === undefined || given.time_range !== undefined) return { ...told, ...given };
  return { ...others, filters: [{ col, op: TEMPORAL, val }, ...(others.filters ?? [])] };
}

/** A metric that a chart is sorted by is known by its label as long as it is shown; it may be shown no more. */
function sortedBy(
  by: NonNullable<ChartTerms["sort"]>["by"],
  form: FormData,
  { controls }: ChartType,
  dataset: DatasetFacts,
) {
  const sorted = Object.keys(controls)
    .filter((name) => controls[name]?.role === "metric" || controls[name]?.holds === "metric")
    .flatMap((name) => listOf(form[name]) as FormMetric[]);
  const metric = sorted.find((one) => labelOf(one) === by);
  return metric === undefined ? by : readMetric(metric, dataset);
}

/** Metrics, columns and conditions that are said as before are kept as they were written, by whoever did. */
function withOriginals(form: FormData, old: FormData, { type, dataset }: Side): FormData {
  const originals = new Map<string, unknown>();
  const remember = (written: unknown, original: unknown) => originals.set(JSON.stringify(written), original);
  for (const [name, { role, holds }] of Object.entries(type.controls)) {
    const items = listOf(old[name]).filter((item) => typeof item === "object");
    for (const item of items) {
      if (role === "filters") remember(writeFilter(readFilter(item)), item);
      else if (role === "metric" || holds === "metric")
        remember(writeMetric(readMetric(item as FormMetric, dataset), dataset), item);
      else if (role === "column" || role === "axis" || role === "rows")
        remember(writeColumn(readColumn(item as FormColumn)), item);
    }
  }
  const original = (value: unknown) => originals.get(JSON.stringify(value)) ?? value;
  return Object.fromEntries(
    Object.entries(form).map(([key, value]) => [
      key,
      Array.isArray(value) ? value.map(original) : original(value),
    ]),
  );
}
