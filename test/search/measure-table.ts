import { type Find, placeOf, type Request, recallAt } from "./recall.ts";

const DEPTHS = [1, 3, 5, 10];

/** One row for each search: how often a wanted tool is among its first hits. */
export function recallTable(searches: Readonly<Record<string, readonly number[]>>): string {
  const rows = Object.entries(searches).map(([name, places]) => [
    name,
    ...DEPTHS.map((depth) => recallAt(depth, places).toFixed(3)),
  ]);
  return [["recall", ...DEPTHS.map((depth) => `@${depth}`)], ...rows].map(tableRow).join("\n");
}

function tableRow([name = "", ...cells]: readonly string[]): string {
  return [name.padEnd(8), ...cells.map((cell) => cell.padStart(8))].join("");
}

export function describeMiss(request: Request, find: Find): string {
  const short = (names: readonly string[]) => names.map((name) => name.replace("superset_", "")).join(", ");
  const place = placeOf(request, find);
  const found = find(request.text).slice(0, 5);
  return `${place}. ${request.text}\n     want ${short(request.tools)}\n     got  ${short(found)}`;
}
