import { spawnSync } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, expect, inject, it } from "vitest";
import { serverFile } from "../../lab/mcp-client.ts";
import { ensureDebianPackages, keychainPackages } from "../../lab/services/debian.ts";

let home: string;
beforeAll(() => ensureDebianPackages(keychainPackages, (line) => console.log(line)));
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "keychain-"));
});
afterEach(() => rm(home, { recursive: true }));

/** Commands of ours, one after the other, in a desktop session of their own with its keyring unlocked. */
function inSession(lines: readonly string[], env: Record<string, string>) {
  const script = [
    "set -e",
    'printf "\\n" | gnome-keyring-daemon --unlock --components=secrets > /dev/null 2>&1',
    ...lines,
  ].join("\n");
  return spawnSync("dbus-run-session", ["--", "bash", "-c", script], {
    encoding: "utf8",
    timeout: 60_000,
    env: {
      PATH: process.env.PATH,
      HOME: home,
      XDG_STATE_HOME: join(home, "state"),
      XDG_RUNTIME_DIR: home,
      SUPERSET_MCP_SESSION_STORE: "keychain",
      ...env,
    },
  });
}

it("a session kept in the system's keychain serves later runs, leaves no file, and is forgotten by logout", async () => {
  const { baseUrl, admin } = inject("plain");
  const ours = `"${process.execPath}" "${serverFile}"`;
  const { status, stdout, stderr } = inSession(
    [
      `printf %s "$PASSWORD" | ${ours} login --username ${admin.username}`,
      `${ours} status --json`,
      `${ours} call superset_chart_list '{"columns": ["id"], "page_size": 1}'`,
      `${ours} logout`,
      `if ${ours} status; then exit 9; fi`,
    ],
    { SUPERSET_BASE_URL: baseUrl, PASSWORD: admin.password },
  );
  expect(status, stderr).toBe(0);
  expect(stdout).toMatch(/kept in .* in the keychain/);
  expect(stdout).toMatch(/"valid": true/);
  expect(stdout).toMatch(/"account": "admin"/);
  expect(stdout).toMatch(/"count":\d+/);
  expect(stdout).toMatch(/Forgot the session of "admin"/);
  expect(stdout).toMatch(/no session is saved/);
  expect(stdout + stderr).not.toMatch(/eyJ/);
  const files = await readdir(join(home, "state"), { recursive: true });
  expect(files.filter((name) => name.includes("sessions"))).toEqual([]);
});
