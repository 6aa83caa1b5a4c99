import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { MAIN } from "./built.ts";

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Run the built command line to its end, with what is typed or piped into it. */
export async function runBuilt(
  args: readonly string[],
  env: Record<string, string>,
  input = "",
): Promise<Ended> {
  const child = spawn(process.execPath, [MAIN, ...args], { env: { PATH: process.env.PATH ?? "", ...env } });
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  const closed = new Promise<number | null>((resolve) => child.once("close", resolve));
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
  return { code, stdout, stderr };
}
