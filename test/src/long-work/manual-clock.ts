import { NetworkError } from "../../../src/errors/errors.ts";
import type { Clock } from "../../../src/long-work/clock.ts";

export interface ManualClock extends Clock {
  /** How long has been slept, each time. */
  slept: number[];
}

/**
 * A clock that moves only when somebody sleeps, at once.
 * @param onSleep what happens meanwhile
 */
export function manualClock(onSleep: (now: number) => void = () => {}): ManualClock {
  let now = 0;
  const slept: number[] = [];
  return {
    slept,
    now: () => now,
    async sleep(ms, signal) {
      // Others come first, as they do while somebody really sleeps: an answer that is on its way arrives.
      for (let turn = 0; turn < 5; turn++) await new Promise(setImmediate);
      if (!signal?.aborted) {
        now += ms;
        slept.push(ms);
        onSleep(now);
      }
      if (signal?.aborted) throw new NetworkError("The call was cancelled.");
    },
  };
}
