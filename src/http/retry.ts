import { NetworkError } from "../errors/errors.ts";
import type { PendingRequest, Send } from "./request.ts";

const RETRIED_STATUSES = new Set([429, 502, 503, 504]);

/** How often and how fast to try again; a test gives it no delay. */
export interface RetryOptions {
  retries: number;
  /** Milliseconds before the first retry; doubled for each further one, with jitter. */
  minTimeout: number;
}

/** Try idempotent requests again after a dropped connection, a rate limit or an overloaded server; the last answer stands. */
export function withRetry(send: Send, { retries, minTimeout }: RetryOptions): Send {
  return async (request) => {
    if (!request.idempotent) return send(request);
    const { default: pRetry, AbortError } = await import("p-retry");
    const attempt = async (number: number) => {
      const response = await send(request);
      if (number > retries || !RETRIED_STATUSES.has(response.status)) return response;
      await response.body?.cancel();
      throw new NetworkError(`${response.status}`);
    };
    return pRetry(
      (number) =>
        attempt(number).catch((error) =>
          Promise.reject(isFinal(request, error) ? new AbortError(error) : error),
        ),
      {
        retries,
        minTimeout,
        maxTimeout: minTimeout * 8,
        randomize: true,
        ...(request.signal && { signal: request.signal }),
      },
    );
  };
}

function isFinal(request: PendingRequest, error: unknown): boolean {
  return !(error instanceof NetworkError) || request.signal?.aborted === true;
}
