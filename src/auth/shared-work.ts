import { NetworkError } from "../errors/errors.ts";

/** Work that several callers wait for. It goes on while one of them does, and is aborted with the last. */
export class SharedWork<T> {
  readonly #controller = new AbortController();
  readonly #result: Promise<T>;
  #waiting = 0;

  constructor(work: (signal: AbortSignal) => Promise<T>) {
    this.#result = work(this.#controller.signal);
    // Whoever waits is told; when nobody does any more, there is nobody to tell.
    this.#result.catch(() => undefined);
  }

  /** Nobody waits for it any more: who comes now needs another. */
  get isAbandoned(): boolean {
    return this.#controller.signal.aborted;
  }

  /** Called with how it ended, after those who wait. */
  settled(then: (failed: boolean) => void): void {
    this.#result.then(
      () => then(false),
      () => then(true),
    );
  }

  /**
   * The result.
   * @param signal ends this wait, and the work itself when nobody else waits for it
   */
  wait(signal: AbortSignal | undefined): Promise<T> {
    if (!signal) {
      this.#waiting++;
      return this.#result;
    }
    return new Promise((resolve, reject) => {
      const leave = () => {
        this.#waiting--;
        if (this.#waiting === 0) this.#controller.abort();
        reject(new NetworkError("The call was cancelled."));
      };
      if (signal.aborted) return reject(new NetworkError("The call was cancelled."));
      this.#waiting++;
      signal.addEventListener("abort", leave, { once: true });
      this.#result.then(resolve, reject).finally(() => signal.removeEventListener("abort", leave));
    });
  }
}
