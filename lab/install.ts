import { mkdir, readFile, rm, statfs, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { findPython, type Python } from "./find-python.ts";
import { installEnvironment } from "./install-environment.ts";
import { LabError } from "./lab-error.ts";
import { findOnPath, labFolder, labSource, venvPython } from "./lab-paths.ts";
import { type CommandResult, hintFor, lastLines, runTied } from "./run-command.ts";
import { hashFiles, hasStamp, writeStamp } from "./stamp.ts";
import type { LabVersion } from "./versions.ts";

const neededBytes = 1.5e9;

type Progress = (line: string) => void;

/**
 * The folder of a finished virtual environment for that version, made or remade when its requirements changed.
 * The caller holds the version's lock.
 */
export async function ensureVenv(version: LabVersion, onProgress: Progress): Promise<string> {
  const venv = join(labFolder, version.version, "venv");
  await mkdir(join(labFolder, version.version), { recursive: true });
  const requirements = await requirementsOf(version);
  const hash = await hashFiles([requirements]);
  if (await hasStamp(venv, hash)) return venv;
  // Scripts in an environment hold its path, so it is built in place; only the stamp, written last, makes it valid.
  await rm(venv, { recursive: true, force: true });
  await checkSpace();
  const env = installEnvironment(process.env, join(labFolder, "cache"));
  const uv = findOnPath("uv");
  const python = await findPython(version, uv !== undefined);
  onProgress(`Installing Superset ${version.version} (Python ${python.minor}) into ${venv}`);
  const started = performance.now();
  await createVenv(venv, python, uv, env);
  await installPackages(version, requirements, venv, uv, env, onProgress);
  await writeStamp(venv, hash);
  onProgress(
    `Installed Superset ${version.version} in ${Math.round((performance.now() - started) / 1000)} s`,
  );
  return venv;
}

/** The pinned file of a known version; for another one what a similar version needs, with that version's number. */
export async function requirementsOf({ version, like }: LabVersion): Promise<string> {
  if (like === undefined) return labSource("requirements", `${version}.txt`);
  const similar = await readFile(labSource("requirements", `${like}.in`), "utf8");
  const file = join(labFolder, version, "requirements.in");
  await writeFile(file, similar.replaceAll(like, version));
  return file;
}

async function checkSpace(): Promise<void> {
  const { bavail, bsize } = await statfs(labFolder);
  if (bavail * bsize < neededBytes) {
    throw new LabError(
      `Only ${Math.round((bavail * bsize) / 1e6)} MB are free for ${labFolder}; a Superset needs about 1500 MB. Free some space or delete versions under .lab/ that you do not need.`,
    );
  }
}

async function createVenv(venv: string, python: Python, uv: string | undefined, env: NodeJS.ProcessEnv) {
  const { executable } = python;
  const result =
    uv === undefined
      ? await runTied(executable, executable, ["-m", "venv", venv], env)
      : await runTied(executable, uv, ["venv", "--python", executable, venv], env);
  if (result.code !== 0) throw installError("Could not make a virtual environment", result);
}

/** With uv when it can be had (ten times as fast), else, or when uv cannot reach the registry, with pip. */
async function installPackages(
  version: LabVersion,
  requirements: string,
  venv: string,
  uvOnPath: string | undefined,
  env: NodeJS.ProcessEnv,
  onProgress: Progress,
): Promise<void> {
  const what = `Could not install Superset ${version.version}`;
  const python = venvPython(venv);
  // The pinned files list every transitive package, so nothing is left to resolve.
  const packages = [...(version.like === undefined ? ["--no-deps"] : []), "-r", requirements];
  const uv = uvOnPath ?? (await installUv(venv, env));
  if (uv !== undefined) {
    const attempt = await runTied(python, uv, ["pip", "install", "--python", python, ...packages], env);
    if (attempt.code === 0) return;
    const pip = await runTied(python, python, ["-m", "pip", "--version"], env);
    if (pip.code !== 0 || /no space left/i.test(attempt.output)) throw installError(what, attempt);
  }
  onProgress("Installing with pip, as uv did not do it; this takes a few minutes");
  const result = await runTied(python, python, ["-m", "pip", "install", "--retries", "2", ...packages], env);
  if (result.code !== 0) throw installError(what, result);
}

/** uv inside the environment, installed with pip; undefined when that did not work. */
async function installUv(venv: string, env: NodeJS.ProcessEnv): Promise<string | undefined> {
  const file = labSource("requirements", "uv.txt");
  const python = venvPython(venv);
  const args = ["-m", "pip", "install", "--quiet", "--retries", "2", "-r", file];
  const { code } = await runTied(python, python, args, env);
  return code === 0 ? join(venv, "bin", "uv") : undefined;
}

function installError(what: string, result: CommandResult): LabError {
  const hint = hintFor(result.output);
  return new LabError([`${what}:`, lastLines(result.output), ...(hint === "" ? [] : [hint])].join("\n"));
}
