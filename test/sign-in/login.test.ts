import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { serverFile } from "../../lab/mcp-client.ts";
import { type SingleSignOn, startSingleSignOn } from "../../lab/sign-in/single-sign-on.ts";
import { runInTerminal, type TerminalStep } from "../../lab/sign-in/terminal.ts";
import { type Desk, expectReadAndWrite, expectRefusal, openDesk } from "./connect.ts";

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.clear());

/** One command of ours as typed at a terminal. */
const type = (args: string[], env: Record<string, string>, steps: TerminalStep[] = []) =>
  runInTerminal({
    version: "6.1.0",
    command: [process.execPath, serverFile, ...args],
    env: { PATH: process.env.PATH, TERM: "xterm", HOME: desk.folder, ...stateOf(desk), ...env },
    steps,
  });

const stateOf = ({ folder }: Desk) => ({ XDG_STATE_HOME: join(folder, "state") });

describe("superset-mcp login, with a password", () => {
  const { baseUrl, admin } = inject("plain");
  const env = { SUPERSET_BASE_URL: baseUrl };
  const account = { ...env, SUPERSET_USERNAME: admin.username };

  it("at a terminal: asks without echo; then the address alone is enough for a client, until logout", async () => {
    const { code, screen } = await type(["login"], env, [
      { wait: "name", type: admin.username },
      { wait: "password", type: admin.password },
    ]);
    expect(code, screen).toBe(0);
    expect(screen).not.toContain(admin.password);
    expect(screen).toContain(admin.username);

    await expectReadAndWrite(await desk.connect({ env }));
    const status = await type(["status"], env);
    expect(status.code, status.screen).toBe(0);
    expect(status.screen).toContain(admin.username);
    expect(status.screen).toContain(baseUrl);
    expect(status.screen).not.toMatch(/eyJ/);

    const logout = await type(["logout"], env);
    expect(logout.code, logout.screen).toBe(0);
    expect(await expectRefusal(await desk.connect({ env }), ["eyJ"])).toMatch(/superset-mcp login/);
    expect((await type(["status"], env)).screen).toMatch(/not signed in|no session|superset-mcp login/i);
    for (const text of await savedTexts(desk)) expect(text).not.toMatch(/eyJ/);
  });

  it("without a terminal: takes the password from standard input", async () => {
    const login = await desk.run(["login"], { env: account }, `${admin.password}\n`);
    expect(login.code, login.output).toBe(0);
    expect(login.output).not.toContain(admin.password);
    await expectReadAndWrite(await desk.connect({ env }));
    for (const text of await savedTexts(desk)) expect(text).not.toContain(admin.password);
  });

  it("says that a password is wrong, without showing it, and leaves no session", async () => {
    const wrong = "wrong-typed-marker-6ac3";
    const { code, screen } = await type(["login"], account, [{ wait: "password", type: wrong }]);
    expect(code).not.toBe(0);
    expect(screen).toMatch(/password/i);
    expect(screen).not.toContain(wrong);
    expect(await expectRefusal(await desk.connect({ env }), [wrong])).toMatch(/superset-mcp login/);
  });

  it("has its state told as JSON, without secrets", async () => {
    await desk.run(["login"], { env: account }, `${admin.password}\n`);
    const { code, stdout } = await desk.run(["status", "--json"], { env });
    expect(code).toBe(0);
    const status = JSON.parse(stdout) as Record<string, unknown>;
    expect(JSON.stringify(status)).toContain(baseUrl);
    expect(JSON.stringify(status)).toContain(admin.username);
    expect(stdout).not.toMatch(/eyJ/);
    expect(stdout).not.toContain(admin.password);
  });
});

describe("superset-mcp login --cookie", () => {
  let superset: SingleSignOn;
  beforeAll(async () => {
    superset = await startSingleSignOn({ version: "6.1.0" });
  });
  afterAll(() => superset?.stop());

  it("keeps the cookie of a browser, so that the address alone is enough for a client", async () => {
    const env = { SUPERSET_BASE_URL: superset.baseUrl };
    const cookie = await superset.signInBrowser("lena");
    const { code, screen } = await type(["login", "--cookie"], env, [{ wait: "cookie", type: cookie }]);
    expect(code, screen).toBe(0);
    expect(screen).not.toContain(cookie);
    await expectReadAndWrite(await desk.connect({ env }));
    expect((await type(["logout"], env)).code).toBe(0);
    expect(await expectRefusal(await desk.connect({ env }), [cookie])).toMatch(/superset-mcp login/);
  });

  it("takes the cookie from standard input, and refuses one that Superset does not know", async () => {
    const env = { SUPERSET_BASE_URL: superset.baseUrl };
    const wrong = "superset_session=wrong-typed-marker-2d90";
    const refused = await desk.run(["login", "--cookie"], { env }, `${wrong}\n`);
    expect(refused.code).not.toBe(0);
    expect(refused.output).not.toContain("wrong-typed-marker-2d90");
    const taken = await desk.run(["login", "--cookie"], { env }, `${await superset.signInBrowser("lena")}\n`);
    expect(taken.code, taken.output).toBe(0);
    await expectReadAndWrite(await desk.connect({ env }));
  });
});

/** Everything in the state folder, as text. */
async function savedTexts({ folder }: Desk): Promise<string[]> {
  const entries = await readdir(join(folder, "state"), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return Promise.all(files.map((entry) => readFile(join(entry.parentPath, entry.name), "utf8")));
}
