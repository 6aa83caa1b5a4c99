import { existsSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { withLock } from "../directory-lock.ts";
import { installEnvironment } from "../install-environment.ts";
import { LabError } from "../lab-error.ts";
import { findOnPath, labFolder, labSource, venvPython } from "../lab-paths.ts";
import { hintFor, lastLines, runTied } from "../run-command.ts";
import { hashFiles, hasStamp, writeStamp } from "../stamp.ts";

type Progress = (line: string) => void;

export interface ExtraPackages {
  readonly version: string;
  readonly venv: string;
  /** The name of a file in `requirements/`, whose pins they are. */
  readonly set: "contract" | "ldap" | "mcp-service";
  readonly onProgress: Progress;
}

/**
 * A folder with the Python packages that the services need beside that version's own, to be put on PYTHONPATH, so that
 * the environment of the plain lab stays as it is. Made or remade when the pins changed.
 */
export async function ensureExtraPackages({
  version,
  venv,
  set,
  onProgress,
}: ExtraPackages): Promise<string> {
  const file = labSource("requirements", `${set}.txt`);
  const folder = join(labFolder, version, `extra-packages-${set}`);
  const hash = await hashFiles([file]);
  const onWait = (holder: string) => onProgress(`Waiting for process ${holder}, which installs packages`);
  return withLock(join(labFolder, version, `lock-extra-packages-${set}`), onWait, async () => {
    if (await hasStamp(folder, hash)) return folder;
    onProgress(`Superset ${version}: installing the packages of ${set}.txt`);
    const part = `${folder}.part`;
    await rm(part, { recursive: true, force: true });
    await mkdir(part, { recursive: true });
    await install(venv, part, file);
    await writeStamp(part, hash);
    await rm(folder, { recursive: true, force: true });
    await rename(part, folder);
    return folder;
  });
}

async function install(venv: string, target: string, file: string): Promise<void> {
  const python = venvPython(venv);
  const env = installEnvironment(process.env, join(labFolder, "cache"));
  const own = join(venv, "bin", "uv");
  const uv = findOnPath("uv") ?? (existsSync(own) ? own : undefined);
  const packages = ["--no-deps", "--target", target, "-r", file];
  const result =
    uv === undefined
      ? await runTied(python, python, ["-m", "pip", "install", ...packages], env)
      : await runTied(python, uv, ["pip", "install", "--python", python, ...packages], env);
  if (result.code === 0) return;
  const hint = hintFor(result.output);
  throw new LabError(
    `Could not install the packages of ${file}:\n${lastLines(result.output)}\n${hint}`.trimEnd(),
  );
}
