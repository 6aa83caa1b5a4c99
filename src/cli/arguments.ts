import { parseArgs } from "node:util";
import type { ConfigSources, RawSettings } from "../config/config.ts";
import { didYouMean } from "../config/nearest.ts";
import { describeSettings, FLAG_SETTINGS } from "../config/settings.ts";
import { variableIn } from "../config/variable-in.ts";
import { ConfigError } from "../errors/errors.ts";

/** Flags that are no settings. */
const OWN_FLAGS = {
  config: { type: "string" },
  json: { type: "boolean" },
  cookie: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
} as const;

const SETTING_FLAGS = Object.fromEntries(
  FLAG_SETTINGS.map(({ name, takes }) => [
    name.replaceAll("_", "-"),
    { type: takes === undefined ? ("boolean" as const) : ("string" as const) },
  ]),
);

const FLAGS = { ...SETTING_FLAGS, ...OWN_FLAGS };

export const COMMANDS = ["serve", "login", "logout", "status", "tools", "call", "generate", "diff"] as const;
export type Command = (typeof COMMANDS)[number];

export interface CommandLine {
  command: Command;
  positionals: string[];
  json: boolean;
  /** Of `login`: take a browser's cookie instead of a password. */
  cookie: boolean;
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
  const { json = false, cookie = false, help = false, version = false, config, ...flags } = values;
  const [first = "serve", ...rest] = positionals;
  const command = COMMANDS.find((name) => name === first);
  if (!command) throw new ConfigError(`Unknown command "${first}".${didYouMean(first, COMMANDS)}`);
  refuseForeignFlags(command, { json, cookie });
  const settings = Object.entries(flags).map(([name, value]) => [name.replaceAll("-", "_"), value]);
  const file = config ?? variableIn(env, "SUPERSET_MCP_CONFIG");
  const sources: ConfigSources = {
    flags: Object.fromEntries(settings) as RawSettings,
    env,
    file: file || undefined,
  };
  return { command, positionals: rest, json, cookie, help, version, sources };
}

/** The flags that only some commands take. */
const FLAGS_OF: Readonly<Record<"json" | "cookie", readonly Command[]>> = {
  json: ["tools", "status"],
  cookie: ["login"],
};

function refuseForeignFlags(command: Command, given: Readonly<Record<"json" | "cookie", boolean>>): void {
  for (const flag of ["json", "cookie"] as const) {
    if (given[flag] && !FLAGS_OF[flag].includes(command))
      throw new ConfigError(`--${flag} is a flag of ${FLAGS_OF[flag].join(" and ")}, not of ${command}.`);
  }
}

function parse(argv: readonly string[]) {
  for (const argument of argv.includes("--") ? argv.slice(0, argv.indexOf("--")) : argv) {
    const name = /^--([^=]+)/.exec(argument)?.[1];
    if (name !== undefined && !(name in FLAGS)) {
      throw new ConfigError(`Unknown flag --${name}.${didYouMean(name, Object.keys(FLAGS))}`);
    }
  }
  try {
    return parseArgs({ args: [...argv], options: FLAGS, allowPositionals: true });
  } catch (cause) {
    throw new ConfigError((cause as Error).message.split("\n")[0] as string, { cause });
  }
}

export const HELP = `superset-mcp: Apache Superset's whole REST API as MCP tools

  superset-mcp [flags]                    serve MCP over stdio
  superset-mcp login [--cookie] [flags]   sign in and keep the session, so that no client needs a password
  superset-mcp logout [flags]             forget the session
  superset-mcp status [--json] [flags]    who is signed in where, which version, for how long
  superset-mcp tools [--json] [flags]     what this configuration offers and costs, also without a Superset
  superset-mcp call TOOL [JSON] [flags]   call one tool; its result goes to stdout, exit code 1 on a tool error
  superset-mcp generate [FILE] [flags]    make the tools of another Superset: of the one configured, or from its document
  superset-mcp diff VERSION VERSION       what differs between two versions

Settings (flag, environment variable; or a YAML or JSON file, with underscores):
  --config FILE                    SUPERSET_MCP_CONFIG          configuration file
${describeSettings()}`;
