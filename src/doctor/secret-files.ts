import type { Config, ConfigSources } from "../config/config.ts";
import { SECRETS, type SecretName, VARIABLES } from "../config/settings.ts";
import { type Verdict, warning } from "./check.ts";
import { isOpenToOthers } from "./folders.ts";

const names = Object.keys(SECRETS) as SecretName[];

/** Files that hold a secret and that other users of this machine can read. */
export async function openSecretFiles(config: Config, { file, env }: ConfigSources): Promise<Verdict[]> {
  // One in the environment beats that of the file, which is then none of this configuration's.
  const inFile = names.some((name) => config[name] !== undefined && !env[VARIABLES[name]]);
  const paths = [
    inFile ? file : undefined,
    config.client_key,
    ...names.map((name) => config[`${name}_file`]),
  ].filter((path) => path !== undefined);
  const verdicts = paths.map(async (path) =>
    (await isOpenToOthers(path))
      ? warning(`Other users of this machine can read ${path}, which holds a secret.`, `chmod 600 "${path}"`)
      : undefined,
  );
  return (await Promise.all(verdicts)).filter((verdict) => verdict !== undefined);
}
