import { type Config, readConfig } from "../config/config.ts";
import { didYouMean } from "../config/nearest.ts";
import { formsOf, SECRETS, type SecretName, type SettingName } from "../config/settings.ts";
import { ConfigError } from "../errors/errors.ts";
import type { OwnOptions, PlainOptions, SupersetOptions } from "./superset-options.ts";

const PLAIN: Readonly<Record<keyof PlainOptions, SettingName>> = {
  baseUrl: "base_url",
  username: "username",
  authProvider: "auth_provider",
  guestTokenHeader: "guest_token_header",
  sessionStore: "session_store",
  caFile: "ca_file",
  clientCert: "client_cert",
  clientKey: "client_key",
  proxy: "proxy",
  noProxy: "no_proxy",
  connectTimeout: "connect_timeout",
  timeout: "timeout",
  longTimeout: "long_timeout",
};
const OWN: Readonly<Record<keyof OwnOptions | "version", true>> = {
  config: true,
  onWarning: true,
  version: true,
};

/** Option -> setting. */
const SETTINGS: ReadonlyMap<string, SettingName> = new Map([
  ...Object.entries(PLAIN),
  ...(Object.keys(SECRETS) as SecretName[])
    .flatMap((name) => [...formsOf(name)])
    .map((name) => [camelCase(name), name] as const),
]);

/**
 * The configuration that options and environment make together.
 * @throws ConfigError for an option that is unknown or has a value it cannot have, named as it was given
 */
export async function readOptions(options: SupersetOptions, env: NodeJS.ProcessEnv): Promise<Config> {
  const known = [...SETTINGS.keys(), ...Object.keys(OWN)];
  const unknown = Object.keys(options).filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new ConfigError(
      unknown.map((name) => `Unknown option "${name}".${didYouMean(name, known)}`).join("\n"),
    );
  const given = Object.entries(options).flatMap(([option, value]) => {
    const setting = SETTINGS.get(option);
    return setting ? [[setting, value] as const] : [];
  });
  const config = await readConfig({
    flags: Object.fromEntries(given),
    env,
    file: options.config,
    nameOf: camelCase,
  });
  if (config.base_url === undefined)
    throw new ConfigError("No Superset is named: give the option baseUrl, or set SUPERSET_BASE_URL.");
  return config;
}

/** `base_url` -> `baseUrl`. */
function camelCase(name: string): string {
  return name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
}
