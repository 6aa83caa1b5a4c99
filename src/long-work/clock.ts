import { setTimeout as delay } from "node:timers/promises";
import { NetworkError } from "../errors/errors.ts";

/** What long work waits by; a test has one of its own. */
export interface Clock {
  /** Milliseconds. */
  now(): number;
  /** @throws NetworkError as soon as the signal is aborted */
  sleep(ms: number, signal?: AbortSignal | undefined): Promise<void>;
}

export const systemClock: Clock = {
  now: () => performance.now(),
  async sleep(ms, signal) {
    await delay(ms, undefined, signal && { signal }).catch((cause) => {
      throw new NetworkError("The call was cancelled.", { cause });
    });
  },
};
