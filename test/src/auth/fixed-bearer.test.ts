import { describe, expect, it } from "vitest";
import { createFixedBearer } from "../../../src/auth/fixed-bearer.ts";
import type { Secret } from "../../../src/auth/secret.ts";
import { AuthError } from "../../../src/errors/errors.ts";
import { PendingRequest } from "../../../src/http/request.ts";
import { failureOf } from "../failure.ts";
import { type Answer, fakeSuperset, json } from "../fake-superset.ts";
import { changingSecret } from "./changing-secret.ts";
import { BASE_URL, fixedSecret, jwt, MINUTE, NOW } from "./fake-session.ts";

const account = { baseUrl: BASE_URL, username: "somebody" };
const read = new PendingRequest(`${BASE_URL}/api/v1/chart/`);
const ok = () => json(200, {});
const noToken = () => json(401, { msg: "Token has expired" });
const noKey = () => json(401, { message: "Not authorized" });

const good = jwt({ name: "good", exp: (NOW + MINUTE) / 1000 });
const ended = jwt({ name: "ended", exp: (NOW - 1) / 1000 });

function setUp(kind: "API key" | "access token", secret: Secret, ...answers: Answer[]) {
  const superset = fakeSuperset(...answers);
  const wayIn = createFixedBearer(kind, account, secret, () => NOW);
  const sent = () => superset.requests.map(({ headers }) => headers.get("Authorization"));
  return { wayIn, sent, send: wayIn.sign(superset.send), requests: superset.requests };
}

describe("a bearer that is issued elsewhere", () => {
  it.each(["API key", "access token"] as const)("signs every request (%s)", async (kind) => {
    const { send, sent } = setUp(kind, fixedSecret("sst_key"), ok);
    await send(read);
    await send(read);
    expect(sent()).toEqual(["Bearer sst_key", "Bearer sst_key"]);
  });

  it("is read anew before it is sent, when it says that it has ended", async () => {
    const { send, sent } = setUp("access token", changingSecret(ended, good), ok);
    await send(read);
    expect(sent()).toEqual([`Bearer ${good}`]);
  });

  it("is sent although it says that it has ended, when there is no other: our clock may be wrong", async () => {
    const { send, sent } = setUp("access token", changingSecret(ended), ok);
    expect((await send(read)).status).toBe(200);
    expect(sent()).toEqual([`Bearer ${ended}`]);
  });

  it("is not read anew while it is good", async () => {
    const secret = changingSecret(good, "another");
    const { send } = setUp("access token", secret, ok);
    await send(read);
    await send(read);
    expect(secret.readings()).toBe(1);
  });

  it.each<["API key" | "access token", () => Response]>([
    ["API key", noKey],
    ["API key", () => json(422, { msg: "Not enough segments" })],
    ["access token", noToken],
    ["access token", () => json(422, { msg: "Signature verification failed" })],
  ])("(%s) is read anew and sent once more after a refusal of it", async (kind, refusal) => {
    const { send, sent } = setUp(kind, changingSecret("old", "new"), refusal(), ok());
    expect((await send(read)).status).toBe(200);
    expect(sent()).toEqual(["Bearer old", "Bearer new"]);
  });

  it.each<["API key" | "access token", () => Response, string]>([
    ["API key", noKey, "SUPERSET_API_KEY"],
    ["access token", noToken, "SUPERSET_ACCESS_TOKEN"],
  ])(
    "(%s) that is refused and has no other says what to set, and nothing of it",
    async (kind, refusal, variable) => {
      const { send, requests } = setUp(kind, fixedSecret("the-bearer-itself"), refusal);
      const error = await failureOf(send(read));
      expect(error).toBeInstanceOf(AuthError);
      expect(error.message).toContain(`Superset refuses the ${kind}`);
      expect(error.message).toContain(variable);
      expect(error.message).not.toContain("the-bearer-itself");
      expect(requests).toHaveLength(1);
    },
  );

  it("is not tried a third time", async () => {
    const { send, requests } = setUp("access token", changingSecret("old", "new", "newer"), noToken);
    expect(await failureOf(send(read))).toBeInstanceOf(AuthError);
    expect(requests).toHaveLength(2);
  });

  it("gives a token's own refusal of a view back: only an API key is refused by a message", async () => {
    const { send, requests } = setUp("access token", changingSecret("a", "b"), noKey);
    expect((await send(read)).status).toBe(401);
    expect(requests).toHaveLength(1);
  });

  it.each<[number, unknown]>([
    [403, { message: "Forbidden" }],
    [422, { message: { name: ["Missing"] } }],
    [400, { message: "Bad" }],
  ])("is not at fault for %i", async (status, body) => {
    const { send, requests } = setUp("API key", changingSecret("a", "b"), () => json(status, body));
    expect(await (await send(read)).json()).toEqual(body);
    expect(requests).toHaveLength(1);
  });
});

describe("of a bearer that is issued elsewhere", () => {
  it("the end is what a token says", async () => {
    const expiry = async (secret: string) =>
      (await setUp("access token", fixedSecret(secret), ok).wayIn.expiries()).access;
    expect(await expiry(good)).toBe(NOW + MINUTE);
    expect(await expiry("sst_key")).toBe(Number.POSITIVE_INFINITY);
  });

  it.each(["renew", "signIn"] as const)("%s reads it anew", async (action) => {
    const { wayIn } = setUp("access token", changingSecret("old", good), ok);
    expect(await wayIn[action]()).toEqual({ renewed: true, how: "read anew", expiresAt: NOW + MINUTE });
  });

  it("renewing says that it cannot be done from here, where there is no other", async () => {
    const { wayIn } = setUp("API key", fixedSecret("sst_key"), ok);
    const { renewed, how } = await wayIn.renew();
    expect([renewed, how]).toEqual([false, expect.stringMatching(/API key is issued elsewhere/)]);
  });

  it("a browser's session cannot be made", async () => {
    const { wayIn, requests } = setUp("API key", fixedSecret("sst_key"), ok);
    const send = wayIn.signAsBrowser(fakeSuperset(ok).send);
    const error = await failureOf(send(read));
    expect(error).toBeInstanceOf(AuthError);
    expect(error.message).toMatch(/only from a signed-in browser, not with the API key/);
    expect(requests).toEqual([]);
  });
});
