import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { type Launch, launchServer, stopServer } from "../launch.ts";
import { removeHome } from "../superset.ts";
import { serviceFolder } from "./keep.ts";

export interface Twin {
  readonly baseUrl: string;
  readonly logFile: string;
  stop(): Promise<void>;
}

/** A second Superset over the home, so the metadata and configuration, of another; its log is in a folder of its own. */
export async function startTwin({
  venv,
  home,
  environment,
}: Pick<Launch, "venv" | "home" | "environment">): Promise<Twin> {
  const own = await serviceFolder("twin");
  const config = { SUPERSET_CONFIG_PATH: join(home, "superset_config.py") };
  try {
    await symlink(join(home, "shop.db"), join(own, "shop.db"));
    const launch = { venv, home: own, port: 0, detached: false };
    const launched = await launchServer({ ...launch, environment: { ...environment, ...config } });
    const stop = async () => {
      await stopServer(launched.pid);
      await removeHome(own);
    };
    return { baseUrl: launched.baseUrl, logFile: launched.logFile, stop };
  } catch (error) {
    await removeHome(own);
    throw error;
  }
}
