import { NetworkError, TimeoutError } from "../errors/errors.ts";
import type { Send } from "./request.ts";

const RETRIED_STATUSES = new Set([429, 502, 503, 504]);

/** How often and how fast to try again; a test gives it no delay. */
export interface RetryOptions {
  retries: number;
  /** Milliseconds before the first retry; doubled for each further one, with jitter. */
  minTimeout: number;
}

/** An answer worth another try; carried as an error because that is what p-retry counts. */
class Busy extends NetworkError {}

/** Try idempotent requests again after a dropped connection, a rate limit or an overloaded server; the last answer stands. */
export function withRetry(send: Send, { retries, minTimeout }: RetryOptions): Send {
  return async (request) => {
    if (!request.idempotent || request.kind === "probe") return send(request);
    const { default: pRetry } = await import("p-retry");
    const attempt = async (number: number): Promise<Response> => {
      const response = await send(request);
      if (number > retries || !RETRIED_STATUSES.has(response.status)) return response;
      await response.body?.cancel();
      throw new Busy(`${response.status}`);
    };
    return pRetry(attempt, {
      retries,
      minTimeout,
      maxTimeout: minTimeout * 8,
      randomize: true,
      shouldRetry: ({ error }) =>
        error instanceof NetworkError && !(error instanceof TimeoutError) && !request.signal?.aborted,
    });
  };
}
