import type { Argument, Operation, Reference, RowNames, Schema } from "../model.ts";
import { byOperationKey, operationKey } from "../overlay/operation-key.ts";
import type { References, ThingEntry } from "../overlay/references.ts";
import { acceptedSchema } from "./accepted.ts";
import { argumentAt, argumentPath } from "./argument-path.ts";
import type { ListInfo } from "./list-info.ts";

/** A thing that has names in this version. */
export interface Thing {
  /** The path of its list, as this version writes it. */
  path: string;
  names: RowNames;
}

/** By the key of the list's path. */
export type Things = ReadonlyMap<string, Thing>;

/** The operators that a name is looked up with. */
const NEEDED = ["sw", "ew"];

/** The things that a version can look up by name: its lists say which of their columns may be filtered. */
export function thingsOf(operations: readonly Operation[], info: ListInfo, { things }: References): Things {
  const known = Object.entries(things).flatMap(([path, entry]) => {
    const key = operationKey(path);
    const list = operations.find(({ id }) => operationKey(id) === `GET ${key}`);
    const lists = byOperationKey(info).get(key);
    const names = list && lists && namesOf(entry, list.path, lists, operations);
    return names ? [[key, { path: list.path, names }] as const] : [];
  });
  return new Map(known);
}

function namesOf(
  { names, uuid, shows }: ThingEntry,
  list: string,
  { filters, listColumns }: ListInfo[string],
  operations: readonly Operation[],
): RowNames | undefined {
  const finds = (column: string, operators: readonly string[]) =>
    listColumns.includes(column) && operators.every((operator) => filters[column]?.includes(operator));
  const columns = names.filter((column) => finds(column, NEEDED));
  if (columns.length === 0) return undefined;
  const byUuid = uuid !== undefined && finds(uuid, ["eq"]) ? uuid : undefined;
  const reads = ["{id_or_uuid}", "{id_or_slug}"].map((key) => `GET ${list}${key}`);
  const isWanted = byUuid === undefined || columns.includes("slug");
  const read = isWanted && operations.find(({ id }) => reads.includes(id))?.path;
  const shown = shows.filter((column) => listColumns.includes(column));
  return {
    columns,
    ...(byUuid !== undefined && { uuid: byUuid }),
    ...(read && { read }),
    ...(shown.length > 0 && { shows: shown }),
  };
}

/** Where the arguments of an operation refer to things, what stands in the path first. */
export function referencesOf(
  operation: Operation,
  flat: readonly Argument[],
  things: Things,
  { arguments: entries, filters }: References,
  info: ListInfo,
): Reference[] {
  const own = flat.flatMap((argument) => keyReference(argument, operation, things) ?? []);
  const others = entries.flatMap(({ at, to, only, when = {} }) => {
    const isMeant = !only || only.map(operationKey).includes(operationKey(operation.id));
    const thing = things.get(operationKey(to));
    const argument = argumentAt(at, flat);
    const path = argumentPath(at, flat);
    if (!isMeant || !thing || !argument || path === undefined || !takesNumber(argument, path)) return [];
    const conditions = Object.entries(when).flatMap(([place, is]) => {
      const where = argumentPath(place, flat);
      return where === undefined ? [] : [{ at: where, is }];
    });
    return [{ at: path, to: thing.path, ...(conditions.length > 0 && { when: conditions }) }];
  });
  const list = byOperationKey(info).get(operationKey(operation.path));
  const hasFilters = flat.some(({ in: place, wire }) => place === "q" && wire === "filters");
  const compared =
    list && hasFilters ? filters.flatMap((filter) => filterReference(filter, list, things)) : [];
  return [...own, ...others, ...compared];
}

/** What a filter of a list compares with. */
function filterReference(
  { columns, operators, to }: References["filters"][number],
  list: ListInfo[string],
  things: Things,
): Reference[] {
  const thing = things.get(operationKey(to));
  const taken = columns.filter((column) => list.filters[column]?.some((one) => operators.includes(one)));
  const known = operators.filter((one) => taken.some((column) => list.filters[column]?.includes(one)));
  if (!thing || taken.length === 0) return [];
  const when = [
    { at: "filters[].col", is: taken },
    { at: "filters[].opr", is: known },
  ];
  return [{ at: "filters[].value", to: thing.path, when }];
}

/** The key behind the path of a list, and the ids of what is done to several at it. */
function keyReference(argument: Argument, { path }: Operation, things: Things): Reference | undefined {
  if (argument.in === "path") {
    const before = path.slice(0, path.indexOf(`{${argument.wire}}`));
    const thing = things.get(operationKey(before));
    if (!thing || !/^(pk|\w*_?id|id_or_\w+)$/.test(argument.wire)) return undefined;
    const { type } = acceptedSchema(argument);
    const text = [type].flat().includes("string");
    return { at: argument.name, to: thing.path, ...(text && { text: true }) };
  }
  if (argument.in !== "q" || !argument.whole || !takesNumber(argument, `${argument.name}[]`))
    return undefined;
  const thing = things.get(operationKey(path.replace(/(export|favorite_status)\/$/, "")));
  return thing && { at: `${argument.name}[]`, to: thing.path };
}

/** Whether a number may stand at that place, so that a name can stand for it. */
function takesNumber({ schema, name }: Argument, path: string): boolean {
  const found = schemaAt(schema, path.slice(name.length));
  const types = [found?.type ?? []].flat();
  return found !== undefined && (types.length === 0 || types.includes("integer"));
}

function schemaAt(schema: Schema | undefined, path: string): Schema | undefined {
  const [, segment, rest = ""] = /^(\[\]|\.\w+)(.*)$/.exec(path) ?? [];
  if (segment === undefined) return schema;
  return schemaAt(segment === "[]" ? schema?.items : schema?.properties?.[segment.slice(1)], rest);
}

/** The schema of an argument, with text allowed for the numbers in it that refer to something. */
export function withNames(schema: Schema, name: string, references: readonly Reference[]): Schema {
  return references
    .filter(({ at }) => at === name || at.startsWith(`${name}.`) || at.startsWith(`${name}[`))
    .reduce((result, { at }) => allowText(result, at.slice(name.length)), schema);
}

function allowText(schema: Schema, path: string): Schema {
  const [, segment, rest = ""] = /^(\[\]|\.\w+)(.*)$/.exec(path) ?? [];
  if (segment === "[]") return schema.items ? { ...schema, items: allowText(schema.items, rest) } : schema;
  const key = segment?.slice(1);
  const inner = key === undefined ? undefined : schema.properties?.[key];
  if (key !== undefined)
    return inner
      ? { ...schema, properties: { ...schema.properties, [key]: allowText(inner, rest) } }
      : schema;
  const types = [schema.type ?? []].flat();
  if (types.length === 0 || types.includes("string")) return schema;
  return {
    ...schema,
    type: types.flatMap((type) => (type === "integer" ? [type, "string" as const] : [type])),
  };
}

/** How one refers to a thing, in words: `Id, name or UUID of the chart.` */
export function wordsForKey({ columns, uuid, read }: RowNames, noun: string): string {
  const ways = ["name", ...(columns.includes("slug") ? ["slug"] : []), ...(uuid || read ? ["UUID"] : [])];
  const id = ways.length === 1 ? "Id (number)" : "Id";
  return `${[id, ...ways].slice(0, -1).join(", ")} or ${ways.at(-1)} of the ${noun}.`;
}
