import { LabError } from "../lab-error.ts";
import { hintFor, lastLines, runCommand } from "../run-command.ts";

/** Runs npm in a folder, as the user would, and returns what it printed; throws with the end of its output. */
export async function npm(cwd: string, ...args: string[]): Promise<string> {
  const result = await runCommand("npm", args, { cwd, env: process.env, input: "" });
  if (result.code === 0) return result.stdout;
  throw new LabError(
    `npm ${args.join(" ")} failed:\n${lastLines(result.output)}\n${hintFor(result.output)}`.trimEnd(),
  );
}
