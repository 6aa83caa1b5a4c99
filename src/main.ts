#!/usr/bin/env node
import { HELP, readCommandLine } from "./cli/arguments.ts";
import { ToolError } from "./errors/errors.ts";

/** The version of this package, put in by the build. */
declare const PACKAGE_VERSION: string;

/** Run one command and return its exit code. What only some commands need is loaded by them. */
async function main(): Promise<number> {
  const line = readCommandLine(process.argv.slice(2), process.env);
  if (line.help || line.version) {
    process.stdout.write(line.help ? HELP : `${PACKAGE_VERSION}\n`);
    return 0;
  }
  if (line.command !== "serve") {
    const commands = await import("./cli/commands.ts");
    return line.command === "tools" ? commands.listTools(line) : commands.callOne(line);
  }
  const { serve } = await import("./cli/serve.ts");
  return serve(line, PACKAGE_VERSION);
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error) => {
    process.stderr.write(`superset-mcp: ${error instanceof ToolError ? error.message : error.stack}\n`);
    process.exitCode = error instanceof ToolError ? 2 : 70;
  },
);
