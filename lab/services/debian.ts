import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { LabError } from "../lab-error.ts";
import { findOnPath } from "../lab-paths.ts";
import { lastLines, runCommand } from "../run-command.ts";

type Progress = (line: string) => void;

/** What each Debian package is needed for is told by the program it brings. */
const programs: Readonly<Record<string, string>> = {
  "redis-server": "redis-server",
  chromium: "chromium",
  "chromium-driver": "chromedriver",
  postgresql: "initdb",
  "libecpg-dev": "ecpg",
};

/** Debian keeps the server's programs off the PATH, by version. */
export async function postgresBinary(name: string): Promise<string | undefined> {
  const root = "/usr/lib/postgresql";
  const versions = (await readdir(root).catch(() => [])).sort((a, b) => Number(b) - Number(a));
  const found = versions.map((version) => `${root}/${version}/bin/${name}`).find((path) => existsSync(path));
  return found ?? findOnPath(name);
}

/** The packages whose program is not there. */
export async function missingPackages(find: (program: string) => Promise<string | undefined>) {
  const missing: string[] = [];
  for (const [name, program] of Object.entries(programs)) {
    if ((await find(program)) === undefined) missing.push(name);
  }
  return missing;
}

/** Installs the Debian packages that the services need and that are not there; root only. */
export async function ensureDebianPackages(onProgress: Progress): Promise<void> {
  const find = async (program: string) => findOnPath(program) ?? postgresBinary(program);
  const missing = await missingPackages(find);
  if (missing.length === 0) return;
  const command = `apt-get install --no-install-recommends ${missing.join(" ")}`;
  if (findOnPath("apt-get") === undefined || process.getuid?.() !== 0) {
    throw new LabError(
      `The contract suite needs these programs of Debian packages: ${missing.join(", ")}. Install them as root: ${command}`,
    );
  }
  onProgress(`Installing ${missing.join(", ")}`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const args of [["update"], ["install", "--yes", "--no-install-recommends", ...missing]]) {
    const result = await runCommand("apt-get", args, { env, input: "" });
    if (result.code !== 0)
      throw new LabError(`apt-get ${args.join(" ")} failed:\n${lastLines(result.output)}`);
  }
}
