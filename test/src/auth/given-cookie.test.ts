import { describe, expect, it } from "vitest";
import { createGivenCookie } from "../../../src/auth/given-cookie.ts";
import type { Secret } from "../../../src/auth/secret.ts";
import { AuthError } from "../../../src/errors/errors.ts";
import { PendingRequest } from "../../../src/http/request.ts";
import { createKnownSecrets } from "../../../src/results/known-secrets.ts";
import { failureOf } from "../failure.ts";
import { type Answer, fakeSuperset, json } from "../fake-superset.ts";
import { changingSecret } from "./changing-secret.ts";
import { BASE_URL, fixedSecret } from "./fake-session.ts";

const account = { baseUrl: BASE_URL, username: "the cookie's account" };
const read = new PendingRequest(`${BASE_URL}/api/v1/chart/`);
const ok = () => json(200, {});
const setting = (cookie: string) => json(200, {}, { "Set-Cookie": cookie });
const signedOut = () => json(401, { msg: "Missing Authorization Header" });
const toSignIn = () => new Response(null, { status: 302, headers: { Location: "/login/" } });

function setUp(secret: Secret, ...answers: Answer[]) {
  const superset = fakeSuperset(...answers);
  const kept: string[] = [];
  const known = createKnownSecrets();
  const wayIn = createGivenCookie(account, secret, known, (cookie) => void kept.push(cookie));
  const sent = () => superset.requests.map(({ headers }) => headers.get("Cookie"));
  return { wayIn, send: wayIn.sign(superset.send), sent, kept, known, superset };
}

describe("a browser's session", () => {
  it("goes on with the cookies that Superset sets anew, and tells of them", async () => {
    const { send, sent, kept } = setUp(
      fixedSecret("session=s1; affinity=a"),
      setting("session=s2; HttpOnly"),
      ok(),
      setting("session=s3"),
      ok(),
    );
    for (const _ of [1, 2, 3, 4]) await send(read);
    expect(sent()).toEqual([1, 2, 2, 3].map((number) => `session=s${number}; affinity=a`));
    expect(kept).toEqual(["session=s2; affinity=a", "session=s3; affinity=a"]);
  });

  it("keeps the cookies of the browser only, whatever else an answer sets or takes away", async () => {
    const { send, sent, kept } = setUp(
      fixedSecret("session=s"),
      setting("tracking=t"),
      setting("session=; Max-Age=0"),
      ok(),
    );
    for (const _ of [1, 2, 3]) await send(read);
    expect([sent(), kept]).toEqual([Array(3).fill("session=s"), []]);
  });

  it.each<[string, () => Response]>([
    ["401", signedOut],
    ["a redirect to the sign-in page", toSignIn],
  ])("is read anew once when Superset no longer knows it (%s)", async (_, refusal) => {
    const { send, sent } = setUp(changingSecret("session=old", "session=new"), refusal(), ok(), ok());
    expect((await send(read)).status).toBe(200);
    await send(read);
    expect(sent()).toEqual(["session=old", "session=new", "session=new"]);
  });

  it("falls back on the cookie as given, when a later one is refused", async () => {
    const { send, sent } = setUp(fixedSecret("session=given"), setting("session=later"), signedOut(), ok());
    await send(read);
    expect((await send(read)).status).toBe(200);
    expect(sent()).toEqual(["session=given", "session=later", "session=given"]);
  });

  it("is read anew once for all who are refused at the same time", async () => {
    const secret = changingSecret("session=old", "session=new");
    const { send, superset } = setUp(secret, (request) =>
      request.headers.get("Cookie") === "session=old" ? signedOut() : ok(),
    );
    const answers = await Promise.all([1, 2, 3, 4].map(() => send(read)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect([secret.readings(), superset.requests.length]).toEqual([2, 8]);
  });

  it.each<[string, () => Response]>([
    ["401", signedOut],
    ["a redirect to the sign-in page", toSignIn],
  ])("that has ended (%s) and has no other says how to give a new one", async (_, refusal) => {
    const { send } = setUp(fixedSecret("session=very-secret"), refusal);
    const error = await failureOf(send(read));
    expect(error).toBeInstanceOf(AuthError);
    expect(error.message).toMatch(/login --cookie.*SUPERSET_COOKIE/);
    expect(error.message).not.toContain("very-secret");
  });

  it("is not at fault when a view refuses with a message of its own", async () => {
    const { send, superset } = setUp(fixedSecret("session=s"), () =>
      json(401, { message: "Not authorized" }),
    );
    expect(await (await send(read)).json()).toEqual({ message: "Not authorized" });
    expect(superset.requests).toHaveLength(1);
  });

  it("signs as a browser too", async () => {
    const { wayIn } = setUp(fixedSecret("session=s"), ok);
    const superset = fakeSuperset(ok);
    await wayIn.signAsBrowser(superset.send)(read);
    expect(superset.requests[0]?.headers.get("Cookie")).toBe("session=s");
  });

  it("renewed on demand is read anew, and says so when there is no newer one", async () => {
    const { wayIn, send, sent } = setUp(changingSecret("session=old", "session=new"), ok);
    await send(read);
    expect(await wayIn.renew()).toEqual({ renewed: true, how: "cookie read anew" });
    await send(read);
    expect(sent()).toEqual(["session=old", "session=new"]);
    expect((await wayIn.signIn()).renewed).toBe(false);
  });

  it("is masked by each cookie's value, the given one for good", async () => {
    const { send, known } = setUp(
      fixedSecret("session=value-1; affinity=value-2"),
      setting("session=value-3"),
    );
    await send(read);
    expect(known.all()).toContain("value-3");
    for (let number = 0; number < 200; number++) known.add(`issued-${number}`);
    expect(known.all()).toEqual(expect.arrayContaining(["value-1", "value-2"]));
  });
});
