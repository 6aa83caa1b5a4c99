import { expect, it } from "vitest";
import { buildDashboard } from "../../../../src/jobs/dashboard/build.ts";
import type { Steps } from "../../../../src/jobs/steps.ts";

const land = { name: "Land", type: "value", dataset: 4, column: "country" };

it.each([
  [
    "a typing error",
    { ...land, defaults: ["DE"] },
    '"filters[0]" has no key "defaults". Did you mean "default"?',
  ],
  [
    "Superset's own word for a type",
    { ...land, type: "select" },
    '"filters[0].type" is "select", but must be one of',
  ],
  ["no name", { ...land, name: undefined }, 'The argument "filters[0].name" is required'],
  ["a text for a list of tabs", { ...land, tabs: "A" }, '"filters[0].tabs" is "A", but must be a list'],
  [
    "a text for a list of parents",
    { ...land, parents: "X" },
    '"filters[0].parents" is "X", but must be a list',
  ],
])("a dashboard is built with no filter that has %s", async (_, filter, said) => {
  // There is no Superset: it is not asked anything.
  const steps = {} as Steps;
  await expect(buildDashboard({ title: "T", layout: [1], filters: [filter] }, steps)).rejects.toThrow(said);
});
