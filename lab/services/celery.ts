import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { venvPython } from "../lab-paths.ts";
import { type Kept, keepRunning, serviceFolder } from "./keep.ts";

export interface CeleryOptions {
  readonly venv: string;
  /** Of the Superset whose tasks it does. */
  readonly home: string;
  readonly env: NodeJS.ProcessEnv;
}

/** Workers and the scheduler for the tasks of a running Superset. Removes that Superset's home, too, when it ends. */
export async function startCelery({ venv, home, env }: CeleryOptions): Promise<Kept> {
  const folder = await serviceFolder("celery");
  // The seeded database is named by a path relative to where its process runs.
  await symlink(join(home, "shop.db"), join(folder, "shop.db"));
  const app = ["--app", "superset.tasks.celery_app:app"];
  const beat = ["--beat", "--schedule", join(folder, "beat")];
  return keepRunning({
    name: "Celery",
    python: venvPython(venv),
    folder,
    alsoRemove: [home],
    program: venvPython(venv),
    args: ["-m", "celery", ...app, "worker", ...beat, "--concurrency", "3", "-O", "fair", "-l", "INFO"],
    // The browser's profile and the like go where they are removed.
    env: { ...env, TMPDIR: folder, HOME: folder, SE_OFFLINE: "true", SE_AVOID_STATS: "true" },
    isReady: (log) => / ready\.\s/.test(log),
  });
}
