import { describe, expect, it } from "vitest";
import { withCsrf } from "../../../src/auth/csrf.ts";
import { AuthError, ConfigError } from "../../../src/errors/errors.ts";
import { PendingRequest } from "../../../src/http/request.ts";
import { createKnownSecrets } from "../../../src/results/known-secrets.ts";
import { failureOf } from "../failure.ts";
import { fakeSuperset, json } from "../fake-superset.ts";
import { BASE_URL, fakeTokenEndpoints, fixedSecret, PASSWORD, session } from "./fake-session.ts";

const LOGIN = `${BASE_URL}/login/`;
const read = new PendingRequest(`${BASE_URL}/api/v1/time_range/`);
const write = new PendingRequest(`${BASE_URL}/api/v1/x/`, { method: "POST", body: "{}" });
const PAGE = '<form><input id="csrf_token" name="csrf_token" type="hidden" value="form-token"></form>';
const found = (location: string, headers = {}) =>
  new Response(null, { status: 302, headers: { Location: location, ...headers } });

/** Superset's sign-in page: each sign-in gives the cookie `user-1`, `user-2`, …; what is asked then is answered as told. */
function setUp(
  answer: (request: PendingRequest, number: number) => Response,
  options: { password?: undefined } = {},
) {
  let signIns = 0;
  let asked = 0;
  const superset = fakeSuperset((request) => {
    if (request.url !== LOGIN) {
      return request.url.endsWith("/csrf_token/") ? json(200, { result: "csrf" }) : answer(request, ++asked);
    }
    if (request.method === "GET")
      return new Response(PAGE, { headers: { "Set-Cookie": "session=page; Path=/" } });
    signIns++;
    const isRight = new URLSearchParams(String(request.body)).get("password") === PASSWORD;
    return isRight
      ? found("/superset/welcome/", { "Set-Cookie": `session=user-${signIns}; HttpOnly` })
      : found("/login/", { "Set-Cookie": "session=nobody" });
  });
  const known = createKnownSecrets();
  const signedIn = session({ send: fakeTokenEndpoints().send, known, ...options });
  const cookies = () =>
    superset.requests
      .filter(({ url }) => url === read.url || url === write.url)
      .map(({ headers }) => headers.get("Cookie"));
  return {
    ...superset,
    send: withCsrf(signedIn.signAsBrowser(superset.send), BASE_URL),
    cookies,
    known,
    signIns: () => signIns,
  };
}

const ok = () => json(200, { result: 1 });

describe("withBrowserSession", () => {
  it("signs in as the page does it: with the form's token and the page's own cookie", async () => {
    const { send, requests } = setUp(ok);
    expect((await send(read)).status).toBe(200);
    const post = requests[1];
    expect([post?.method, post?.url]).toEqual(["POST", LOGIN]);
    expect(Object.fromEntries(new URLSearchParams(String(post?.body)))).toEqual({
      username: "ann",
      password: PASSWORD,
      csrf_token: "form-token",
    });
    expect(post?.headers.get("Cookie")).toBe("session=page");
    expect(post?.headers.get("Referer")).toBe(LOGIN);
  });

  it("sends the cookie, and no token", async () => {
    const { send, cookies, requests } = setUp(ok);
    await send(read);
    expect(cookies()).toEqual(["session=user-1"]);
    expect(requests.map(({ headers }) => headers.get("Authorization"))).toEqual([null, null, null]);
  });

  it("tells its cookies and the form's token to whoever masks them", async () => {
    const { send, known } = setUp(ok);
    await send(read);
    expect(known.all()).toEqual(["form-token", "page", "user-1"]);
  });

  it("signs in once for all requests", async () => {
    const { send, cookies, signIns } = setUp(ok);
    await Promise.all([send(read), send(read), send(read)]);
    await send(read);
    expect([signIns(), cookies()]).toEqual([1, Array(4).fill("session=user-1")]);
  });

  it("sends a write with a CSRF token of the same session", async () => {
    const { send, requests, cookies } = setUp(ok);
    await send(write);
    expect(requests.at(-1)?.headers.get("X-CSRFToken")).toBe("csrf");
    expect(cookies()).toEqual(["session=user-1"]);
    const fetched = requests.find(({ url }) => url.endsWith("/csrf_token/"));
    expect(fetched?.headers.get("Cookie")).toBe("session=user-1");
  });

  it.each<[string, () => Response]>([
    ["401", () => json(401, { message: "Access is Denied" })],
    ["a redirect to the sign-in page", () => found("/login/?next=/x")],
  ])("signs in anew and sends once more after %s", async (_, refusal) => {
    const { send, cookies } = setUp((_request, number) => (number === 1 ? refusal() : ok()));
    expect((await send(read)).status).toBe(200);
    expect(cookies()).toEqual(["session=user-1", "session=user-2"]);
  });

  it("returns the second refusal: the account may not do it", async () => {
    const { send, signIns } = setUp(() => json(401, { message: "Access is Denied" }));
    expect(await (await send(read)).json()).toEqual({ message: "Access is Denied" });
    expect(signIns()).toBe(2);
  });
});

describe("signing in at the page", () => {
  it.each<[string, Response]>([
    ["a wrong password", found("/login/", { "Set-Cookie": "session=nobody" })],
    ["a page shown again", new Response(PAGE, { headers: { "Set-Cookie": "session=x" } })],
    ["no cookie", found("/superset/welcome/")],
  ])("that ends in %s says where it works, and nothing secret", async (_, answer) => {
    const superset = fakeSuperset(new Response(PAGE), answer);
    const signedIn = session({ send: fakeTokenEndpoints().send });
    const error = await failureOf(signedIn.signAsBrowser(superset.send)(read));
    expect(error).toBeInstanceOf(AuthError);
    expect(error.message).toMatch(/takes no token.*"ann"/);
    expect(error.message).not.toContain(PASSWORD);
  });

  it("needs a password, and says so before it asks for anything with it", async () => {
    const { send, signIns } = setUp(ok, { password: undefined });
    expect(await failureOf(send(read))).toBeInstanceOf(ConfigError);
    expect(signIns()).toBe(0);
  });

  it("with a wrong password is not tried again, lest the account be locked", async () => {
    let posts = 0;
    const superset = fakeSuperset(({ method }) => {
      if (method === "GET") return new Response(PAGE);
      posts++;
      return found("/login/", { "Set-Cookie": "session=nobody" });
    });
    const signedIn = session({ send: fakeTokenEndpoints().send, password: fixedSecret("wrong-password") });
    const send = signedIn.signAsBrowser(superset.send);
    for (const attempt of [1, 2, 3]) {
      expect(await failureOf(send(read)), `attempt ${attempt}`).toBeInstanceOf(AuthError);
    }
    expect(posts).toBe(1);
  });
});
