import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { chooseWayIn, createVault, findAccount, storeOptions } from "../../../src/auth/choose-way-in.ts";
import { createSessionStore, type SavedSession } from "../../../src/auth/session-store.ts";
import { type Config, type ConfigSources, readConfig } from "../../../src/config/config.ts";
import { ConfigError } from "../../../src/errors/errors.ts";
import { PendingRequest } from "../../../src/http/request.ts";
import { createKnownSecrets } from "../../../src/results/known-secrets.ts";
import { failureOf } from "../failure.ts";
import { fakeSuperset, json } from "../fake-superset.ts";
import { BASE_URL, jwt, MINUTE, tokens } from "./fake-session.ts";

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "way-in-"));
});
afterEach(() => rm(home, { recursive: true }));

const configOf = (env: Record<string, string>, flags: ConfigSources["flags"] = {}) =>
  readConfig({ flags, env: { XDG_STATE_HOME: home, SUPERSET_BASE_URL: BASE_URL, ...env } });

const soon = () => (Date.now() + 10 * MINUTE) / 1000;
const fresh = (name: string) => jwt({ name, sub: name, exp: soon() });

/** The way in of an environment, and what it has sent after one call. */
async function wayInOf(env: Record<string, string>) {
  const superset = fakeSuperset(({ url }) =>
    url.endsWith("/login")
      ? json(200, { access_token: "of-login", refresh_token: "r" })
      : json(200, { access_token: "of-refresh" }),
  );
  const known = createKnownSecrets();
  const config = await configOf(env);
  const wayIn = await chooseWayIn({ config, send: superset.send, known, warn: () => {} });
  const call = async () => {
    await wayIn.sign(superset.send)(new PendingRequest(`${BASE_URL}/api/v1/chart/`));
    return Object.fromEntries(superset.requests.at(-1)?.headers ?? []);
  };
  return { wayIn, call, known, lines: superset.lines };
}

const save = async (config: Config, username: string, saved: SavedSession) => {
  const vault = await createVault(config);
  return createSessionStore(storeOptions({ config, warn: () => {} }, vault), {
    baseUrl: BASE_URL,
    username,
  }).save(saved);
};

const accessToken = fresh("access");

describe("the way in", () => {
  it.each<[string, Record<string, string>, string, string, Record<string, string>]>([
    [
      "an API key",
      { SUPERSET_API_KEY: "sst_key" },
      "API key",
      "the API key's account",
      { authorization: "Bearer sst_key" },
    ],
    [
      "a cookie",
      { SUPERSET_COOKIE: "session=s" },
      "session cookie",
      "the cookie's account",
      { cookie: "session=s" },
    ],
    [
      "a guest token",
      { SUPERSET_GUEST_TOKEN: "guest", SUPERSET_GUEST_TOKEN_HEADER: "X-G" },
      "guest token",
      "a guest",
      { "x-g": "guest" },
    ],
    [
      "an access token",
      { SUPERSET_ACCESS_TOKEN: accessToken },
      "access token",
      "the token's account",
      { authorization: `Bearer ${accessToken}` },
    ],
    [
      "a command that prints access tokens",
      { SUPERSET_ACCESS_TOKEN_COMMAND: `echo ${accessToken}` },
      "access token",
      "the token's account",
      { authorization: `Bearer ${accessToken}` },
    ],
    [
      "an account with its password",
      { SUPERSET_USERNAME: "ann", SUPERSET_PASSWORD: "pw-of-ann" },
      "password",
      "ann",
      { authorization: "Bearer of-login" },
    ],
    [
      "an access and a refresh token",
      { SUPERSET_ACCESS_TOKEN: accessToken, SUPERSET_REFRESH_TOKEN: fresh("7") },
      "tokens",
      "user 7",
      { authorization: `Bearer ${accessToken}` },
    ],
    [
      "a refresh token alone",
      { SUPERSET_REFRESH_TOKEN: fresh("7") },
      "tokens",
      "user 7",
      { authorization: "Bearer of-refresh" },
    ],
    [
      "an access token with a password to fall back on",
      { SUPERSET_ACCESS_TOKEN: accessToken, SUPERSET_USERNAME: "ann", SUPERSET_PASSWORD: "pw-of-ann" },
      "tokens",
      "ann",
      { authorization: `Bearer ${accessToken}` },
    ],
  ])("with %s is that", async (_, env, kind, username, headers) => {
    const { wayIn, call } = await wayInOf(env);
    expect([wayIn.kind, wayIn.account]).toEqual([kind, { baseUrl: BASE_URL, username }]);
    expect(await call()).toEqual(headers);
  });

  it("is named by the configured account where the secret names none", async () => {
    const { wayIn } = await wayInOf({ SUPERSET_API_KEY: "sst_key", SUPERSET_USERNAME: "robot" });
    expect(wayIn.account.username).toBe("robot");
  });

  it("with a password falls back on it when the given tokens have ended", async () => {
    const env = {
      SUPERSET_ACCESS_TOKEN: jwt({ exp: 1 }),
      SUPERSET_USERNAME: "ann",
      SUPERSET_PASSWORD: "pw-of-ann",
    };
    const { call, lines } = await wayInOf(env);
    expect(await call()).toEqual({ authorization: "Bearer of-login" });
    expect(lines()).toEqual(["POST /api/v1/security/login", "GET /api/v1/chart/"]);
  });

  it.each<[Record<string, string>, RegExp]>([
    [
      { SUPERSET_API_KEY: "secret-1", SUPERSET_COOKIE: "secret-2" },
      /^2 ways .*api_key \(SUPERSET_API_KEY\) and cookie \(SUPERSET_COOKIE\)\. Keep one\.$/,
    ],
    [
      { SUPERSET_API_KEY: "secret-1", SUPERSET_USERNAME: "ann", SUPERSET_PASSWORD: "secret-2" },
      /api_key \(SUPERSET_API_KEY\) and password \(SUPERSET_PASSWORD\)/,
    ],
    [
      { SUPERSET_GUEST_TOKEN_FILE: "/secret", SUPERSET_ACCESS_TOKEN_COMMAND: "echo secret-2" },
      /guest_token_file \(SUPERSET_GUEST_TOKEN_FILE\) and access_token_command \(SUPERSET_ACCESS_TOKEN_COMMAND\)/,
    ],
    [
      { SUPERSET_API_KEY: "secret", SUPERSET_COOKIE: "secret", SUPERSET_REFRESH_TOKEN: "secret" },
      /^3 ways .*api_key.*cookie.*refresh_token/,
    ],
  ])("is refused where there are several, naming the settings: %j", async (env, want) => {
    const error = await failureOf(wayInOf(env));
    expect(error).toBeInstanceOf(ConfigError);
    expect(error.message).toMatch(want);
    expect(error.message).not.toContain("secret");
  });

  it("is not made without an address", async () => {
    expect((await failureOf(wayInOf({ SUPERSET_BASE_URL: "" }))).message).toMatch(/SUPERSET_BASE_URL/);
  });

  it("keeps what it gets by signing in, unless told to keep nothing", async () => {
    const env = { SUPERSET_USERNAME: "ann", SUPERSET_PASSWORD: "pw-of-ann" };
    await (await wayInOf({ ...env, SUPERSET_MCP_SESSION_STORE: "memory" })).call();
    expect(await readdir(home)).toEqual([]);
    await (await wayInOf(env)).call();
    const second = await wayInOf(env);
    await second.call();
    expect(second.lines()).toEqual(["GET /api/v1/chart/"]);
  });
});

describe("a saved session", () => {
  it("of tokens is the way in where nothing is configured", async () => {
    await save(await configOf({}), "ann", {
      tokens: tokens("saved", { usableUntil: Number.POSITIVE_INFINITY }),
    });
    const { wayIn, call, lines, known } = await wayInOf({});
    expect([wayIn.kind, wayIn.account.username]).toEqual(["saved session", "ann"]);
    expect(await call()).toEqual({ authorization: "Bearer saved" });
    expect(lines()).toEqual(["GET /api/v1/chart/"]);
    expect(known.all()).toEqual(expect.arrayContaining(["saved", "saved-refresh"]));
  });

  it("of a browser is the way in too, and its newest cookie is kept", async () => {
    const config = await configOf({});
    await save(config, "ann", { cookie: "session=saved" });
    const known = createKnownSecrets();
    const superset = fakeSuperset(json(200, {}, { "Set-Cookie": "session=newer" }), json(200, {}));
    const wayIn = await chooseWayIn({ config, send: superset.send, known, warn: () => {} });
    const send = wayIn.sign(superset.send);
    await send(new PendingRequest(BASE_URL));
    await send(new PendingRequest(BASE_URL));
    expect(superset.requests.map(({ headers }) => headers.get("Cookie"))).toEqual([
      "session=saved",
      "session=newer",
    ]);
    expect([wayIn.kind, wayIn.account.username]).toEqual(["session cookie", "ann"]);
    expect(known.all()).toContain("saved");
    const vault = await createVault(config);
    const reread = createSessionStore(storeOptions({ config, warn: () => {} }, vault), wayIn.account);
    await expect.poll(() => reread.load()).toEqual({ cookie: "session=newer" });
  });

  it("is no way in when a password is given: that account's own session is", async () => {
    await save(await configOf({}), "ann", { cookie: "session=saved" });
    const { wayIn, call } = await wayInOf({ SUPERSET_USERNAME: "ann", SUPERSET_PASSWORD: "pw-of-ann" });
    expect(wayIn.kind).toBe("password");
    expect(await call()).toEqual({ authorization: "Bearer of-login" });
  });

  it("of several accounts wants to be told which", async () => {
    const config = await configOf({});
    for (const username of ["bob", "ann"]) await save(config, username, { cookie: `session=${username}` });
    const error = await failureOf(wayInOf({}));
    expect(error).toBeInstanceOf(ConfigError);
    expect(error.message).toMatch(/several accounts.*"ann", "bob".*SUPERSET_USERNAME/);
    const { call } = await wayInOf({ SUPERSET_USERNAME: "bob" });
    expect(await call()).toEqual({ cookie: "session=bob" });
  });

  it("that is not there says what to do", async () => {
    const error = await failureOf(wayInOf({}));
    expect(error.message).toMatch(/no session is saved.*superset-mcp login.*SUPERSET_PASSWORD/);
  });
});

describe("tokens of two users at the same Superset", () => {
  it.each<[string, (file: string) => Record<string, string>]>([
    ["a file", (file) => ({ SUPERSET_REFRESH_TOKEN_FILE: file })],
    ["a command", (file) => ({ SUPERSET_REFRESH_TOKEN_COMMAND: `cat '${file}'` })],
  ])("out of %s share no saved session", async (_, env) => {
    const file = join(home, "token");
    await writeFile(file, fresh("7"));
    const first = await wayInOf(env(file));
    await first.call();
    await writeFile(file, fresh("8"));
    const second = await wayInOf(env(file));
    expect([first.wayIn.account.username, second.wayIn.account.username]).toEqual(["user 7", "user 8"]);
    await second.call();
    expect(second.lines()).toEqual(["POST /api/v1/security/refresh", "GET /api/v1/chart/"]);
  });

  it("are one account where nothing says whose they are", async () => {
    const read = async () => ({ accessToken: "opaque", usableUntil: 0, refreshUsableUntil: 0 });
    const given = { read, readAnew: async () => undefined };
    expect((await findAccount(await configOf({}), BASE_URL, undefined, given)).username).toBe(
      "user of the tokens",
    );
  });
});
