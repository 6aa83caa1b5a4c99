import createClient, { type Client } from "openapi-fetch";
import { withBearer } from "../auth/bearer.ts";
import { withBrowserSession } from "../auth/browser-session.ts";
import { withCsrf } from "../auth/csrf.ts";
import type { Session } from "../auth/session.ts";
import { PendingRequest, type Send } from "./request.ts";
import { type RetryOptions, withRetry } from "./retry.ts";
import { serializePath, serializeQuery } from "./serialize.ts";

export const DEFAULT_RETRY: RetryOptions = { retries: 2, minTimeout: 300 };

/**
 * The client that the generated wrappers call: from the inside out one exchange, the bearer token with its replay, the CSRF
 * token with its replay (fetched with the bearer), retries. What takes no token goes with a browser session's cookie instead.
 */
export function createApiClient(
  baseUrl: string,
  session: Session,
  transport: Send,
  retry: RetryOptions = DEFAULT_RETRY,
): Client<Record<string, never>> {
  const asClient = withCsrf(withBearer(transport, session), baseUrl);
  const asBrowser = withBrowserSession(transport, session, baseUrl);
  const send = withRetry((request) => (request.asBrowser ? asBrowser : asClient)(request), retry);
  return createClient({
    baseUrl,
    Request: PendingRequest as unknown as typeof Request,
    fetch: (request) => send(request as unknown as PendingRequest),
    querySerializer: serializeQuery,
    pathSerializer: serializePath,
  });
}
