import { didYouMean } from "../config/nearest.ts";
import { ConfigError } from "../errors/errors.ts";
import type { Tool } from "../tools/tool.ts";

/** What the administrator configured. An entry is `all`, a tool's name, a pattern with `*`, a resource, or a kind. */
export interface PolicySettings {
  tools: readonly string[];
  deny: readonly string[];
  readOnly: boolean;
}

export type Policy = (tool: Tool) => boolean;

/** Told of an entry that names nothing: what to say of it, and the entry. */
export type OnUnmatched = (complaint: string, entry: string) => void;

/**
 * Decide which tools there are: those an allow entry names, less those a deny entry names; read-only beats everything.
 * Fixed at start.
 * @param onUnmatched told of an entry that names nothing, with the nearest that would
 * @throws ConfigError for such an entry, unless `onUnmatched` is given
 */
export function createPolicy(
  settings: PolicySettings,
  tools: readonly Tool[],
  onUnmatched: OnUnmatched = refuse,
): Policy {
  const allowed = namesOf(settings.tools, tools, "tools", onUnmatched);
  const denied = namesOf(settings.deny, tools, "deny", onUnmatched);
  return (tool) =>
    allowed.has(tool.name) && !denied.has(tool.name) && (!settings.readOnly || tool.effect === "read");
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
      ];
      onUnmatched(
        `"${entry}" in the setting "${setting}" names no tool, no resource and no kind (${Object.keys(KINDS).join(", ")}), and as a pattern matches none.${didYouMean(entry, known)}`,
        entry,
      );
    }
    for (const { name } of matched) names.add(name);
  }
  return names;
}

/** What tools are, whatever they work on. */
const KINDS: Readonly<Record<string, (tool: Tool) => boolean>> = {
  read: ({ effect }) => effect === "read",
  write: ({ effect }) => effect !== "read",
  delete: ({ effect }) => effect === "delete",
  admin: (tool) => "admin" in tool && tool.admin === true,
};

function matches(entry: string, tool: Tool): boolean {
  if (entry === "all" || entry === tool.name || entry === tool.resource) return true;
  if ("aliases" in tool && tool.aliases?.includes(entry)) return true;
  if (Object.hasOwn(KINDS, entry)) return KINDS[entry]?.(tool) === true;
  if (!entry.includes("*")) return false;
  const pattern = entry
    .split("*")
    .map((part) => part.replace(/[^\w]/g, "\\$&"))
    .join(".*");
  return new RegExp(`^${pattern}$`).test(tool.name);
}
