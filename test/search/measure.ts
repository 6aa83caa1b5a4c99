/**
 * `npx tsx test/search/measure.ts [requests.json] [--misses]`: how often a tool that a request wants is among the first
 * hits, for our search and for plain BM25 over name, title and description; with --misses also every request whose first hit
 * is not wanted. The file holds `[{text, tools}]`, any of the tools will do.
 */
import { performance } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { versions } from "../../generated/index.ts";
import { loadSearch } from "../../src/search/load-search.ts";
import { createBm25, createTfIdf } from "./baseline.ts";
import { describeMiss, recallTable } from "./measure-table.ts";
import { type Find, placeOf, readRequests } from "./recall.ts";

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { misses: { type: "boolean", default: false } },
    allowPositionals: true,
  });
  const requests = readRequests(positionals[0] ?? new URL("own-dev.json", import.meta.url));
  const version = await versions["6.1.0"]();
  await version.search();
  const start = performance.now();
  const search = await loadSearch(version);
  const built = performance.now() - start;
  const ours: Find = (text) => search.search(text).map(({ name }) => name);
  for (const { text } of requests) ours(text);
  const warm = performance.now();
  for (const { text } of requests) ours(text);
  const each = (performance.now() - warm) / requests.length;

  const modules = await Promise.all(Object.values(version.tools).map((load) => load()));
  const tools = modules.flatMap((module) => module.tools);
  console.log(
    `${requests.length} requests; index built in ${built.toFixed(1)} ms, ${each.toFixed(2)} ms a search`,
  );
  const places = (find: Find) => requests.map((request) => placeOf(request, find));
  console.log(
    recallTable({
      ours: places(ours),
      BM25: places(createBm25(tools)),
      "TF-IDF": places(createTfIdf(tools)),
    }),
  );
  const missed = values.misses ? requests.filter((request) => placeOf(request, ours) > 1) : [];
  for (const request of missed) console.log(describeMiss(request, ours));
}

await main();
