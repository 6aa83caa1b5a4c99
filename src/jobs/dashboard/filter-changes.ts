import { ArgumentError } from "../../errors/errors.ts";
import type { Row } from "../steps.ts";
import {
  checkKind,
  checkOnce,
  checkParents,
  checkTerms,
  type FilterDataset,
  fitToDataset,
} from "./check-filter.ts";
import type { FilterPlaces } from "./filter-scope.ts";
import {
  type FilterTerms,
  filterConfigurations,
  nameOf,
  type ReadFilter,
  readFilters,
  rewriteFilter,
  writeFilter,
} from "./filter-terms.ts";
import { findNamed, type Named } from "./named.ts";

/** What is asked for one filter: where it has a name that there is, what is to be other. */
export interface GivenFilter extends Partial<Omit<FilterTerms, "charts">> {
  name: string;
  new_name?: string;
  charts?: (number | string)[];
}

export interface FilterChanges {
  filters?: GivenFilter[];
  remove?: string[];
  /** Names in their order; filters that are not named follow as they were. */
  order?: string[];
}

/** What changes are made with. */
export interface Surroundings {
  metadata: Row;
  places: FilterPlaces;
  /** The charts of the dashboard. */
  charts: readonly Named[];
  dataset(id: number): Promise<FilterDataset>;
  newId(type: string): string;
}

export interface ChangedFilters {
  configurations: Row[];
  added: string[];
  changed: string[];
  removed: string[];
}

const OF_DATASET = ["type", "dataset", "column", "default"];
/** What of a filter is looked at when it is given. */
const CHECKED = [...OF_DATASET, "multiple", "first", "required"];

/** One filter as it will be. */
interface Planned {
  id: string;
  terms: FilterTerms;
  changed: Set<keyof FilterTerms>;
  before?: Row;
}

/**
 * The filters of a dashboard with changes made; those that are not named stay as they are.
 * @throws ArgumentError for what is not there or does not fit
 */
export async function changeFilters(
  { filters = [], remove = [], order = [] }: FilterChanges,
  around: Surroundings,
): Promise<ChangedFilters> {
  const { metadata, places } = around;
  const known = readFilters(metadata, places);
  const removed = remove.map((name) => findNamed(name, known, "filter"));
  const kept = known.filter((one) => !removed.includes(one));
  const plans: Planned[] = [];
  for (const given of filters) plans.push(await planFilter(given, kept, around));
  checkOnce(plans);
  const names = namesOf(kept, plans);
  const ids = new Map([...names].map(([id, name]) => [name, id]));
  for (const { terms, changed } of plans) {
    // Parents that are not spoken of stay, those too that are gone.
    if (!changed.has("parents") || !terms.parents) continue;
    const others: Named[] = [...names]
      .filter(([, name]) => name !== terms.name)
      .map(([id, name]) => ({ id, name }));
    terms.parents = terms.parents.map((parent) => findNamed(parent, others, "filter").name);
  }
  const gone = new Set<unknown>(removed.map(({ id }) => id));
  const configurations = [
    ...filterConfigurations(metadata)
      .filter(({ id }) => !gone.has(id))
      .map((one) => withoutParents(one, gone))
      .map((one) => {
        const plan = plans.find(({ id }) => id === one.id);
        return plan ? rewriteFilter(one, plan.terms, plan.changed, { places, ids }) : one;
      }),
    ...plans.filter(({ before }) => !before).map(({ id, terms }) => writeFilter(terms, id, { places, ids })),
  ];
  checkParents(configurations, nameOf);
  return {
    configurations: sorted(configurations, order),
    added: plans.filter(({ before }) => !before).map(({ terms }) => terms.name),
    changed: plans.filter(({ before }) => before).map(({ terms }) => terms.name),
    removed: removed.map(({ name }) => name),
  };
}

async function planFilter(
  { new_name: newName, ...given }: GivenFilter,
  known: readonly ReadFilter[],
  around: Surroundings,
): Promise<Planned> {
  const isThere = known.some(({ id, name }) => id === given.name || name === given.name);
  // A name that nearly is one of those there may be meant: only what has a type makes a new filter.
  const old =
    isThere || given.type === undefined
      ? findNamed(given.name, known, "filter", " A new one needs a type.")
      : undefined;
  const terms = termsOf(given, old, around);
  terms.name = newName ?? old?.name ?? given.name;
  const touches = (keys: readonly string[]) => !old || keys.some((key) => key in given);
  if (old) checkKind(terms, old);
  if (touches(CHECKED)) checkTerms(terms);
  const fitted =
    touches(OF_DATASET) && terms.dataset !== undefined
      ? fitToDataset(terms, await around.dataset(terms.dataset))
      : terms;
  const changed = new Set(Object.keys(given) as (keyof FilterTerms)[]);
  const before = old && filterConfigurations(around.metadata).find(({ id }) => id === old.id);
  return { id: old?.id ?? around.newId(terms.type), terms: fitted, changed, ...(before && { before }) };
}

/** All terms of a filter after a change: those of another type, and a default that belonged to another column, are gone. */
function termsOf(
  given: Omit<GivenFilter, "new_name">,
  old: ReadFilter | undefined,
  around: Surroundings,
): FilterTerms {
  const { charts, tabs, ...plain } = given;
  const { id: _, ...all }: Partial<ReadFilter> = old ?? {};
  const kept: Partial<FilterTerms> = { ...all };
  const isOther = (key: "type" | "dataset" | "column") => key in given && given[key] !== all[key];
  if (["type", "dataset", "column"].some((key) => isOther(key as "type"))) delete kept.default;
  if (isOther("type")) for (const key of ["multiple", "first", "required"] as const) delete kept[key];
  if (given.type === "time_range") delete kept.dataset;
  if (given.type !== undefined && !["value", "range"].includes(given.type)) delete kept.column;
  if (given.first) delete kept.default;
  if (!isNone(given.default)) delete kept.first;
  if (charts || tabs) {
    delete kept.charts;
    delete kept.tabs;
  }
  const terms = { ...kept, ...plain, ...scopeOf(charts, tabs, around) } as FilterTerms;
  if (terms.default === null) delete terms.default;
  if (terms.type !== "value" || terms.default === undefined) return terms;
  // Superset refuses a query whose list of values is empty.
  if (isNone(terms.default)) delete terms.default;
  else terms.default = [terms.default].flat();
  return terms;
}

function isNone(chosen: unknown): boolean {
  return chosen === undefined || chosen === null || (Array.isArray(chosen) && chosen.length === 0);
}

/** An empty list is no limit. */
function scopeOf(
  charts: GivenFilter["charts"],
  tabs: readonly string[] | undefined,
  { places, charts: all }: Surroundings,
): Pick<FilterTerms, "charts" | "tabs"> {
  const allTabs = [...places.tabs].map(([id, name]) => ({ id, name }));
  const within = (tabs ?? []).map((tab) => findNamed(tab, allTabs, "tab").id);
  const shown = (charts ?? []).map((chart) => findNamed(chart, all, "chart"));
  const isPlaced = (id: unknown) => {
    const above = places.charts.get(Number(id));
    return above && (within.length === 0 || within.some((tab) => above.has(tab)));
  };
  const outside = shown.find(({ id }) => !isPlaced(id));
  if (outside) {
    const where = within.length > 0 ? "in those tabs" : "in the dashboard's layout";
    throw new ArgumentError(
      `Chart ${outside.id} "${outside.name}" is not ${where}; a filter cannot be limited to it.`,
    );
  }
  return {
    ...(shown.length > 0 && { charts: shown.map(({ id }) => Number(id)) }),
    ...(within.length > 0 && { tabs: within }),
  };
}

/** The names that there will be, by id. */
function namesOf(kept: readonly ReadFilter[], plans: readonly Planned[]): Map<string, string> {
  const names = new Map(kept.map(({ id, name }) => [id, name]));
  for (const { id, terms, before } of plans) {
    const others = [...names].filter(([other]) => other !== id).map(([, name]) => name);
    if (others.includes(terms.name) && (!before || nameOf(before) !== terms.name)) {
      throw new ArgumentError(`Two filters would be called "${terms.name}". Give one another name.`);
    }
    names.set(id, terms.name);
  }
  return names;
}

function withoutParents(one: Row, gone: ReadonlySet<unknown>): Row {
  const { cascadeParentIds: parents } = one;
  if (!Array.isArray(parents) || !parents.some((id) => gone.has(id))) return one;
  return { ...one, cascadeParentIds: parents.filter((id) => !gone.has(id)) };
}

function sorted(configurations: readonly Row[], order: readonly string[]): Row[] {
  const named = configurations.map((one) => ({ id: String(one.id), name: nameOf(one), one }));
  const first = [...new Set(order.map((name) => findNamed(name, named, "filter").one))];
  return [...first, ...configurations.filter((one) => !first.includes(one))];
}
