import { withUsualSuperset } from "../auth/usual-superset.ts";
import { isOurs } from "../clients/server-entry.ts";
import type { ConfigSources } from "../config/config.ts";
import type { FoundClient } from "./find-clients.ts";

/** Where the settings that are checked come from. */
export interface SettingsSource {
  sources: ConfigSources;
  /** As a sentence goes on after "valid, from". */
  origin: string;
}

/**
 * Those of the shell; where it names no Superset, those that the first of the clients starts its server with, or the only one
 * that a session is kept for: whoever has run `init` or `login` has nothing in the shell.
 */
export async function settingsSource(
  sources: ConfigSources,
  clients: readonly FoundClient[],
): Promise<SettingsSource> {
  const { flags, env, file } = sources;
  const shell = "the environment and the command line";
  if (file) return { sources, origin: `${file} and the environment` };
  if (flags.base_url || env.SUPERSET_BASE_URL) return { sources, origin: shell };
  for (const found of clients) {
    const servers = "servers" in found ? Object.entries(found.servers) : [];
    const [name, entry] = servers.find(([, one]) => isOurs(one, process.argv[1])) ?? [];
    const { SUPERSET_BASE_URL, SUPERSET_MCP_CONFIG } = entry?.env ?? {};
    if (SUPERSET_BASE_URL || SUPERSET_MCP_CONFIG)
      return {
        sources: { flags, env: { ...env, ...entry?.env }, file: SUPERSET_MCP_CONFIG },
        origin: `${found.client.title}'s configuration of "${name}"`,
      };
  }
  // What is wrong with them is for the check to say.
  return { sources: await withUsualSuperset(sources).catch(() => sources), origin: shell };
}
