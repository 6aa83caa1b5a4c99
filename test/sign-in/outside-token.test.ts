import { readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type SingleSignOn, startSingleSignOn } from "../../lab/sign-in/single-sign-on.ts";
import { type Desk, expectReadAndWrite, expectRefusal, openDesk } from "./connect.ts";
import { makeShellSecret } from "./shell-secret.ts";

const administrator = 1;

describe("tokens of a company's own issuer (RS256)", () => {
  let superset: SingleSignOn;
  let desk: Desk;
  beforeAll(async () => {
    superset = await startSingleSignOn({ version: "6.1.0" });
  });
  afterAll(() => superset?.stop());
  beforeEach(async () => {
    desk = await openDesk();
  });
  afterEach(() => desk.clear());

  const connect = (env: Record<string, string>) =>
    desk.connect({ env: { SUPERSET_BASE_URL: superset.baseUrl, ...env } });

  /** How often Superset has answered 401 so far, by its log. */
  const refusals = async () => (await readFile(superset.logFile, "utf8")).split('" 401 ').length;

  it("are taken from the environment", async () => {
    await expectReadAndWrite(await connect({ SUPERSET_ACCESS_TOKEN: superset.issueToken(administrator) }));
  });

  it("are taken from a file, which is read again when its token was replaced because it had expired", async () => {
    const file = await desk.write("token", superset.issueToken(administrator, { seconds: -5 }));
    const mcp = await connect({ SUPERSET_ACCESS_TOKEN_FILE: file });
    expect(await expectRefusal(mcp, ["eyJ"])).toMatch(/expired|refused/i);
    await desk.write("token", superset.issueToken(administrator));
    await expectReadAndWrite(mcp);
  });

  it("are taken from a command, which is run once for many calls", async () => {
    const { command, runs } = await makeShellSecret(desk, superset.issueToken(administrator));
    const mcp = await connect({ SUPERSET_ACCESS_TOKEN_COMMAND: command });
    await expectReadAndWrite(mcp);
    await expectReadAndWrite(mcp);
    expect(await runs()).toBe(1);
  });

  it("are asked of the command again when they have expired, without a refused call in between", async () => {
    const end = Date.now() + 3_000;
    const secret = await makeShellSecret(desk, superset.issueToken(administrator, { seconds: 3 }));
    const mcp = await connect({ SUPERSET_ACCESS_TOKEN_COMMAND: secret.command });
    await expectReadAndWrite(mcp);
    const refused = await refusals();
    await secret.set(superset.issueToken(administrator));
    await sleep(end - Date.now() + 1_000);
    await expectReadAndWrite(mcp);
    expect(await secret.runs()).toBe(2);
    expect(await refusals()).toBe(refused);
  });

  it("are asked of the command again when they are refused", async () => {
    const secret = await makeShellSecret(desk, superset.issueToken(administrator, { forged: true }));
    const mcp = await connect({ SUPERSET_ACCESS_TOKEN_COMMAND: secret.command });
    expect(await expectRefusal(mcp, ["eyJ"])).toMatch(/SUPERSET_ACCESS_TOKEN/);
    await secret.set(superset.issueToken(administrator));
    await expectReadAndWrite(mcp);
  });

  it("that are refused are said to be, without being shown", async () => {
    const cases = [
      superset.issueToken(administrator, { forged: true }),
      superset.issueToken(administrator, { seconds: -5 }),
      superset.issueToken(987_654),
      "not-a-token-marker-31ee",
    ];
    for (const token of cases) {
      const mcp = await connect({ SUPERSET_ACCESS_TOKEN: token });
      const text = await expectRefusal(mcp, [token, "eyJ"]);
      expect(text).toMatch(/SUPERSET_ACCESS_TOKEN/);
    }
  });

  it("are what a password is refused in favour of", async () => {
    const { username, password } = superset.admin;
    const mcp = await connect({ SUPERSET_USERNAME: username, SUPERSET_PASSWORD: password });
    const text = await expectRefusal(mcp, [password]);
    expect(text).toMatch(/single sign-on|SSO|does not take passwords|not allowed/i);
    expect(text).toMatch(/SUPERSET_ACCESS_TOKEN|SUPERSET_COOKIE|superset-mcp login/);
  });
});
