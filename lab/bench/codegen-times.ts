import { cp, mkdir, mkdtemp, readdir, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { valid } from "semver";
import { projectRoot } from "../lab-paths.ts";
import { runCommand } from "../run-command.ts";
import { npm } from "./npm.ts";
import { generateWithPeer } from "./peers/openapi-mcp-generator.ts";
import { median } from "./statistics.ts";

/** Seconds. */
export interface CodegenTimes {
  /** `npm run generate` with nothing generated yet. */
  readonly one: number;
  readonly all: number;
  /** The same again, with nothing to change. */
  readonly again: number;
  readonly versions: number;
  /** `superset-mcp generate openapi.json`: what a user runs, without types. */
  readonly forUser: number;
  /** openapi-mcp-generator writing its project for one version; absent when it is not installed. */
  readonly peer?: number;
}

const version = "6.1.0";

/** Runs our generator on a copy of what it reads, so that the project's own files are left alone. */
export async function measureCodegen(
  rounds: number,
  documentFile: string,
  withPeer: boolean,
): Promise<CodegenTimes> {
  const folder = await mkdtemp(join(tmpdir(), "superset-mcp-bench-codegen-"));
  try {
    const versions = (await readdir(join(projectRoot, "spec"))).filter((name) => valid(name));
    const one = await copyProject(join(folder, "one"), [version]);
    const all = await copyProject(join(folder, "all"), versions);
    const fresh = async (project: string) => {
      await rm(join(project, "generated"), { recursive: true, force: true });
      return seconds(() => npm(project, "run", "--silent", "generate"));
    };
    const rows: Record<Exclude<keyof CodegenTimes, "versions">, number[]> = {
      one: [],
      all: [],
      again: [],
      forUser: [],
      peer: [],
    };
    for (let round = 0; round < rounds; round++) {
      rows.one.push(await fresh(one));
      rows.all.push(await fresh(all));
      rows.again.push(await seconds(() => npm(all, "run", "--silent", "generate")));
      rows.forUser.push(await seconds(() => generateForUser(folder)));
      if (withPeer) rows.peer.push(await seconds(() => generateWithPeer(documentFile, join(folder, "peer"))));
    }
    return {
      one: median(rows.one),
      all: median(rows.all),
      again: median(rows.again),
      versions: versions.length,
      forUser: median(rows.forUser),
      ...(withPeer && { peer: median(rows.peer) }),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function copyProject(folder: string, versions: readonly string[]): Promise<string> {
  await mkdir(join(folder, "spec"), { recursive: true });
  const parts = ["package.json", "tsconfig.json", "codegen", "spec/overlay", "spec/names.lock.json"];
  for (const part of [...parts, ...versions.map((name) => `spec/${name}`)])
    await cp(join(projectRoot, part), join(folder, part), { recursive: true });
  // Linked package by package, without what tools keep in node_modules/.cache.
  const packages = (await readdir(join(projectRoot, "node_modules"))).filter((name) => name !== ".cache");
  await mkdir(join(folder, "node_modules"));
  for (const name of packages)
    await symlink(join(projectRoot, "node_modules", name), join(folder, "node_modules", name));
  return folder;
}

async function generateForUser(stateFolder: string): Promise<void> {
  const document = join(projectRoot, "spec", version, "openapi.json");
  const args = [join(projectRoot, "dist", "main.js"), "generate", document, "--superset-version", version];
  const env = { PATH: process.env.PATH, HOME: stateFolder, XDG_STATE_HOME: stateFolder };
  const { code, output } = await runCommand(process.execPath, args, { env, input: "" });
  if (code !== 0) throw new Error(`superset-mcp generate failed:\n${output}`);
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}
