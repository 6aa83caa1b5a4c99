import { isRecord } from "./is-record.ts";

/** Which fields of an answer to keep: a name -> what to keep inside, or all of it. `*` stands for every name. */
interface Selection extends Map<string, Selection | undefined> {}

export interface Picked {
  value: unknown;
  /** What there was besides, by path, without what was empty: `columns.uuid`, `position_json`. */
  leftOut: string[];
  /** Paths that were asked for and that are nowhere in the answer. */
  missing: string[];
}

/**
 * Keep the fields of those paths (`slice_name`, `columns.column_name`, `filters.*.operator`), of the object or of every object
 * of a list, in the order of the paths.
 */
export function pickFields(value: unknown, paths: readonly string[]): Picked {
  const selection = selectionOf(paths);
  const leftOut = new Set<string>();
  const found = new Set<string>();
  const picked = pick(value, selection, "", { leftOut, found });
  const missing = paths.filter((path) => !found.has(path) && !isEmptyList(value));
  return { value: inOrder(picked, selection), leftOut: [...leftOut], missing };
}

/** The same with the fields in the order of their paths; the others come after them. */
export function arrange(value: unknown, paths: readonly string[]): unknown {
  return inOrder(value, selectionOf(paths));
}

function inOrder(value: unknown, selection: Selection | undefined): unknown {
  if (!selection) return value;
  if (Array.isArray(value)) return value.map((item) => inOrder(item, selection));
  if (!isRecord(value)) return value;
  const names = [...new Set([...selection.keys(), ...Object.keys(value)])].filter((name) => name in value);
  return Object.fromEntries(names.map((name) => [name, inOrder(value[name], selection.get(name))]));
}

/**
 * Leave out what says nothing, at any depth: null, empty texts, lists and objects. In a list it stays where another object of the
 * list has something to say: they are alike. What is kept as it is, is not looked into.
 */
export function dropEmpty(value: unknown, isKept: (name: string) => boolean): unknown {
  const dropInside = (object: Record<string, unknown>) =>
    Object.fromEntries(
      Object.entries(object).map(([name, inner]) => [name, isKept(name) ? inner : dropEmpty(inner, isKept)]),
    );
  if (Array.isArray(value)) {
    const items = value.map((item) => (isRecord(item) ? dropInside(item) : dropEmpty(item, isKept)));
    const objects = items.filter(isRecord);
    return items.map((item) => (isRecord(item) ? withoutEmpty(item, objects) : item));
  }
  if (!isRecord(value)) return value;
  const object = dropInside(value);
  return withoutEmpty(object, [object]);
}

function withoutEmpty(
  object: Record<string, unknown>,
  alike: readonly Record<string, unknown>[],
): Record<string, unknown> {
  const says = (name: string) => alike.some((other) => !isEmpty(other[name]));
  return Object.fromEntries(Object.entries(object).filter(([name]) => says(name)));
}

function selectionOf(paths: readonly string[]): Selection {
  const selection: Selection = new Map();
  for (const path of paths) {
    const names = path.split(".");
    let place = selection;
    for (const [index, name] of names.entries()) {
      const isLast = index === names.length - 1;
      // A whole field beats a part of it.
      if (place.has(name) && place.get(name) === undefined) break;
      const inner = isLast ? undefined : (place.get(name) ?? (new Map() as Selection));
      place.set(name, inner);
      if (!inner) break;
      place = inner;
    }
  }
  return selection;
}

function pick(
  value: unknown,
  selection: Selection,
  path: string,
  seen: { leftOut: Set<string>; found: Set<string> },
): unknown {
  if (Array.isArray(value)) return value.map((item) => pick(item, selection, path, seen));
  if (!isRecord(value)) return value;
  const kept: [string, unknown][] = [];
  for (const [name, inner] of Object.entries(value)) {
    const chosen = selection.has(name) ? name : "*";
    if (!selection.has(chosen)) {
      if (!isEmpty(inner) && inner !== false) seen.leftOut.add(path + name);
      continue;
    }
    const deeper = selection.get(chosen);
    seen.found.add(path + chosen);
    kept.push([name, deeper ? pick(inner, deeper, `${path}${chosen}.`, seen) : inner]);
  }
  return Object.fromEntries(kept);
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === "") return true;
  return typeof value === "object" && Object.keys(value).length === 0;
}

const isEmptyList = (value: unknown) => Array.isArray(value) && value.length === 0;
