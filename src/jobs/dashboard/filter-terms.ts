import { isRecord } from "../../results/is-record.ts";
import type { Row } from "../steps.ts";
import { defaultMask, readDefault } from "./filter-default.ts";
import { type FilterPlaces, ROOT, readScope, type ScopeTerms, writeScope } from "./filter-scope.ts";

/** What kinds of filters there are, and what Superset calls them. */
const FILTER_TYPES = {
  value: "filter_select",
  range: "filter_range",
  time_range: "filter_time",
  time_column: "filter_timecolumn",
  time_grain: "filter_timegrain",
} as const;

/** A native filter of a dashboard in plain terms; what is as usual is left out. */
export interface FilterTerms extends ScopeTerms {
  name: string;
  /** One of FILTER_TYPES, `divider` for a heading between filters, or Superset's own word for one that is none of these. */
  type: string;
  /** Id of the dataset; a time range has none. */
  dataset?: number;
  /** Only of a value or a range. */
  column?: string;
  /** Values in a list, `[from, to]` with null for no bound, or a text: of a time range, a column, a grain (`P1M`). */
  default?: unknown;
  /** Whether several values may be chosen: true where it is not said. */
  multiple?: boolean;
  /** Whether the first value is chosen by default. */
  first?: boolean;
  /** Whether a value must be chosen. */
  required?: boolean;
  /** Names of the filters that narrow what this one offers. */
  parents?: string[];
  description?: string;
}

export type ReadFilter = FilterTerms & { id: string };

/** What a filter is written with. */
export interface FilterContext {
  places: FilterPlaces;
  /** The names of the dashboard's filters -> their ids. */
  ids: ReadonlyMap<string, string>;
}

type Term = keyof FilterTerms;

/** What the browser lets a filter say of its dataset's columns and metrics; what is absent is not written as JSON. */
const OF_DATASET = {
  adhoc_filters: undefined,
  sortMetric: undefined,
  granularity_sqla: undefined,
  time_range: undefined,
};

/** The parts of a filter's configuration: which terms each is made of, and how. */
const PARTS: readonly {
  of: readonly Term[];
  write(terms: FilterTerms, before: Row, context: FilterContext): Row;
}[] = [
  { of: ["name"], write: ({ name }) => ({ name }) },
  { of: ["description"], write: ({ description = "" }) => ({ description }) },
  { of: ["type"], write: ({ type }) => ({ filterType: filterTypeOf(type) }) },
  {
    of: ["type", "dataset", "column"],
    write: (terms, before) => ({
      targets: [targetOf(terms)],
      ...(isOfOther(before, terms) && OF_DATASET),
    }),
  },
  { of: ["type", "multiple", "first", "required"], write: writeControls },
  {
    of: ["type", "dataset", "column", "default"],
    write: (terms, before) => ({ defaultDataMask: defaultMask(terms, isInverse(before)) }),
  },
  {
    of: ["parents"],
    write: ({ parents = [] }, _, { ids }) => ({
      cascadeParentIds: parents.map((name) => ids.get(name) ?? name),
    }),
  },
  { of: ["charts", "tabs"], write: (terms, _, { places }) => writeScope(terms, places) },
];

/** A filter as Superset's browser would write it. */
export function writeFilter(terms: FilterTerms, id: string, context: FilterContext): Row {
  if (terms.type === "divider") return writeDivider(terms, id);
  const parts = PARTS.map(({ write }) => write(terms, {}, context));
  return Object.assign({ id, type: "NATIVE_FILTER" }, ...parts) as Row;
}

/**
 * The configuration of a filter with some of its terms changed; what these say nothing of stays.
 * @param terms all of them
 * @param changed those that are other than before
 */
export function rewriteFilter(
  before: Row,
  terms: FilterTerms,
  changed: ReadonlySet<Term>,
  context: FilterContext,
): Row {
  if (terms.type === "divider") return { ...before, ...writeDivider(terms, String(before.id)) };
  const parts = PARTS.filter(({ of }) => of.some((term) => changed.has(term)));
  return Object.assign({ ...before }, ...parts.map(({ write }) => write(terms, before, context))) as Row;
}

/**
 * The native filters of a dashboard, in their order.
 * @param metadata what `json_metadata` holds
 */
export function readFilters(metadata: Row, places: FilterPlaces): ReadFilter[] {
  const configurations = filterConfigurations(metadata);
  const names = new Map(configurations.map((one) => [one.id, nameOf(one)]));
  return configurations.map((one) => readFilter(one, names, places));
}

/** The configurations themselves. */
export function filterConfigurations({ native_filter_configuration: all }: Row): Row[] {
  return Array.isArray(all) ? all.filter(isRecord) : [];
}

export function nameOf({ name, title, id }: Row): string {
  return String(name || title || id);
}

function firstTarget({ targets }: Row): Row {
  return Array.isArray(targets) && isRecord(targets[0]) ? targets[0] : {};
}

function isOfOther(before: Row, terms: FilterTerms): boolean {
  return "targets" in before && firstTarget(before).datasetId !== targetOf(terms).datasetId;
}

function readFilter(one: Row, names: ReadonlyMap<unknown, string>, places: FilterPlaces): ReadFilter {
  const described = typeof one.description === "string" && one.description !== "";
  const description = described ? { description: String(one.description) } : {};
  const head = { id: String(one.id), name: nameOf(one) };
  if (one.type === "DIVIDER") return { ...head, type: "divider", ...description };
  const type = typeOf(one.filterType);
  const target = firstTarget(one);
  const controls: Row = isRecord(one.controlValues) ? one.controlValues : {};
  const parents = Array.isArray(one.cascadeParentIds) ? one.cascadeParentIds : [];
  const column = isRecord(target.column) && !type.startsWith("time_") ? target.column.name : undefined;
  const chosen = readDefault(type, one.defaultDataMask);
  return {
    ...head,
    type,
    ...(type !== "time_range" && typeof target.datasetId === "number" && { dataset: target.datasetId }),
    ...(typeof column === "string" && { column }),
    ...(chosen !== undefined && { default: chosen }),
    ...(type === "value" && controls.multiSelect === false && { multiple: false }),
    ...(controls.defaultToFirstItem === true && { first: true }),
    ...(controls.enableEmptyFilter === true && { required: true }),
    ...readScope(one.scope, places),
    ...(parents.length > 0 && { parents: parents.map((id) => names.get(id) ?? String(id)) }),
    ...description,
  };
}

function writeDivider({ name, description = "" }: FilterTerms, id: string): Row {
  return { id, type: "DIVIDER", title: name, description, scope: { rootPath: [ROOT], excluded: [] } };
}

function targetOf({ type, dataset, column }: FilterTerms): Row {
  if (type === "time_range" || dataset === undefined) return {};
  const isOfColumn = column !== undefined && !type.startsWith("time_");
  return { datasetId: dataset, ...(isOfColumn && { column: { name: column } }) };
}

function writeControls(terms: FilterTerms, before: Row): Row {
  const { type, multiple = true, first = false, required = false } = terms;
  const isSame = before.filterType === filterTypeOf(type);
  const controls = {
    ...(type === "value" && { searchAllOptions: false, inverseSelection: false }),
    ...(isSame && isRecord(before.controlValues) && before.controlValues),
    enableEmptyFilter: required,
    ...(type === "value" && { multiSelect: multiple, defaultToFirstItem: first }),
  };
  // A browser loads the charts only when such a filter has its value.
  return { controlValues: controls, requiredFirst: first || undefined };
}

function isInverse({ controlValues }: Row): boolean {
  return isRecord(controlValues) && controlValues.inverseSelection === true;
}

function filterTypeOf(type: string): string {
  return (FILTER_TYPES as Record<string, string>)[type] ?? type;
}

function typeOf(filterType: unknown): string {
  const [type] = Object.entries(FILTER_TYPES).find(([, own]) => own === filterType) ?? [];
  return type ?? String(filterType);
}
