import type { ChartControl, ChartType } from "../../../generated/index.ts";
import { nearestNames } from "../../config/nearest.ts";
import { AXIS, isSaidByTerms, MODE, panelOf } from "./chart-panel.ts";
import type { ChartTerms, DatasetFacts, FilterTerm, Placed, Term } from "./chart-terms.ts";
import { malformed } from "./check-shape.ts";
import { OPERATORS, operatorOf, takesList, takesNothing } from "./filter-form.ts";
import { aggregateIn, isName, shownAs } from "./metric-form.ts";
import { isList, namesAxis, termsIn } from "./placed-terms.ts";
import { sortsRows } from "./sort-form.ts";
import { writeGrain } from "./time-form.ts";
import { showsRows } from "./write-form.ts";

const MOST_NAMES = 4;

/** What terms name that the dataset or the chart type does not have, each in a sentence with the nearest that there is. */
export function complaintsAbout(
  given: Partial<ChartTerms>,
  whole: ChartTerms,
  type: ChartType,
  dataset: DatasetFacts,
): string[] {
  const shape = malformed(given);
  if (shape.length > 0) return shape;
  const { metrics, dimensions, time_column: time, grain, filters = [], sort, options = {} } = given;
  const panel = panelOf(type, showsRows(whole, type));
  const columns = [
    ...termsIn(dimensions).filter((term) => typeof term === "string"),
    ...(time === undefined ? [] : [time]),
    ...filters.flatMap((filter) => ("col" in filter ? [filter.col] : [])),
  ];
  return [
    ...placesOf("metrics", metrics, panel.metrics),
    ...placesOf("dimensions", dimensions, panel.dimensions),
    ...(time !== undefined && panel.hasAxis && namesAxis(dimensions) ? [TWO_AXES] : []),
    ...termsIn(metrics).flatMap((term) => complainOfMetric(term, dataset)),
    ...new Set(columns.flatMap((name) => complainOfColumn(name, dataset))),
    ...(grain === undefined ? [] : complainOfGrain(grain, dataset)),
    ...filters.flatMap(complainOfFilter),
    ...(sort ? complainOfSort(sort.by, whole, type, dataset) : []),
    ...Object.entries(options).flatMap(([name, value]) => complainOfOption(name, value, whole.type, type)),
  ];
}

function placesOf(about: string, given: Placed | undefined, fields: readonly { name: string }[]): string[] {
  if (given === undefined || isList(given)) return [];
  const names = fields.map(({ name }) => name);
  return Object.keys(given)
    .filter((name) => !names.includes(name))
    .map((name) => `No control "${name}" holds ${about} here; these do: ${names.join(", ") || "none"}.`);
}

const TWO_AXES = `"time_column" and "${AXIS}" of "dimensions" are the same axis: give one of them.`;

function complainOfMetric(term: Term, dataset: DatasetFacts): string[] {
  const sql = typeof term === "string" ? term : term.sql;
  if (typeof term === "string" && dataset.metrics.has(term)) return [];
  if (typeof term === "object" && dataset.metrics.has(sql))
    return [`A saved metric is given by its name alone: ${JSON.stringify(sql)}.`];
  // Without an aggregate a text is a name that was mistyped, or one of another dataset.
  if (isName(sql) || (typeof term === "string" && !sql.includes("(")))
    return [
      `The dataset ${JSON.stringify(dataset.name)} has no metric ${JSON.stringify(sql)}.${metricsLike(sql, dataset)}`,
    ];
  const known = new Set([...dataset.columns.keys()].map((name) => name.toLowerCase()));
  const simple = aggregateIn(sql);
  const inside = simple && isName(simple.column) ? [simple.column] : aggregatedIn(sql);
  return inside
    .filter((name) => !known.has(name.toLowerCase()))
    .flatMap((name) => complainOfColumn(name, dataset));
}

/** `SUM(a) / SUM(b)`: a and b. What else stands in SQL only the database knows. */
function aggregatedIn(sql: string): string[] {
  const found = sql.matchAll(
    /\b(?:sum|avg|min|max|count)\s*\(\s*(?:distinct\s+)?([\p{L}_][\p{L}\p{N}_]*)\s*\)/giu,
  );
  return [...found].map(([, name]) => name as string);
}

function metricsLike(name: string, { metrics, columns }: DatasetFacts): string {
  const aggregates = columns.has(name) ? [`SUM(${name})`, `COUNT_DISTINCT(${name})`] : [];
  const near = [...aggregates, ...nearestNames(name, metrics.keys(), MOST_NAMES - aggregates.length)];
  return near.length > 0 ? ` Nearest: ${near.join(", ")}.` : " It has none saved: say SUM(column), or SQL.";
}

function complainOfColumn(name: string, { columns, name: dataset }: DatasetFacts): string[] {
  if (columns.has(name)) return [];
  const near = nearestNames(name, columns.keys(), MOST_NAMES).join(", ");
  return [`The dataset ${JSON.stringify(dataset)} has no column ${JSON.stringify(name)}. Nearest: ${near}.`];
}

function complainOfGrain(grain: string, dataset: DatasetFacts): string[] {
  const iso = writeGrain(grain, dataset);
  if (iso === null || dataset.grains.has(iso)) return [];
  const known = [...dataset.grains.values()];
  const near = [
    ...new Set([...nearestNames(grain, known, 3), ...known.filter((name) => !/\d|week /.test(name))]),
  ];
  return [`There is no time grain ${JSON.stringify(grain)} for this database. Nearest: ${near.join(", ")}.`];
}

function complainOfFilter(filter: FilterTerm): string[] {
  if ("sql" in filter) return [];
  const op = operatorOf(filter.op);
  if (!(op in OPERATORS))
    return [
      `There is no operator ${JSON.stringify(filter.op)}; there are ${Object.keys(OPERATORS).join(", ")}.`,
    ];
  if (Array.isArray(filter.val) && !takesList(op))
    return [`The filter on ${filter.col} with ${op} takes one val; for several say IN or NOT IN.`];
  const lacks = !takesNothing(op) && (filter.val === undefined || filter.val === null);
  return lacks ? [`The filter on ${filter.col} with ${op} needs a val.`] : [];
}

function complainOfSort(by: Term, whole: ChartTerms, type: ChartType, dataset: DatasetFacts): string[] {
  const label = shownAs(by);
  const shown = [...termsIn(whole.metrics), ...termsIn(whole.dimensions)].map(shownAs);
  const usual = Object.values(type.controls).flatMap(({ role, choices = [] }) =>
    role === "sort" ? choices : [],
  );
  if (shown.includes(label) || usual.includes(label)) return [];
  if (!dataset.columns.has(label) || dataset.metrics.has(label)) return complainOfMetric(by, dataset);
  if (sortsRows(type, showsRows(whole, type))) return [];
  return [
    `A chart of groups is sorted by a metric or by one of its dimensions, not by the column ${JSON.stringify(label)}: say e.g. "SUM(${label})".`,
  ];
}

function complainOfOption(name: string, value: unknown, typeName: string, { controls }: ChartType): string[] {
  const control = controls[name];
  const others = Object.keys(controls).filter((key) => !isSaidByTerms(controls[key] as ChartControl));
  if (!control) {
    const near = nearestNames(name, others, MOST_NAMES).join(", ");
    return [
      `A chart of type ${typeName} has no option "${name}". Nearest: ${near}; superset_chart_types tells all.`,
    ];
  }
  if (isSaidByTerms(control))
    return [`"${name}" is no option: ${WORDS[control.role] ?? "say time_column, grain or time_range"}.`];
  return name === MODE || isChoice(value, control)
    ? []
    : [
        `The option "${name}" is ${JSON.stringify(value)}, but must be one of ${JSON.stringify(control.choices).slice(1, -1)}.`,
      ];
}

const WORDS: Partial<Record<ChartControl["role"], string>> = {
  metric: 'say it as metrics: {"CONTROL": "SUM(x)"}',
  column: 'say it as dimensions: {"CONTROL": "x"}',
  rows: 'say it as dimensions: {"CONTROL": ["x"]}',
  axis: "say it as time_column, or as the first of the dimensions",
};

function isChoice(value: unknown, { choices, free, several }: ChartControl): boolean {
  if (!choices || free || value === null) return true;
  const values = several && Array.isArray(value) ? value : [value];
  return values.every((one) => choices.includes(one as string));
}
