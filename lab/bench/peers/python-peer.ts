import { mkdir, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { installEnvironment } from "../../install-environment.ts";
import { LabError } from "../../lab-error.ts";
import { labFolder, labSource, venvPython } from "../../lab-paths.ts";
import { hintFor, lastLines, runTied } from "../../run-command.ts";
import { hashFiles, hasStamp, writeStamp } from "../../stamp.ts";
import { folderBytes, pythonPackages } from "../folder-size.ts";
import type { InstallSize } from "../server.ts";
import { findPeerPython } from "./find-peer-python.ts";

export const peersFolder = join(labFolder, "peers");

/** The file of a peer's pins, with why they are so. */
export function peerRequirements(name: string): string {
  return labSource("bench", "requirements", `${name}.txt`);
}

/** The environment of a peer whose pins are in `requirements/<name>.txt`, made or remade when those changed. */
export async function ensurePythonPeer(name: string, onProgress: (line: string) => void): Promise<string> {
  const requirements = peerRequirements(name);
  const venv = join(peersFolder, name);
  const hash = await hashFiles([requirements]);
  if (await hasStamp(venv, hash)) return venv;
  const { executable } = await findPeerPython();
  onProgress(`Installing ${name}`);
  await rm(venv, { recursive: true, force: true });
  await mkdir(peersFolder, { recursive: true });
  const env = installEnvironment(process.env, join(labFolder, "cache"));
  const run = async (program: string, ...args: string[]) => {
    const { code, output } = await runTied(executable, program, args, env);
    if (code === 0) return;
    throw new LabError(`Could not install ${name}:\n${lastLines(output)}\n${hintFor(output)}`.trimEnd());
  };
  await run(executable, "-m", "venv", venv);
  await run(venvPython(venv), "-m", "pip", "install", "--quiet", "--no-deps", "-r", requirements);
  await writeStamp(venv, hash);
  return venv;
}

/** Without pip, which came with the environment and is not needed to run. */
export async function sizeOfVenv(venv: string): Promise<InstallSize> {
  const sitePackages = await sitePackagesOf(venv);
  const pip = (await readdir(sitePackages)).filter((name) => /^(pip|setuptools)(-|$)/.test(name));
  const sizes = await Promise.all(pip.map((name) => folderBytes(join(sitePackages, name))));
  return {
    packages: (await pythonPackages(sitePackages)) - pip.filter((name) => name.endsWith(".dist-info")).length,
    bytes: (await folderBytes(sitePackages)) - sizes.reduce((sum, size) => sum + size, 0),
    what: "its environment's packages, without pip and Python itself",
  };
}

/** The folder of a virtual environment that packages are in. */
export async function sitePackagesOf(venv: string): Promise<string> {
  const [python] = (await readdir(join(venv, "lib"))).filter((name) => name.startsWith("python"));
  return join(venv, "lib", python as string, "site-packages");
}

/** A package with its pinned version, as a requirements file has it: `fastmcp 4.2.3`. */
export async function pinned(requirements: string, name: string): Promise<string> {
  const line = (await readFile(requirements, "utf8"))
    .split("\n")
    .find((text) => text.startsWith(`${name}==`));
  return line?.replace("==", " ") ?? `${name} (not pinned)`;
}
