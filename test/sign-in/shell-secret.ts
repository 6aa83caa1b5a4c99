import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Desk } from "./connect.ts";

/** A secret that a command prints, as `op read …` or `vault kv get …` would. */
export interface ShellSecret {
  /** The command for a `…_COMMAND` setting. */
  readonly command: string;
  /** What it prints from now on. */
  set(secret: string): Promise<void>;
  /** How often it has been run. */
  runs(): Promise<number>;
}

export async function makeShellSecret(desk: Desk, secret: string): Promise<ShellSecret> {
  const name = `secret-${Math.random().toString(36).slice(2)}`;
  const file = await desk.write(name, `${secret}\n`);
  const count = await desk.write(`${name}.runs`, "");
  return {
    command: `echo run >> '${count}'; cat '${file}'`,
    set: (next) => writeFile(join(desk.folder, name), `${next}\n`),
    runs: async () => (await readFile(count, "utf8")).split("\n").length - 1,
  };
}
