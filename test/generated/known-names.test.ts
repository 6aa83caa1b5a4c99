import { describe, expect, it } from "vitest";
import { localTools } from "../../src/tools/local-tools.ts";
import { loadAll } from "./all-tools.ts";
import known from "./known-tool-names.json" with { type: "json" };

/** Sixty names that users of another server know: each stays exactly so, on the operation it always stood for. */
const key = (id: string) => id.replace(/\{[^}]*\}/g, "{}");
const loaded = await loadAll();
const ofOperations = known.flatMap(({ name, operation }) =>
  operation === null ? [] : [{ name, operation: key(operation) }],
);

it("there are sixty of them, and two stand for no operation", () => {
  expect(new Set(known.map(({ name }) => name)).size).toBe(60);
  expect(ofOperations).toHaveLength(58);
});

it("those two are tools of our own", () => {
  const wanted = known.filter(({ operation }) => operation === null).map(({ name }) => name);
  expect(localTools.map(({ name }) => name).sort()).toEqual(wanted.sort());
});

it("the newest version has all of their operations", () => {
  const operations = new Set(loaded.at(-1)?.tools.map(({ method, path }) => key(`${method} ${path}`)));
  expect(ofOperations.filter(({ operation }) => !operations.has(operation))).toEqual([]);
});

describe.each(loaded)("$version:", ({ tools }) => {
  const named = new Map(tools.map(({ name, method, path }) => [key(`${method} ${path}`), name]));

  it("every known name stands on its operation, where this version has it", () => {
    const there = ofOperations.filter(({ operation }) => named.has(operation));
    expect(there.map(({ operation }) => ({ operation, name: named.get(operation) }))).toEqual(
      there.map(({ operation, name }) => ({ operation, name })),
    );
  });

  it("no known name stands on another operation", () => {
    const wanted = new Map(ofOperations.map(({ name, operation }) => [name, operation]));
    const moved = [...named].filter(
      ([operation, name]) => wanted.has(name) && wanted.get(name) !== operation,
    );
    expect(moved).toEqual([]);
  });
});
