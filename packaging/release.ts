import { createHash } from "node:crypto";
import { readFile, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { npm } from "../lab/bench/npm.ts";
import { LabError } from "../lab/lab-error.ts";
import { projectRoot } from "../lab/lab-paths.ts";
import { makeBundle } from "./make-bundle.ts";
import { findObstacles, readReleaseFacts } from "./obstacles.ts";
import { packPackage } from "./pack-package.ts";
import { packageJson, repositoryPage } from "./package-json.ts";
import { publishArguments } from "./publish-arguments.ts";
import { serverJson } from "./server-json.ts";

/** Everything that a release is made of; git-ignored. */
export const releaseFolder = join(projectRoot, "release");

export interface ReleaseOptions {
  /** Do everything but publish, whatever stands in the way. */
  dryRun: boolean;
  env: NodeJS.ProcessEnv;
  say: (line: string) => void;
}

/**
 * Check, build, pack and publish. Nothing is published outside of CI: only there can npm attest what the package was built from.
 * @throws LabError with all that stands in the way, before anything is made
 */
export async function release({ dryRun, env, say }: ReleaseOptions): Promise<void> {
  const obstacles = findObstacles(await readReleaseFacts(env));
  if (obstacles.length > 0 && !dryRun) throw new LabError(obstacles.join("\n"));
  for (const script of ["check", "test:package"]) {
    say(`npm run ${script}`);
    await npm(projectRoot, "run", "--silent", script);
  }
  const tarball = await makeRelease(say);
  await publish(tarball, { dryRun, env, say });
  for (const obstacle of obstacles) say(`A release would have been refused. ${obstacle}`);
}

/** The tarball, the bundle, their hashes and the registry's entry that names the bundle, in the release's folder. */
async function makeRelease(say: ReleaseOptions["say"]): Promise<string> {
  await rm(releaseFolder, { recursive: true, force: true });
  const { tarball } = await packPackage(releaseFolder);
  const bundle = await makeBundle(tarball, releaseFolder);
  const sums = await Promise.all([tarball, bundle].map(async (file) => [await sha256(file), basename(file)]));
  await writeFile(join(releaseFolder, "SHA256SUMS"), sums.map(([sum, name]) => `${sum}  ${name}\n`).join(""));
  const url = `${repositoryPage}/releases/download/v${packageJson.version}/${basename(bundle)}`;
  const entry = serverJson({ url, sha256: await sha256(bundle) });
  await writeFile(join(releaseFolder, "server.json"), `${JSON.stringify(entry, null, 2)}\n`);
  for (const [sum, name] of sums) say(`release/${name}  sha256 ${sum}`);
  say("release/server.json  names both");
  return tarball;
}

async function sha256(file: string): Promise<string> {
  return createHash("sha256")
    .update(await readFile(file))
    .digest("hex");
}

async function publish(tarball: string, { dryRun, env, say }: ReleaseOptions): Promise<void> {
  const args = publishArguments({ dryRun, env });
  await npm(projectRoot, "publish", tarball, ...args);
  if (!args.includes("--dry-run")) return say(`Published ${packageJson.name} ${packageJson.version}.`);
  say("Nothing was published: npm would take it (npm publish --dry-run).");
  if (!dryRun) say("A release is published from CI, by a tag: .github/workflows/release.yml.");
}
