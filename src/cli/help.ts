import { styleText } from "node:util";
import { didYouMean } from "../config/nearest.ts";
import { describeSettings } from "../config/settings.ts";
import { ConfigError } from "../errors/errors.ts";
import { COMMANDS, type Command, type CommandLine, OWN_FLAGS } from "./arguments.ts";
import { EXIT_CODES } from "./exit-codes.ts";

interface CommandWords {
  /** What stands after its name. */
  takes?: string;
  summary: string;
  about: string;
  examples: readonly string[];
}

/** What help says of each command. */
export const COMMAND_WORDS: Readonly<Record<Command, CommandWords>> = {
  serve: {
    summary: "serve MCP over stdio; what a client runs, and what happens without a command",
    about: "Standard output belongs to the protocol; what there is to say besides goes to standard error.",
    examples: ["superset-mcp --base-url https://superset.example.com --read-only"],
  },
  init: {
    summary: "connect your MCP clients to a Superset: a few questions, with answers proposed",
    about:
      "Finds the version and the ways to sign in, signs in, proposes which tools to give, and writes the server into the clients' configurations. Every change is shown first, and the file as it was is kept beside it.",
    examples: [
      "superset-mcp init",
      "superset-mcp init --base-url https://superset.example.com --client cursor --client vscode",
      "SUPERSET_PASSWORD_FILE=pw superset-mcp init --yes --base-url http://localhost:8088 --username admin",
    ],
  },
  login: {
    summary: "sign in and keep the session, so that no client needs a password",
    about: "Asks for what is not configured; without a terminal the password is read from standard input.",
    examples: [
      "superset-mcp login --base-url https://superset.example.com --username me",
      "superset-mcp login --cookie",
    ],
  },
  logout: {
    summary: "forget the session",
    about: "Superset cannot revoke it: whoever has a copy can use it until it ends.",
    examples: ["superset-mcp logout"],
  },
  status: {
    summary: "who is signed in where, on which version, for how long",
    about: "Exit code 1 when the session does not work.",
    examples: ["superset-mcp status --json"],
  },
  doctor: {
    summary: "check every link from here to a working assistant; each fault with its cure",
    about:
      "Settings, address, connection, certificate, proxy, clock, version, sign-in, CSRF, roles, feature flags, and the configurations of the clients on this machine. Changes nothing. Exit code 1 when something has to be mended.",
    examples: [
      "superset-mcp doctor",
      "superset-mcp doctor --json",
      "superset-mcp doctor --client claude-desktop",
    ],
  },
  tools: {
    takes: "[FILE]",
    summary: "what this configuration offers and costs, also without a Superset",
    about: "The tools that a client is shown, and those that it finds by search.",
    examples: [
      "superset-mcp tools --tools viewer",
      "superset-mcp tools --json --superset-version 5.0.0",
      "superset-mcp tools --html tools.html",
    ],
  },
  search: {
    takes: "WORDS…",
    summary: "find a tool by what it is for",
    about: "The search that the assistant has. Exit code 1 when nothing fits.",
    examples: ["superset-mcp search who looked at a dashboard"],
  },
  call: {
    takes: "TOOL [JSON]",
    summary: "call one tool, by the same path as through MCP",
    about:
      "The result goes to standard output, an error to standard error, with exit code 1 whatever the tool failed of. Ctrl-C cancels the call in Superset too.",
    examples: [
      "superset-mcp call superset_chart_list '{\"page_size\": 5}'",
      'superset-mcp call superset_sqllab_execute_query \'{"database_id": "shop", "sql": "select 1"}\'',
    ],
  },
  generate: {
    takes: "[FILE]",
    summary: "make the tools of another Superset: of the one configured, or from its document",
    about: "They are kept for you and used whenever a Superset of that version is reached.",
    examples: ["superset-mcp generate", "superset-mcp generate openapi.json --superset-version 6.2.0"],
  },
  diff: {
    takes: "VERSION VERSION",
    summary: "what differs between two versions: operations and arguments, new, gone or changed",
    about: "Versions of the package and generated ones.",
    examples: ["superset-mcp diff 5.0.0 6.1.0"],
  },
  completion: {
    takes: "bash|zsh|fish",
    summary: "print what makes a shell complete commands, flags and tools",
    about: "Put its output where your shell reads it at its start.",
    examples: [
      "superset-mcp completion bash >> ~/.bashrc",
      "superset-mcp completion zsh >> ~/.zshrc",
      "superset-mcp completion fish > ~/.config/fish/completions/superset-mcp.fish",
    ],
  },
  help: {
    takes: "[COMMAND|settings]",
    summary: "this overview, or all there is to know of a command or of the settings",
    about: "The same as --help after a command.",
    examples: ["superset-mcp help login", "superset-mcp help settings"],
  },
};

/** What help says of the flags that are no settings. */
export const FLAG_WORDS: Readonly<Record<keyof typeof OWN_FLAGS, { takes?: string; help: string }>> = {
  config: { takes: "FILE", help: "YAML or JSON file with settings (SUPERSET_MCP_CONFIG)" },
  help: { help: "what a command does and takes" },
  version: { help: "the version of superset-mcp" },
  json: { help: "as JSON, for scripts" },
  html: { help: "as one page to search and read, into FILE or to standard output" },
  client: { takes: "NAME", help: "only this MCP client; may be repeated" },
  yes: { help: "ask nothing, take what is proposed" },
  cookie: { help: "take the cookie of a signed-in browser instead of a password" },
};

const title = (text: string) => styleText("bold", text);
const row = (left: string, right: string) => `  ${left.padEnd(26)}${right}\n`;

/** `help`, and `--help` of each command. */
export function help({ command, positionals, help: isAsked }: CommandLine): number {
  if (command !== "help") return print(isAsked && command !== "serve" ? commandHelp(command) : overview());
  const [topic, extra] = positionals;
  if (extra !== undefined) throw new ConfigError(`"${extra}" is too much: superset-mcp help [COMMAND]`);
  if (topic === undefined) return print(overview());
  if (topic === "settings") return print(settingsHelp());
  const known = COMMANDS.find((name) => name === topic);
  if (!known) throw new ConfigError(`No command "${topic}".${didYouMean(topic, [...COMMANDS, "settings"])}`);
  return print(commandHelp(known));
}

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}

export function overview(): string {
  const commands = COMMANDS.map((name) => {
    const { takes, summary } = COMMAND_WORDS[name];
    return row(`${name}${takes ? ` ${takes}` : ""}`, summary);
  });
  return `superset-mcp: Apache Superset's whole REST API as MCP tools

${title("Usage")}  superset-mcp [COMMAND] [flags]

${title("Commands")}
${commands.join("")}
${title("Most used flags")} (each also an environment variable, or a line of a file)
${row("--base-url URL", "address of Superset (SUPERSET_BASE_URL)")}${row("--username NAME", "account (SUPERSET_USERNAME; the password only as SUPERSET_PASSWORD or by login)")}${row("--tools LIST", "core, viewer, analyst, editor, admin, all, or tools by name (SUPERSET_MCP_TOOLS)")}${row("--read-only", "only what changes nothing (SUPERSET_MCP_READ_ONLY)")}${ownFlags(["config", "help", "version"])}
Begin with \`superset-mcp init\`. When something does not work, \`superset-mcp doctor\` says what and why.
\`superset-mcp help COMMAND\` explains a command, \`superset-mcp help settings\` every setting.

${exitCodes()}`;
}

function commandHelp(command: Command): string {
  const { takes, summary, about, examples } = COMMAND_WORDS[command];
  const own = (Object.keys(OWN_FLAGS) as (keyof typeof OWN_FLAGS)[]).filter((name) =>
    (OWN_FLAGS[name].of as readonly Command[]).includes(command),
  );
  return `superset-mcp ${command}: ${summary}

${title("Usage")}  superset-mcp ${command}${takes ? ` ${takes}` : ""} [flags]

${about}

${title("Flags")}
${ownFlags(own)}  and every setting: superset-mcp help settings

${title("Examples")}
${examples.map((example) => `  ${example}\n`).join("")}`;
}

function ownFlags(names: readonly (keyof typeof OWN_FLAGS)[]): string {
  return names
    .map((name) => {
      const { takes, help } = FLAG_WORDS[name];
      const { short } = OWN_FLAGS[name] as { short?: string };
      return row(`--${name}${short ? `, -${short}` : ""}${takes ? ` ${takes}` : ""}`, help);
    })
    .join("");
}

export function settingsHelp(): string {
  return `Every setting: flag, environment variable, meaning. In a YAML or JSON file (--config FILE) they have the
flag's name with underscores. Flags beat the environment, which beats the file.

${describeSettings()}`;
}

function exitCodes(): string {
  const rows = Object.entries(EXIT_CODES).map(([code, meaning]) => `  ${code.padEnd(5)}${meaning}\n`);
  return `${title("Exit codes")}\n${rows.join("")}`;
}
