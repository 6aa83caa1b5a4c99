import { createHmac } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, inject, it, onTestFinished } from "vitest";
import type { Account } from "../../lab/seed/accounts.ts";
import { startReverseProxy } from "../../lab/sign-in/reverse-proxy.ts";
import { type Desk, expectReadAndWrite, expectRefusal, openDesk } from "./connect.ts";
import { makeShellSecret } from "./shell-secret.ts";

interface Tokens {
  readonly access_token: string;
  readonly refresh_token: string;
}

/** The same token as if it had been given out an hour ago. */
function age(token: string, secretKey: string): string {
  const [header, payload] = token.split(".") as [string, string];
  const claims = JSON.parse(Buffer.from(payload, "base64url").toString()) as Record<string, unknown>;
  const past = Math.floor(Date.now() / 1000) - 3600;
  const old = { ...claims, iat: past, nbf: past, exp: past + 900 };
  const text = `${header}.${Buffer.from(JSON.stringify(old)).toString("base64url")}`;
  return `${text}.${createHmac("sha256", secretKey).update(text).digest("base64url")}`;
}

describe("tokens that Superset gave out before", () => {
  const { baseUrl, admin, viewer, home } = inject("plain");
  const logIn = async (account: Account): Promise<Tokens> => {
    const response = await fetch(`${baseUrl}/api/v1/security/login`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ ...account, provider: "db", refresh: true }),
    });
    return (await response.json()) as Tokens;
  };
  let tokens: Tokens;
  let expired: Tokens;
  let desk: Desk;
  beforeAll(async () => {
    tokens = await logIn(admin);
    const secretKey = (await readFile(join(home, "secret.key"), "utf8")).trim();
    expired = {
      access_token: age(tokens.access_token, secretKey),
      refresh_token: age(tokens.refresh_token, secretKey),
    };
  });
  beforeEach(async () => {
    desk = await openDesk();
  });
  afterEach(() => desk.clear());

  const connect = (env: Record<string, string>) =>
    desk.connect({ env: { SUPERSET_BASE_URL: baseUrl, ...env } });

  it("are enough: the access token", async () => {
    await expectReadAndWrite(await connect({ SUPERSET_ACCESS_TOKEN: tokens.access_token }));
  });

  it("are enough: the refresh token", async () => {
    await expectReadAndWrite(await connect({ SUPERSET_REFRESH_TOKEN: tokens.refresh_token }));
  });

  it("are renewed: an expired access token with a good refresh token", async () => {
    const env = { SUPERSET_ACCESS_TOKEN: expired.access_token, SUPERSET_REFRESH_TOKEN: tokens.refresh_token };
    await expectReadAndWrite(await connect(env));
  });

  it("are replaced by a sign-in when both have expired and there is a password", async () => {
    const proxy = await startReverseProxy({ targets: [baseUrl] });
    onTestFinished(() => proxy.stop());
    const mcp = await connect({
      SUPERSET_BASE_URL: proxy.baseUrl,
      SUPERSET_ACCESS_TOKEN: expired.access_token,
      SUPERSET_REFRESH_TOKEN: expired.refresh_token,
      SUPERSET_USERNAME: admin.username,
      SUPERSET_PASSWORD: admin.password,
    });
    await expectReadAndWrite(mcp);
    expect(proxy.seen.filter(({ path }) => path === "/api/v1/security/login")).toHaveLength(1);
  });

  it("are asked of the command again when the refresh token is refused", async () => {
    const secret = await makeShellSecret(desk, "old-refresh-marker-c07e");
    const mcp = await connect({ SUPERSET_REFRESH_TOKEN_COMMAND: secret.command });
    await expectRefusal(mcp, ["old-refresh-marker-c07e"]);
    await secret.set(tokens.refresh_token);
    await expectReadAndWrite(mcp);
  });

  it("are those of the person who gave them, whoever's session was kept before", async () => {
    const file = await desk.write("refresh", tokens.refresh_token);
    const whoami = async () => {
      const mcp = await connect({ SUPERSET_REFRESH_TOKEN_FILE: file });
      const { result } = await mcp.json<{ result: { username: string } }>("superset_user_get_current");
      await mcp.close();
      return result.username;
    };
    expect(await whoami()).toBe(admin.username);
    await desk.write("refresh", (await logIn(viewer)).refresh_token);
    expect(await whoami()).toBe(viewer.username);
  });

  it("are said to be refused, without being shown, when both have expired", async () => {
    const mcp = await connect({
      SUPERSET_ACCESS_TOKEN: expired.access_token,
      SUPERSET_REFRESH_TOKEN: expired.refresh_token,
    });
    expect(await expectRefusal(mcp, ["eyJ"])).toMatch(/SUPERSET_REFRESH_TOKEN|SUPERSET_ACCESS_TOKEN/);
  });

  it("are said to be refused when the refresh token is none", async () => {
    for (const token of ["wrong-refresh-marker-4e17", tokens.access_token]) {
      const mcp = await connect({ SUPERSET_REFRESH_TOKEN: token });
      expect(await expectRefusal(mcp, [token])).toMatch(/SUPERSET_REFRESH_TOKEN/);
    }
  });
});
