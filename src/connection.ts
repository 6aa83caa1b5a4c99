import type { Client } from "openapi-fetch";
import { chooseWayIn, type Keeping } from "./auth/choose-way-in.ts";
import { configuredSecret } from "./auth/secret.ts";
import type { WayIn } from "./auth/way-in.ts";
import type { Config } from "./config/config.ts";
import { ToolError } from "./errors/errors.ts";
import { createApiClient } from "./http/client.ts";
import { createDispatcher } from "./http/dispatcher.ts";
import { withProxyHeaders } from "./http/proxy-headers.ts";
import type { Send } from "./http/request.ts";
import { withRetry } from "./http/retry.ts";
import { createTransport } from "./http/transport.ts";
import type { KnownSecrets } from "./results/known-secrets.ts";

/** A signed-in account on a Superset: what calls are made with. */
export interface Connection {
  wayIn: WayIn;
  api: Client<Record<string, never>>;
  /** One harmless authenticated call. */
  probe(): Promise<void>;
}

/** Longest wait for an answer about signing in. */
const SIGN_IN_MS = 30_000;
/** Longest wait for the answer to "which version are you". */
const PROBE_MS = 5_000;

const RETRY = { retries: 2, minTimeout: 300 };

/**
 * The transport that a configuration asks for: its connections are made with the first exchange. Every exchange is retried by
 * its own right, so that a write which may be sent only once still gets its tokens in spite of a passing fault.
 */
export function configuredTransport(config: Config, known: KnownSecrets): Send {
  const { environmentProxies: proxies } = config;
  const headers = configuredSecret(config, "headers", known);
  const passphrase = configuredSecret(config, "client_key_passphrase", known);
  const transport = createTransport({
    timeoutsMs: {
      "sign-in": Math.min(SIGN_IN_MS, config.timeout * 1000),
      probe: Math.min(PROBE_MS, config.timeout * 1000),
      call: config.timeout * 1000,
      long: Math.max(config.long_timeout, config.timeout) * 1000,
    },
    proxy: config.proxy ?? proxies.https ?? proxies.http,
    dispatcher: () =>
      createDispatcher({
        connectTimeoutMs: config.connect_timeout * 1000,
        caFile: config.ca_file,
        clientCert: config.client_cert,
        clientKey: config.client_key,
        passphrase: passphrase && (() => passphrase.read()),
        httpProxy: config.proxy ?? proxies.http,
        httpsProxy: config.proxy ?? proxies.https ?? proxies.http,
        noProxy: config.no_proxy ?? proxies.no,
      }),
  });
  const retried = withRetry(transport, RETRY);
  return headers ? withProxyHeaders(retried, headers, known) : retried;
}

/** Prepare the connection; nothing is sent before the first call. */
export async function openConnection(
  config: Config,
  transport: Send,
  known: KnownSecrets,
  warn: (message: string) => void,
  keeping?: Keeping,
): Promise<Connection> {
  const wayIn = await chooseWayIn({ config, send: transport, known, warn, keeping });
  const api = createApiClient({ wayIn, transport, known });
  return { wayIn, api, probe: () => probe(api) };
}

/** The CSRF token may be asked for by every account on every version; `/me/` refuses bearers before 6.1. */
async function probe(api: Client<Record<string, never>>): Promise<void> {
  const get = api.GET as (path: string, init: object) => Promise<{ response: Response }>;
  const { response } = await get("/api/v1/security/csrf_token/", { headers: { Accept: "application/json" } });
  if (!response.ok) {
    throw new ToolError(
      `Superset answers ${response.status} to a harmless call; the session cannot be used.`,
    );
  }
}
