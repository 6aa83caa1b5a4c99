import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const sourceFolder = dirname(fileURLToPath(import.meta.url));

/** A file of the lab's own source: `serve.py`, a requirements file. */
export function labSource(...parts: string[]): string {
  return join(sourceFolder, ...parts);
}

/** The project's root: where package.json is. */
export const projectRoot = dirname(sourceFolder);

/** Everything the lab keeps; git-ignored and safe to delete while no lab runs. */
export const labFolder = join(projectRoot, ".lab");

/** The interpreter of a version's virtual environment. */
export function venvPython(venv: string): string {
  return join(venv, "bin", "python");
}

/** First file of that name on a PATH, or undefined. */
export function findOnPath(name: string, path = process.env.PATH ?? ""): string | undefined {
  for (const folder of path.split(":")) {
    if (folder !== "" && existsSync(join(folder, name))) return join(folder, name);
  }
  return undefined;
}
