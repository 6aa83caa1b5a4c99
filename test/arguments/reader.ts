import { valueAt, withValue } from "../../src/tools/value-at.ts";

/** What somebody writes who knows of a kind of value only that it is one. */
const VALUES: [RegExp, unknown][] = [
  [/^a whole number|^a number/, 7],
  [/^true or false/, true],
  [/^a list/, []],
  [/^an object/, {}],
  [/^a text/, "a text"],
];

/**
 * A reader with nothing but an error's text and the arguments that it is about: does literally what the text says, and changes
 * nothing that it does not name.
 */
export function correct(args: Record<string, unknown>, text: string): Record<string, unknown> {
  let next = args;
  const put = (at: string, value: unknown) => {
    next = withValue(next, pathOf(at), value) as Record<string, unknown>;
  };
  for (const [, key = "", right] of text.matchAll(
    /There is no argument "([^"]+)"\.(?: Did you mean "([^"]+)")?/g,
  )) {
    const value = valueAt(next, [key]);
    put(key, undefined);
    if (right !== undefined) put(right, value);
  }
  for (const [, at = "", kind = "", example] of text.matchAll(
    /The argument "([^"]+)" is required(?:: (.*?))?(?:, e\.g\. (.+?))?\.(?= The | There | "|$)/g,
  ))
    if (valueAt(next, pathOf(at)) === undefined) put(at, written(kind, example));
  for (const [, at = "", kind = "", example, nearest] of text.matchAll(
    /"([^"]+)" is [^,]*?, but must be (.*?)(?:, e\.g\. (.+?))?\.(?: Did you mean "([^"]+)")?(?= The | There | "|\?|$)/g,
  ))
    put(at, nearest ?? written(kind, example));
  for (const [, at = "", id] of text.matchAll(
    /"([^"]+)" is "[^"]*", but no [^"]*Nearest: "[^"]*" \((\d+)\)/g,
  ))
    put(at, Number(id));
  for (const [, at = "", first] of text.matchAll(/"([^"]+)" is "[^"]*", but the column "[^"]+" takes (\w+)/g))
    put(at, first);
  return next;
}

function written(kind: string, example: string | undefined): unknown {
  const choice = /^one of (.*?)(?:, |$)/.exec(kind)?.[1];
  const json = example ?? choice;
  return json === undefined ? VALUES.find(([words]) => words.test(kind))?.[1] : JSON.parse(json);
}

/** `filters[0].col` -> `["filters", 0, "col"]` */
function pathOf(at: string): PropertyKey[] {
  return [...at.matchAll(/\[(\d+)\]|[^.[]+/g)].map(([key, index]) =>
    index === undefined ? key : Number(index),
  );
}
