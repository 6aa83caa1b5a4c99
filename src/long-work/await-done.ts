import type { LongCall } from "./long-call.ts";

/** Milliseconds between two looks: little for what is soon done, more the longer it takes. */
export interface Pace {
  first: number;
  most: number;
}

const PACE: Pace = { first: 200, most: 3000 };
const GROWTH = 1.4;
/** How often a call that is simply not answered yet says that it goes on. */
const HEARTBEAT_MS = 5000;

/**
 * Look again and again until there is something, telling the caller how it goes.
 * @param look what there is; text while there is nothing yet: how far it has come
 * @returns nothing when it took longer than the limit
 */
export async function awaitDone<T extends object>(
  call: Pick<LongCall, "clock" | "limitMs" | "context">,
  look: () => Promise<T | string>,
  pace: Pace = PACE,
): Promise<T | undefined> {
  const { clock, limitMs, context } = call;
  const started = clock.now();
  for (let wait = pace.first; ; wait = Math.min(wait * GROWTH, pace.most)) {
    const found = await look();
    if (typeof found !== "string") return found;
    const elapsed = clock.now() - started;
    context.progress?.(seconds(elapsed), undefined, found);
    if (elapsed >= limitMs) return undefined;
    await clock.sleep(Math.min(wait, limitMs - elapsed), context.signal);
  }
}

/** The answer, while the caller is told now and then that it is still awaited. */
export async function withHeartbeat<T>(
  { clock, context }: Pick<LongCall, "clock" | "context">,
  answer: Promise<T>,
): Promise<T> {
  const { progress } = context;
  if (!progress) return answer;
  const started = clock.now();
  const done = new AbortController();
  const beat = async () => {
    for (;;) {
      await clock.sleep(HEARTBEAT_MS, done.signal);
      if (done.signal.aborted) return;
      progress(seconds(clock.now() - started), undefined, "Superset is working on it");
    }
  };
  beat().catch(() => undefined);
  return answer.finally(() => done.abort());
}

/** Progress must grow; the seconds do, a percentage that Superset tells need not. */
function seconds(ms: number): number {
  return Math.round(ms / 100) / 10;
}
