/** `tsx measure-search.ts FILE`: prints what a search costs in a new process, in milliseconds, by the file of a generated version. */
import { createSearch } from "../../src/search/search.ts";
import { openPackedVersion } from "../../src/version/packed-version.ts";

const QUERY = "delete several charts and then share the dashboard";
const ROUNDS = 20;

const packed = await openPackedVersion(process.argv[2] as string);
const data = await packed.search();
const start = performance.now();
const { search } = createSearch(data);
search(QUERY);
const first = performance.now() - start;
const warm: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  const before = performance.now();
  search(QUERY);
  warm.push(performance.now() - before);
}
console.log(JSON.stringify({ first, warm: warm.sort((a, b) => a - b)[ROUNDS / 2] }));
