import { expect, it } from "vitest";
import { runFuzz } from "./run-fuzz.ts";

const RUNS = 2_000;
const SEED = Number(process.env.FUZZ_SEED ?? 20_251);

it(`${RUNS} random calls over all tools: always a result`, { timeout: 120_000 }, async () => {
  console.log(`FUZZ_SEED=${SEED}`);
  const { calls, failures } = await runFuzz(RUNS, SEED);
  expect(failures).toEqual([]);
  expect(calls).toBe(RUNS);
});
