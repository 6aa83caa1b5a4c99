import { join } from "node:path";
import type { Config } from "../config/config.ts";
import { formsOf, type SecretName, VARIABLES } from "../config/settings.ts";
import { ConfigError } from "../errors/errors.ts";
import type { Send } from "../http/request.ts";
import type { KnownSecrets } from "../results/known-secrets.ts";
import { createFixedBearer } from "./fixed-bearer.ts";
import { createGivenCookie } from "./given-cookie.ts";
import { createGuest } from "./guest.ts";
import { expiryOf, readClaims } from "./jwt.ts";
import { createRefusals, refusalsName } from "./refusals.ts";
import { configuredSecret, type Secret } from "./secret.ts";
import { type GivenTokens, Session } from "./session.ts";
import {
  createMemoryStore,
  createSessionStore,
  type SessionStore,
  type StoreOptions,
  savedAccounts,
  type Tokens,
} from "./session-store.ts";
import { createFileVault, type Vault } from "./vault.ts";
import type { Account, WayIn } from "./way-in.ts";

export interface WayInDeps {
  config: Config;
  send: Send;
  known: KnownSecrets;
  warn(message: string): void;
  /** Where sessions are kept, if not where the configuration says. */
  keeping?: Keeping | undefined;
}

/** Where sessions are kept between runs, and beside them which passwords were refused. */
export interface Keeping {
  vault: Vault | undefined;
  storeOf(account: Account): SessionStore;
}

/** The secrets that are each a way in of their own; those of one row go together. */
const WAYS: readonly (readonly SecretName[])[] = [
  ["api_key"],
  ["cookie"],
  ["guest_token"],
  ["password", "access_token", "refresh_token"],
];

/**
 * Decide how to be signed in, by what is configured; without any secret, by the session that `superset-mcp login` has saved.
 * @throws ConfigError when too much or too little is configured
 */
export async function chooseWayIn(deps: WayInDeps): Promise<WayIn> {
  const { config, known } = deps;
  const { base_url: baseUrl, username } = config;
  if (!baseUrl) {
    throw new ConfigError(
      "No Superset is configured. Set SUPERSET_BASE_URL (and SUPERSET_USERNAME, SUPERSET_PASSWORD) in the environment of this server.",
    );
  }
  refuseSeveral(config);
  const secret = (name: SecretName) => configuredSecret(config, name, known);
  const account = (fallback: string): Account => ({ baseUrl, username: username ?? fallback });
  const apiKey = secret("api_key");
  if (apiKey) return createFixedBearer("API key", account("the API key's account"), apiKey);
  const cookie = secret("cookie");
  if (cookie) return createGivenCookie(account("the cookie's account"), cookie, known);
  const guest = secret("guest_token");
  if (guest) return createGuest(account("a guest"), guest, config.guest_token_header);
  const token = secret("access_token");
  if (token && !secret("refresh_token") && !secret("password"))
    return createFixedBearer("access token", account("the token's account"), token);
  return createSession(deps, baseUrl);
}

function refuseSeveral(config: Config): void {
  const isGiven = (name: SecretName) => formsOf(name).find((form) => config[form] !== undefined);
  const given = WAYS.flatMap((way) => way.map(isGiven).find((form) => form !== undefined) ?? []);
  if (given.length > 1) {
    const names = given.map((form) => `${form} (${VARIABLES[form]})`).join(" and ");
    throw new ConfigError(`${given.length} ways to sign in are configured: ${names}. Keep one.`);
  }
}

async function createSession(deps: WayInDeps, baseUrl: string): Promise<WayIn> {
  const { config, send, known } = deps;
  const password = configuredSecret(config, "password", known);
  const given = givenTokens(config, known);
  const { vault, storeOf } = deps.keeping ?? (await configuredKeeping(deps));
  const account = await findAccount(config, baseUrl, vault, given);
  const store = storeOf(account);
  const saved = password || given ? undefined : await store.load();
  if (saved && "cookie" in saved) return savedCookie(account, saved.cookie, store, known);
  const refusals = createRefusals(vault, refusalsName(account));
  return new Session({
    account,
    password,
    given,
    provider: config.auth_provider,
    send,
    store,
    refusals,
    known,
  });
}

/** What a configuration says of where sessions are kept. */
export async function configuredKeeping(deps: Pick<WayInDeps, "config" | "warn">): Promise<Keeping> {
  if (deps.config.session_store === "memory") return { vault: undefined, storeOf: createMemoryStore };
  const vault = await createVault(deps.config);
  return { vault, storeOf: (account) => createSessionStore(storeOptions(deps, vault), account) };
}

/** A cookie that `login` has saved is kept up to date there. */
function savedCookie(account: Account, cookie: string, store: SessionStore, known: KnownSecrets): WayIn {
  known.add(cookie);
  const read = async () => {
    const saved = await store.load();
    return saved && "cookie" in saved ? saved.cookie : cookie;
  };
  const secret: Secret = {
    read,
    readAnew: async (refused) => {
      const newer = await read();
      return newer === refused ? undefined : newer;
    },
  };
  return createGivenCookie(account, secret, known, (newer) => void store.save({ cookie: newer }));
}

/** Where sessions are kept between runs. */
export async function createVault(config: Config): Promise<Vault> {
  if (config.session_store !== "keychain") return createFileVault(sessionFolder(config));
  return (await import("./keychain-vault.ts")).createKeychainVault();
}

export function storeOptions(
  { config, warn }: Pick<WayInDeps, "config" | "warn">,
  vault: Vault,
): StoreOptions {
  return { vault, lockDirectory: join(config.stateDir, "locks"), warn };
}

function sessionFolder(config: Config): string {
  return join(config.stateDir, "sessions");
}

function givenTokens(config: Config, known: KnownSecrets): GivenTokens | undefined {
  const access = configuredSecret(config, "access_token", known);
  const refresh = configuredSecret(config, "refresh_token", known);
  if (!access && !refresh) return undefined;
  const read = async (): Promise<Tokens> => {
    const accessToken = (await access?.read()) ?? "";
    const refreshToken = await refresh?.read();
    return {
      accessToken,
      refreshToken,
      usableUntil: accessToken === "" ? 0 : expiryOf(accessToken),
      refreshUsableUntil: refreshToken === undefined ? 0 : expiryOf(refreshToken),
    };
  };
  const readAnew = async (): Promise<Tokens | undefined> => {
    const newer = refresh && (await refresh.readAnew(await refresh.read()));
    return newer === undefined ? undefined : read();
  };
  return { read, readAnew };
}

/**
 * The configured account; without one, that of the tokens, or the only one that a session is saved for. Tokens of two users
 * must not share a saved session, wherever they are read from.
 */
export async function findAccount(
  config: Config,
  baseUrl: string,
  vault: Vault | undefined,
  given?: GivenTokens,
): Promise<Account> {
  if (config.username !== undefined) return { baseUrl, username: config.username };
  if (given) {
    const { accessToken, refreshToken } = await given.read();
    return { baseUrl, username: `user ${readClaims(refreshToken ?? accessToken).sub ?? "of the tokens"}` };
  }
  const saved = vault ? await savedAccounts(vault, baseUrl) : [];
  if (saved.length === 1) return saved[0] as Account;
  if (saved.length > 1) {
    const names = saved.map(({ username }) => `"${username}"`).join(", ");
    throw new ConfigError(
      `Sessions of several accounts are saved for ${baseUrl}: ${names}. Say which by SUPERSET_USERNAME.`,
    );
  }
  throw new ConfigError(
    `No account is configured for ${baseUrl} and no session is saved. Run \`superset-mcp login\`, or set SUPERSET_USERNAME and SUPERSET_PASSWORD.`,
  );
}
