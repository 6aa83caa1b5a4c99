import { execFile } from "node:child_process";
import { chmod, copyFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { MAIN } from "../built.ts";
import type { Ended } from "../run-built.ts";
import { ROOT } from "./documents.ts";

/** Somebody who types what a document says, on a machine where `superset-mcp` is installed. */
export interface Reader {
  /** Of their own; commands start in it. */
  home: string;
  /** What their shell has. */
  env: Readonly<Record<"PATH" | "HOME", string>>;
  type(command: string, env?: Record<string, string>, input?: string): Promise<Ended>;
  leave(): Promise<void>;
}

/** Their home is empty but for what documents speak of: Superset's OpenAPI document, the folder of a shell's completions. */
export async function createReader(): Promise<Reader> {
  const home = await mkdtemp(join(tmpdir(), "reader-"));
  const programs = join(home, "bin");
  await mkdir(programs);
  await mkdir(join(home, ".config", "fish", "completions"), { recursive: true });
  const shim = join(programs, "superset-mcp");
  await writeFile(shim, `#!/bin/sh\nexec "${process.execPath}" "${MAIN}" "$@"\n`);
  await chmod(shim, 0o755);
  await copyFile(join(ROOT, "spec", "6.1.0", "openapi.json"), join(home, "openapi.json"));
  const shell = { PATH: [programs, process.env.PATH].join(delimiter), HOME: home };
  return {
    home,
    env: shell,
    type: (command, env = {}, input = "") => runInShell(command, home, { ...shell, ...env }, input),
    leave: () => rm(home, { recursive: true, force: true }),
  };
}

function runInShell(
  command: string,
  cwd: string,
  env: Record<string, string>,
  input: string,
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(
      "bash",
      ["-c", command],
      { cwd, env, maxBuffer: 64 << 20 },
      (error, stdout, stderr) => resolve({ code: error ? Number(error.code ?? -1) : 0, stdout, stderr }),
    );
    child.stdin?.on("error", () => {});
    child.stdin?.end(input);
  });
}
