import { ConfigError } from "../errors/errors.ts";
import type { Vault } from "./vault.ts";

const SERVICE = "superset-mcp";

/** The operating system's keychain: macOS Keychain, Windows Credential Manager, the Secret Service on Linux. */
export function createKeychainVault(): Vault {
  const entryOf = async (name: string) => {
    const { AsyncEntry } = await loadKeyring();
    return new AsyncEntry(SERVICE, name);
  };
  return {
    where: (name) => `${name} in the keychain`,
    read: async (name) => (await (await entryOf(name)).getPassword()) ?? undefined,
    write: async (name, text) => (await entryOf(name)).setPassword(text),
    async remove(name) {
      await (await entryOf(name)).deletePassword().catch(() => undefined);
    },
    async names() {
      const { findCredentialsAsync } = await loadKeyring();
      return (await findCredentialsAsync(SERVICE)).map(({ account }) => account);
    },
  };
}

/** Optional: its binary is not there for every platform. */
async function loadKeyring(): Promise<typeof import("@napi-rs/keyring")> {
  try {
    return await import("@napi-rs/keyring");
  } catch (cause) {
    throw new ConfigError(
      "The setting session_store is keychain, and the package @napi-rs/keyring, which reads it, is not installed or not there for this platform. Install it, or use the store file.",
      { cause },
    );
  }
}
