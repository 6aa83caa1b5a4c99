/** When an exchange ends whether or not its answer is there. */
export interface Deadline {
  /** Aborts when the time is over, with a TimeoutError, or when the outer signal does, with its reason. */
  signal: AbortSignal;
  isOver(): boolean;
  /** The exchange has ended by itself. */
  lift(): void;
}

/**
 * By a plain timer. The platform's AbortSignal.timeout and AbortSignal.any would do, but each stays until its time is over,
 * thousands of them under load.
 */
export function createDeadline(timeoutMs: number, outer: AbortSignal | undefined): Deadline {
  const controller = new AbortController();
  let over = false;
  const cancel = () => {
    lift();
    controller.abort(outer?.reason);
  };
  const timer = setTimeout(() => {
    over = true;
    outer?.removeEventListener("abort", cancel);
    controller.abort(new DOMException(`no answer within ${timeoutMs} ms`, "TimeoutError"));
  }, timeoutMs);
  timer.unref();
  const lift = () => {
    clearTimeout(timer);
    outer?.removeEventListener("abort", cancel);
  };
  outer?.addEventListener("abort", cancel, { once: true });
  if (outer?.aborted) cancel();
  return { signal: controller.signal, isOver: () => over, lift };
}
