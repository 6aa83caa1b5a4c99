import { spawn } from "node:child_process";
import { delimiter, dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { inject } from "vitest";
import type { Ended } from "../run-built.ts";

/** How a user or client starts the installed package on a certain Node, by npx; in a home that has nothing else. */
export function npxOn(node: string) {
  const cwd = inject("installed");
  const home = join(cwd, "..", "home");
  return {
    command: "npx",
    args: ["--no", "--", "superset-mcp"],
    cwd,
    env: {
      PATH: `${dirname(node)}${delimiter}${process.env.PATH}`,
      HOME: home,
      npm_config_prefix: join(home, "prefix"),
      npm_config_update_notifier: "false",
    },
  };
}

/** Run the installed package to its end. */
export function runPackage(node: string, args: string[], env: Record<string, string> = {}): Promise<Ended> {
  return runOn(node, [...npxOn(node).args, ...args], env);
}

/** Run npx to its end. */
export async function runOn(node: string, args: string[], more: Record<string, string> = {}): Promise<Ended> {
  const { command, cwd, env } = npxOn(node);
  const child = spawn(command, args, { cwd, env: { ...env, ...more } });
  child.stdin.end();
  const closed = new Promise<number | null>((resolve) => child.once("close", resolve));
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
  return { code, stdout, stderr };
}
