import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { valid } from "semver";

const PROJECT = fileURLToPath(new URL("../..", import.meta.url));
const PARTS = ["codegen", "spec", "generated", "package.json", "package-lock.json", "tsconfig.json"];

export interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** A copy of what the generator reads and writes, in a temporary folder, to run its command line in. */
export class ProjectCopy {
  readonly root = mkdtempSync(join(tmpdir(), "superset-mcp-codegen-"));

  /** @param versions versions to keep; all when absent */
  constructor(versions?: readonly string[]) {
    for (const part of PARTS) cpSync(join(PROJECT, part), join(this.root, part), { recursive: true });
    // The packages are shared, what the generator keeps among them is not.
    mkdirSync(this.path("node_modules"));
    for (const name of readdirSync(join(PROJECT, "node_modules")).filter((name) => name !== ".cache"))
      symlinkSync(join(PROJECT, "node_modules", name), this.path(`node_modules/${name}`));
    const others = readdirSync(this.path("spec")).filter(
      (name) => valid(name) && versions && !versions.includes(name),
    );
    for (const name of others) rmSync(this.path(`spec/${name}`), { recursive: true });
  }

  path(name: string): string {
    return join(this.root, name);
  }

  /** Run `codegen/cli.ts` as npm does, from any folder and in any environment. */
  generate(args: string[] = [], given: { cwd?: string; env?: NodeJS.ProcessEnv } = {}): Run {
    const { status, stdout, stderr } = spawnSync(
      this.path("node_modules/.bin/tsx"),
      ["--tsconfig", this.path("tsconfig.json"), this.path("codegen/cli.ts"), ...args],
      { cwd: given.cwd ?? this.root, env: { ...process.env, ...given.env }, encoding: "utf8" },
    );
    return { status, stdout, stderr };
  }

  /** Everything the generator writes: path -> bytes, as text that keeps every byte. */
  output(): Record<string, string> {
    const files = readdirSync(this.path("generated"), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(this.root.length + 1))
      .sort();
    const names = [...files, "spec/names.lock.json"];
    return Object.fromEntries(names.map((name) => [name, readFileSync(this.path(name), "latin1")]));
  }

  remove(): void {
    rmSync(this.root, { recursive: true });
  }
}
