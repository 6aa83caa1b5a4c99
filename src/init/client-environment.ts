import { resolve } from "node:path";
import type { Config, ConfigSources, RawSettings } from "../config/config.ts";
import { FLAG_SETTINGS, SECRETS, type SettingName, VARIABLES } from "../config/settings.ts";
import { variableIn } from "../config/variable-in.ts";
import { ConfigError } from "../errors/errors.ts";

/** Variables that no client hands on, and that change where our files are or whom we trust. */
const INHERITED = ["XDG_STATE_HOME", "NODE_EXTRA_CA_CERTS"] as const;

/**
 * The environment that a client's server needs to do what this command does: what was configured by flags and variables, and
 * what the questions have added. Programs with windows inherit nothing of a shell. No secret is in it: those that were given
 * as they are have been exchanged for a session or a file.
 * @throws ConfigError for a proxy whose address holds a password
 */
export function clientEnvironment(
  { flags, env, file }: ConfigSources,
  config: Config,
  answers: RawSettings,
): Record<string, string> {
  const given = FLAG_SETTINGS.map(({ name }) => name).filter(
    (name) => flags[name] !== undefined || variableIn(env, VARIABLES[name]) !== undefined,
  );
  if (given.includes("proxy") && hasAccount(config.proxy ?? ""))
    throw new ConfigError(
      "The address of the proxy holds a password, which no client's configuration should. Write it as proxy into a file that only you can read, and name that by --config.",
    );
  const settings: [SettingName, unknown][] = [
    ["base_url", config.base_url],
    ...given.map((name): [SettingName, unknown] => [name, config[name]]),
    ...(Object.entries(answers) as [SettingName, unknown][]),
    ...proxyOf(config),
  ];
  const isShown = ([name, value]: [SettingName, unknown]) =>
    value !== undefined && !(name in SECRETS) && !isPasswordForm(name);
  return Object.fromEntries([
    ...(file ? [["SUPERSET_MCP_CONFIG", resolve(file)]] : []),
    ...settings.filter(isShown).map(([name, value]) => [VARIABLES[name], String(value)]),
    ...INHERITED.flatMap((name) => (env[name] ? [[name, env[name]]] : [])),
  ]);
}

/** The session is kept; where the password is read from is nothing that the server needs. */
const isPasswordForm = (name: SettingName) => name.startsWith("password");

function hasAccount(address: string): boolean {
  const { username, password } = new URL(address);
  return username !== "" || password !== "";
}

/** A proxy that the shell names; one with an account in its address is a secret, and stays the shell's. */
function proxyOf({
  proxy,
  no_proxy,
  environmentProxies: { http, https, no },
}: Config): [SettingName, unknown][] {
  const shells = https ?? http;
  if (proxy !== undefined || shells === undefined || !URL.canParse(shells) || hasAccount(shells)) return [];
  return [
    ["proxy", shells],
    ...(no && no_proxy === undefined ? [["no_proxy", no] as [SettingName, string]] : []),
  ];
}
