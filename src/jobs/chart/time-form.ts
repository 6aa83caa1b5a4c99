import { type FormData, listOf, timeRangeOf } from "../../long-work/form-data.ts";
import { isRecord } from "../../results/is-record.ts";
import { AXIS, GRAIN, type Panel, TIME_COLUMN, TIME_RANGE } from "./chart-panel.ts";
import { type ChartTerms, type DatasetFacts, type FilterTerm, isTemporal } from "./chart-terms.ts";
import { TEMPORAL, timeFilter } from "./filter-form.ts";

export const ANY_TIME = "No filter";
/** As the browser's new charts have it. */
const USUAL_GRAIN = "P1D";
const NO_GRAIN = "none";

/** `month` or `P1M` -> `P1M`; nothing for `none`. Other words stay. */
export function writeGrain(grain: string, { grains }: DatasetFacts): string | null {
  const word = grain.trim().toLowerCase();
  if (word === NO_GRAIN) return null;
  const found = [...grains].find(([iso, name]) => name === word || iso.toLowerCase() === word);
  return found?.[0] ?? grain;
}

function readGrain(grain: unknown, { grains }: DatasetFacts): string {
  return typeof grain === "string" && grain !== "" ? (grains.get(grain) ?? grain) : NO_GRAIN;
}

/** Whether a chart cuts time: it shows a time column, summed up. */
export function cutsTime(panel: Panel, form: FormData, dataset: DatasetFacts, isRaw: boolean): boolean {
  if (!panel.hasGrain || isRaw) return false;
  if (panel.hasTimeColumn) return true;
  return panel.dimensions.some(({ name }) =>
    listOf(form[name]).some((column) => isTemporal(dataset, column)),
  );
}

/** Time column and range, and the filter that stands for them before the others. @param form with the dimensions */
export function writeTime(
  { time_column: column, time_range: range = ANY_TIME, grain, filters = [] }: ChartTerms,
  panel: Panel,
  form: FormData,
  dataset: DatasetFacts,
  isRaw: boolean,
): { form: FormData; before: object[] } {
  const subject = column ?? axisTime(form, dataset) ?? dataset.timeColumn;
  const cuts = cutsTime(panel, form, dataset, isRaw);
  const usual = dataset.grains.has(USUAL_GRAIN) ? USUAL_GRAIN : undefined;
  const cut = grain === undefined ? (cuts ? usual : undefined) : writeGrain(grain, dataset);
  const own = {
    ...(panel.hasGrain && cut !== undefined && { [GRAIN]: cut }),
    ...(panel.hasTimeColumn && {
      ...(subject !== undefined && { [TIME_COLUMN]: subject }),
      [TIME_RANGE]: range,
    }),
  };
  const isTold =
    range === ANY_TIME && filters.some((filter) => "op" in filter && filter.op.toUpperCase() === TEMPORAL);
  const isFilter = !panel.hasTimeColumn && subject !== undefined && !isTold;
  return { form: own, before: isFilter ? [timeFilter(subject, range)] : [] };
}

function axisTime(form: FormData, dataset: DatasetFacts): string | undefined {
  const [axis] = listOf(form[AXIS]);
  return isTemporal(dataset, axis) ? (axis as string) : undefined;
}

/** What is said of time, and the conditions without the one that stands for it. */
export function readTime(
  panel: Panel,
  form: FormData,
  filters: readonly FilterTerm[],
  dataset: DatasetFacts,
  isRaw: boolean,
): Pick<ChartTerms, "time_column" | "grain" | "time_range"> & { others: readonly FilterTerm[] } {
  const axis = axisTime(form, dataset);
  const old = listOf(form[TIME_COLUMN])[0] as string | undefined;
  const temporal = filters.filter((filter) => "col" in filter && filter.op === TEMPORAL);
  const [only] = temporal.length === 1 && !panel.hasTimeColumn ? temporal : [];
  const usual = axis ?? dataset.timeColumn;
  const named = panel.hasAxis ? axis : panel.hasTimeColumn ? old : (subjectOf(only) ?? old);
  const isIt =
    only !== undefined &&
    subjectOf(only) === (named ?? usual) &&
    typeof (only as { val?: unknown }).val === "string";
  const range = isIt
    ? String((only as { val?: unknown }).val)
    : temporal.length === 0 || panel.hasTimeColumn
      ? timeRangeOf(form)
      : undefined;
  const isBare = listOf(form[AXIS]).length === 0;
  const column = panel.hasAxis
    ? (axis ?? (isBare ? old : undefined))
    : named !== dataset.timeColumn
      ? named
      : undefined;
  return {
    ...(column !== undefined && { time_column: column }),
    ...(cutsTime(panel, form, dataset, isRaw) && { grain: readGrain(form[GRAIN], dataset) }),
    ...(range !== undefined && range !== ANY_TIME && { time_range: range }),
    others: isIt ? filters.filter((filter) => filter !== only) : filters,
  };
}

const subjectOf = (filter: FilterTerm | undefined) =>
  (isRecord(filter) && "col" in filter ? filter.col : undefined) as string | undefined;
