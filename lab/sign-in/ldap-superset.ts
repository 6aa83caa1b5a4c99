import { join } from "node:path";
import { labFolder, venvPython } from "../lab-paths.ts";
import type { Account } from "../seed/accounts.ts";
import { ensureExtraPackages } from "../services/extra-packages.ts";
import { prepareSuperset, type SupersetOptions } from "../superset.ts";
import { type Ldap, startLdap } from "./ldap.ts";
import { type RestartableSuperset, startRestartable } from "./restartable.ts";
import { ldapConfig } from "./sign-in-config.ts";

/** A Superset whose people are in a directory; nobody has a password in Superset itself. */
export interface LdapSuperset extends RestartableSuperset {
  readonly people: readonly [Account, Account];
  readonly directory: Ldap;
}

/** Starts a directory and a Superset that asks it; needs the Debian packages of `signInPackages`. */
export async function startLdapSuperset(options: SupersetOptions): Promise<LdapSuperset> {
  const { version, onProgress = () => {} } = options;
  const venv = join(labFolder, version, "venv");
  await prepareSuperset({ version, onProgress });
  const packages = await ensureExtraPackages({ version, venv, set: "ldap", onProgress });
  const directory = await startLdap(venvPython(venv));
  try {
    const superset = await startRestartable({
      ...options,
      extraConfig: ldapConfig(directory),
      environment: { PYTHONPATH: packages },
    });
    const stop = async () => {
      await superset.stop();
      await directory.stop();
    };
    return { ...superset, people: directory.people, directory, stop };
  } catch (error) {
    await directory.stop();
    throw error;
  }
}
