import { didYouMean } from "../config/nearest.ts";
import { ArgumentError, ConfigError, PolicyError } from "../errors/errors.ts";
import type { Policy } from "../policy/policy.ts";
import type { Versions } from "../version/user-versions.ts";
import { type GeneratedVersion, isOperation, type OperationTool, operationKey, type Tool } from "./tool.ts";

/** All tools of one Superset version, in a stable order: operations as the document has them by resource, then our own. */
export class Registry {
  readonly all: readonly Tool[];
  /** False in read-only mode, where SQL is judged call by call. */
  readonly allowsWrites: boolean;
  readonly #byName = new Map<string, Tool>();
  readonly #byOperation = new Map<string, OperationTool>();
  readonly #policy: Policy;

  constructor(tools: readonly Tool[], policy: Policy) {
    this.all = tools;
    this.allowsWrites = policy.allowsWrites;
    this.#policy = policy;
    for (const tool of tools) {
      this.#byName.set(tool.name, tool);
      if (!isOperation(tool)) continue;
      this.#byOperation.set(operationKey(tool), tool);
      for (const alias of tool.aliases ?? []) this.#byName.set(alias, tool);
    }
  }

  /** Whether the tool may be called. */
  allows(tool: Tool): boolean {
    return this.#policy.allows(tool);
  }

  /** The tools that `tools/list` shows. */
  listed(): Tool[] {
    return this.all.filter((tool) => this.#policy.lists(tool));
  }

  /** The tools that may be called. */
  allowed(): Tool[] {
    return this.all.filter((tool) => this.#policy.allows(tool));
  }

  /**
   * The tool of that name (or former name).
   * @throws ArgumentError when there is none, PolicyError when policy forbids it
   */
  find(name: string): Tool {
    const tool = this.#byName.get(name);
    if (!tool) {
      const known = this.allowed().map((allowed) => allowed.name);
      throw new ArgumentError(`There is no tool "${name}".${didYouMean(name, known)}`);
    }
    if (!this.#policy.allows(tool)) {
      throw new PolicyError(
        `"${tool.name}" is switched off by this server's configuration (tools, deny or read_only). Only its administrator can allow it.`,
      );
    }
    return tool;
  }

  /** Whether there is a tool of that name and it may be called. */
  has(name: string): boolean {
    const tool = this.#byName.get(name);
    return tool !== undefined && this.#policy.allows(tool);
  }

  /** The operations' tools that a tool is made of, those that may be called. */
  partsOf(tool: Tool): OperationTool[] {
    const names = isOperation(tool) ? [] : (tool.operations ?? []).flat();
    return names
      .filter((name) => this.has(name))
      .map((name) => this.find(name))
      .filter(isOperation);
  }

  /** The tool of an operation, if there is one and it may be called. The names of path parameters do not count. */
  findOperation(method: OperationTool["method"], path: string): OperationTool | undefined {
    const tool = this.#byOperation.get(operationKey({ method, path }));
    return tool && this.#policy.allows(tool) ? tool : undefined;
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
