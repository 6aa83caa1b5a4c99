import { type ConfigSources, readConfig } from "../config/config.ts";
import { ConfigError } from "../errors/errors.ts";
import { createVault } from "./choose-way-in.ts";
import { savedAccounts } from "./session-store.ts";

/**
 * The sources with the address of the only Superset that a session is kept for, where none is configured: what `login` or `init`
 * was told once need not be said again in a shell. A server that a client starts gets its address from the client.
 * @throws ConfigError naming them, when sessions of several are kept
 */
export async function withUsualSuperset(sources: ConfigSources): Promise<ConfigSources> {
  const config = await readConfig(sources);
  if (config.base_url !== undefined || config.session_store !== "file") return sources;
  const accounts = await savedAccounts(await createVault(config));
  const [address, another, ...more] = new Set(accounts.map(({ baseUrl }) => baseUrl));
  if (another !== undefined)
    throw new ConfigError(
      `Sessions are kept for ${[address, another, ...more].join(", ")}. Say which by --base-url or SUPERSET_BASE_URL.`,
    );
  return address === undefined ? sources : { ...sources, flags: { ...sources.flags, base_url: address } };
}
