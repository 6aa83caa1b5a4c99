import { join } from "node:path";
import { LabError } from "../lab-error.ts";
import { labFolder, labSource, venvPython } from "../lab-paths.ts";
import { lastLines, runCommand } from "../run-command.ts";

/** What a person waits for on the screen, and what they type then, Enter after it. */
export interface TerminalStep {
  readonly wait: string;
  readonly type: string;
}

export interface TerminalOptions {
  readonly command: readonly [program: string, ...args: string[]];
  readonly env: NodeJS.ProcessEnv;
  readonly steps?: readonly TerminalStep[];
  /** Of an installed Superset, whose Python is used. */
  readonly version: string;
}

export interface TerminalSession {
  readonly code: number;
  /** All that was shown, the echo of what was typed included. */
  readonly screen: string;
}

const seconds = 30;

/** Runs a program in a terminal of its own to its end; throws with the screen when it does not end. */
export async function runInTerminal(options: TerminalOptions): Promise<TerminalSession> {
  const { command, env, steps = [], version } = options;
  const python = venvPython(join(labFolder, version, "venv"));
  const asked = JSON.stringify({ command, steps, seconds });
  const result = await runCommand(python, ["-I", labSource("sign-in", "terminal.py"), asked], { env });
  if (result.code !== 0) throw new LabError(`terminal.py failed:\n${lastLines(result.output)}`);
  const { code, screen } = JSON.parse(result.stdout) as { code: number | null; screen: string };
  if (code !== null) return { code, screen };
  throw new LabError(`${command.join(" ")} did not end within ${seconds} s. Its screen:\n${screen}`);
}
