import type { ChartType } from "../../../generated/index.ts";
import type { FormData } from "../../long-work/form-data.ts";
import { AXIS, defaultsOf, MODE, type Panel, panelOf, TEMPORAL_COLUMNS } from "./chart-panel.ts";
import type { ChartTerms, DatasetFacts, Term } from "./chart-terms.ts";
import { writeFilter } from "./filter-form.ts";
import { shownAs, writeColumn, writeMetric } from "./metric-form.ts";
import { writeOption } from "./option-form.ts";
import { heldBy, isList, placeTerms, termsIn } from "./placed-terms.ts";
import { writeSort } from "./sort-form.ts";
import { writeTime } from "./time-form.ts";

/** What the chart's type has no place for. */
export interface Misfit {
  about: keyof ChartTerms;
  what: string;
}

export interface Written {
  form: FormData;
  misfits: Misfit[];
}

/**
 * The form of a chart (`params`) as the browser would save it: what the terms say, and for the rest what it fills in. Whether the
 * dataset has what they name is checked elsewhere.
 */
export function writeForm(terms: ChartTerms, type: ChartType, dataset: DatasetFacts): Written {
  const isRaw = showsRows(terms, type);
  const panel = panelOf(type, isRaw);
  const placed = placeAll(terms, panel);
  const held: FormData = {
    ...defaultsOf(type),
    datasource: `${dataset.id}__table`,
    viz_type: terms.type,
    ...(panel.hasModes && { [MODE]: isRaw ? "raw" : "aggregate" }),
    ...heldBy(placed.metrics, panel.metrics, (term) => writeMetric(term, dataset)),
    ...heldBy(placed.dimensions, panel.dimensions, writeColumn),
    ...(panel.hasAxis && terms.time_column !== undefined && { [AXIS]: terms.time_column }),
    ...(panel.hasGrain &&
      !panel.hasAxis &&
      !panel.hasTimeColumn && { [TEMPORAL_COLUMNS]: temporalColumns(dataset) }),
  };
  const time = writeTime(terms, panel, held, dataset, isRaw);
  const sort = terms.sort && writeSort(terms.sort, type, held, dataset, isRaw);
  const options = Object.entries(terms.options ?? {});
  const filters = time.filters.map(writeFilter);
  const form = {
    ...held,
    ...time.form,
    ...(panel.filters !== undefined && { [panel.filters]: filters }),
    ...(panel.filtersToo !== undefined && { [panel.filtersToo]: filters }),
    ...sort,
    ...(panel.limit !== undefined && terms.limit !== undefined && { [panel.limit]: terms.limit }),
    ...Object.fromEntries(
      options
        .filter(([name]) => name in type.controls)
        .map(([name, value]) => [name, writeOption(name, value, type, dataset)]),
    ),
  };
  const misfits: Misfit[] = [
    ...placed.misfits,
    ...(panel.filters === undefined && (terms.filters ?? []).length > 0
      ? [{ about: "filters", what: "filters" } as const]
      : []),
    ...time.over.map((about) => ({ about, what: `${about} (it shows no time column)` })),
    ...(terms.sort && !sort ? [{ about: "sort", what: `sort by ${shownAs(terms.sort.by)}` } as const] : []),
    ...(terms.limit !== undefined && panel.limit === undefined
      ? [{ about: "limit", what: "limit" } as const]
      : []),
    ...options
      .filter(([name]) => !(name in type.controls))
      .map(([name]) => ({ about: "options", what: `option ${name}` }) as const),
  ];
  return { form, misfits };
}

/** Whether the rows are shown as they are, of a type that can sum them up too: so where there is nothing to sum up. */
export function showsRows({ metrics, dimensions, options }: ChartTerms, { controls }: ChartType): boolean {
  if (!(MODE in controls)) return false;
  if (options?.[MODE] !== undefined) return options[MODE] === "raw";
  const namesGroups =
    dimensions !== undefined &&
    !isList(dimensions) &&
    Object.keys(dimensions).every((name) => controls[name]?.role !== "rows");
  return termsIn(metrics).length === 0 && !namesGroups;
}

function placeAll({ metrics, dimensions, time_column }: ChartTerms, panel: Panel) {
  const isTaken = panel.hasAxis && time_column !== undefined;
  const fields = isTaken ? panel.dimensions.filter(({ name }) => name !== AXIS) : panel.dimensions;
  const own = placeTerms(metrics, panel.metrics);
  const columns = placeTerms(dimensions, fields);
  const misfits = (about: "metrics" | "dimensions", over: readonly Term[]): Misfit[] =>
    over.map((term) => ({ about, what: `${about.slice(0, -1)} ${shownAs(term)}` }));
  return {
    metrics: own.placed,
    dimensions: columns.placed,
    misfits: [...misfits("metrics", own.over), ...misfits("dimensions", columns.over)],
  };
}

function temporalColumns({ columns }: DatasetFacts): object {
  const temporal = [...columns.values()].filter(({ is_dttm }) => is_dttm === true);
  return Object.fromEntries(temporal.map(({ column_name }) => [column_name, true]));
}
