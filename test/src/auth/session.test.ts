import { describe, expect, it } from "vitest";
import type { Session } from "../../../src/auth/session.ts";
import { AuthError, ConfigError, NetworkError } from "../../../src/errors/errors.ts";
import { createKnownSecrets } from "../../../src/results/known-secrets.ts";
import { failureOf } from "../failure.ts";
import { deferred, json } from "../fake-superset.ts";
import { fakeTokenEndpoints, jwt, memoryStore, NOW, nameOf, session, tokens } from "./fake-session.ts";

const expired = { usableUntil: NOW - 1 };
const wrongPassword = () => json(401, { message: "Not authorized" });
const nameIn = async (token: Promise<string>) => nameOf(await token);

describe("where a session gets its tokens", () => {
  it.each<[string, Parameters<typeof memoryStore>[0], string[], string]>([
    ["the store, while they are usable", tokens("stored"), [], "stored"],
    ["a refresh, when the access token has expired", tokens("stored", expired), ["refresh"], "refresh-1"],
    ["a login, when nothing is stored", undefined, ["login"], "login-1"],
    [
      "a login, when the refresh token has expired too",
      tokens("stored", { ...expired, refreshUsableUntil: NOW - 1 }),
      ["login"],
      "login-1",
    ],
    [
      "a login, when there is no refresh token",
      tokens("stored", { ...expired, refreshToken: undefined, refreshUsableUntil: 0 }),
      ["login"],
      "login-1",
    ],
  ])("is %s", async (_, stored, calls, want) => {
    const superset = fakeTokenEndpoints();
    const signedIn = session({ send: superset.send, store: memoryStore(stored) });
    expect(await nameIn(signedIn.accessToken())).toBe(want);
    expect(superset.calls).toEqual(calls);
  });

  it.each([401, 422])("is a login, when Superset refuses the refresh token (%i)", async (status) => {
    const superset = fakeTokenEndpoints({ refresh: () => json(status, { msg: "no" }) });
    const signedIn = session({ send: superset.send, store: memoryStore(tokens("stored", expired)) });
    expect(await nameIn(signedIn.accessToken())).toBe("login-1");
    expect(superset.calls).toEqual(["refresh", "login"]);
  });

  it("is nowhere, while refreshing fails for another reason: no login is spent on it", async () => {
    const superset = fakeTokenEndpoints({ refresh: () => json(503, { message: "busy" }) });
    const signedIn = session({ send: superset.send, store: memoryStore(tokens("stored", expired)) });
    await expect(signedIn.accessToken()).rejects.toThrow(AuthError);
    expect(superset.calls).toEqual(["refresh"]);
  });

  it("is the store again after a restart: no login, no refresh", async () => {
    const superset = fakeTokenEndpoints();
    const store = memoryStore();
    const before = await session({ send: superset.send, store }).accessToken();
    const after = await session({ send: superset.send, store, password: undefined }).accessToken();
    expect(after).toBe(before);
    expect(superset.calls).toEqual(["login"]);
  });

  it("is what another process has stored meanwhile", async () => {
    const superset = fakeTokenEndpoints();
    const store = memoryStore(tokens("old"));
    const signedIn = session({ send: superset.send, store });
    await signedIn.accessToken();
    store.content = tokens("of-another-process");
    expect(await signedIn.replace("old")).toEqual({ token: "of-another-process", issued: false });
    expect(superset.calls).toEqual([]);
  });

  it("is memory from then on: the store is read once", async () => {
    const store = memoryStore(tokens("stored"));
    const signedIn = session({ send: fakeTokenEndpoints().send, store });
    await signedIn.accessToken();
    store.content = undefined;
    expect(await signedIn.accessToken()).toBe("stored");
  });

  it("changes in time: the token is renewed when the clock passes its end", async () => {
    const superset = fakeTokenEndpoints();
    let now = NOW;
    const store = memoryStore(tokens("stored"));
    const signedIn = session({ send: superset.send, store, now: () => now });
    now = tokens("stored").usableUntil - 1;
    expect(await signedIn.accessToken()).toBe("stored");
    now += 1;
    expect(await nameIn(signedIn.accessToken())).toBe("refresh-1");
  });

  it("is nowhere without a password: the error says what to set", async () => {
    const superset = fakeTokenEndpoints();
    const signedIn = session({ send: superset.send, password: undefined });
    const error = await failureOf(signedIn.accessToken());
    expect(error).toBeInstanceOf(ConfigError);
    expect(error.message).toMatch(/"ann" on http:\/\/superset\.test.*SUPERSET_PASSWORD/);
    expect(superset.calls).toEqual([]);
  });

  it("is a refresh without a password, as long as that works", async () => {
    const store = memoryStore(tokens("stored", expired));
    const signedIn = session({ send: fakeTokenEndpoints().send, store, password: undefined });
    expect(await nameIn(signedIn.accessToken())).toBe("refresh-1");
  });
});

describe("saving", () => {
  it("keeps what was renewed", async () => {
    const store = memoryStore(tokens("stored", expired));
    await session({ send: fakeTokenEndpoints().send, store }).accessToken();
    expect(nameOf(store.content?.accessToken as string)).toBe("refresh-1");
    expect(store.content?.refreshToken).toBe("stored-refresh");
  });

  it("that keeps nothing is no failed renewal", async () => {
    const superset = fakeTokenEndpoints();
    const store = { ...memoryStore(), save: async () => {} };
    const signedIn = session({ send: superset.send, store });
    expect(await nameIn(signedIn.accessToken())).toBe("login-1");
    expect(await nameIn(signedIn.accessToken())).toBe("login-1");
    expect(superset.calls).toEqual(["login"]);
  });
});

describe("a wrong password", () => {
  it("is not tried again, lest the account be locked", async () => {
    const superset = fakeTokenEndpoints({ login: wrongPassword });
    const signedIn = session({ send: superset.send });
    await expect(signedIn.accessToken()).rejects.toThrow(/password is wrong/);
    for (const attempt of [2, 3]) {
      await expect(signedIn.accessToken(), `attempt ${attempt}`).rejects.toThrow(
        /not tried again for 15 min/,
      );
    }
    await expect(signedIn.replace("anything")).rejects.toThrow(AuthError);
    expect(superset.calls).toEqual(["login"]);
  });

  it("is tried again when signing in is asked for", async () => {
    let answer = wrongPassword;
    const superset = fakeTokenEndpoints({ login: () => answer() });
    const signedIn = session({ send: superset.send });
    await expect(signedIn.accessToken()).rejects.toThrow(AuthError);
    await expect(signedIn.signIn()).rejects.toThrow(AuthError);
    answer = () => json(200, { access_token: jwt({ name: "right" }) });
    expect((await signedIn.signIn()).renewed).toBe(true);
    expect(await nameIn(signedIn.accessToken())).toBe("right");
    expect(superset.calls).toEqual(["login", "login", "login"]);
  });

  it.each<[string, () => Response]>([
    ["an overloaded server", () => json(503, {})],
    ["a wrong provider", () => json(400, { message: { provider: ["no"] } })],
  ])("is not what %s says: the next call signs in again", async (_, refusal) => {
    const superset = fakeTokenEndpoints({ login: refusal });
    const signedIn = session({ send: superset.send });
    await expect(signedIn.accessToken()).rejects.toThrow(AuthError);
    await expect(signedIn.accessToken()).rejects.toThrow(AuthError);
    expect(superset.calls).toEqual(["login", "login"]);
  });
});

describe("signIn", () => {
  it("leaves the old tokens alone until it has succeeded", async () => {
    const down = new NetworkError("down");
    const superset = fakeTokenEndpoints({ login: () => Promise.reject(down) });
    const store = memoryStore(tokens("stored"));
    const signedIn = session({ send: superset.send, store });
    await signedIn.accessToken();
    await expect(signedIn.signIn()).rejects.toBe(down);
    expect([await signedIn.accessToken(), store.content?.accessToken]).toEqual(["stored", "stored"]);
  });
});

describe("renew", () => {
  const originOf = async (signedIn: Session) => (await signedIn.renew()).how;

  it("renews also what is still good, by refresh where possible", async () => {
    const superset = fakeTokenEndpoints();
    const signedIn = session({ send: superset.send, store: memoryStore(tokens("stored")) });
    expect(await originOf(signedIn)).toBe("refreshed");
    expect(await nameIn(signedIn.accessToken())).toBe("refresh-1");
  });

  it("says when it had to sign in", async () => {
    expect(await originOf(session({ send: fakeTokenEndpoints().send }))).toBe("signed in again");
  });

  it("says how the renewal went that it shares with another caller", async () => {
    const gate = deferred<void>();
    const login = () => gate.promise.then(() => json(200, { access_token: jwt({ name: "x" }) }));
    const signedIn = session({ send: fakeTokenEndpoints({ login }).send });
    const origins = Promise.all([originOf(signedIn), originOf(signedIn)]);
    gate.resolve();
    expect(await origins).toEqual(["signed in again", "signed in again"]);
  });
});

it("tells its tokens to whoever masks them", async () => {
  const known = createKnownSecrets();
  const signedIn = session({
    send: fakeTokenEndpoints().send,
    store: memoryStore(tokens("stored", expired)),
    known,
  });
  const renewed = await signedIn.accessToken();
  expect(known.all()).toEqual(["stored", renewed, "stored-refresh"]);
});
