import { ConfigError } from "../errors/errors.ts";
import { createPolicy, type Policy, type PolicySettings } from "../policy/policy.ts";
import type { Versions } from "../version/user-versions.ts";
import { loadVersion } from "./registry.ts";
import type { ToolHead } from "./tool.ts";

export interface CheckedPolicyOptions {
  settings: PolicySettings;
  /** The tools of the version. */
  heads: readonly ToolHead[];
  /** The tools of all versions that stand for no operation. */
  own: readonly ToolHead[];
  version: string;
  versions: Versions;
  /** Told of what is no error; nothing where the user has chosen the version. */
  say: ((message: string) => void) | undefined;
}

/**
 * The policy over the tools of a version. An entry that names nothing is an error; but where the version is not the user's
 * choice, one that names something in another version is only told.
 * @throws ConfigError for such entries
 */
export async function checkedPolicy(options: CheckedPolicyOptions): Promise<Policy> {
  const { settings, heads, own, version, versions, say } = options;
  const unmatched = new Map<string, string>();
  const policy = createPolicy(settings, [...heads, ...own], (complaint, entry) =>
    unmatched.set(entry, complaint),
  );
  for (const other of say && unmatched.size > 0 ? Object.keys(versions) : []) {
    const missing = new Set<string>();
    const list = await (await loadVersion(versions, other)).list();
    createPolicy(settings, [...list.heads, ...own], (_, entry) => missing.add(entry));
    for (const entry of [...unmatched.keys()].filter((name) => !missing.has(name))) {
      say?.(`"${entry}" names nothing in Superset ${version}; it does in ${other}.`);
      unmatched.delete(entry);
    }
  }
  if (unmatched.size > 0) throw new ConfigError([...unmatched.values()].join("\n"));
  return policy;
}
