import { ConfigError } from "../errors/errors.ts";
import { type Config, readConfig } from "./config.ts";
import { didYouMean } from "./nearest.ts";

/**
 * The configuration of another Superset, as the setting `targets` names it. Address, account and policy are that file's alone, and
 * nothing of it comes from the environment; where files are and sessions are kept is the same for all of one process.
 * @throws ConfigError for a target that there is not, saying how to have one
 */
export async function targetConfig(config: Config, name: string): Promise<Config> {
  const { targets, stateDir, outputDir, generatedDir, environmentProxies, files, confirm } = config;
  const file = Object.hasOwn(targets, name) ? targets[name] : undefined;
  if (file === undefined) {
    const names = Object.keys(targets);
    const known = names.length > 0 ? `Known: ${names.join(", ")}.` : EXAMPLE;
    throw new ConfigError(`No target is called "${name}".${didYouMean(name, names)} ${known}`);
  }
  const own = await readConfig({ flags: {}, env: {}, file });
  if (own.base_url === undefined) {
    throw new ConfigError(`The configuration file of target "${name}", ${file}, has no base_url.`);
  }
  // Whom the same rule has let pass already is not asked twice.
  const asks = own.confirm === confirm ? "never" : own.confirm;
  return { ...own, stateDir, outputDir, generatedDir, environmentProxies, files, confirm: asks };
}

const EXAMPLE =
  'The user configures one: in this server\'s configuration file "targets: {staging: /path/to/staging.yaml}", where that file holds base_url and an account of the other Superset; or SUPERSET_MCP_TARGETS.';
