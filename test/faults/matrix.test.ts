import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type Cell, cells, combinations, kinds, nameOf, steps } from "./cells.ts";
import { expectedOutcome } from "./expected-outcome.ts";
import { faultNames, faults } from "./faults.ts";
import { type CellResult, runCell } from "./run-cell.ts";
import { randomFrom, runAll, shuffle } from "./shuffle.ts";

/** FAULT_SEED repeats an order; FAULT_CELLS is a pattern of the names of the cells to run. */
const seed = Number(process.env.FAULT_SEED ?? Math.floor(Math.random() * 2 ** 31));
const wanted = new RegExp(process.env.FAULT_CELLS ?? "");
const chosen = cells.filter((cell) => wanted.test(nameOf(cell)));

/** How many cells run at once: many where they wait, fewer where they work, one where they fill the memory. */
const AT_ONCE = { waiting: 24, working: 12, heavy: 1 };

function laneOf({ fault }: Cell): keyof typeof AT_ONCE {
  const { effect } = faults[fault];
  if (effect === "bomb") return "heavy";
  return effect === "stalled" ? "waiting" : "working";
}

const results = new Map<Cell, CellResult>();
/** Everything that came out of the process otherwise. */
const strayOutput: string[] = [];
const keep = (chunk: unknown) => strayOutput.push(String(chunk)) > 0;
const keepWarning = ({ stack }: Error) => void keep(stack);

beforeAll(async () => {
  console.info(
    `fault matrix: ${chosen.length} cells of ${combinations.length} combinations, FAULT_SEED=${seed}`,
  );
  vi.spyOn(process.stderr, "write").mockImplementation(keep);
  vi.spyOn(process.stdout, "write").mockImplementation(keep);
  process.on("warning", keepWarning);
  const random = randomFrom(seed);
  const ordered = shuffle(chosen, random);
  const lanes = Object.entries(AT_ONCE).map(([lane, atOnce]) =>
    runAll(
      ordered.filter((cell) => laneOf(cell) === lane),
      atOnce,
      async (cell) => void results.set(cell, await runCell(cell)),
    ),
  );
  await Promise.all(lanes);
}, 600_000);

afterAll(() => {
  vi.restoreAllMocks();
  process.off("warning", keepWarning);
});

describe("a call that meets a fault ends as it should, and the next one works", () => {
  it.each(chosen.map((cell) => [nameOf(cell), cell] as const))("%s", (_, cell) => {
    const { outcome, problems, text } = results.get(cell) as CellResult;
    const ended = [outcome, ...problems].join("; ");
    expect(ended, `${ended}: ${text}`).toBe(expectedOutcome(cell));
  });
});

it("nothing is written to standard output or error, and Node warns of nothing", () => {
  const text = strayOutput.join("");
  const leaks = [...results.values()].flatMap(({ secrets }) => secrets.leaksIn(text));
  expect([text, ...leaks]).toEqual([""]);
});

it("no step, fault or kind of call is left out", () => {
  const seen = new Set(cells.flatMap(({ step, fault, kind }) => [`${step} ${kind}`, fault]));
  const pairs = steps.flatMap((step) => kinds.map((kind) => `${step} ${kind}`));
  const missing = [...pairs, ...faultNames].filter((name) => !seen.has(name));
  expect(missing).toEqual(["send read", "csrf read", "form read"]);
});
