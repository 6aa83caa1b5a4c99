import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { versions } from "../../../generated/index.ts";
import { jobEntries } from "../../../src/jobs/job-entries.ts";
import { jobTools } from "../../../src/jobs/job-tools.ts";
import { loadSearch } from "../../../src/search/load-search.ts";
import { localEntries } from "../../../src/search/local-entries.ts";
import type { Hit } from "../../../src/search/search.ts";
import { localTools } from "../../../src/tools/local-tools.ts";
import { placeOf, readRequests, recallAt } from "../../search/recall.ts";

/** What holds for the tools and words of every version, as they are generated. */
const loaded = await Promise.all(
  Object.entries(versions).map(async ([version, load]) => {
    const generated = await load();
    const { entries, lexicon } = await generated.search();
    return {
      version,
      entries: [...entries, ...jobEntries, ...localEntries],
      lexicon,
      ...(await loadSearch(generated)),
    };
  }),
);
const newest = loaded.at(-1) as (typeof loaded)[number];

describe.each(loaded)("the tools of $version", ({ entries, search }) => {
  const missing = (query: string, name: string, limit: number) =>
    search(query, { limit }).every((hit) => hit.name !== name);

  it("are each among the first three hits for their own title", () => {
    expect(entries.filter(({ title, name }) => missing(title, name, 3)).map(({ title }) => title)).toEqual(
      [],
    );
  });

  it("are nearly always among the first hits for each of their needs", () => {
    const places = entries.flatMap(({ name, needs }) =>
      needs.map((text) => placeOf({ text, tools: [name] }, (query) => namesOf(search(query)))),
    );
    expect(recallAt(1, places)).toBeGreaterThan(0.9);
    expect(recallAt(3, places)).toBeGreaterThan(0.97);
    expect(recallAt(10, places)).toBeGreaterThan(0.99);
  });
});

it("all jobs can be found", () => {
  const shown = ({ name, title, resource }: { name: string; title: string; resource: string }) => ({
    name,
    title,
    resource,
  });
  const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);
  expect(jobEntries.map(shown).sort(byName)).toEqual(jobTools.map(shown).sort(byName));
});

it("all local tools can be found", () => {
  expect(localEntries.map(({ name, title, resource }) => ({ name, title, resource }))).toEqual(
    localTools.map(({ name, title, resource }) => ({ name, title, resource })),
  );
});

describe("the usual operations", () => {
  const VERBS = {
    list: ["show all", "find"],
    get_by_id: ["details of the", "inspect one"],
    create: ["new", "make a"],
    update: ["edit the", "change the"],
    delete: ["get rid of the", "drop the"],
    bulk_delete: ["remove several", "mass delete"],
    export: ["back up the"],
    import: ["restore the"],
  };
  const operations = newest.entries.flatMap(({ name, resource }) => {
    const action = Object.keys(VERBS).find((verb) => name === `superset_${resource}_${verb}`);
    return action ? [{ name, resource, verbs: VERBS[action as keyof typeof VERBS] }] : [];
  });

  it("are found by any word for their resource and one for their action", () => {
    const words = (resource: string) => newest.lexicon.resources[resource] ?? [];
    const queries = operations.flatMap(({ name, resource, verbs }) =>
      words(resource).flatMap((word) => verbs.map((verb) => ({ query: `${verb} ${word}`, name }))),
    );
    expect(queries.length).toBeGreaterThan(1000);
    expect(queries.filter(({ query, name }) => placeOf({ text: query, tools: [name] }, find(5)) > 5)).toEqual(
      [],
    );
  });

  it("are found although a letter of the main word is wrong", () => {
    const nouns = ["dashboard", "dataset", "database", "annotation", "report"];
    const wrong = fc.tuple(
      fc.constantFrom(...operations.filter(({ resource }) => nouns.includes(resource))),
      fc.integer({ min: 1, max: 4 }),
      fc.constantFrom("q", "x", ""),
    );
    fc.assert(
      fc.property(wrong, ([{ name, resource, verbs }, at, letter]) => {
        const noun = resource.slice(0, at) + letter + resource.slice(at + 1);
        expect(find(5)(`${verbs[0]} ${noun}`)).toContain(name);
      }),
    );
  });
});

function find(limit: number) {
  return (text: string) => namesOf(newest.search(text, { limit }));
}

function namesOf(hits: readonly Hit[]): string[] {
  return hits.map(({ name }) => name);
}

describe("a pasted statement", () => {
  it.each([
    "SELECT state, count(*) FROM users GROUP BY 1",
    "select * from logs order by dttm desc limit 5",
    "run this: select name from dashboards",
  ])("is to be run, whatever it reads: %s", (statement) => {
    expect(find(1)(statement)).toEqual(["superset_sqllab_execute_query"]);
  });

  it("is not any sentence with the word", () => {
    expect(find(1)("select several charts from the list and delete them")).toEqual([
      "superset_chart_bulk_delete",
    ]);
  });
});

describe("any request", () => {
  const words = newest.entries
    .flatMap(({ needs, title }) => [title, ...needs])
    .flatMap((text) => text.split(" "));
  const request = fc.oneof(
    fc.string({ unit: "binary", maxLength: 2000 }),
    fc
      .array(fc.constantFrom(...words, "__proto__", "constructor", ",", "and"), { maxLength: 60 })
      .map((parts) => parts.join(" ")),
  );

  it("is answered by different tools with falling scores, as many as asked for or none, and twice the same", () => {
    fc.assert(
      fc.property(request, fc.integer({ min: 0, max: 30 }), (query, limit) => {
        const hits = newest.search(query, { limit });
        expect([0, limit]).toContain(hits.length);
        expect(new Set(hits.map(({ name }) => name)).size).toBe(hits.length);
        for (const [at, { score }] of hits.entries())
          expect(score <= (hits[at - 1]?.score ?? score)).toBe(true);
        expect(newest.search(query, { limit })).toEqual(hits);
      }),
    );
  });
});

describe("requests in users' words are answered as well as they were", () => {
  const sets: [file: string, first: number, fifth: number][] = [
    ["own-dev.json", 0.91, 0.99],
    ["own-later.json", 0.84, 0.97],
  ];
  it.each(sets)("%s", (file, first, fifth) => {
    const requests = readRequests(new URL(`../../search/${file}`, import.meta.url));
    const known = new Set(newest.entries.map(({ name }) => name));
    const places = requests.map((request) => placeOf(request, find(5)));
    expect(requests.filter(({ tools }) => !tools.some((name) => known.has(name)))).toEqual([]);
    expect(recallAt(1, places)).toBeGreaterThanOrEqual(first);
    expect(recallAt(5, places)).toBeGreaterThanOrEqual(fifth);
  });
});
