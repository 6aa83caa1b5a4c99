import { CLIENTS } from "../clients/clients.ts";
import { PLAIN_SETTINGS } from "../config/settings.ts";
import { PRESETS } from "../policy/surfaces.ts";
import { loadVersion } from "../tools/registry.ts";
import { ownVersions } from "../version/own-versions.ts";
import { COMMANDS, type Command, OWN_FLAGS } from "./arguments.ts";
import { SHELLS } from "./completion.ts";
import { COMMAND_WORDS, FLAG_WORDS } from "./help.ts";

/** A word that may stand where the cursor is. */
interface Candidate {
  word: string;
  about?: string;
}

const versions = () => Object.keys(ownVersions).map((word) => ({ word }));

/** What may follow a command by its place. */
const POSITIONALS: Partial<Record<Command, (place: number) => Candidate[] | Promise<Candidate[]>>> = {
  call: async (place) => (place === 0 ? toolNames() : []),
  diff: (place) => (place < 2 ? versions() : []),
  completion: (place) => (place === 0 ? SHELLS.map((word) => ({ word })) : []),
  help: (place) => (place === 0 ? [...commands(), { word: "settings" }] : []),
};

const commands = () => COMMANDS.map((word) => ({ word, about: COMMAND_WORDS[word].summary }));

/** The tools of the newest version: an older one has few others, and nobody is asked while a word is typed. */
async function toolNames(): Promise<Candidate[]> {
  const newest = Object.keys(ownVersions).at(-1) as string;
  const tools = await (await loadVersion(ownVersions, newest)).tools();
  return tools.map(({ name, title }) => ({ word: name, about: title }));
}

interface Flag {
  takes?: string;
  about: string;
}

function flagsOf(command: Command): Map<string, Flag> {
  const own = Object.entries(OWN_FLAGS)
    .filter(([, { of }]) => (of as readonly Command[]).includes(command))
    .map(([name]) => {
      const { takes, help } = FLAG_WORDS[name as keyof typeof OWN_FLAGS];
      return [`--${name}`, { about: help, ...(takes && { takes }) }] as const;
    });
  const settings = Object.entries(PLAIN_SETTINGS).map(([name, setting]) => {
    const takes = "takes" in setting ? setting.takes : undefined;
    return [`--${name.replaceAll("_", "-")}`, { about: setting.help, ...(takes && { takes }) }] as const;
  });
  return new Map<string, Flag>([...own, ...settings]);
}

function valuesOf(flag: string, takes: string): Candidate[] {
  if (flag === "--tools" || flag === "--deny")
    return [...Object.entries(PRESETS).map(([word, { help }]) => ({ word, about: help })), { word: "all" }];
  if (flag === "--superset-version") return versions();
  if (flag === "--client") return CLIENTS.map(({ id, title }) => ({ word: id, about: title }));
  return takes.includes("|") ? takes.split("|").map((word) => ({ word })) : [];
}

/**
 * What may stand where the cursor is; nothing where only a file's name or a text can.
 * @param words after the program's name; the last is the one being typed
 */
export async function candidates(words: readonly string[]): Promise<Candidate[]> {
  const before = words.slice(0, -1);
  const typed = words.at(-1) ?? "";
  const { positionals, open } = readWords(before);
  const [first] = positionals;
  const command = COMMANDS.find((name) => name === first) ?? "serve";
  const flags = flagsOf(command);
  const all = open
    ? valuesOf(open, flags.get(open)?.takes ?? "")
    : typed.startsWith("-")
      ? [...flags].map(([word, { about }]) => ({ word, about }))
      : first === undefined
        ? commands()
        : ((await POSITIONALS[command]?.(positionals.length - 1)) ?? []);
  return all.filter(({ word }) => word.startsWith(typed));
}

/** The words that are no flags, and the flag whose value is to be typed now. */
function readWords(before: readonly string[]): { positionals: string[]; open: string | undefined } {
  const takesValue = (word: string) => COMMANDS.some((name) => flagsOf(name).get(word)?.takes !== undefined);
  const positionals: string[] = [];
  let open: string | undefined;
  for (const word of before) {
    if (open) open = undefined;
    else if (word.startsWith("-")) open = takesValue(word) ? word : undefined;
    else positionals.push(word);
  }
  return { positionals, open };
}

/** How each shell takes a word with what it means; bash takes the word alone. */
const LINE: Readonly<Record<string, (candidate: Candidate) => string>> = {
  bash: ({ word }) => word,
  zsh: ({ word, about }) => `${word.replaceAll(":", "\\:")}${about ? `:${about}` : ""}`,
  fish: ({ word, about }) => (about ? `${word}\t${about}` : word),
};

/** The candidates as a shell's script takes them, a line each. */
export async function candidateLines(shell: string, words: readonly string[]): Promise<string> {
  const line = LINE[shell];
  return line ? (await candidates(words)).map((candidate) => `${line(candidate)}\n`).join("") : "";
}
