import { nearestNames } from "../../config/nearest.ts";
import { ArgumentError } from "../../errors/errors.ts";
import type { Row } from "../steps.ts";
import type { FilterTerms } from "./filter-terms.ts";
import { quoted } from "./named.ts";

/** What of a dataset filters depend on. */
export interface FilterDataset {
  table_name: string;
  columns: { column_name: string; is_dttm?: boolean | null; type_generic?: number | null }[];
  /** `["P1M", "Month"]` */
  time_grain_sqla?: [string | null, string][] | null;
}

/** What a type of filter is made of. */
const NEEDS: Readonly<Record<string, readonly ("dataset" | "column")[]>> = {
  value: ["dataset", "column"],
  range: ["dataset", "column"],
  time_column: ["dataset"],
  time_grain: ["dataset"],
  time_range: [],
  divider: [],
};
const OF_VALUES = ["multiple", "first"] as const;
/** Superset's numbers of kinds of columns; a number has 0, and nothing where it is not known. */
const KINDS: Readonly<Record<number, string>> = { 1: "text", 2: "a time", 3: "true or false" };
const MOST_NAMED = 5;

/** @throws ArgumentError for terms that do not fit each other or their type */
export function checkTerms(terms: FilterTerms): void {
  const { type } = terms;
  const refuse = refusal(terms);
  const needs = NEEDS[type];
  if (!needs) return;
  const missing = needs.filter((key) => terms[key] === undefined);
  if (missing.length > 0) refuse(`a filter of type ${type} needs ${missing.join(" and ")}`);
  for (const key of ["dataset", "column"] as const) {
    if (!needs.includes(key) && terms[key] !== undefined)
      refuse(`a filter of type ${type} has no ${key}; leave it out`);
  }
  for (const key of OF_VALUES) {
    if (type !== "value" && terms[key] !== undefined)
      refuse(`"${key}" is only for the type value; leave it out`);
  }
  checkDefault(terms, refuse);
}

/** @throws ArgumentError where a heading would become a filter, or a filter a heading: they have nothing in common */
export function checkKind(terms: FilterTerms, old: FilterTerms): void {
  const isDivider = ({ type }: FilterTerms) => type === "divider";
  if (isDivider(terms) === isDivider(old)) return;
  const [was, will] = isDivider(old) ? ["a divider", "a filter"] : ["a filter", "a divider"];
  refusal(old)(
    `there is ${was} of that name, which cannot become ${will}; remove it too, or take another name`,
  );
}

/** @throws ArgumentError where two of the plans are for one filter */
export function checkOnce(plans: readonly { id: string; terms: FilterTerms }[]): void {
  const ids = plans.map(({ id }) => id);
  const again = plans.find(({ id }, place) => ids.indexOf(id) < place);
  if (again) refusal(again.terms)("it is given twice; give all its changes at once");
}

type Refuse = (why: string) => never;

function refusal({ name }: FilterTerms): Refuse {
  return (why) => {
    throw new ArgumentError(`Filter "${name}": ${why}.`);
  };
}

function checkDefault(
  { type, default: chosen, first, required, multiple }: FilterTerms,
  refuse: Refuse,
): void {
  const hasDefault = chosen !== undefined && chosen !== null;
  if (first && hasDefault) refuse("give either a default, or first: true, which takes the first value");
  if (required && !hasDefault && !first) {
    refuse(`a required filter needs a default${type === "value" ? ", or first: true" : ""}`);
  }
  if (!hasDefault) return;
  if (type === "divider") refuse("a divider has no default");
  if (type === "range" && !isRange(chosen))
    refuse("the default of a range is [from, to], with null for no bound");
  if (type.startsWith("time_") && (typeof chosen !== "string" || chosen === ""))
    refuse("its default is one text");
  if (multiple === false && Array.isArray(chosen) && chosen.length > 1) {
    refuse("several values are the default, and multiple: false allows one");
  }
}

function isRange(chosen: unknown): boolean {
  if (!Array.isArray(chosen) || chosen.length !== 2) return false;
  const [from, to] = chosen;
  const isBound = (bound: unknown) => bound === null || typeof bound === "number";
  return isBound(from) && isBound(to) && (from === null || to === null || from <= to);
}

/**
 * The terms with their default as Superset keeps it: a grain may be given by its name.
 * @throws ArgumentError for a column or a grain that the dataset does not have, or that does not fit the type
 */
export function fitToDataset<T extends FilterTerms>(terms: T, dataset: FilterDataset): T {
  const refuse = refusal(terms);
  const { type, column, default: chosen } = terms;
  const table = dataset.table_name;
  const lacks = (what: string, given: string, all: readonly string[]): never =>
    refuse(
      `dataset "${table}" has no ${what} "${given}"; the nearest: ${quoted(nearestNames(given, all, MOST_NAMED))}`,
    );
  const names = dataset.columns.map(({ column_name: name }) => name);
  if (column !== undefined) {
    const found =
      dataset.columns.find(({ column_name: name }) => name === column) ?? lacks("column", column, names);
    const kind = KINDS[found.type_generic ?? 0];
    if (type === "range" && kind) refuse(`a range needs a column of numbers, and "${column}" holds ${kind}`);
  }
  if (type === "time_column" && typeof chosen === "string") {
    const times = dataset.columns
      .filter(({ is_dttm: isTime }) => isTime)
      .map(({ column_name: name }) => name);
    if (!times.includes(chosen)) lacks("time column", chosen, times);
  }
  const grains = dataset.time_grain_sqla ?? [];
  if (type !== "time_grain" || typeof chosen !== "string" || grains.length === 0) return terms;
  const said = chosen.toLowerCase();
  const [grain] =
    grains.find((both) => both.some((word) => word?.toLowerCase() === said)) ??
    lacks(
      "time grain",
      chosen,
      grains.map(([, name]) => name),
    );
  return { ...terms, default: grain ?? chosen };
}

/** @throws ArgumentError where filters wait for each other */
export function checkParents(configurations: readonly Row[], nameOf: (one: Row) => string): void {
  const byId = new Map(configurations.map((one) => [one.id, one]));
  const parentsOf = (one: Row) => (Array.isArray(one.cascadeParentIds) ? one.cascadeParentIds : []);
  const visit = (one: Row, below: readonly Row[]): void => {
    if (below.includes(one)) {
      const circle = [...below.slice(below.indexOf(one)), one].map(nameOf);
      throw new ArgumentError(
        `Filters cannot be each other's parents: ${circle.join(" -> ")}. Leave one out.`,
      );
    }
    for (const id of parentsOf(one)) {
      const parent = byId.get(id);
      if (parent) visit(parent, [...below, one]);
    }
  };
  for (const one of configurations) visit(one, []);
}
