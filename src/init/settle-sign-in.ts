import { createVault } from "../auth/choose-way-in.ts";
import type { WaysIn } from "../auth/find-ways-in.ts";
import { savedAccounts } from "../auth/session-store.ts";
import { type AddressedConfig, connectWith, isConfigured, whoAmI } from "../cli/sign-in.ts";
import type { SecretName } from "../config/settings.ts";
import { AuthError, ConfigError } from "../errors/errors.ts";
import type { KnownSecrets } from "../results/known-secrets.ts";
import { type Access, type Attempt, asConfigured, withName } from "./attempt.ts";
import { byPassword } from "./by-password.ts";
import type { Choice, Interviewer } from "./interviewer.ts";
import { keepSecrets } from "./keep-secrets.ts";

type Way = "password" | "api_key" | "cookie" | "access_token_command";

/** What a person may choose. */
interface WayToSignIn extends Omit<Choice<Way>, "value"> {
  /** Whether the server has it; where it does not tell, it may. */
  isOpen(ways: WaysIn): boolean;
  signIn(config: AddressedConfig, interviewer: Interviewer, known: KnownSecrets): Promise<Attempt>;
}

const WAYS: Readonly<Record<Way, WayToSignIn>> = {
  password: {
    label: "User name and password",
    isOpen: ({ password }) => password !== undefined,
    signIn: byPassword,
  },
  api_key: {
    label: "API key",
    hint: "sst_…, from Superset's user settings",
    isOpen: ({ apiKey }) => apiKey,
    async signIn(config, interviewer, known) {
      const api_key = await interviewer.secret({ message: "API key", setting: "SUPERSET_API_KEY" });
      return asConfigured({ ...config, api_key }, known);
    },
  },
  cookie: {
    label: "Cookie of a signed-in browser",
    hint: "for single sign-on",
    isOpen: () => true,
    async signIn(config, interviewer, known) {
      const question = { message: "Cookie of the signed-in browser (session=…)", setting: "SUPERSET_COOKIE" };
      return asConfigured({ ...config, cookie: await interviewer.secret(question) }, known);
    },
  },
  access_token_command: {
    label: "A command that prints a token",
    hint: "for tokens from elsewhere",
    isOpen: () => true,
    async signIn(config, interviewer, known) {
      const access_token_command = await interviewer.text({
        message: "Command that prints a token",
        setting: "SUPERSET_ACCESS_TOKEN_COMMAND",
        proposal: "",
        check: (given) => (given ? undefined : "Something is needed."),
      });
      const attempt = await asConfigured({ ...config, access_token_command }, known);
      return { ...attempt, settings: { access_token_command } };
    },
  },
};

/** The secrets that are a way to sign in by themselves. */
const SIGNING_IN: readonly SecretName[] = [
  "api_key",
  "access_token",
  "refresh_token",
  "cookie",
  "guest_token",
];

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
  return WAYS[way].signIn(complete, interviewer, known);
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

async function askWay(ways: WaysIn, interviewer: Interviewer): Promise<Way> {
  const open = (Object.keys(WAYS) as Way[]).filter((way) => WAYS[way].isOpen(ways));
  const question = "How do you sign in?";
  return interviewer.choose({
    message:
      ways.password === undefined ? `${question} This server takes no passwords from programs` : question,
    setting: "SUPERSET_API_KEY, SUPERSET_COOKIE or SUPERSET_ACCESS_TOKEN_COMMAND",
    choices: open.map((value) => {
      const { label, hint } = WAYS[value];
      return { value, label, ...(hint && { hint }) };
    }),
    // The most usual comes first.
    proposal: open[0] as Way,
  });
}

/** Who has signed in, by the server's own word where it gives it. */
export async function nameOf({ account, api }: Access): Promise<string> {
  return (await whoAmI(api)) ?? account.username;
}
