import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { LabError } from "../lab/lab-error.ts";
import { projectRoot } from "../lab/lab-paths.ts";
import { runCommand } from "../lab/run-command.ts";
import { packageJson } from "./package-json.ts";

/** What is looked at before a release. */
export interface ReleaseFacts {
  version: string;
  changelog: string;
  /** As `git status --porcelain` prints it. */
  status: string;
  head: string;
  /** The commit that has the version's tag, if there is one. */
  tagged: string | undefined;
  /** The tag that CI was started by, if it was by one. */
  startedBy: string | undefined;
}

/** What stands in the way of a release, each with what to do about it. A release in CI begins with the tag, so HEAD may have it. */
export function findObstacles(facts: ReleaseFacts): string[] {
  const { version, changelog, status, head, tagged, startedBy } = facts;
  const changed = status.trimEnd().split("\n").filter(Boolean);
  const section = new RegExp(`^## v?${version.replaceAll(".", "\\.")}(?![\\w.+-])`, "m");
  return [
    ...(changed.length > 0
      ? [`The working tree has changes that no commit has. Commit or stash them:\n${changed.join("\n")}`]
      : []),
    ...(section.test(changelog)
      ? []
      : [`CHANGELOG.md has no section "## ${version}": say there what is new in it.`]),
    ...(tagged !== undefined && tagged !== head
      ? [`The tag v${version} is on another commit, ${tagged.slice(0, 10)}: give package.json a new version.`]
      : []),
    ...(startedBy !== undefined && startedBy !== `v${version}`
      ? [`The tag ${startedBy} is not of the version in package.json, ${version}: tag it v${version}.`]
      : []),
  ];
}

export async function readReleaseFacts(env: NodeJS.ProcessEnv): Promise<ReleaseFacts> {
  const { version } = packageJson;
  const [status, head, tagged, changelog] = await Promise.all([
    git("status", "--porcelain"),
    git("rev-parse", "HEAD"),
    git("rev-parse", "--verify", "--quiet", `refs/tags/v${version}^{commit}`),
    readFile(join(projectRoot, "CHANGELOG.md"), "utf8"),
  ]);
  if (status === undefined || head === undefined)
    throw new LabError(`${projectRoot} is no git repository with a commit: a release is made from one.`);
  const startedBy = env.GITHUB_REF_TYPE === "tag" ? env.GITHUB_REF_NAME : undefined;
  return { version, changelog, status, head: head.trim(), tagged: tagged?.trim(), startedBy };
}

/** What git printed; undefined when it failed. */
async function git(...args: string[]): Promise<string | undefined> {
  const options = { cwd: projectRoot, env: process.env, input: "" };
  const { code, stdout } = await runCommand("git", args, options);
  return code === 0 ? stdout : undefined;
}
