import { join } from "node:path";
import type { Client } from "openapi-fetch";
import { versions } from "../generated/index.ts";
import { Session } from "./auth/session.ts";
import { createFileTokenStore } from "./auth/token-store.ts";
import type { Config } from "./config/config.ts";
import { ConfigError, ToolError } from "./errors/errors.ts";
import { createApiClient } from "./http/client.ts";
import { createTransport } from "./http/transport.ts";
import { createMask } from "./results/mask.ts";
import { type CallTool, createHandler } from "./tools/handler.ts";
import { createLocalHandlers } from "./tools/local-tools.ts";
import { loadRegistry, loadVersion, type Registry } from "./tools/registry.ts";
import type { GeneratedVersion, LocalHandler } from "./tools/tool.ts";

export interface Runtime {
  registry: Registry;
  supersetVersion: string;
  callTool: CallTool;
}

/** Longest wait for one answer; SQL and exports take their time. */
const TIMEOUT_MS = 180_000;

/** Wire everything together. Reads the generated tools; talks to nobody. */
export async function createRuntime(config: Config, warn: (message: string) => void): Promise<Runtime> {
  const generated = await loadVersion(versions as never, config.superset_version);
  const registry = await loadRegistry(generated, {
    tools: config.tools,
    deny: config.deny,
    readOnly: config.read_only,
  });
  let connection: Connection | undefined;
  const connect = () => {
    connection ??= openConnection(config, generated, (message) => warn(mask(message)));
    return connection;
  };
  const mask = createMask(() => connection?.session.secrets() ?? (config.password ? [config.password] : []));
  const callTool = createHandler({
    registry,
    generated,
    connect,
    files: [...config.files, config.outputDir],
    shape: { results: config.results, outputDir: config.outputDir, mask },
  });
  return { registry, supersetVersion: generated.version, callTool };
}

interface Connection {
  session: Session;
  api: Client<Record<string, never>>;
  handlers: ReadonlyMap<string, LocalHandler>;
}

function openConnection(
  config: Config,
  generated: GeneratedVersion,
  warn: (message: string) => void,
): Connection {
  const { base_url: baseUrl, username, password, auth_provider: provider } = config;
  if (!baseUrl) {
    throw new ConfigError(
      "No Superset is configured. Set SUPERSET_BASE_URL (and SUPERSET_USERNAME, SUPERSET_PASSWORD) in the environment of this server.",
    );
  }
  if (!username)
    throw new ConfigError("No account is configured. Set SUPERSET_USERNAME and SUPERSET_PASSWORD.");
  const send = createTransport(TIMEOUT_MS);
  const store = createFileTokenStore(join(config.stateDir, "sessions"), { baseUrl, username }, warn);
  const session = new Session({ baseUrl, username, password, provider, send, store });
  const api = createApiClient(baseUrl, session, send);
  const handlers = createLocalHandlers({
    session,
    supersetVersion: generated.version,
    probe: () => probe(api),
  });
  return { session, api, handlers };
}

/** The CSRF token may be asked for by every account on every version; `/me/` refuses bearers before 6.1. */
async function probe(api: Client<Record<string, never>>): Promise<void> {
  const get = api.GET as (path: string, init: object) => Promise<{ response: Response }>;
  const { response } = await get("/api/v1/security/csrf_token/", { headers: { Accept: "application/json" } });
  if (!response.ok)
    throw new ToolError(
      `Superset answers ${response.status} to a harmless call; the session cannot be used.`,
    );
}
