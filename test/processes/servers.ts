import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connectMcp, type McpConnection } from "../../lab/mcp-client.ts";
import { createSessionStore, type SessionStore } from "../../src/auth/session-store.ts";
import { createFileVault } from "../../src/auth/vault.ts";

/** The state that several processes of one user share. */
export interface SharedState {
  folder: string;
  env: Record<string, string>;
  store: SessionStore;
  remove(): Promise<void>;
}

export const USERNAME = "ann";

export async function createSharedState(baseUrl: string): Promise<SharedState> {
  const folder = await mkdtemp(join(tmpdir(), "processes-"));
  const state = join(folder, "superset-mcp");
  const store = createSessionStore(
    { vault: createFileVault(join(state, "sessions")), lockDirectory: join(state, "locks"), warn: () => {} },
    { baseUrl, username: USERNAME },
  );
  const env = {
    SUPERSET_BASE_URL: baseUrl,
    SUPERSET_USERNAME: USERNAME,
    SUPERSET_VERSION: "6.1.0",
    SUPERSET_MCP_TOOLS: "all",
    XDG_STATE_HOME: folder,
    HOME: folder,
  };
  return { folder, env, store, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** A session whose access token has ended; the refresh token is good as far as we know. */
export function expiredSession(refreshToken: string) {
  const tokens = {
    accessToken: "ended",
    refreshToken,
    usableUntil: Date.now() - 1000,
    refreshUsableUntil: Date.now() + 86_400_000,
  };
  return { tokens };
}

/** Built servers, each with an MCP client; all have loaded their tools when it resolves. */
export async function startServers(
  count: number,
  env: Record<string, string>,
): Promise<readonly McpConnection[]> {
  const servers = await Promise.all(Array.from({ length: count }, () => connectMcp({ env })));
  await Promise.all(servers.map(({ call }) => call("superset_config_get_base_url")));
  return servers;
}

export async function closeAll(servers: readonly McpConnection[]): Promise<void> {
  await Promise.all(servers.map(({ close }) => close()));
}
