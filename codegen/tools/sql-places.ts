import type { Argument, Problem, SqlReference, SqlUse } from "../model.ts";
import { byOperationKey, operationKey } from "../overlay/operation-key.ts";
import type { SqlPlaces, SqlPlacesOfOperation, SqlReferencePlace } from "../overlay/sql.ts";

/** Where SQL stands in a tool's arguments, by the arguments' names. What names no argument is a problem. */
export function sqlUseOf(
  operation: string,
  sql: SqlPlaces,
  flat: readonly Argument[],
): { use: SqlUse | undefined; problems: Problem[] } {
  const entry = byOperationKey(sql.operations).get(operationKey(operation));
  if (!entry) return { use: undefined, problems: [] };
  const problems: Problem[] = [];
  const named = (place: string): string => {
    const path = argumentPath(place, flat);
    if (path === undefined)
      problems.push({
        pointer: `spec/overlay/sql.yaml#/operations/${operation.replaceAll("~", "~0").replaceAll("/", "~1")}`,
        message: `${place} is no argument`,
      });
    return path ?? place;
  };
  return { use: translate(entry, sql.lookups, named), problems };
}

function translate(
  entry: SqlPlacesOfOperation,
  lookups: SqlPlaces["lookups"],
  named: (place: string) => string,
): SqlUse {
  const reference = ({ id, of, when }: SqlReferencePlace): SqlReference => ({
    id: named(id),
    ...(of !== undefined && { via: lookups[of] ?? [] }),
    ...Object.fromEntries(
      Object.entries(when ?? {}).map(([place, is]) => ["when", { at: named(place), is }]),
    ),
  });
  const { statements, expressions, columns, columnNames, databases, otherwise, unprovable } = entry;
  return {
    ...(statements && { statements: statements.map(named) }),
    ...(expressions && { expressions: expressions.map(named) }),
    ...(columns && { columns: columns.map(named) }),
    ...(columnNames && { columnNames: reference(columnNames) }),
    databases: databases.map(reference),
    ...(otherwise && { otherwise: otherwise.map(reference) }),
    ...(entry.schema && { schema: named(entry.schema) }),
    ...(entry.rowLimit && { rowLimit: named(entry.rowLimit) }),
    ...(unprovable && {
      unprovable: Object.fromEntries(
        Object.entries(unprovable).map(([place, reason]) => [named(place), reason]),
      ),
    }),
  };
}

/** `path.pk` -> `chart_id`, `body.queries[].where` -> `queries[].where`; undefined if there is no such argument. */
function argumentPath(place: string, flat: readonly Argument[]): string | undefined {
  const dot = place.indexOf(".");
  const rest = place.slice(dot + 1);
  const argument = flat.find(
    ({ in: where, wire }) =>
      where === place.slice(0, dot) &&
      rest.startsWith(wire) &&
      ["", ".", "["].includes(rest.charAt(wire.length)),
  );
  return argument && argument.name + rest.slice(argument.wire.length);
}
