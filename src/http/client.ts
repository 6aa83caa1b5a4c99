import createClient, { type Client } from "openapi-fetch";
import { withCsrf } from "../auth/csrf.ts";
import type { WayIn } from "../auth/way-in.ts";
import type { KnownSecrets } from "../results/known-secrets.ts";
import { PendingRequest, type Send } from "./request.ts";
import { type RetryOptions, withRetry } from "./retry.ts";
import { serializePath, serializeQuery } from "./serialize.ts";

export const DEFAULT_RETRY: RetryOptions = { retries: 2, minTimeout: 300 };

export interface ClientOptions {
  wayIn: WayIn;
  transport: Send;
  known: KnownSecrets;
  retry?: RetryOptions;
}

/**
 * The client that the generated wrappers call: from the inside out one exchange, the way in with its replay, the CSRF token
 * with its replay (fetched by the way in), retries. What Superset takes from no token goes as from a signed-in browser.
 */
export function createApiClient(options: ClientOptions): Client<Record<string, never>> {
  const { wayIn, transport, known, retry = DEFAULT_RETRY } = options;
  const { baseUrl } = wayIn.account;
  const asClient = withCsrf(wayIn.sign(transport), baseUrl, known);
  const asBrowser = withCsrf(wayIn.signAsBrowser(transport), baseUrl, known);
  const send = withRetry((request) => (request.asBrowser ? asBrowser : asClient)(request), retry);
  return createClient({
    baseUrl,
    Request: PendingRequest as unknown as typeof Request,
    fetch: (request) => send(request as unknown as PendingRequest),
    querySerializer: serializeQuery,
    pathSerializer: serializePath,
  });
}
