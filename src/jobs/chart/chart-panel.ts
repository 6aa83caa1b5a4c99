import { isDeepStrictEqual } from "node:util";
import type { ChartControl, ChartType } from "../../../generated/index.ts";
import type { FormData } from "../../long-work/form-data.ts";
import type { Field } from "./place-terms.ts";

/** Where a chart type keeps what the terms say. */
export interface Panel {
  metrics: readonly Field[];
  dimensions: readonly Field[];
  /** The conditions. */
  filters: string | undefined;
  /** Those of a second query on the same axis, which the first's do not reach. */
  filtersToo: string | undefined;
  /** How many rows. */
  limit: string | undefined;
  /** It has a time axis or columns of its own that time is cut in. */
  hasAxis: boolean;
  hasGrain: boolean;
  /** Its time column stands beside the dimensions, as in Superset's early days. */
  hasTimeColumn: boolean;
  /** It shows rows as they are, or sums them up. */
  hasModes: boolean;
}

export const AXIS = "x_axis";
export const GRAIN = "time_grain_sqla";
export const TIME_COLUMN = "granularity_sqla";
export const TIME_RANGE = "time_range";
export const MODE = "query_mode";
/** Which columns are times; the browser fills it in from the dataset. */
export const TEMPORAL_COLUMNS = "temporal_columns_lookup";

/** @param isRaw whether single rows are shown, where the type has both */
export function panelOf({ controls }: ChartType, isRaw: boolean): Panel {
  const all = Object.entries(controls);
  const named = (...roles: ChartControl["role"][]) => all.filter(([, { role }]) => roles.includes(role));
  const hasModes = MODE in controls;
  const field = ([name, { several, required }]: [string, ChartControl]): Field => ({
    name,
    several: several === true,
    required: required === true,
  });
  const limits = named("limit").map(([name]) => name);
  const [filters] = named("filters").map(([name]) => name);
  const filtersToo = `${filters}_b`;
  return {
    metrics: isRaw ? [] : named("metric").map(field),
    dimensions: isRaw ? named("rows").map(field) : named("axis", "column").map(field),
    filters,
    filtersToo: filtersToo in controls ? filtersToo : undefined,
    limit: limits.includes("row_limit") ? "row_limit" : limits[0],
    hasAxis: AXIS in controls,
    hasGrain: GRAIN in controls,
    hasTimeColumn: TIME_COLUMN in controls,
    hasModes,
  };
}

/** Controls that are no options: terms of their own speak of them. */
export function isSaidByTerms({ role }: ChartControl): boolean {
  return SAID.has(role);
}

const SAID: ReadonlySet<ChartControl["role"]> = new Set([
  "metric",
  "column",
  "rows",
  "axis",
  "time",
  "grain",
  "range",
]);

/** What the browser fills in where nothing is said. */
export function defaultsOf({ controls }: ChartType): FormData {
  const set = Object.entries(controls).filter(
    ([, control]) => !isUnset(control.default) && !isSaidByTerms(control),
  );
  return Object.fromEntries(set.map(([name, control]) => [name, control.default]));
}

/** Nothing, in whichever way a control says so. */
export function isUnset(value: unknown): boolean {
  return value === undefined || value === null || value === "" || value === false || isEmptyList(value);
}

const isEmptyList = (value: unknown) => Array.isArray(value) && value.length === 0;

/** Whether a control is as it would be in a new chart. */
export function isDefault(value: unknown, { default: usual }: ChartControl): boolean {
  return isDeepStrictEqual(value, usual) || (isUnset(value) && isUnset(usual));
}
