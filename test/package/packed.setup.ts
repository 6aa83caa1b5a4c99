import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { ensureNode, NODE_MAJORS } from "../../lab/node-versions.ts";
import { runCommand } from "../../lab/run-command.ts";
import { type PackedPackage, packPackage } from "../../packaging/pack-package.ts";

declare module "vitest" {
  interface ProvidedContext {
    packed: PackedPackage;
    /** Where it is installed: an empty folder, by an npm that knew no registry. */
    installed: string;
    /** Executables of the Nodes that it is to work on, with what to call them. */
    nodes: { name: string; node: string }[];
  }
}

/** Pack the built package once, install it as a user would, and have every Node ready. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "superset-mcp-package-"));
  const packed = await packPackage(join(folder, "packed"));
  const installed = join(folder, "installed");
  await install(packed.tarball, installed, join(folder, "home"));
  const nodes = [];
  for (const major of NODE_MAJORS)
    nodes.push({ name: `Node ${major}`, node: await ensureNode(major, (line) => console.log(line)) });
  project.provide("packed", packed);
  project.provide("installed", installed);
  project.provide("nodes", nodes);
  return () => rm(folder, { recursive: true });
}

/** With a home, a prefix and a cache that are empty, and nothing where a registry should be: the optional package is not there. */
async function install(tarball: string, folder: string, home: string): Promise<void> {
  await mkdir(folder);
  await writeFile(join(folder, "package.json"), '{"private":true}');
  const env = {
    PATH: process.env.PATH,
    HOME: home,
    npm_config_prefix: join(home, "prefix"),
    npm_config_registry: "http://127.0.0.1:9",
    npm_config_fetch_retries: "0",
  };
  const { code, output } = await runCommand("npm", ["install", "--no-audit", "--no-fund", tarball], {
    cwd: folder,
    env,
    input: "",
  });
  if (code !== 0) throw new Error(`The package could not be installed:\n${output}`);
}
