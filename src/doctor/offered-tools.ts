import { catalogueTools } from "../catalogue/catalogue-tools.ts";
import type { Config } from "../config/config.ts";
import { jobsFor } from "../jobs/job-list.ts";
import { ownJobs } from "../jobs/own-jobs.ts";
import { createPolicy, type Policy, type PolicySettings } from "../policy/policy.ts";
import { listEntry } from "../tools/list-entry.ts";
import { localTools } from "../tools/local-tools.ts";
import { loadVersion } from "../tools/registry.ts";
import type { OperationHead, ToolHead } from "../tools/tool.ts";
import { ownVersions } from "../version/own-versions.ts";
import { findVersions, type Versions } from "../version/user-versions.ts";

/** The tools of a version, and which of them a configuration offers. */
export interface OfferedTools {
  version: string;
  versions: Versions;
  settings: PolicySettings;
  policy: Policy;
  heads: readonly OperationHead[];
  /** Those that stand for no operation. */
  own: readonly ToolHead[];
  all: readonly ToolHead[];
  /** What the list says of a tool, as JSON text. */
  texts: ReadonlyMap<string, string>;
}

/** @throws ConfigError for a version without tools */
export async function offeredTools(config: Config, wanted: string | undefined): Promise<OfferedTools> {
  const versions = findVersions(ownVersions, config.generatedDir);
  const generated = await loadVersion(versions, wanted);
  const [{ heads, entries }, jobs] = await Promise.all([generated.list(), ownJobs.list()]);
  const ours = [...localTools, ...catalogueTools];
  const own = [...jobsFor(jobs.heads, heads), ...ours];
  const all = [...heads, ...own];
  const settings = { tools: config.tools, deny: config.deny, readOnly: config.read_only };
  const texts = new Map([
    ...heads.map(({ name }, place) => [name, entries[place] as string] as const),
    ...jobs.heads.map(({ name }, place) => [name, jobs.entries[place] as string] as const),
    ...ours.map((tool) => [tool.name, JSON.stringify(listEntry(tool))] as const),
  ]);
  // What names nothing is for the check of the tools to say.
  const policy = createPolicy(settings, all, () => undefined);
  return { version: generated.version, versions, settings, policy, heads, own, all, texts };
}
