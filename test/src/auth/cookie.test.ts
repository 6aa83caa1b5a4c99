import { describe, expect, it } from "vitest";
import { withCookie } from "../../../src/auth/cookie.ts";
import { PendingRequest } from "../../../src/http/request.ts";
import { type Answer, fakeSuperset, json } from "../fake-superset.ts";
import { BASE_URL } from "./fake-session.ts";

const read = new PendingRequest(`${BASE_URL}/api/v1/chart/`);
const write = new PendingRequest(`${BASE_URL}/api/v1/chart/`, { method: "POST", body: "{}" });
const ok = () => json(200, {});
const setting = (cookie: string) => json(200, {}, { "Set-Cookie": cookie });
const toSignIn = () => new Response(null, { status: 302, headers: { Location: "/login/?next=/x" } });

/** A session with the cookie given, and another should it be refused. */
function setUp(cookie: string, another: string | undefined, ...answers: Answer[]) {
  const superset = fakeSuperset(...answers);
  const refused: string[] = [];
  const refreshed: Record<string, string>[] = [];
  const send = withCookie(superset.send, {
    cookie: async () => cookie,
    async replace(old) {
      refused.push(old);
      return another;
    },
    refreshed: (cookies) => void refreshed.push(Object.fromEntries(cookies)),
  });
  const sent = () => superset.requests.map(({ headers }) => headers.get("Cookie"));
  return { send, sent, refused, refreshed };
}

describe("withCookie", () => {
  it("sends the session's cookies, and no more", async () => {
    const { send, sent } = setUp("session=s; affinity=a", undefined, ok);
    await send(read);
    expect(sent()).toEqual(["session=s; affinity=a"]);
  });

  it("sends a write with the session that its CSRF token is in, and a read with the newest", async () => {
    const { send, sent } = setUp("session=newest; affinity=a", undefined, ok);
    await send(write.with({ Cookie: "session=with-csrf" }));
    await send(read.with({ Cookie: "session=with-csrf; other=o" }));
    expect(sent()).toEqual(["session=with-csrf; affinity=a", "session=newest; other=o; affinity=a"]);
  });

  it.each<[string, () => Response]>([
    ["401", () => json(401, { msg: "Missing Authorization Header" })],
    ["a redirect to the sign-in page", toSignIn],
  ])("sends once more with another cookie after %s", async (_, refusal) => {
    const { send, sent, refused } = setUp("session=old", "session=new", refusal(), ok());
    expect((await send(read)).status).toBe(200);
    expect([sent(), refused]).toEqual([["session=old", "session=new"], ["session=old"]]);
  });

  it("gives the refusal back when there is no other cookie, and the second one always", async () => {
    const none = setUp("session=old", undefined, toSignIn);
    expect((await none.send(read)).status).toBe(302);
    const second = setUp("session=old", "session=new", toSignIn);
    expect((await second.send(read)).status).toBe(302);
    expect([none.sent().length, second.sent().length]).toEqual([1, 2]);
  });

  it.each<[number, string]>([
    [403, "/"],
    [302, "/superset/welcome/"],
    [404, "/login/"],
  ])("takes %i to %s for no refusal of the session", async (status, location) => {
    const answer = () => new Response(null, { status, headers: { Location: location } });
    const { send, refused } = setUp("session=s", "session=new", answer);
    expect((await send(read)).status).toBe(status);
    expect(refused).toEqual([]);
  });

  it("tells of the cookies that an answer sets", async () => {
    const { send, refreshed } = setUp("session=s", undefined, setting("session=newer; Path=/; HttpOnly"));
    await send(read);
    expect(refreshed).toEqual([{ session: "newer" }]);
  });

  it("tells of them also after a write has fetched a CSRF token: reads go on prolonging the session", async () => {
    const { send, refreshed } = setUp("session=s", undefined, setting("session=newer"));
    await send(read.with({ Cookie: "session=with-csrf" }));
    expect(refreshed).toEqual([{ session: "newer" }]);
  });

  it("tells nothing of the cookies of a refusal or fault: they are nobody's session", async () => {
    const answer = () => json(500, {}, { "Set-Cookie": "session=nobody" });
    const { send, refreshed } = setUp("session=s", undefined, answer);
    await send(read);
    expect(refreshed).toEqual([]);
  });
});
