import { readdir } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { type Python, probePython } from "../../find-python.ts";
import { LabError } from "../../lab-error.ts";

/** The peers in Python want one of these; the newer ones have wheels for all that they need. */
const minors = ["3.12", "3.13"];

/** A Python for the peers: on PATH, or one that pyenv has installed without it being the chosen one. */
export async function findPeerPython(): Promise<Python> {
  for (const minor of minors) {
    for (const name of [`python${minor}`, ...(await installedByPyenv(minor))]) {
      const python = await probePython(name);
      if (python !== undefined && minors.includes(python.minor) && python.hasEnsurepip) return python;
    }
  }
  throw new LabError(`No Python ${minors.join(" or ")} with venv on PATH or in pyenv`);
}

async function installedByPyenv(minor: string): Promise<string[]> {
  const versions = join(process.env.PYENV_ROOT ?? join(homedir(), ".pyenv"), "versions");
  const names = await readdir(versions).catch(() => []);
  return names
    .filter((name) => name.startsWith(`${minor}.`))
    .map((name) => join(versions, name, "bin", "python"));
}
