import { type FormData, listOf, timeRangeOf } from "../../long-work/form-data.ts";
import { AXIS, GRAIN, type Panel, TIME_COLUMN, TIME_RANGE } from "./chart-panel.ts";
import { type ChartTerms, type DatasetFacts, type FilterTerm, isTemporal } from "./chart-terms.ts";
import { operatorOf, TEMPORAL } from "./filter-form.ts";

const ANY_TIME = "No filter";
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
function cutsTime(panel: Panel, form: FormData, dataset: DatasetFacts, isRaw: boolean): boolean {
  if (!panel.hasGrain || isRaw) return false;
  if (panel.hasTimeColumn || isTemporal(dataset, bareTime(panel, form))) return true;
  return panel.dimensions.some(({ name }) =>
    listOf(form[name]).some((column) => isTemporal(dataset, column)),
  );
}

export interface WrittenTime {
  form: FormData;
  /** The conditions, with the one that stands for the time. */
  filters: readonly FilterTerm[];
  /** What there is no place for. */
  over: ("grain" | "time_range")[];
}

/** Time column, grain and range. @param form with the dimensions */
export function writeTime(
  { time_column: column, time_range: range = ANY_TIME, grain, filters = [] }: ChartTerms,
  panel: Panel,
  form: FormData,
  dataset: DatasetFacts,
  isRaw: boolean,
): WrittenTime {
  const subject = column ?? axisTime(form, dataset) ?? dataset.timeColumn;
  const cuts = cutsTime(panel, form, dataset, isRaw);
  const usual = dataset.grains.has(USUAL_GRAIN) ? USUAL_GRAIN : undefined;
  const cut = grain === undefined ? usual : writeGrain(grain, dataset);
  const own = {
    ...(cuts && cut !== undefined && { [GRAIN]: cut }),
    ...(panel.hasTimeColumn && {
      ...(subject !== undefined && { [TIME_COLUMN]: subject }),
      [TIME_RANGE]: range,
    }),
  };
  const holdsTime = panel.hasTimeColumn || panel.filters !== undefined;
  const temporal = filters.filter(isTimeFilter);
  const isTold = range === ANY_TIME && temporal.length > 0;
  const isFilter = !panel.hasTimeColumn && subject !== undefined && !isTold;
  return {
    form: own,
    filters: timesFirst([...(isFilter ? [{ col: subject, op: TEMPORAL, val: range }] : []), ...filters]),
    over: [
      ...(grain !== undefined && !cuts ? (["grain"] as const) : []),
      ...(range !== ANY_TIME && (subject === undefined || !holdsTime) ? (["time_range"] as const) : []),
    ],
  };
}

const isTimeFilter = (filter: FilterTerm) => "op" in filter && operatorOf(filter.op) === TEMPORAL;

/** As the browser has them in a new chart. */
function timesFirst(filters: readonly FilterTerm[]): FilterTerm[] {
  return [...filters.filter(isTimeFilter), ...filters.filter((filter) => !isTimeFilter(filter))];
}

/** ` : ` has neither beginning nor end. */
const isAnyTime = (range: string) => range === ANY_TIME || /^[\s:]*$/.test(range);

/** The time column of a chart from the days before it had an axis. */
function bareTime({ hasAxis }: Panel, form: FormData): string | undefined {
  const [old] = hasAxis && listOf(form[AXIS]).length === 0 ? listOf(form[TIME_COLUMN]) : [];
  return typeof old === "string" ? old : undefined;
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
  const old = listOf(form[TIME_COLUMN])[0] as string | undefined;
  const temporal = filters.filter(isTimeFilter);
  const [only] = temporal.length === 1 && !panel.hasTimeColumn ? (temporal as Condition[]) : [];
  const column = panel.hasAxis ? (axisTime(form, dataset) ?? bareTime(panel, form)) : (only?.col ?? old);
  const isIt = only?.col === (column ?? dataset.timeColumn) && typeof only?.val === "string";
  const isOld = temporal.length === 0 || panel.hasTimeColumn;
  const isOfAny = column !== undefined || dataset.timeColumn !== undefined;
  const range = isIt ? String(only?.val) : isOld && isOfAny ? timeRangeOf(form) : undefined;
  const isSaid = column !== undefined && (panel.hasAxis || column !== dataset.timeColumn);
  return {
    ...(isSaid && { time_column: column }),
    ...(cutsTime(panel, form, dataset, isRaw) && { grain: readGrain(form[GRAIN], dataset) }),
    ...(range !== undefined && !isAnyTime(range) && { time_range: range }),
    others: timesFirst(isIt ? filters.filter((filter) => filter !== only) : filters),
  };
}

type Condition = Extract<FilterTerm, { col: string }>;
