import { randomBytes } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { labFolder } from "../lab-paths.ts";
import { launchServer, stopServer } from "../launch.ts";
import { admin, viewer } from "../seed/accounts.ts";
import { removeHome, type Superset, type SupersetOptions, startOnFreshHome } from "../superset.ts";

export interface RestartableSuperset extends Superset {
  /** Ends it and starts it again on its port and metadata; with another SECRET_KEY no token or cookie survives. */
  restart(change?: { readonly newSecretKey?: boolean }): Promise<void>;
}

/** As `startSuperset`, for one that is restarted during its life. */
export async function startRestartable(options: SupersetOptions): Promise<RestartableSuperset> {
  const { launched, home } = await startOnFreshHome(options, false);
  const { baseUrl, port, logFile } = launched;
  let { pid } = launched;
  const restart = async ({ newSecretKey = false } = {}) => {
    await stopServer(pid);
    if (newSecretKey) await writeFile(join(home, "secret.key"), randomBytes(32).toString("hex"));
    const venv = join(labFolder, options.version, "venv");
    ({ pid } = await launchServer({ venv, home, port, detached: false, environment: options.environment }));
  };
  const stop = async () => {
    await stopServer(pid);
    await removeHome(home);
  };
  return { version: options.version, baseUrl, port, home, admin, viewer, logFile, restart, stop };
}
