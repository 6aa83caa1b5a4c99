import { userInfo } from "node:os";
import { join } from "node:path";
import { createVault } from "../auth/choose-way-in.ts";
import type { WaysIn } from "../auth/find-ways-in.ts";
import { accountKey, savedAccounts } from "../auth/session-store.ts";
import { WrongPasswordError } from "../auth/sign-in.ts";
import { createFileVault } from "../auth/vault.ts";
import type { Account } from "../auth/way-in.ts";
import {
  type AddressedConfig,
  connectWith,
  isConfigured,
  type SignedIn,
  signInByCookie,
  signInByPassword,
  whoAmI,
} from "../cli/sign-in.ts";
import type { RawSettings } from "../config/config.ts";
import { SECRETS, type SecretName } from "../config/settings.ts";
import { AuthError, ConfigError } from "../errors/errors.ts";
import type { KnownSecrets } from "../results/known-secrets.ts";
import type { Choice, Interviewer } from "./interviewer.ts";

/** A session that works, and what a server needs to have it too. */
export interface Access extends SignedIn {
  /** Settings beside those that were given. */
  settings: RawSettings;
}

type Way = "password" | "api_key" | "cookie" | "access_token_command";

/** How often a wrong password is asked for anew: servers lock accounts. */
const MOST_TRIES = 3;

/** Those of one account, and the configuration that has led to it. */
interface Attempt extends Access {
  config: AddressedConfig;
}

/**
 * Sign in: as it is configured, by a session that is kept, or as the person says.
 * @throws AuthError when Superset refuses
 */
export async function settleSignIn(
  config: AddressedConfig,
  ways: WaysIn,
  interviewer: Interviewer,
  known: KnownSecrets,
): Promise<Access> {
  if (config.session_store === "memory")
    throw new ConfigError(
      "With session_store memory no session is kept for the clients. Take that setting away.",
    );
  const attempt = await signIn(config, ways, interviewer, known);
  const { account, api, until, settings } = attempt;
  return { account, api, until, settings: { ...settings, ...(await keepSecrets(attempt.config, account)) } };
}

async function signIn(
  config: AddressedConfig,
  ways: WaysIn,
  interviewer: Interviewer,
  known: KnownSecrets,
): Promise<Attempt> {
  if (SIGNING_IN.some((name) => isConfigured(config, name))) return asConfigured(config, known);
  const hasPassword = isConfigured(config, "password");
  const kept = hasPassword ? undefined : await byKeptSession(config, known);
  if (kept) return kept;
  const way = hasPassword ? "password" : await askWay(ways, interviewer);
  const complete = ways.password === undefined ? config : { ...config, auth_provider: ways.password };
  return BY[way](complete, interviewer, known);
}

/** The secrets that are a way to sign in by themselves. */
const SIGNING_IN: readonly SecretName[] = [
  "api_key",
  "access_token",
  "refresh_token",
  "cookie",
  "guest_token",
];

async function asConfigured(config: AddressedConfig, known: KnownSecrets): Promise<Attempt> {
  if (isConfigured(config, "cookie")) return withName(await signInByCookie(config, known), config);
  const { wayIn, api, probe } = await connectWith(config, known);
  await probe();
  return { account: wayIn.account, api, settings: {}, config };
}

/** These become a session, which the clients' servers find. */
const IN_SESSION: ReadonlySet<string> = new Set<SecretName>(["password", "cookie"]);

/**
 * Secrets that are given as they are go into files that only their owner can read: no client's configuration holds one. Those
 * in files or from commands stay where they are.
 */
async function keepSecrets(config: AddressedConfig, account: Account): Promise<RawSettings> {
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

async function byKeptSession(config: AddressedConfig, known: KnownSecrets): Promise<Attempt | undefined> {
  const saved = await savedAccounts(await createVault(config), config.base_url);
  const mine = saved.filter(({ username }) => config.username === undefined || username === config.username);
  if (mine.length !== 1) return undefined;
  try {
    const { wayIn, api, probe } = await connectWith(config, known);
    await probe();
    const { access, refresh } = await wayIn.expiries();
    return withName({ account: wayIn.account, api, until: refresh ?? access }, config);
  } catch (error) {
    if (error instanceof AuthError || error instanceof ConfigError) return undefined;
    throw error;
  }
}

/** Several accounts may have sessions: which one is meant is said. */
const withName = (signedIn: SignedIn, config: AddressedConfig): Attempt => ({
  ...signedIn,
  settings: { username: signedIn.account.username },
  config,
});

const IS_OPEN: Partial<Record<Way, (ways: WaysIn) => boolean>> = {
  password: ({ password }) => password !== undefined,
  api_key: ({ apiKey }) => apiKey,
};

async function askWay(ways: WaysIn, interviewer: Interviewer): Promise<Way> {
  const choices: Choice<Way>[] = [
    { value: "password", label: "User name and password" },
    { value: "api_key", label: "API key", hint: "sst_…, from Superset's user settings" },
    { value: "cookie", label: "Cookie of a signed-in browser", hint: "for single sign-on" },
    {
      value: "access_token_command",
      label: "A command that prints a token",
      hint: "for tokens from elsewhere",
    },
  ];
  const proposal = ways.password !== undefined ? "password" : ways.apiKey ? "api_key" : "cookie";
  return interviewer.choose({
    message:
      ways.password === undefined
        ? "How do you sign in? This server takes no passwords from programs"
        : "How do you sign in?",
    setting: "SUPERSET_API_KEY, SUPERSET_COOKIE or SUPERSET_ACCESS_TOKEN_COMMAND",
    choices: choices.filter(({ value }) => IS_OPEN[value]?.(ways) ?? true),
    proposal,
  });
}

const BY: Readonly<
  Record<Way, (config: AddressedConfig, interviewer: Interviewer, known: KnownSecrets) => Promise<Attempt>>
> = {
  password: byPassword,
  async api_key(config, interviewer, known) {
    const api_key = await interviewer.secret({ message: "API key", setting: "SUPERSET_API_KEY" });
    return asConfigured({ ...config, api_key }, known);
  },
  async cookie(config, interviewer, known) {
    const question = { message: "Cookie of the signed-in browser (session=…)", setting: "SUPERSET_COOKIE" };
    return asConfigured({ ...config, cookie: await interviewer.secret(question) }, known);
  },
  async access_token_command(config, interviewer, known) {
    const access_token_command = await interviewer.text({
      message: "Command that prints a token",
      setting: "SUPERSET_ACCESS_TOKEN_COMMAND",
      proposal: "",
      check: (given) => (given ? undefined : "Something is needed."),
    });
    const attempt = await asConfigured({ ...config, access_token_command }, known);
    return { ...attempt, settings: { access_token_command } };
  },
};

async function byPassword(
  config: AddressedConfig,
  interviewer: Interviewer,
  known: KnownSecrets,
): Promise<Attempt> {
  const username =
    config.username ??
    (await interviewer.text({ message: "User name", setting: "--username", proposal: proposedName(config) }));
  for (let tries = 1; ; tries++) {
    const given = isConfigured(config, "password")
      ? {}
      : { password: await askPassword(config, username, interviewer) };
    try {
      const complete = { ...config, username, ...given };
      const attempt = withName(await signInByPassword(complete, known), complete);
      const { auth_provider } = complete;
      return auth_provider === "db"
        ? attempt
        : { ...attempt, settings: { ...attempt.settings, auth_provider } };
    } catch (error) {
      const isAskedAgain = given.password !== undefined && interviewer.canAskAgain && tries < MOST_TRIES;
      if (!(error instanceof WrongPasswordError && isAskedAgain)) throw error;
      interviewer.complain(error.message);
    }
  }
}

/** A Superset on this machine is most often one that has just been installed, by its own instructions. */
const isLocal = ({ base_url }: AddressedConfig) => /^https?:\/\/(localhost|127\.|\[::1\])/.test(base_url);
const FIRST_ACCOUNT = "admin";

function proposedName(config: AddressedConfig): string {
  if (isLocal(config)) return FIRST_ACCOUNT;
  try {
    return userInfo().username;
  } catch {
    // In a container, a user may have a number only.
    return FIRST_ACCOUNT;
  }
}

function askPassword(config: AddressedConfig, username: string, interviewer: Interviewer): Promise<string> {
  const isFirst = isLocal(config) && username === FIRST_ACCOUNT;
  return interviewer.secret({
    message: `Password of "${username}"${isFirst ? " (just Enter: admin, as in a new installation)" : ""}`,
    setting: "SUPERSET_PASSWORD, SUPERSET_PASSWORD_FILE or SUPERSET_PASSWORD_COMMAND",
    proposal: isFirst ? FIRST_ACCOUNT : undefined,
  });
}

/** Who has signed in, by the server's own word where it gives it. */
export async function nameOf({ account, api }: Access): Promise<string> {
  return (await whoAmI(api)) ?? account.username;
}
