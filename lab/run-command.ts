import { spawn } from "node:child_process";
import { LabError } from "./lab-error.ts";
import { labSource } from "./lab-paths.ts";

export interface CommandOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly cwd?: string;
  /** Written to the child's standard input, which is then closed; without it the input stays open until we die. */
  readonly input?: string;
}

export interface CommandResult {
  readonly code: number;
  /** Standard output alone, for callers that read it. */
  readonly stdout: string;
  /** Both streams in order of arrival. */
  readonly output: string;
}

/** Runs a program to its end and returns what it said; throws only when it cannot be started. */
export function runCommand(
  program: string,
  args: readonly string[],
  options: CommandOptions,
): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    // A group of its own: serve.py kills its group when its input ends, which must not be ours.
    const child = spawn(program, args, { env: options.env, cwd: options.cwd, detached: true });
    let stdout = "";
    let output = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
      output += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
    // A child that does not read its input (EPIPE) still tells its fate by its exit code.
    child.stdin.on("error", () => {});
    if (options.input !== undefined) child.stdin.end(options.input);
    child.on("error", (cause) =>
      reject(new LabError(`Could not run ${program}: ${cause.message}`, { cause })),
    );
    child.on("close", (code) => resolve({ code: code ?? 1, stdout, output }));
  });
}

/** `runCommand` for a program that knows nothing of us but must still end when this process does, however it ends. */
export function runTied(
  python: string,
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<CommandResult> {
  return runCommand(python, ["-I", labSource("serve.py"), "exec", program, ...args], { env });
}

/** The last lines of a program's output, for an error message. */
export function lastLines(text: string, count = 15): string {
  return text.trimEnd().split("\n").slice(-count).join("\n");
}

/** What to do about a failure that its output gives away, or an empty string. */
export function hintFor(output: string): string {
  if (/no space left|ENOSPC|disk quota/i.test(output)) {
    return "The disk is full: a Superset needs about 1.5 GB under .lab/ (delete versions there that you do not need).";
  }
  if (
    /dns error|name resolution|failed to fetch|connection|network|timed out|certificate|no matching distribution|not found in the package registry/i.test(
      output,
    )
  ) {
    return "The Python package registry was not reached or lacks a package: check the network and proxy, or name a mirror with UV_DEFAULT_INDEX or PIP_INDEX_URL.";
  }
  return "";
}
