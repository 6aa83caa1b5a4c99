import { isDeepStrictEqual } from "node:util";
import { listOf } from "../../long-work/form-data.ts";
import { AXIS } from "./chart-panel.ts";
import type { Placed, Term } from "./chart-terms.ts";
import { type Field, type Placement, placeInOrder } from "./place-terms.ts";

/** Which control holds which of the terms: in the order of the panel, or as they name the controls. */
export function placeTerms(terms: Placed | undefined, fields: readonly Field[]): Placement<Term> {
  if (terms === undefined) return { placed: {}, over: [] };
  if (isList(terms)) return placeInOrder(terms, fields);
  const lists = Object.entries(terms).map(([name, given]) => ({ name, items: listOf(given) as Term[] }));
  // Controls of another type: what they hold goes in order.
  if (lists.some(({ name }) => fields.every((field) => field.name !== name)))
    return placeInOrder(
      lists.flatMap(({ items }) => items),
      fields,
    );
  const most = (name: string) =>
    fields.find((field) => field.name === name)?.several ? Number.POSITIVE_INFINITY : 1;
  return {
    placed: Object.fromEntries(lists.map(({ name, items }) => [name, items.slice(0, most(name))])),
    over: lists.flatMap(({ name, items }) => items.slice(most(name))),
  };
}

/** As a list where that says the same; nothing where there are none. */
export function spokenPlacement(
  held: Readonly<Record<string, Term[]>>,
  fields: readonly Field[],
): Placed | undefined {
  const filled = fields.filter(({ name }) => held[name] !== undefined && held[name].length > 0);
  if (filled.length === 0) return undefined;
  const list = filled.flatMap(({ name }) => held[name] as Term[]);
  const byName = Object.fromEntries(filled.map(({ name }) => [name, held[name] as Term[]]));
  const { placed, over } = placeInOrder(list, fields);
  if (over.length === 0 && isDeepStrictEqual(placed, byName)) return list;
  return Object.fromEntries(
    filled.map(({ name, several }) => [
      name,
      several ? (byName[name] as Term[]) : (byName[name]?.[0] as Term),
    ]),
  );
}

/** What controls hold: one by itself, several as a list. */
export function heldBy<T>(
  placed: Readonly<Record<string, Term[]>>,
  fields: readonly Field[],
  write: (term: Term) => T,
): Record<string, T | T[]> {
  const entries = fields.map(({ name, several }): [string, T | T[] | undefined] => {
    const items = (placed[name] ?? []).map(write);
    return [name, several ? items : items[0]];
  });
  return Object.fromEntries(entries.filter((entry): entry is [string, T | T[]] => entry[1] !== undefined));
}

export function isList(terms: Placed): terms is readonly Term[] {
  return Array.isArray(terms);
}

/** Whether dimensions say by name what the axis is, of time or not. */
export function namesAxis(dimensions: Placed | undefined): boolean {
  return dimensions !== undefined && !isList(dimensions) && AXIS in dimensions;
}

export function termsIn(terms: Placed | undefined): Term[] {
  if (terms === undefined) return [];
  return isList(terms) ? [...terms] : (Object.values(terms).flat() as Term[]);
}
