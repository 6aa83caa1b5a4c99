import { didYouMean } from "../config/nearest.ts";
import { ConfigError } from "../errors/errors.ts";
import { offersSql, type Tool } from "../tools/tool.ts";
import { CATALOGUE, CORE, KINDS, PRESETS } from "./surfaces.ts";

/** What the administrator configured. An entry is a preset, `all`, a tool's name, a pattern with `*`, a resource, or a kind. */
export interface PolicySettings {
  tools: readonly string[];
  deny: readonly string[];
  readOnly: boolean;
}

export interface Policy {
  /** Whether the tool may be called, by any path. */
  allows(tool: Tool): boolean;
  /** Whether `tools/list` shows it; what is allowed and not listed is found through the catalogue. */
  lists(tool: Tool): boolean;
}

/** Told of an entry that names nothing: what to say of it, and the entry. */
export type OnUnmatched = (complaint: string, entry: string) => void;

/**
 * Decide which tools there are: those an allow entry names, less those a deny entry names; read-only beats everything. An
 * entry lists what it allows, but for presets, which list the everyday tools among it and the catalogue. Fixed at start.
 * @param onUnmatched told of an entry that names nothing, with the nearest that would
 * @throws ConfigError for such an entry, unless `onUnmatched` is given
 */
export function createPolicy(
  settings: PolicySettings,
  tools: readonly Tool[],
  onUnmatched: OnUnmatched = refuse,
): Policy {
  const presets = settings.tools.filter((entry) => Object.hasOwn(PRESETS, entry));
  const others = settings.tools.filter((entry) => !Object.hasOwn(PRESETS, entry));
  const named = namesOf(others, tools, "tools", onUnmatched);
  const denied = namesOf(settings.deny, tools, "deny", onUnmatched);
  const everyday = new Set([...CORE, ...CATALOGUE]);
  const isAllowed = (tool: Tool) =>
    named.has(tool.name) || presets.some((preset) => PRESETS[preset]?.allows(tool) || isDoor(tool));
  const allows = (tool: Tool) =>
    isAllowed(tool) && !denied.has(tool.name) && (!settings.readOnly || isReadOnly(tool));
  return {
    allows,
    lists: (tool) => allows(tool) && (named.has(tool.name) || everyday.has(tool.name)),
  };
}

/** The catalogue opens only what is allowed itself, so it comes with every preset. */
function isDoor({ name }: Tool): boolean {
  return CATALOGUE.includes(name);
}

/** SQL that only reads is for the judge of SQL to tell from other SQL, call by call. */
function isReadOnly(tool: Tool): boolean {
  return tool.effect === "read" || offersSql(tool);
}

function refuse(complaint: string): never {
  throw new ConfigError(complaint);
}

function namesOf(
  entries: readonly string[],
  tools: readonly Tool[],
  setting: string,
  onUnmatched: OnUnmatched,
): Set<string> {
  const names = new Set<string>();
  for (const entry of entries) {
    const matched = tools.filter((tool) => matches(entry, tool));
    if (matched.length === 0 && !Object.hasOwn(KINDS, entry)) {
      const known = [
        ...new Set(tools.flatMap(({ name, resource }) => [name, resource])),
        ...Object.keys(KINDS),
        ...Object.keys(PRESETS),
      ];
      onUnmatched(
        `"${entry}" in the setting "${setting}" names no tool, no resource, no kind (${Object.keys(KINDS).join(", ")}) and no preset (${Object.keys(PRESETS).join(", ")}), and as a pattern matches none.${didYouMean(entry, known)}`,
        entry,
      );
    }
    for (const { name } of matched) names.add(name);
  }
  return names;
}

function matches(entry: string, tool: Tool): boolean {
  if (entry === "all" || entry === tool.name || entry === tool.resource) return true;
  if ("aliases" in tool && tool.aliases?.includes(entry)) return true;
  if (Object.hasOwn(KINDS, entry)) return KINDS[entry]?.(tool) === true;
  // A deny entry may be a preset too: "everything a viewer may do".
  if (Object.hasOwn(PRESETS, entry)) return PRESETS[entry]?.allows(tool) === true;
  if (!entry.includes("*")) return false;
  const pattern = entry
    .split("*")
    .map((part) => part.replace(/[^\w]/g, "\\$&"))
    .join(".*");
  return new RegExp(`^${pattern}$`).test(tool.name);
}
