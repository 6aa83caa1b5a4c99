import { expect, it } from "vitest";
import type { Search } from "../../../src/search/search.ts";
import { createWorkCounter } from "../../counted-work.ts";

const work = await createWorkCounter();
const { grownSearchData } = await import("../../../lab/scale/grown-search.ts");
const { createSearch } = await import("../../../src/search/search.ts");

const SIZES = [280, 1120, 2240];
const SEARCHES = "/src/search/";

interface Cost {
  size: number;
  building: number;
  searching: number;
}

const made: Cost[] = [];
for (const size of SIZES) {
  const data = await grownSearchData("6.1.0", size);
  let search: Search["search"] = () => [];
  const building = await work.count(SEARCHES, () => {
    search = createSearch(data).search;
  });
  const searching = await work.count(SEARCHES, () =>
    search("delete several charts and then share the dashboard"),
  );
  made.push({ size, building, searching });
}

/** What each further operation costs, from one size to the next, against what one of the real version does. */
const slopes = (cost: (of: Cost) => number) => {
  const [real, middle, large] = made as [Cost, Cost, Cost];
  const each = (a: Cost, b: Cost) => (cost(b) - cost(a)) / (b.size - a.size);
  return { first: each(real, middle), second: each(middle, large), whole: cost(real) / real.size };
};

it("building the index costs little for each further operation, and no more the more there are", () => {
  const { first, second, whole } = slopes(({ building }) => building);
  expect(second / first).toBeLessThan(1.1);
  expect(second / whole).toBeLessThan(0.2);
});

it("a search costs as much for each operation, however many there are", () => {
  const { first, second, whole } = slopes(({ searching }) => searching);
  expect(second / first).toBeLessThan(1.1);
  expect(second / whole).toBeLessThan(1.1);
});
