import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { didYouMean, nearestNames } from "../../../src/config/nearest.ts";

const known = ["base_url", "username", "password", "tools", "deny", "read_only", "results"];

describe("didYouMean", () => {
  it.each([
    ["base_ulr", "base_url"],
    ["BASE_URL", "base_url"],
    ["tool", "tools"],
    ["readonly", "read_only"],
    ["user_name", "username"],
    ["pasword", "password"],
  ])("takes %s for %s", (given, want) => {
    expect(didYouMean(given, known)).toBe(` Did you mean "${want}"?`);
  });

  it.each(["", "completely_different", "日本"])("has nothing to say to %j", (given) => {
    expect(didYouMean(given, ["base_url", "username", "password"])).toBe("");
  });

  it("has nothing to say when nothing is known", () => {
    expect(didYouMean("x", [])).toBe("");
  });

  it("names what is known, and finds what differs in one letter", () => {
    const position = fc.nat();
    fc.assert(
      fc.property(fc.constantFrom(...known), position, (name, at) => {
        const index = at % name.length;
        const given = `${name.slice(0, index)}_${name.slice(index + 1)}`;
        expect(didYouMean(given, known)).toBe(` Did you mean "${name}"?`);
      }),
    );
  });

  it.each([
    ["pk", "id"],
    ["q", "db"],
  ])("does not take %s for %s, with which it shares no letter", (given, name) => {
    expect(didYouMean(given, [name])).toBe("");
  });
});

it("nearestNames has what holds the text before what is spelt alike, and as many as asked for", () => {
  const names = ["Costs", "Revenue per month", "Revenge", "Margin", "Costs"];
  expect(nearestNames("revenue", names, 2)).toEqual(["Revenue per month", "Revenge"]);
  expect(nearestNames("Cost of revenge", names, 1)).toEqual(["Revenge"]);
  expect(nearestNames("x", [], 3)).toEqual([]);
});
