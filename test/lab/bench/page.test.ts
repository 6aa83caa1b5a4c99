import { expect, test } from "vitest";
import { page } from "../../../lab/bench/page.ts";
import { plot } from "../../../lab/bench/plot.ts";
import type { CallCost } from "../../../lab/bench/profile.ts";
import type { ServerResult } from "../../../lab/bench/results.ts";
import { results } from "./results.fixture.ts";

const text = page(results());

test("every row of every table has as many cells as its head", () => {
  const tables = text.split("\n\n").filter((block) => block.startsWith("| "));
  expect(tables).toHaveLength(8);
  for (const block of tables) {
    const cells = block.split("\n").map((line) => line.replaceAll("\\|", "").split("|").length);
    expect(new Set(cells).size, block).toBe(1);
  }
});

test("figures are beside bare node and beside ours", () => {
  expect(text).toContain("| snake | 1,000 | 16.7 x | 11.1 x | 1,100 | 18.3 x | 11.1 x | 0.40 | 5 |");
});

test("a server that is missing is named with the reason, and a claim that is not met is marked", () => {
  expect(text).toContain("- gone could not be measured: it was not found");
  expect(text).not.toContain("**no**");
  const slow = results();
  expect(page({ ...slow, codegen: { ...slow.codegen, again: 3 } })).toContain("| 3.00 s | ≤ 2 s | **no** |");
});

test("what is smaller than the noise is not called met", () => {
  const run = results();
  const [own, ...others] = run.servers as [ServerResult, ...ServerResult[]];
  const cost = own.profile.onReal as CallCost;
  const noisy = { ...cost, noise: { ...cost.sequential, p50: 3 } };
  const servers = [{ ...own, profile: { ...own.profile, onReal: noisy } }, ...others];
  expect(page({ ...run, servers })).toContain("| ≤ 0.5 ms | cannot be told: noise is 3.00 ms |");
});

test("the plot has a bar for every server and each figure in words", () => {
  const svg = plot(results());
  expect(svg.startsWith("<svg")).toBe(true);
  expect(svg.match(/<rect /g)?.length).toBe(1 + 4 + 4 + 3 + 3);
  for (const word of ["snake", "bare node", "1,100", "Tokens of tools/list"]) expect(svg).toContain(word);
});
