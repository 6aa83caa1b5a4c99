import { NetworkError, TimeoutError } from "../errors/errors.ts";
import type { PendingRequest, Send } from "./request.ts";

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
    const attempt = async (number: number): Promise<Response> => {
      const response = await send(request);
      if (number > retries || !RETRIED_STATUSES.has(response.status)) return response;
      await response.body?.cancel();
      throw new Busy(`${response.status}`);
    };
    try {
      return await attempt(1);
    } catch (fault) {
      if (!isWorthAnother(fault, request)) throw fault;
      const { default: pRetry } = await import("p-retry");
      return pRetry((number) => (number === 1 ? Promise.reject(fault) : attempt(number)), {
        retries,
        minTimeout,
        maxTimeout: minTimeout * 8,
        randomize: true,
        shouldRetry: ({ error }) => isWorthAnother(error, request),
      });
    }
  };
}

function isWorthAnother(fault: unknown, { signal }: PendingRequest): boolean {
  return fault instanceof NetworkError && !(fault instanceof TimeoutError) && !signal?.aborted;
}
