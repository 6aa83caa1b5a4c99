import { didYouMean } from "../config/nearest.ts";
import { ArgumentError, ConfigError, PolicyError } from "../errors/errors.ts";
import { createPolicy, type OnUnmatched, type Policy, type PolicySettings } from "../policy/policy.ts";
import type { Versions } from "../version/user-versions.ts";
import { localTools } from "./local-tools.ts";
import type { GeneratedVersion, Tool } from "./tool.ts";

/** All tools of one Superset version, in a stable order: operations as the document has them by resource, then our own. */
export class Registry {
  readonly all: readonly Tool[];
  readonly #byName = new Map<string, Tool>();
  readonly #policy: Policy;

  constructor(tools: readonly Tool[], settings: PolicySettings, onUnmatched?: OnUnmatched) {
    this.all = tools;
    this.#policy = createPolicy(settings, tools, onUnmatched);
    for (const tool of tools) {
      this.#byName.set(tool.name, tool);
      for (const alias of "aliases" in tool ? (tool.aliases ?? []) : []) this.#byName.set(alias, tool);
    }
  }

  isEnabled(tool: Tool): boolean {
    return this.#policy(tool);
  }

  enabled(): Tool[] {
    return this.all.filter(this.#policy);
  }

  /**
   * The tool of that name (or former name).
   * @throws ArgumentError when there is none, PolicyError when policy forbids it
   */
  find(name: string): Tool {
    const tool = this.#byName.get(name);
    if (!tool) {
      const known = this.enabled().map((enabled) => enabled.name);
      throw new ArgumentError(`There is no tool "${name}".${didYouMean(name, known)}`);
    }
    if (!this.#policy(tool)) {
      throw new PolicyError(
        `"${tool.name}" is switched off by this server's configuration (tools, deny or read_only). Only its administrator can allow it.`,
      );
    }
    return tool;
  }
}

/**
 * Load the generated tools of a version, with ours beside them.
 * @param versions the generated versions, oldest first
 * @param wanted the configured version; the newest when absent
 */
export async function loadVersion(versions: Versions, wanted: string | undefined): Promise<GeneratedVersion> {
  const known = Object.keys(versions);
  const version = wanted ?? (known.at(-1) as string);
  const load = Object.hasOwn(versions, version) ? versions[version] : undefined;
  if (!load) {
    throw new ConfigError(
      `There are no tools for Superset "${version}"; there are for ${known.join(", ")}.${didYouMean(version, known)} \`superset-mcp generate\` makes those of another.`,
    );
  }
  return load();
}

export async function loadRegistry(
  generated: GeneratedVersion,
  settings: PolicySettings,
  onUnmatched?: OnUnmatched,
): Promise<Registry> {
  const modules = await Promise.all(Object.values(generated.tools).map((load) => load()));
  return new Registry([...modules.flatMap(({ tools }) => tools), ...localTools], settings, onUnmatched);
}
