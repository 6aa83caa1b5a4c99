import type { Client } from "openapi-fetch";
import { createVault, storeOptions } from "../auth/choose-way-in.ts";
import { configuredSecret } from "../auth/secret.ts";
import { createSessionStore } from "../auth/session-store.ts";
import type { Account } from "../auth/way-in.ts";
import type { Config } from "../config/config.ts";
import { formsOf, type SecretName } from "../config/settings.ts";
import { type Connection, configuredTransport, openConnection } from "../connection.ts";
import type { KnownSecrets } from "../results/known-secrets.ts";
import { createMask } from "../results/mask.ts";

/** Signing in by hand, for the commands that keep a session. */

export const warn = (line: string) => void process.stderr.write(`superset-mcp: ${line}\n`);

/** A configuration that says where Superset is. */
export type AddressedConfig = Config & { base_url: string };

export interface SignedIn {
  account: Account;
  api: Connection["api"];
  /** When the session ends, in milliseconds of our clock; nothing when that is not known. */
  until?: number | undefined;
}

/** Whether a secret is given in one of its forms. */
export function isConfigured(config: Config, name: SecretName): boolean {
  return formsOf(name).some((form) => config[form] !== undefined);
}

/**
 * Sign in with the configured name and password, whatever was saved before, and keep the session.
 * @throws AuthError when Superset refuses
 */
export async function signInByPassword(config: AddressedConfig, known: KnownSecrets): Promise<SignedIn> {
  const { wayIn, api } = await connectWith(config, known);
  const { expiresAt } = await wayIn.signIn();
  const { refresh } = await wayIn.expiries();
  return { account: wayIn.account, api, until: refresh ?? expiresAt };
}

/**
 * Take over the configured cookie of a browser's session, and keep it under its user's name.
 * @throws AuthError when Superset does not know the session
 */
export async function signInByCookie(config: AddressedConfig, known: KnownSecrets): Promise<SignedIn> {
  const connection = await connectWith(config, known);
  await connection.probe();
  const username = config.username ?? (await whoAmI(connection.api)) ?? connection.wayIn.account.username;
  const account = { baseUrl: config.base_url, username };
  const cookie = await configuredSecret(config, "cookie", known)?.read();
  if (cookie !== undefined) await (await storeOf(config, account)).save({ cookie });
  return { account, api: connection.api };
}

async function storeOf(config: Config, account: Account) {
  return createSessionStore(storeOptions({ config, warn }, await createVault(config)), account);
}

/** Commands name what went wrong, and no secret with it. */
export async function connectWith(config: Config, known: KnownSecrets): Promise<Connection> {
  return openConnection(config, configuredTransport(config, known), known, (message) =>
    warn(createMask(known.all)(message)),
  );
}

/** The signed-in user's name; before 6.1 tokens may not ask for it, and roles may lack the permission. */
export async function whoAmI(api: Client<Record<string, never>>): Promise<string | undefined> {
  const get = api.GET as (path: string, init: object) => Promise<{ data?: unknown }>;
  const { data } = await get("/api/v1/me/", { headers: { Accept: "application/json" } }).catch(() => ({
    data: undefined,
  }));
  return (data as { result?: { username?: string } } | undefined)?.result?.username;
}
