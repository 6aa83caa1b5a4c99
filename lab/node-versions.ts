import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { npm } from "./bench/npm.ts";
import { withLock } from "./directory-lock.ts";
import { labFolder } from "./lab-paths.ts";
import { hashTexts, hasStamp, writeStamp } from "./stamp.ts";

/** The majors of Node that the package is to work on: those of its `engines` that have long-term support. */
export const NODE_MAJORS = [20, 22, 24] as const;
export type NodeMajor = (typeof NODE_MAJORS)[number];

/**
 * A Node of that major: the running one if it is, else the newest at the time of its first use, from npm into `.lab/node/`.
 * Returns the path of its executable.
 */
export async function ensureNode(major: NodeMajor, onProgress: (line: string) => void): Promise<string> {
  if (process.versions.node.startsWith(`${major}.`)) return process.execPath;
  const folder = join(labFolder, "node", String(major));
  await mkdir(join(labFolder, "node"), { recursive: true });
  const onWait = (holder: string) =>
    onProgress(`Waiting for Node ${major}, which process ${holder} installs`);
  return withLock(`${folder}.lock`, onWait, async () => {
    const hash = hashTexts([platformPackage]);
    if (!(await hasStamp(folder, hash))) {
      onProgress(`Installing Node ${major}`);
      await rm(folder, { recursive: true, force: true });
      await mkdir(folder);
      await writeFile(join(folder, "package.json"), '{"private":true}');
      await npm(folder, "install", "--no-audit", "--no-fund", `${platformPackage}@${major}`);
      await writeStamp(folder, hash);
    }
    const [file, ...parts] = process.platform === "win32" ? ["node.exe", "bin"] : ["node", "bin"];
    return join(folder, "node_modules", platformPackage, ...parts, file as string);
  });
}

/** What the package `node` would install by a script, which npm may be told not to run. */
const platformPackage = [
  process.platform === "darwin" && process.arch === "arm64" ? "node-bin" : "node",
  process.platform === "win32" ? "win" : process.platform,
  process.arch,
].join("-");
