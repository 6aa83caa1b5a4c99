import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { labFolder, venvPython } from "../../lab/lab-paths.ts";
import { startSuperset } from "../../lab/superset.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder of the run's Superset, with its metadata. */
    home: string;
    /** The interpreter it runs on. */
    python: string;
  }
}

/** One real Superset for all suites of the jobs; JOBS_VERSION says which, 6.1.0 where it does not. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const version = process.env.JOBS_VERSION ?? "6.1.0";
  const { baseUrl, admin, viewer, home, stop } = await startSuperset({
    version,
    onProgress: (line) => console.log(line),
  });
  project.provide("superset", { baseUrl, version, admin, viewer });
  project.provide("home", home);
  project.provide("python", venvPython(join(labFolder, version, "venv")));
  return stop;
}
