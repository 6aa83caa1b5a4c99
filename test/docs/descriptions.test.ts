import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { loadAll } from "../generated/all-tools.ts";

/** The table of scores cannot flatter: its rows are chosen by rule, and its sums are right. */
const text = readFileSync(new URL("../../docs/descriptions.md", import.meta.url), "utf8");
const rows = [...text.matchAll(/^\| `(\w+)` \| ((?:\d \| ){6})(.*) \|$/gm)].map(([, name, scores, why]) => ({
  name: `superset_${name}`,
  scores: (scores as string).split(" | ").filter(Boolean).map(Number),
  why: why as string,
}));
const mean = (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

it("scores every seventh operation of 6.1.0 by name", async () => {
  const tools = (await loadAll()).find(({ version }) => version === "6.1.0")?.tools ?? [];
  const names = tools.map(({ name }) => name).sort();
  expect(rows.map(({ name }) => name)).toEqual(names.filter((_, index) => index % 7 === 6));
});

it("gives a reason for every score below 5, and none below 4", () => {
  expect(rows.filter(({ scores, why }) => scores.some((score) => score < 5) !== (why.trim() !== ""))).toEqual(
    [],
  );
  expect(rows.flatMap(({ scores }) => scores).every((score) => score === 4 || score === 5)).toBe(true);
});

it("has the right means, at least 4.7 over all", () => {
  const columns = [0, 1, 2, 3, 4, 5].map((index) => mean(rows.map(({ scores }) => scores[index] as number)));
  const said = /^\| \*\*mean\*\* \| (.*) \|$/m.exec(text)?.[1]?.match(/\d\.\d\d/g);
  expect(said).toEqual([...columns, mean(columns)].map((number) => number.toFixed(2)));
  expect(mean(columns)).toBeGreaterThanOrEqual(4.7);
});
