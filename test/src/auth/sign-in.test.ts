import { describe, expect, it } from "vitest";
import { logIn, refresh } from "../../../src/auth/sign-in.ts";
import { AuthError, NetworkError } from "../../../src/errors/errors.ts";
import { failureOf } from "../failure.ts";
import { fakeSuperset, json } from "../fake-superset.ts";
import { BASE_URL, jwt, MINUTE, NOW, PASSWORD, tokens } from "./fake-session.ts";

const credentials = { baseUrl: BASE_URL, username: "ann", password: PASSWORD, provider: "db" };
const now = () => NOW;
const access = jwt({ iat: NOW / 1000, exp: NOW / 1000 + 900 });
const html = (status: number, title: string) =>
  new Response(`<!doctype html><html><head><title>${title}</title></head></html>`, {
    status,
    headers: { "Content-Type": "text/html" },
  });

describe("logIn", () => {
  it("sends what Superset fails without: the provider, and the wish for a refresh token", async () => {
    const superset = fakeSuperset(json(200, { access_token: access }));
    await logIn(superset.send, credentials, now);
    const [request] = superset.requests;
    expect(superset.lines()).toEqual(["POST /api/v1/security/login"]);
    expect(request?.headers.get("Content-Type")).toBe("application/json");
    expect(JSON.parse(request?.body as string)).toEqual({
      username: "ann",
      password: PASSWORD,
      provider: "db",
      refresh: true,
    });
  });

  it("knows how long both tokens may be used", async () => {
    const refreshToken = jwt({ iat: NOW / 1000, exp: NOW / 1000 + 3600 });
    const { send } = fakeSuperset(json(200, { access_token: access, refresh_token: refreshToken }));
    expect(await logIn(send, credentials, now)).toEqual({
      accessToken: access,
      refreshToken,
      usableUntil: NOW + 14.5 * MINUTE,
      refreshUsableUntil: NOW + 59.5 * MINUTE,
    });
  });

  it("manages without a refresh token", async () => {
    const { send } = fakeSuperset(json(200, { access_token: access }));
    const got = await logIn(send, credentials, now);
    expect([got.refreshToken, got.refreshUsableUntil]).toEqual([undefined, 0]);
  });

  it.each<[string, Response, RegExp]>([
    ["a wrong password", json(401, { message: "Not authorized" }), /password is wrong.*SUPERSET_PASSWORD/],
    [
      "a provider that is not the server's",
      json(400, { message: { provider: ["Alternative authentication provider is not allowed"] } }),
      /Alternative authentication provider.*SUPERSET_AUTH_PROVIDER/,
    ],
    [
      "another refusal",
      json(400, { message: "Request payload is not JSON" }),
      /400 Request payload is not JSON/,
    ],
    ["no such path", json(404, { errors: [{ message: "404 Not Found" }] }), /\(404\).*SUPERSET_BASE_URL/],
    [
      "a redirect",
      new Response(null, { status: 302, headers: { Location: "https://sso.test/" } }),
      /\(302\).*SUPERSET_BASE_URL/,
    ],
    ["a failure", json(500, { message: "Fatal error" }), /500 Fatal error.*server's log/],
    ["a proxy's page", html(502, "Bad Gateway"), /502 answered with a web page \("Bad Gateway"\)/],
    ["a web page as success", html(200, "Portal"), /without a token.*SUPERSET_BASE_URL.*"Portal"/],
    ["success without a token", json(200, {}), /without a token/],
    ["success with another type of token", json(200, { access_token: 7 }), /without a token/],
  ])("says of %s what to check, and nothing secret", async (_, answer, want) => {
    const { send } = fakeSuperset(answer);
    const error = await failureOf(logIn(send, credentials, now));
    expect(error).toBeInstanceOf(AuthError);
    expect(error.message).toMatch(want);
    expect(error.message).toContain(BASE_URL);
    expect(error.message).not.toContain(PASSWORD);
  });

  it("says the same of an empty JSON answer", async () => {
    const { send } = fakeSuperset(json(200, null));
    await expect(logIn(send, credentials, now)).rejects.toThrow(AuthError);
  });

  it("passes a lost connection on", async () => {
    const { send } = fakeSuperset(new NetworkError("dropped"));
    await expect(logIn(send, credentials, now)).rejects.toThrow(NetworkError);
  });

  it("is known to change nothing, so a lost connection raises no fear for a change", async () => {
    const superset = fakeSuperset(json(200, { access_token: access }));
    await logIn(superset.send, credentials, now);
    expect(superset.requests[0]?.idempotent).toBe(true);
  });
});

describe("refresh", () => {
  const old = tokens("old");

  it("is signed with the refresh token, never with the access token", async () => {
    const superset = fakeSuperset(json(200, { access_token: access }));
    await refresh(superset.send, BASE_URL, old, now);
    expect(superset.lines()).toEqual(["POST /api/v1/security/refresh"]);
    expect(superset.requests[0]?.headers.get("Authorization")).toBe("Bearer old-refresh");
    expect(superset.requests[0]?.body).toBeUndefined();
  });

  it("keeps the refresh token, of which Superset sends no new one", async () => {
    const { send } = fakeSuperset(json(200, { access_token: access }));
    expect(await refresh(send, BASE_URL, old, now)).toEqual({
      ...old,
      accessToken: access,
      usableUntil: NOW + 14.5 * MINUTE,
    });
  });

  it.each([
    [401, "Token has expired"],
    [422, "Signature verification failed"],
  ])("leads to nothing when Superset no longer takes the token (%i)", async (status, msg) => {
    const { send } = fakeSuperset(json(status, { msg }));
    expect(await refresh(send, BASE_URL, old, now)).toBeUndefined();
  });

  it.each<[string, Response]>([
    ["a web page", html(200, "Portal")],
    ["no token", json(200, {})],
    ["nothing", json(200, null)],
    ["a failure of the server", json(500, { message: "Fatal error" })],
    ["a redirect", new Response(null, { status: 302, headers: { Location: "/login/" } })],
  ])("leads to nothing when the answer is %s: a password may help", async (_, answer) => {
    const { send } = fakeSuperset(answer);
    expect(await refresh(send, BASE_URL, old, now)).toBeUndefined();
  });

  it.each<[string, Response, RegExp]>([
    ["of a gateway", json(502, { message: "Bad gateway" }), /502: Bad gateway/],
    ["of an overloaded server", json(503, {}), /503.*Try again later/],
    ["of a rate limit", json(429, {}), /429.*Try again later/],
  ])("fails because %s: the old refresh token may still be good", async (_, answer, want) => {
    const { send } = fakeSuperset(answer);
    const error = await failureOf(refresh(send, BASE_URL, old, now));
    expect(error).toBeInstanceOf(AuthError);
    expect(error.message).toMatch(want);
    expect(error.message).not.toContain("old-refresh");
  });
});
