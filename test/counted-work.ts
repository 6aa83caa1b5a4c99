import { Session } from "node:inspector/promises";
import { setFlagsFromString } from "node:v8";

/**
 * Tells how much work code does, without a clock: how often each of its functions and blocks is run, all added up. The same run
 * gives the same number; callbacks of built-in functions count, what these do themselves does not. Only code that is loaded
 * after this call is counted in full, so it has to be imported behind it.
 */
export async function createWorkCounter() {
  // Optimized code does not count its calls.
  setFlagsFromString("--no-opt");
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  return {
    /** The work done by code of that folder while `run` runs. */
    async count(folder: string, run: () => unknown): Promise<number> {
      // Counting starts anew with each asking.
      await session.post("Profiler.takePreciseCoverage");
      await run();
      const { result } = await session.post("Profiler.takePreciseCoverage");
      const ranges = result
        .filter(({ url }) => url.includes(folder))
        .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges));
      return ranges.reduce((sum, { count }) => sum + count, 0);
    },
  };
}
