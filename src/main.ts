#!/usr/bin/env node
import { fileURLToPath } from "node:url";
import { type Command, type CommandLine, readCommandLine } from "./cli/arguments.ts";
import { exitCodeOf } from "./cli/exit-codes.ts";
import { SECRET_VARIABLES } from "./config/settings.ts";
import { ToolError } from "./errors/errors.ts";
import { printable } from "./results/printable.ts";

/** The version of this package, put in by the build. */
declare const PACKAGE_VERSION: string;
/** Where the build puts its bundles. */
const BUNDLES = new URL(".", import.meta.url);

/** Run one command and return its exit code. What only some commands need is loaded by them. */
async function main(): Promise<number> {
  const line = readCommandLine(process.argv.slice(2), { ...process.env });
  // Neither a program that a command starts nor a crash report needs them.
  for (const variable of SECRET_VARIABLES) delete process.env[variable];
  if (line.version) {
    process.stdout.write(`${PACKAGE_VERSION}\n`);
    return 0;
  }
  return COMMAND[line.help ? "help" : line.command](line);
}

/** How this program is started again. */
const ownProgram = () => ({
  main: fileURLToPath(new URL("main.js", BUNDLES)),
  version: PACKAGE_VERSION,
  node: process.execPath,
  platform: process.platform,
});

const COMMAND: Readonly<Record<Command, (line: CommandLine) => Promise<number>>> = {
  serve: async (line) => (await import("./cli/serve.ts")).serve(line, PACKAGE_VERSION),
  init: async (line) => (await import("./cli/init.ts")).init(line, ownProgram()),
  login: async (line) => (await import("./cli/session-commands.ts")).login(line),
  logout: async (line) => (await import("./cli/session-commands.ts")).logout(line),
  status: async (line) => (await import("./cli/session-commands.ts")).status(line),
  doctor: async (line) => (await import("./cli/doctor.ts")).doctor(line),
  search: async (line) => (await import("./cli/commands.ts")).searchTools(line),
  completion: async (line) => (await import("./cli/completion.ts")).completion(line),
  help: async (line) => (await import("./cli/help.ts")).help(line),
  tools: async (line) => (await import("./cli/tools-command.ts")).listTools(line),
  call: async (line) => (await import("./cli/commands.ts")).callOne(line),
  generate: async (line) => (await import("./cli/generate.ts")).generate(line, BUNDLES),
  diff: async (line) => (await import("./cli/generate.ts")).diff(line, BUNDLES),
};

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error) => {
    process.stderr.write(
      `superset-mcp: ${printable(error instanceof ToolError ? error.message : `${error.stack}`)}\n`,
    );
    process.exitCode = exitCodeOf(error);
  },
);
