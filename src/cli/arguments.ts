import { parseArgs } from "node:util";
import type { ConfigSources, RawSettings } from "../config/config.ts";
import { didYouMean } from "../config/nearest.ts";
import { FLAG_SETTINGS } from "../config/settings.ts";
import { variableIn } from "../config/variable-in.ts";
import { ConfigError } from "../errors/errors.ts";

export const COMMANDS = [
  "serve",
  "init",
  "login",
  "logout",
  "status",
  "doctor",
  "tools",
  "search",
  "call",
  "generate",
  "diff",
  "completion",
  "help",
] as const;
export type Command = (typeof COMMANDS)[number];

/** Flags that are no settings, each with the commands that take it. */
export const OWN_FLAGS = {
  config: { type: "string", of: COMMANDS },
  help: { type: "boolean", short: "h", of: COMMANDS },
  version: { type: "boolean", short: "v", of: COMMANDS },
  json: { type: "boolean", of: ["status", "doctor", "tools", "search"] },
  html: { type: "boolean", of: ["tools"] },
  cookie: { type: "boolean", of: ["login"] },
  client: { type: "string", multiple: true, of: ["init", "doctor"] },
  yes: { type: "boolean", short: "y", of: ["init"] },
} as const satisfies Record<string, OwnFlag>;

interface OwnFlag {
  type: "string" | "boolean";
  short?: string;
  multiple?: boolean;
  of: readonly Command[];
}

const SETTING_FLAGS = Object.fromEntries(
  FLAG_SETTINGS.map(({ name, takes }) => [
    name.replaceAll("_", "-"),
    { type: takes === undefined ? ("boolean" as const) : ("string" as const) },
  ]),
);

const FLAGS = { ...SETTING_FLAGS, ...OWN_FLAGS };
/** Of all commands, without the dashes. */
export const FLAG_NAMES: readonly string[] = Object.keys(FLAGS);

export interface CommandLine {
  command: Command;
  positionals: string[];
  json: boolean;
  /** Of `tools`: a page to read, into the file named beside it. */
  html: boolean;
  /** Of `login`: take a browser's cookie instead of a password. */
  cookie: boolean;
  /** Of `init` and `doctor`: the clients that are meant, by name. */
  client: readonly string[];
  /** Of `init`: ask nothing, take what it proposes. */
  yes: boolean;
  help: boolean;
  version: boolean;
  sources: ConfigSources;
}

/**
 * Read the command line; what it says about settings goes into `sources`.
 * @throws ConfigError for an unknown flag or command, with the nearest known one
 */
export function readCommandLine(argv: readonly string[], env: NodeJS.ProcessEnv): CommandLine {
  const { values, positionals } = parse(argv);
  const [first = "serve", ...rest] = positionals;
  const command = COMMANDS.find((name) => name === first);
  if (!command) throw new ConfigError(`Unknown command "${first}".${didYouMean(first, COMMANDS)}`);
  refuseForeignFlags(command, Object.keys(values));
  const { config, json, html, cookie, client, yes, help, version, ...flags } = values;
  const settings = Object.entries(flags).map(([name, value]) => [name.replaceAll("-", "_"), value]);
  const file = config ?? variableIn(env, "SUPERSET_MCP_CONFIG");
  const sources: ConfigSources = {
    flags: Object.fromEntries(settings) as RawSettings,
    env,
    file: file || undefined,
  };
  return {
    command,
    positionals: rest,
    json: json ?? false,
    html: html ?? false,
    cookie: cookie ?? false,
    client: client ?? [],
    yes: yes ?? false,
    help: help ?? false,
    version: version ?? false,
    sources,
  };
}

function refuseForeignFlags(command: Command, given: readonly string[]): void {
  for (const name of given) {
    const of: readonly Command[] = OWN_FLAGS[name as keyof typeof OWN_FLAGS]?.of ?? COMMANDS;
    if (!of.includes(command))
      throw new ConfigError(`--${name} is a flag of ${of.join(" and ")}, not of ${command}.`);
  }
}

function parse(argv: readonly string[]) {
  for (const argument of argv.includes("--") ? argv.slice(0, argv.indexOf("--")) : argv) {
    const name = /^--([^=]+)/.exec(argument)?.[1];
    if (name !== undefined && !(name in FLAGS)) {
      throw new ConfigError(`Unknown flag --${name}.${didYouMean(name, FLAG_NAMES)}`);
    }
  }
  try {
    return parseArgs({ args: [...argv], options: FLAGS, allowPositionals: true });
  } catch (cause) {
    throw new ConfigError((cause as Error).message.split("\n")[0] as string, { cause });
  }
}
