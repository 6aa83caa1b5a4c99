import { ConfigError } from "../errors/errors.ts";
import type { PolicySettings } from "../policy/policy.ts";
import type { Versions } from "../version/user-versions.ts";
import { loadRegistry, loadVersion, type Registry } from "./registry.ts";
import type { GeneratedVersion, LocalTool } from "./tool.ts";

/**
 * The tools of a version under the policy. An entry that names nothing is an error; but where the version is not the user's
 * choice, one that names something in another version is only told.
 * @param say nothing where the user has chosen the version
 */
export async function loadCheckedRegistry(
  versions: Versions,
  generated: GeneratedVersion,
  own: readonly LocalTool[],
  settings: PolicySettings,
  say: ((message: string) => void) | undefined,
): Promise<Registry> {
  const unmatched = new Map<string, string>();
  const registry = await loadRegistry(generated, own, settings, (complaint, entry) =>
    unmatched.set(entry, complaint),
  );
  for (const version of say && unmatched.size > 0 ? Object.keys(versions) : []) {
    const missing = new Set<string>();
    const other = await loadVersion(versions, version);
    await loadRegistry(other, own, settings, (_, entry) => missing.add(entry));
    for (const entry of [...unmatched.keys()].filter((name) => !missing.has(name))) {
      say?.(`"${entry}" names nothing in Superset ${generated.version}; it does in ${version}.`);
      unmatched.delete(entry);
    }
  }
  if (unmatched.size > 0) throw new ConfigError([...unmatched.values()].join("\n"));
  return registry;
}
