import { parseArgs } from "node:util";
import type { ConfigSources, RawSettings } from "../config/config.ts";
import { didYouMean } from "../config/nearest.ts";
import { ConfigError } from "../errors/errors.ts";

const FLAGS = {
  "base-url": { type: "string" },
  username: { type: "string" },
  "auth-provider": { type: "string" },
  "superset-version": { type: "string" },
  tools: { type: "string" },
  deny: { type: "string" },
  "read-only": { type: "boolean" },
  "output-dir": { type: "string" },
  files: { type: "string" },
  results: { type: "string" },
  "generated-dir": { type: "string" },
  config: { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
} as const;

export const COMMANDS = ["serve", "tools", "call", "generate", "diff"] as const;
export type Command = (typeof COMMANDS)[number];

export interface CommandLine {
  command: Command;
  positionals: string[];
  json: boolean;
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
  const { json = false, help = false, version = false, config, ...flags } = values;
  const [first = "serve", ...rest] = positionals;
  const command = COMMANDS.find((name) => name === first);
  if (!command) throw new ConfigError(`Unknown command "${first}".${didYouMean(first, COMMANDS)}`);
  const settings = Object.entries(flags).map(([name, value]) => [name.replaceAll("-", "_"), value]);
  const file = config ?? env.SUPERSET_MCP_CONFIG;
  const sources: ConfigSources = {
    flags: Object.fromEntries(settings) as RawSettings,
    env,
    file: file || undefined,
  };
  return { command, positionals: rest, json, help, version, sources };
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
  superset-mcp tools [--json] [flags]     list the tools, also without a Superset
  superset-mcp call TOOL [JSON] [flags]   call one tool; its result goes to stdout, exit code 1 on a tool error
  superset-mcp generate [FILE] [flags]    make the tools of another Superset: of the one configured, or from its document
  superset-mcp diff VERSION VERSION       what differs between two versions

Settings (flag, environment variable; or a YAML or JSON file, with underscores):
  --base-url URL           SUPERSET_BASE_URL        address of Superset, e.g. https://superset.example.com
  --username NAME          SUPERSET_USERNAME        account to sign in with
                           SUPERSET_PASSWORD        its password (no flag: other processes can read flags)
  --auth-provider db|ldap  SUPERSET_AUTH_PROVIDER   how Superset checks the password (db)
  --superset-version V     SUPERSET_VERSION         version whose tools to offer
  --tools LIST             SUPERSET_MCP_TOOLS       all, or tool names, patterns with *, resources, kinds (all)
  --deny LIST              SUPERSET_MCP_DENY        the same, taken away again
  --read-only              SUPERSET_MCP_READ_ONLY   only tools that change nothing
  --output-dir DIR         SUPERSET_MCP_OUTPUT_DIR  where downloads go
  --files DIRS             SUPERSET_MCP_FILES       folders that uploads may be read from
  --results compact|raw    SUPERSET_MCP_RESULTS     raw: Superset's own JSON untouched
  --generated-dir DIR      SUPERSET_MCP_GENERATED_DIR  where the tools of generated versions are
  --config FILE            SUPERSET_MCP_CONFIG      configuration file
`;
