import type { Argument, SqlReference, SqlUse } from "../model.ts";
import { byOperationKey, operationKey } from "../overlay/operation-key.ts";
import type { SqlPlaces, SqlReferencePlace } from "../overlay/sql.ts";
import { argumentPath } from "./argument-path.ts";

/**
 * Where SQL stands in a tool's arguments, by the arguments' names. An argument that this version does not have is left out, and
 * what it would have told of a database with it: a call of which no database is known is refused where that matters.
 */
export function sqlUseOf(operation: string, sql: SqlPlaces, flat: readonly Argument[]): SqlUse | undefined {
  const entry = byOperationKey(sql.operations).get(operationKey(operation));
  if (!entry) return undefined;
  const named = (places: readonly string[] = []) =>
    places.flatMap((place) => argumentPath(place, flat) ?? []);
  const references = (places: readonly (SqlReferencePlace | undefined)[] = []) =>
    places.flatMap((place) => (place && referenceOf(place, sql.lookups, flat)) ?? []);
  const [statements, expressions, columns] = [entry.statements, entry.expressions, entry.columns].map(named);
  const [columnNames] = references([entry.columnNames]);
  const otherwise = references(entry.otherwise);
  const [schema] = named(entry.schema ? [entry.schema] : []);
  const [rowLimit] = named(entry.rowLimit ? [entry.rowLimit] : []);
  const unprovable = Object.entries(entry.unprovable ?? {}).flatMap(([place, reason]) =>
    named([place]).map((path) => [path, reason]),
  );
  return {
    ...(statements?.length && { statements }),
    ...(expressions?.length && { expressions }),
    ...(columns?.length && { columns }),
    ...(columnNames && { columnNames }),
    databases: references(entry.databases),
    ...(otherwise.length > 0 && { otherwise }),
    ...(schema && { schema }),
    ...(rowLimit && { rowLimit }),
    ...(unprovable.length > 0 && { unprovable: Object.fromEntries(unprovable) }),
  };
}

function referenceOf(
  { id, of, when = {} }: SqlReferencePlace,
  lookups: SqlPlaces["lookups"],
  flat: readonly Argument[],
): SqlReference | undefined {
  const path = argumentPath(id, flat);
  const [condition] = Object.entries(when).map(([place, is]) => ({ at: argumentPath(place, flat), is }));
  if (path === undefined || (condition && condition.at === undefined)) return undefined;
  return {
    id: path,
    ...(of !== undefined && { via: lookups[of] ?? [] }),
    ...(condition?.at !== undefined && { when: { at: condition.at, is: condition.is } }),
  };
}
