import { join } from "node:path";
import { accountKey } from "../auth/session-store.ts";
import { createFileVault } from "../auth/vault.ts";
import type { Account } from "../auth/way-in.ts";
import type { AddressedConfig } from "../cli/sign-in.ts";
import type { RawSettings } from "../config/config.ts";
import { SECRETS, type SecretName } from "../config/settings.ts";

/** These become a session, which the clients' servers find. */
const IN_SESSION: ReadonlySet<string> = new Set<SecretName>(["password", "cookie"]);

/**
 * Secrets that are given as they are go into files that only their owner can read: no client's configuration holds one. Those
 * in files or from commands stay where they are.
 */
export async function keepSecrets(config: AddressedConfig, account: Account): Promise<RawSettings> {
  const vault = createFileVault(join(config.stateDir, "keys"), ".txt");
  const given = (Object.keys(SECRETS) as SecretName[]).flatMap((name) => {
    const value = config[name];
    return value === undefined || IN_SESSION.has(name) ? [] : [{ name, value }];
  });
  const kept = given.map(async ({ name, value }) => {
    const file = `${name}-${accountKey(account)}`;
    await vault.write(file, value);
    return [`${name}_file`, vault.where(file)] as const;
  });
  return Object.fromEntries(await Promise.all(kept));
}
