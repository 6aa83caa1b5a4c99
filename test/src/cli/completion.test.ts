import { execFile } from "node:child_process";
import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { candidates } from "../../../src/cli/complete.ts";
import { ensureBuilt, MAIN } from "../../built.ts";
import { runBuilt } from "../../run-built.ts";

const wordsOf = async (...words: string[]) => (await candidates(words)).map(({ word }) => word);

describe("candidates", () => {
  it.each<[string[], string[]]>([
    [["lo"], ["login", "logout"]],
    [["call", "superset_dashboard_get_by"], ["superset_dashboard_get_by_id"]],
    [["call", "superset_dashboard_get_by_id", ""], []],
    [["--read-only", "call", "superset_auth_refresh"], ["superset_auth_refresh_token"]],
    [["--username", "call", "logi"], ["login"]],
    [["diff", "5.0.0", "6.0"], ["6.0.0"]],
    [["tools", "--js"], ["--json"]],
    [["login", "--js"], []],
    [["login", "--coo"], ["--cookie"]],
    [["tools", "--tools", "an"], ["analyst"]],
    [["--confirm", "p"], ["person"]],
    [["init", "--client", "cu"], ["cursor"]],
    [["doctor", "--client", "vscode", "--client", "claude-d"], ["claude-desktop"]],
    [["--superset-version", "4"], ["4.1.4"]],
    [["--base-url", ""], []],
    [["help", "sett"], ["settings"]],
    [
      ["completion", ""],
      ["bash", "zsh", "fish"],
    ],
    [["nonsense", ""], []],
  ])("after %j are %j", async (words, want) => {
    expect(await wordsOf(...words)).toEqual(want);
  });

  it("at first are all commands", async () => {
    expect(await wordsOf("")).toContain("serve");
    expect((await wordsOf("")).length).toBeGreaterThan(8);
  });
});

describe("completion", () => {
  let folder: string;
  beforeAll(async () => {
    ensureBuilt();
    folder = await mkdtemp(join(tmpdir(), "completion-"));
    const program = join(folder, "superset-mcp");
    await writeFile(program, `#!/bin/sh\nexec '${process.execPath}' '${MAIN}' "$@"\n`);
    await chmod(program, 0o755);
  });
  afterAll(() => rm(folder, { recursive: true }));

  it("completes in a real bash, and evaluates nothing of what was typed", async () => {
    const { stdout: script } = await runBuilt(["completion", "bash"], {});
    await writeFile(join(folder, "script.bash"), script);
    const typed = (words: string) =>
      `COMP_WORDS=(${words}); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _superset_mcp; printf '%s,' "\${COMPREPLY[@]}"; echo`;
    const lines = [
      `source '${join(folder, "script.bash")}'`,
      typed("superset-mcp lo"),
      typed("superset-mcp call superset_dashboard_get_by"),
      typed("superset-mcp '$(touch evaluated)' ''"),
    ];
    const env = { PATH: `${folder}:${process.env.PATH}` };
    const { stdout } = await promisify(execFile)("bash", ["-c", lines.join("\n")], { env, cwd: folder });
    expect(stdout).toBe("login,logout,\nsuperset_dashboard_get_by_id,\n,\n");
    await expect(promisify(execFile)("ls", ["evaluated"], { cwd: folder })).rejects.toThrow();
  });

  it.each<[string, string]>([
    ["zsh", "login:sign in and keep"],
    ["fish", "login\tsign in and keep"],
  ])("tells %s what each word means", async (shell, want) => {
    const { code, stdout } = await runBuilt(["completion", shell, "--", "logi"], {});
    expect([code, stdout]).toEqual([0, expect.stringContaining(want)]);
  });

  it("for another shell says which there are", async () => {
    const { code, stderr } = await runBuilt(["completion", "tcsh"], {});
    expect([code, stderr]).toEqual([2, expect.stringContaining("bash|zsh|fish")]);
  });
});
