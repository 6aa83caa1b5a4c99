import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, inject, it, onTestFinished } from "vitest";
import { startReverseProxy } from "../../lab/sign-in/reverse-proxy.ts";
import { type Desk, expectReadAndWrite, expectRefusal, openDesk } from "./connect.ts";
import { makeShellSecret } from "./shell-secret.ts";

const WRONG = "wrong-password-marker-7c41";

describe("a password", () => {
  const { baseUrl, admin } = inject("plain");
  const account = { SUPERSET_BASE_URL: baseUrl, SUPERSET_USERNAME: admin.username };
  let desk: Desk;
  beforeEach(async () => {
    desk = await openDesk();
  });
  afterEach(() => desk.clear());

  it("is taken from the environment", async () => {
    const mcp = await desk.connect({ env: { ...account, SUPERSET_PASSWORD: admin.password } });
    await expectReadAndWrite(mcp);
  });

  it("is taken from a file, without the line's end", async () => {
    const file = await desk.write("password", `${admin.password}\n`);
    const mcp = await desk.connect({ env: account, args: ["--password-file", file] });
    await expectReadAndWrite(mcp);
  });

  it("is taken from a command", async () => {
    const { command, runs } = await makeShellSecret(desk, admin.password);
    const mcp = await desk.connect({ env: { ...account, SUPERSET_PASSWORD_COMMAND: command } });
    await expectReadAndWrite(mcp);
    expect(await runs()).toBe(1);
  });

  it("is taken from a configuration file, with everything else", async () => {
    const password = await desk.write("password", admin.password);
    const lines = [`base_url: ${baseUrl}`, `username: ${admin.username}`, `password_file: ${password}`];
    const config = await desk.write("config.yaml", `${lines.join("\n")}\n`);
    const mcp = await desk.connect({ args: ["--config", config] });
    await expectReadAndWrite(mcp);
  });

  it("that is refused is asked of its command again, and taken when it has changed", async () => {
    const secret = await makeShellSecret(desk, WRONG);
    const mcp = await desk.connect({ env: { ...account, SUPERSET_PASSWORD_COMMAND: secret.command } });
    await expectRefusal(mcp, [WRONG]);
    await secret.set(admin.password);
    await expectReadAndWrite(mcp);
  });

  it("that is wrong is sent once, however often one calls, and is named without being shown", async () => {
    const proxy = await startReverseProxy({ targets: [baseUrl] });
    onTestFinished(() => proxy.stop());
    const env = { ...account, SUPERSET_BASE_URL: proxy.baseUrl, SUPERSET_PASSWORD: WRONG };
    const mcp = await desk.connect({ env });
    expect(await expectRefusal(mcp, [WRONG])).toMatch(/password/i);
    expect(await expectRefusal(mcp, [WRONG])).toMatch(/password/i);
    expect(proxy.seen.filter(({ path }) => path === "/api/v1/security/login")).toHaveLength(1);
  });

  it("leaves no trace of itself in what is saved", async () => {
    const mcp = await desk.connect({ env: { ...account, SUPERSET_PASSWORD: admin.password } });
    await expectReadAndWrite(mcp);
    await mcp.close();
    const saved = await filesUnder(join(desk.folder, "state"));
    expect(saved.length).toBeGreaterThan(0);
    for (const text of saved) expect(text).not.toContain(admin.password);
  });
});

describe("a command for a secret", () => {
  const { baseUrl, admin } = inject("plain");
  let desk: Desk;
  beforeEach(async () => {
    desk = await openDesk();
  });
  afterEach(() => desk.clear());

  it.each([
    ["fails", `echo ${WRONG}; echo no vault >&2; exit 7`, /SUPERSET_PASSWORD_COMMAND|password_command/],
    ["prints nothing", "true", /SUPERSET_PASSWORD_COMMAND|password_command/],
  ])("that %s is named, and what it printed is not shown", async (_, command, wanted) => {
    const env = { SUPERSET_BASE_URL: baseUrl, SUPERSET_USERNAME: admin.username };
    const mcp = await desk.connect({ env: { ...env, SUPERSET_PASSWORD_COMMAND: command } });
    expect(await expectRefusal(mcp, [WRONG])).toMatch(wanted);
  });
});

describe("a file for a secret", () => {
  it("that is not there is named", async () => {
    const { baseUrl, admin } = inject("plain");
    const desk = await openDesk();
    onTestFinished(() => desk.clear());
    const file = join(desk.folder, "no-such-file");
    const env = { SUPERSET_BASE_URL: baseUrl, SUPERSET_USERNAME: admin.username };
    const { code, output } = await desk.run(["call", "superset_chart_list"], {
      env: { ...env, SUPERSET_PASSWORD_FILE: file },
    });
    expect(code).not.toBe(0);
    expect(output).toContain("no-such-file");
    expect(output).toMatch(/SUPERSET_PASSWORD_FILE|password_file|password-file/);
  });
});

async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return Promise.all(files.map((entry) => readFile(join(entry.parentPath, entry.name), "utf8")));
}
