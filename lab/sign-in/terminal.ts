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
  /** Of the terminal; by default so many that no text is broken into lines. */
  readonly columns?: number;
}

export interface TerminalSession {
  readonly code: number;
  /** All that was shown, the echo of what was typed included. */
  readonly screen: string;
  /** The same as it came, with what moves the cursor and colours the text. */
  readonly shown: string;
}

const seconds = 30;

/** Runs a program in a terminal of its own to its end; throws with the screen when it does not end. */
export async function runInTerminal(options: TerminalOptions): Promise<TerminalSession> {
  const { command, env, steps = [], version, columns = 400 } = options;
  const python = venvPython(join(labFolder, version, "venv"));
  const asked = JSON.stringify({ command, steps, seconds, columns });
  const result = await runCommand(python, ["-I", labSource("sign-in", "terminal.py"), asked], { env });
  if (result.code !== 0) throw new LabError(`terminal.py failed:\n${lastLines(result.output)}`);
  const { code, ...seen } = JSON.parse(result.stdout) as Omit<TerminalSession, "code"> & {
    code: number | null;
  };
  if (code !== null) return { code, ...seen };
  throw new LabError(`${command.join(" ")} did not end within ${seconds} s. Its screen:\n${seen.screen}`);
}
