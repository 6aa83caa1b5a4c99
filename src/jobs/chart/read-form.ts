import { isDeepStrictEqual } from "node:util";
import type { ChartType } from "../../../generated/index.ts";
import { type FormColumn, type FormData, type FormMetric, listOf } from "../../long-work/form-data.ts";
import { AXIS, isDefault, isSaidByTerms, isUnset, MODE, type Panel, panelOf } from "./chart-panel.ts";
import type { ChartTerms, DatasetFacts, FilterTerm, Term } from "./chart-terms.ts";
import { readFilter } from "./filter-form.ts";
import { readColumn, readMetric } from "./metric-form.ts";
import { readOption } from "./option-form.ts";
import type { Field } from "./place-terms.ts";
import { spokenPlacement } from "./placed-terms.ts";
import { readSort } from "./sort-form.ts";
import { readTime } from "./time-form.ts";
import { showsRows } from "./write-form.ts";

export interface Read {
  terms: ChartTerms;
  /** Keys of the form that its type has no control for. */
  leftOut: string[];
}

/** A chart in plain terms, out of its form: `writeForm` makes the same chart of them. */
export function readForm(form: FormData, name: string, type: ChartType, dataset: DatasetFacts): Read {
  const isRaw = isRawForm(form, type);
  const panel = panelOf(type, isRaw);
  const filters = filtersIn(panel.filters, form);
  const areForAll =
    panel.filtersToo === undefined || isDeepStrictEqual(filtersIn(panel.filtersToo, form), filters);
  const { others, ...time } = readTime(panel, form, filters, dataset, isRaw);
  const { sort, said } = readSort(type, form, dataset, isRaw);
  const limit = readLimit(panel, form, type);
  const metrics = spokenPlacement(
    held(panel.metrics, form, (item) => readMetric(item as FormMetric, dataset)),
    panel.metrics,
  );
  const hasTimeAxis = panel.hasAxis && time.time_column !== undefined;
  const fields = hasTimeAxis ? panel.dimensions.filter((field) => field.name !== AXIS) : panel.dimensions;
  const dimensions = spokenPlacement(
    held(fields, form, (item) => readColumn(item as FormColumn)),
    fields,
  );
  const spoken = new Set([
    ...[...said, MODE, panel.filters, panel.filtersToo],
    ...(limit.isSaid ? [panel.limit] : []),
  ]);
  const terms: ChartTerms = {
    type: name,
    ...(metrics && { metrics }),
    ...(dimensions && { dimensions }),
    ...time,
    ...(others.length > 0 && { filters: others }),
    ...(sort && { sort }),
    ...(limit.limit !== undefined && { limit: limit.limit }),
  };
  const options = {
    ...(panel.hasModes && showsRows(terms, type) !== isRaw && { [MODE]: isRaw ? "raw" : "aggregate" }),
    ...optionsIn(form, type, dataset, spoken),
    ...(panel.filtersToo !== undefined &&
      !areForAll && { [panel.filtersToo]: filtersIn(panel.filtersToo, form) }),
  };
  return {
    terms: Object.keys(options).length > 0 ? { ...terms, options } : terms,
    leftOut: Object.keys(form).filter(
      (key) => !(key in type.controls) && !SURROUNDINGS.has(key) && !isUnset(form[key]),
    ),
  };
}

function filtersIn(control: string | undefined, form: FormData): FilterTerm[] {
  return control === undefined ? [] : listOf(form[control]).map(readFilter);
}

/** What is in forms and no setting of the chart. */
const SURROUNDINGS = new Set([
  ...["datasource", "datasource_name", "viz_type", "slice_id", "slice_name", "url_params", "extra_form_data"],
  ...[
    "dashboards",
    "dashboardId",
    "force",
    "result_format",
    "result_type",
    "custom_params",
    "shared_label_colors",
  ],
  ...[
    "temporal_columns_lookup",
    "time_range",
    "granularity_sqla",
    "since",
    "until",
    "import_time",
    "remote_id",
    "database_name",
    "schema",
  ],
]);

function isRawForm(form: FormData, { controls }: ChartType): boolean {
  if (!(MODE in controls) || form[MODE] === "aggregate") return false;
  const rows = Object.keys(controls).filter((name) => controls[name]?.role === "rows");
  return form[MODE] === "raw" || rows.some((name) => listOf(form[name]).length > 0);
}

function held(
  fields: readonly Field[],
  form: FormData,
  read: (item: unknown) => Term,
): Record<string, Term[]> {
  return Object.fromEntries(fields.map(({ name }) => [name, listOf(form[name]).map(read)]));
}

function readLimit(
  { limit: name }: Panel,
  form: FormData,
  { controls }: ChartType,
): { limit?: number; isSaid: boolean } {
  if (name === undefined) return { isSaid: false };
  const value = form[name];
  const control = controls[name];
  if (value === undefined || (control && isDefault(value, control))) return { isSaid: true };
  const number = Number(value);
  return !isUnset(value) && Number.isInteger(number) ? { limit: number, isSaid: true } : { isSaid: false };
}

function optionsIn(
  form: FormData,
  type: ChartType,
  dataset: DatasetFacts,
  spoken: ReadonlySet<unknown>,
): FormData {
  const own = Object.entries(type.controls).filter(
    ([name, control]) =>
      name in form && !spoken.has(name) && !isSaidByTerms(control) && !isDefault(form[name], control),
  );
  return Object.fromEntries(own.map(([name]) => [name, readOption(name, form[name], type, dataset)]));
}
