import { createVault, findAccount, storeOptions } from "../auth/choose-way-in.ts";
import { dateOf } from "../auth/date-of.ts";
import { createRefusals, refusalsName } from "../auth/refusals.ts";
import { accountKey, createSessionStore } from "../auth/session-store.ts";
import { withUsualSuperset } from "../auth/usual-superset.ts";
import type { Account } from "../auth/way-in.ts";
import { type Config, readConfig } from "../config/config.ts";
import { configuredTransport } from "../connection.ts";
import { ConfigError, ToolError } from "../errors/errors.ts";
import { maskErrors } from "../results/error-result.ts";
import { createKnownSecrets, type KnownSecrets } from "../results/known-secrets.ts";
import { createMask } from "../results/mask.ts";
import { printable } from "../results/printable.ts";
import { detectVersion } from "../version/detect-version.ts";
import type { CommandLine } from "./arguments.ts";
import { askSecret, askText } from "./ask.ts";
import {
  type AddressedConfig,
  connectWith,
  isConfigured,
  signInByCookie,
  signInByPassword,
  warn,
  whoAmI,
} from "./sign-in.ts";

/** `login`, `logout` and `status`: the session that clients need no password for. */

const say = (line: string) => void process.stdout.write(`${printable(line)}\n`);

/** The configuration, with the address asked for where it is missing. */
async function readSessionConfig(line: CommandLine): Promise<AddressedConfig> {
  if (line.positionals.length > 0) throw new ConfigError(`"${line.positionals[0]}" is too much.`);
  const sources = await withUsualSuperset(line.sources);
  const config = await readConfig(sources);
  if (config.base_url !== undefined) return { ...config, base_url: config.base_url };
  const base_url = await askText("Address of Superset", "--base-url or SUPERSET_BASE_URL");
  const flags = { ...sources.flags, base_url };
  return { ...(await readConfig({ ...sources, flags })), base_url };
}

/** `login`: sign in once and keep the session. */
export async function login(line: CommandLine): Promise<number> {
  const config = await readSessionConfig(line);
  for (const name of ["api_key", "guest_token", "access_token", "refresh_token"] as const) {
    if (isConfigured(config, name))
      throw new ConfigError(
        `The setting ${name} signs in by itself; there is nothing to keep. Take it away first.`,
      );
  }
  const known = createKnownSecrets();
  const byCookie = line.cookie || isConfigured(config, "cookie");
  return maskErrors(createMask(known.all), () =>
    byCookie ? loginByCookie(config, known) : loginByPassword(config, known),
  );
}

async function loginByPassword(config: AddressedConfig, known: KnownSecrets): Promise<number> {
  const username = config.username ?? (await askText("User name", "--username or SUPERSET_USERNAME"));
  const password = isConfigured(config, "password")
    ? {}
    : { password: await askSecret(`Password of "${username}"`) };
  const complete = { ...config, username, ...password };
  const { account, until } = await signInByPassword(complete, known);
  say(`Signed in to ${config.base_url} as "${username}"; ${lifeOf(until)}`);
  await sayWhereKept(complete, account);
  return 0;
}

async function loginByCookie(config: AddressedConfig, known: KnownSecrets): Promise<number> {
  const given = isConfigured(config, "cookie")
    ? {}
    : { cookie: await askSecret("Cookie of the signed-in browser (session=…)") };
  const complete = { ...config, ...given };
  const { account } = await signInByCookie(complete, known);
  say(`Signed in to ${config.base_url} as "${account.username}", by the browser's session.`);
  await sayWhereKept(complete, account);
  return 0;
}

/** `logout`: forget what is kept of the session. */
export async function logout(line: CommandLine): Promise<number> {
  const config = await readSessionConfig(line);
  if (config.session_store === "memory") throw new ConfigError("With session_store memory nothing is kept.");
  const vault = await createVault(config);
  const account = await findAccount(config, config.base_url, vault);
  const store = createSessionStore(storeOptions({ config, warn }, vault), account);
  const saved = await store.load();
  await store.remove();
  await createRefusals(vault, refusalsName(account)).forget();
  say(
    saved
      ? `Forgot the session of "${account.username}" on ${account.baseUrl}. Superset cannot revoke it: whoever has a copy can use it until it ends.`
      : `No session of "${account.username}" on ${account.baseUrl} was kept.`,
  );
  return 0;
}

/** `status`: who is signed in where; exit code 1 when the session does not work. */
export async function status(line: CommandLine): Promise<number> {
  const config = await readSessionConfig(line);
  const known = createKnownSecrets();
  const transport = configuredTransport(config, known);
  const report = await maskErrors(createMask(known.all), () => describeSession(config, known)).catch(
    (error) => {
      if (!(error instanceof ToolError)) throw error;
      return { valid: false, problem: error.message };
    },
  );
  const version =
    config.superset_version ?? (await detectVersion(transport, config.base_url).catch(() => undefined));
  const full = { base_url: config.base_url, superset_version: version ?? null, ...report };
  if (line.json) say(JSON.stringify(full, null, 2));
  else for (const [name, value] of Object.entries(full)) say(`${name.padEnd(20)}${value ?? "-"}`);
  return report.valid ? 0 : 1;
}

async function describeSession(config: Config, known: KnownSecrets) {
  const { wayIn, api, probe } = await connectWith(config, known);
  await probe();
  const { access, refresh } = await wayIn.expiries();
  return {
    valid: true,
    account: (await whoAmI(api)) ?? wayIn.account.username,
    signed_in_by: wayIn.kind,
    expires_at: timeText(access),
    refresh_expires_at: timeText(refresh),
  };
}

async function sayWhereKept(config: Config, account: Account): Promise<void> {
  if (config.session_store === "memory") return warn("session_store is memory: the session is not kept.");
  const vault = await createVault(config);
  say(`The session is kept in ${vault.where(accountKey(account))}`);
  say(`A client needs no password now: SUPERSET_BASE_URL=${account.baseUrl} is enough.`);
}

function lifeOf(end: number | undefined): string {
  const text = timeText(end);
  return text ? `the session lasts until ${text}.` : "the session has no end.";
}

function timeText(time: number | undefined): string | null {
  return dateOf(time)?.toISOString() ?? null;
}
