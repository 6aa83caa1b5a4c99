import { expect, it } from "vitest";
import { runFuzz } from "../fuzz/run-fuzz.ts";

const RUNS = Number(process.env.FUZZ_RUNS ?? 100_000);
const SEED = Number(process.env.FUZZ_SEED ?? 1);

it(`${RUNS} random calls over all tools of all versions: no crash, no hang, always a result`, {
  timeout: 1_800_000,
}, async () => {
  console.log(`FUZZ_SEED=${SEED}`);
  const started = performance.now();
  const { calls, errors, tools, failures } = await runFuzz(RUNS, SEED);
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(
    `${calls} calls of ${tools} tools in ${seconds} s: ${errors} with isError, ${failures.length} failures`,
  );
  expect(failures.slice(0, 20)).toEqual([]);
  expect(calls).toBe(RUNS);
});
