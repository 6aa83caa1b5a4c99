/**
 * `npx tsx test/search/leave-one-out.ts [--misses]`: how often a tool is among the first hits for each of its needs, where
 * the search does not know that need. A fifth of the needs of each tool is left out at a time.
 */
import { parseArgs } from "node:util";
import type { SearchEntry } from "../../generated/index.ts";
import { versions } from "../../generated/index.ts";
import { localEntries } from "../../src/search/local-entries.ts";
import { createSearch } from "../../src/search/search.ts";
import { describeMiss, recallTable } from "./measure-table.ts";
import { placeOf, type Request } from "./recall.ts";

const FOLDS = 5;
const { values } = parseArgs({ options: { misses: { type: "boolean", default: false } } });
const version = await versions["6.1.0"]();
const { entries, lexicon } = await version.search();
const all = [...entries, ...localEntries];

const places: number[] = [];
const missed: string[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const isOut = (tool: number, need: number) => (tool + need) % FOLDS === fold;
  const known = all.map(
    (entry, tool): SearchEntry => ({ ...entry, needs: entry.needs.filter((_, need) => !isOut(tool, need)) }),
  );
  const { search } = createSearch({ entries: known, lexicon });
  const find = (text: string) => search(text).map(({ name }) => name);
  const requests = all.flatMap(({ name, needs }, tool): Request[] =>
    needs.filter((_, need) => isOut(tool, need)).map((text) => ({ text, tools: [name] })),
  );
  for (const request of requests) {
    const place = placeOf(request, find);
    places.push(place);
    if (values.misses && place > 1) missed.push(describeMiss(request, find));
  }
}
console.log(`${places.length} needs, each sought without knowing it`);
console.log(recallTable({ ours: places }));
for (const miss of missed) console.log(miss);
