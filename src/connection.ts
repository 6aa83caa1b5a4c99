import { join } from "node:path";
import type { Client } from "openapi-fetch";
import { Session } from "./auth/session.ts";
import { createFileTokenStore } from "./auth/token-store.ts";
import type { Config } from "./config/config.ts";
import { ConfigError, ToolError } from "./errors/errors.ts";
import { createApiClient } from "./http/client.ts";
import type { Send } from "./http/request.ts";

/** A signed-in account on a Superset: what calls are made with. */
export interface Connection {
  session: Session;
  api: Client<Record<string, never>>;
  /** One harmless authenticated call. */
  probe(): Promise<void>;
}

/** Prepare the connection; nothing is sent before the first call. */
export function openConnection(config: Config, send: Send, warn: (message: string) => void): Connection {
  const { base_url: baseUrl, username, password, auth_provider: provider } = config;
  if (!baseUrl) {
    throw new ConfigError(
      "No Superset is configured. Set SUPERSET_BASE_URL (and SUPERSET_USERNAME, SUPERSET_PASSWORD) in the environment of this server.",
    );
  }
  if (!username)
    throw new ConfigError("No account is configured. Set SUPERSET_USERNAME and SUPERSET_PASSWORD.");
  const store = createFileTokenStore(join(config.stateDir, "sessions"), { baseUrl, username }, warn);
  const session = new Session({ baseUrl, username, password, provider, send, store });
  const api = createApiClient(baseUrl, session, send);
  return { session, api, probe: () => probe(api) };
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
