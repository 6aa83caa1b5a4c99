import { expect, it } from "vitest";
import { versions } from "../../../generated/index.ts";
import { createSearch } from "../../../src/search/search.ts";
import { placeOf, readRequests, recallAt } from "../../search/recall.ts";

/** What nobody has written needs for, as it is with operations that a user's Superset alone has. */
const version = await versions["6.1.0"]();
const { entries, lexicon } = await version.search();
const resources = [...new Set(entries.map(({ resource }) => resource))].sort();
const isNew = ({ resource }: { resource: string }) => resources.indexOf(resource) % 4 === 1;
const { search } = createSearch({
  entries: entries.map((entry) => (isNew(entry) ? { ...entry, needs: [] } : entry)),
  lexicon,
});
const find = (text: string) => search(text).map(({ name }) => name);

it("is found by its title, and mostly by users' words", () => {
  const unknown = entries.filter(isNew);
  expect(unknown.length).toBeGreaterThan(30);
  const titles = unknown.map(({ title, name }) => placeOf({ text: title, tools: [name] }, find));
  expect(recallAt(3, titles)).toBeGreaterThan(0.95);
  const names = new Set(unknown.map(({ name }) => name));
  const requests = readRequests(new URL("../../search/own-dev.json", import.meta.url));
  const theirs = requests.filter(({ tools }) => tools.every((name) => names.has(name)));
  expect(
    recallAt(
      10,
      theirs.map((request) => placeOf(request, find)),
    ),
  ).toBeGreaterThan(0.8);
});

it("does not stand in the way of what has needs", () => {
  const requests = readRequests(new URL("../../search/own-dev.json", import.meta.url));
  const known = new Set(entries.filter((entry) => !isNew(entry)).map(({ name }) => name));
  const theirs = requests.filter(({ tools }) => tools.every((name) => known.has(name)));
  expect(
    recallAt(
      5,
      theirs.map((request) => placeOf(request, find)),
    ),
  ).toBeGreaterThan(0.98);
});
