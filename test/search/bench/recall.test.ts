import { describe, expect, it } from "vitest";
import { versions } from "../../../generated/index.ts";
import { loadSearch } from "../../../src/search/load-search.ts";
import { type Find, placeOf, recallAt } from "../recall.ts";
import requests from "./requests.json" with { type: "json" };

/** What the search promises, on the half of the bench that nobody tunes on; docs/search.md has the figures. */
describe("of the held-out requests", async () => {
  const { search } = await loadSearch(await versions["6.1.0"]());
  const find: Find = (text) => search(text).map(({ name }) => name);
  const heldOut = requests.filter(({ split }) => split === "held-out");
  const places = heldOut.map((request) => placeOf(request, find));

  it.each([
    [1, 0.65],
    [5, 0.9],
  ])("a right tool is among the first %d for at least %d of them", (depth, share) => {
    expect(heldOut.length).toBeGreaterThan(300);
    expect(recallAt(depth, places)).toBeGreaterThanOrEqual(share);
  });

  it("every one is answered with ten hits", () => {
    expect(heldOut.filter(({ text }) => find(text).length !== 10)).toEqual([]);
  });
});
