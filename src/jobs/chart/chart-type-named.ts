import type { ChartControl, ChartType } from "../../../generated/index.ts";
import { nearestNames } from "../../config/nearest.ts";
import { ArgumentError } from "../../errors/errors.ts";
import type { FormData } from "../../long-work/form-data.ts";

export type ChartTypes = Readonly<Record<string, ChartType>>;

const MOST_NAMES = 5;

/**
 * A type by its name, or by its title, which is what people see.
 * @throws ArgumentError with the nearest names
 */
export function chartTypeNamed(given: string, types: ChartTypes): { name: string; type: ChartType } {
  const word = given.toLowerCase();
  const name =
    given in types ? given : Object.keys(types).find((key) => types[key]?.title.toLowerCase() === word);
  const type = name === undefined ? undefined : types[name];
  if (name !== undefined && type) return { name, type };
  const near = nearestNames(given, Object.keys(types), MOST_NAMES).join(", ");
  throw new ArgumentError(
    `There is no chart type "${given}" here. Nearest: ${near}; superset_chart_types lists all.`,
  );
}

/** A type that this version does not have: what a form's keys are in most. */
export function chartTypeOf(form: FormData): ChartType {
  const controls = Object.keys(form).flatMap((name): [string, ChartControl][] => {
    const role = USUAL_ROLES[name];
    return role === undefined ? [] : [[name, { role, ...(Array.isArray(form[name]) && { several: true }) }]];
  });
  return { title: "", about: "", controls: Object.fromEntries(controls), example: {} };
}

const USUAL_ROLES: Readonly<Record<string, ChartControl["role"]>> = {
  x_axis: "axis",
  groupby: "column",
  columns: "column",
  series: "column",
  entity: "column",
  source: "column",
  target: "column",
  all_columns: "column",
  metrics: "metric",
  metric: "metric",
  x: "metric",
  y: "metric",
  size: "metric",
  adhoc_filters: "filters",
  granularity_sqla: "time",
  time_grain_sqla: "grain",
  time_range: "range",
  row_limit: "limit",
};
