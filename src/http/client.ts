import createClient, { type Client } from "openapi-fetch";
import { withCsrf } from "../auth/csrf.ts";
import type { WayIn } from "../auth/way-in.ts";
import type { KnownSecrets } from "../results/known-secrets.ts";
import { PendingRequest, type Send } from "./request.ts";
import { serializePath, serializeQuery } from "./serialize.ts";
import { untilCancelled } from "./until-cancelled.ts";

export interface ClientOptions {
  wayIn: WayIn;
  transport: Send;
  known: KnownSecrets;
}

/**
 * The client that the generated wrappers call: from the inside out the transport with its retries, the way in with its
 * replay, the CSRF token with its replay (fetched by the way in). What Superset takes from no token goes as from a signed-in browser.
 */
export function createApiClient(options: ClientOptions): Client<Record<string, never>> {
  const { wayIn, transport, known } = options;
  const { baseUrl } = wayIn.account;
  const asClient = withCsrf(wayIn.sign(transport), baseUrl, known);
  const asBrowser = withCsrf(wayIn.signAsBrowser(transport), baseUrl, known);
  const send = untilCancelled((request) => (request.asBrowser ? asBrowser : asClient)(request));
  return createClient({
    baseUrl,
    Request: PendingRequest as unknown as typeof Request,
    fetch: (request) => send(request as unknown as PendingRequest),
    querySerializer: serializeQuery,
    pathSerializer: serializePath,
  });
}
