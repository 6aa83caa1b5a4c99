/**
 * `npx tsx test/search/measure.ts [requests.json] [--misses]`: how often a tool that a request wants is among the first
 * hits, for our search and for plain BM25 over name, title and description; with --misses also every request whose first hit
 * is not wanted. The file holds `[{text, tools}]`, any of the tools will do.
 */
import { performance } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { versions } from "../../generated/index.ts";
import { loadSearch } from "../../src/search/load-search.ts";
import { createBaseline } from "./baseline.ts";
import { type Find, placeOf, type Request, readRequests, recallAt } from "./recall.ts";

const DEPTHS = [1, 3, 5, 10];

function tableRow(name: string, cells: readonly string[]): string {
  return [name.padEnd(8), ...cells.map((cell) => cell.padStart(8))].join("");
}

function recallRow(name: string, requests: readonly Request[], find: Find): string {
  const places = requests.map((request) => placeOf(request, find));
  return tableRow(
    name,
    DEPTHS.map((depth) => recallAt(depth, places).toFixed(3)),
  );
}

function describeMiss(request: Request, find: Find): string {
  const short = (names: readonly string[]) => names.map((name) => name.replace("superset_", "")).join(", ");
  const place = placeOf(request, find);
  const found = find(request.text).slice(0, 5);
  return `${place}. ${request.text}\n     want ${short(request.tools)}\n     got  ${short(found)}`;
}

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
  const baseline = createBaseline(modules.flatMap(({ tools }) => tools));
  console.log(
    `${requests.length} requests; index built in ${built.toFixed(1)} ms, ${each.toFixed(2)} ms a search`,
  );
  console.log(
    tableRow(
      "recall",
      DEPTHS.map((depth) => `@${depth}`),
    ),
  );
  console.log(recallRow("ours", requests, ours));
  console.log(recallRow("BM25", requests, baseline));
  const missed = values.misses ? requests.filter((request) => placeOf(request, ours) > 1) : [];
  for (const request of missed) console.log(describeMiss(request, ours));
}

await main();
