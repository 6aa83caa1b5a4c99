import { didYouMean } from "../config/nearest.ts";
import { ConfigError } from "../errors/errors.ts";
import { isOperation, isWhole, offersSql, type ToolHead } from "../tools/tool.ts";
import { CATALOGUE, CORE, KINDS, PRESETS } from "./surfaces.ts";

/** What the administrator configured. An entry is a preset, `all`, a tool's name, a pattern with `*`, a resource, or a kind. In `tools`, `admin` is the preset; in `deny`, the kind. */
export interface PolicySettings {
  tools: readonly string[];
  deny: readonly string[];
  readOnly: boolean;
}

export interface Policy {
  /** False in read-only mode, where SQL is judged call by call. */
  allowsWrites: boolean;
  /** Whether the tool may be called, by any path. */
  allows(tool: ToolHead): boolean;
  /** Whether `tools/list` shows it; what is allowed and not listed is found through the catalogue. */
  lists(tool: ToolHead): boolean;
}

type ListSetting = "tools" | "deny";

/** Told of an entry that names nothing: what to say of it, and the entry. */
export type OnUnmatched = (complaint: string, entry: string) => void;

/**
 * Decide which tools there are: those an allow entry names, less those a deny entry names; read-only beats everything. An
 * entry lists what it allows, but for presets, which list the everyday tools among it. The catalogue is there where something
 * is allowed that is not listed, or where an entry names it. Fixed at start.
 * @param onUnmatched told of an entry that names nothing, with the nearest that would
 * @throws ConfigError for such an entry, unless `onUnmatched` is given
 */
export function createPolicy(
  settings: PolicySettings,
  tools: readonly ToolHead[],
  onUnmatched: OnUnmatched = refuse,
): Policy {
  const named = namesOf(settings.tools, tools, "tools", onUnmatched);
  const denied = namesOf(settings.deny, tools, "deny", onUnmatched);
  const narrow = settings.tools.filter((entry) => !Object.hasOwn(PRESETS, entry));
  const inFull = namesOf(narrow, tools, "tools", () => undefined);

  const [catalogue, others] = partition(tools, ({ name }) => CATALOGUE.includes(name));
  const permitted = others.filter(
    (tool) => named.has(tool.name) && !denied.has(tool.name) && (!settings.readOnly || isReadOnly(tool)),
  );
  // What a job does must be allowed by itself: it is no way around.
  const names = new Set(permitted.map(({ name }) => name));
  const allowed = permitted.filter((tool) => isWhole(tool, (name) => names.has(name)));
  const listed = allowed.filter(({ name }) => inFull.has(name) || CORE.includes(name));
  const changes = !settings.readOnly && allowed.some(({ effect }) => effect !== "read");
  const doors = catalogue.filter(
    ({ name, effect }) =>
      !denied.has(name) &&
      (inFull.has(name) || listed.length < allowed.length) &&
      (effect === "read" || changes),
  );
  const callable = new Set([...allowed, ...doors].map(({ name }) => name));
  const shown = new Set([...listed, ...doors].map(({ name }) => name));
  return {
    allowsWrites: !settings.readOnly,
    allows: ({ name }) => callable.has(name),
    lists: ({ name }) => shown.has(name),
  };
}

function partition<T>(items: readonly T[], isFirst: (item: T) => boolean): [T[], T[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}

/** SQL that only reads is for the judge of SQL to tell from other SQL, call by call. */
function isReadOnly(tool: ToolHead): boolean {
  return tool.effect === "read" || offersSql(tool);
}

function refuse(complaint: string): never {
  throw new ConfigError(complaint);
}

function namesOf(
  entries: readonly string[],
  tools: readonly ToolHead[],
  setting: ListSetting,
  onUnmatched: OnUnmatched,
): Set<string> {
  const names = new Set<string>();
  for (const entry of entries) {
    const matched = tools.filter((tool) => matches(entry, setting, tool));
    if (matched.length === 0 && !WORDS.includes(entry)) onUnmatched(complaint(entry, setting, tools), entry);
    for (const { name } of matched) names.add(name);
  }
  return names;
}

function complaint(entry: string, setting: ListSetting, tools: readonly ToolHead[]): string {
  const names = tools.flatMap(({ name, resource }) => [name, resource]);
  const patterns = tools.flatMap(({ name, resource }) => [
    `${resource}*`,
    `superset_${resource}_*`,
    `superset_*${name.slice(name.lastIndexOf("_"))}`,
    `*${name.slice(name.lastIndexOf("_"))}`,
  ]);
  const known = new Set([...WORDS, ...(entry.includes("*") ? patterns : names)]);
  return `"${entry}" in the setting "${setting}" names no tool, no resource, no kind (${Object.keys(KINDS).join(", ")}) and no preset (${Object.keys(PRESETS).join(", ")}), and as a pattern matches none.${didYouMean(entry, known)}`;
}

/** Entries that may name nothing without being a typing error: no version need have such tools. */
const WORDS: readonly string[] = ["all", ...Object.keys(KINDS), ...Object.keys(PRESETS)];

function matches(entry: string, setting: ListSetting, tool: ToolHead): boolean {
  const names = [tool.name, ...((isOperation(tool) && tool.aliases) || [])];
  if (names.includes(entry) || entry === tool.resource) return true;
  // A rename opens nothing: what a pattern denies by a former name stays denied.
  const held = setting === "deny" ? names : [tool.name];
  if (entry.includes("*")) return held.some((name) => patternOf(entry).test(name));
  // The catalogue is no operation: it opens those that are allowed.
  if (CATALOGUE.includes(tool.name)) return false;
  return entry === "all" || groupOf(entry, setting)?.(tool) === true;
}

/** `admin` is both: who is allowed it has the role, who is denied it is spared what only administrators do. */
function groupOf(entry: string, setting: ListSetting): ((tool: ToolHead) => boolean) | undefined {
  const kind = Object.hasOwn(KINDS, entry) ? KINDS[entry] : undefined;
  const preset = Object.hasOwn(PRESETS, entry) ? PRESETS[entry]?.allows : undefined;
  return setting === "deny" ? (kind ?? preset) : (preset ?? kind);
}

function patternOf(entry: string): RegExp {
  const parts = entry.split("*").map((part) => part.replace(/[^\w]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`);
}
