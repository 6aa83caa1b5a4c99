import type { Argument } from "../model.ts";

/** `path.pk` -> `chart_id`, `body.queries[].where` -> `queries[].where`; undefined if there is no such argument. */
export function argumentPath(place: string, flat: readonly Argument[]): string | undefined {
  const argument = argumentAt(place, flat);
  return argument && argument.name + place.slice(argument.in.length + 1 + argument.wire.length);
}

/** The argument that a place is in. */
export function argumentAt(place: string, flat: readonly Argument[]): Argument | undefined {
  const dot = place.indexOf(".");
  const rest = place.slice(dot + 1);
  return flat.find(
    ({ in: where, wire }) =>
      where === place.slice(0, dot) &&
      rest.startsWith(wire) &&
      ["", ".", "["].includes(rest.charAt(wire.length)),
  );
}
