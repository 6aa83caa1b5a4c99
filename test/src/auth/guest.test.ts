import { describe, expect, it } from "vitest";
import { createGuest } from "../../../src/auth/guest.ts";
import type { Secret } from "../../../src/auth/secret.ts";
import { AuthError } from "../../../src/errors/errors.ts";
import { PendingRequest } from "../../../src/http/request.ts";
import { failureOf } from "../failure.ts";
import { type Answer, fakeSuperset, json } from "../fake-superset.ts";
import { changingSecret } from "./changing-secret.ts";
import { BASE_URL, fixedSecret, jwt, MINUTE } from "./fake-session.ts";

const account = { baseUrl: BASE_URL, username: "a guest" };
const read = new PendingRequest(`${BASE_URL}/api/v1/dashboard/1`);
const ok = () => json(200, {});
const refused = () => json(401, { msg: "Missing Authorization Header" });
const good = jwt({ name: "good", exp: (Date.now() + MINUTE) / 1000 });
const ended = jwt({ name: "ended", exp: (Date.now() - MINUTE) / 1000 });

function setUp(secret: Secret, header: string, ...answers: Answer[]) {
  const superset = fakeSuperset(...answers);
  const wayIn = createGuest(account, secret, header);
  const sent = () => superset.requests.map(({ headers }) => headers.get(header));
  return { wayIn, sent, send: wayIn.sign(superset.send), requests: superset.requests };
}

describe("a guest", () => {
  it.each(["X-GuestToken", "X-Embedded"])(
    "sends the token in the header %s, and no bearer",
    async (header) => {
      const { send, sent, requests } = setUp(fixedSecret(good), header, ok);
      await send(read);
      expect([sent(), requests[0]?.headers.get("Authorization")]).toEqual([[good], null]);
    },
  );

  it("reads the token anew and asks once more, when it is refused", async () => {
    const { send, sent } = setUp(changingSecret(ended, good), "X-GuestToken", refused(), ok());
    expect((await send(read)).status).toBe(200);
    expect(sent()).toEqual([ended, good]);
  });

  it("gives the second refusal back", async () => {
    const { send, requests } = setUp(changingSecret(ended, good, "third"), "X-GuestToken", refused);
    expect((await send(read)).status).toBe(401);
    expect(requests).toHaveLength(2);
  });

  it("whose token has ended, and who has no other, says what to set", async () => {
    const { send } = setUp(fixedSecret(ended), "X-GuestToken", refused);
    const error = await failureOf(send(read));
    expect(error).toBeInstanceOf(AuthError);
    expect(error.message).toMatch(/guest token has ended.*SUPERSET_GUEST_TOKEN/);
    expect(error.message).not.toContain(ended);
  });

  it("may be refused with a good token: the dashboard is not the guest's", async () => {
    const notTheirs = () => json(401, { message: "Not authorized" });
    const { send, requests } = setUp(fixedSecret(good), "X-GuestToken", notTheirs);
    expect((await send(read)).status).toBe(401);
    expect(requests).toHaveLength(1);
  });

  it("says when the token ends, and whether there is a newer one", async () => {
    const { wayIn } = setUp(changingSecret(ended, good), "X-GuestToken", ok);
    expect((await wayIn.expiries()).access).toBeLessThan(Date.now());
    expect(await wayIn.renew()).toEqual({ renewed: true, how: "read anew" });
    expect((await wayIn.expiries()).access).toBeGreaterThan(Date.now());
    expect(await wayIn.signIn()).toMatchObject({ renewed: false, how: expect.stringMatching(/elsewhere/) });
  });

  it("is no browser", async () => {
    const { wayIn } = setUp(fixedSecret(good), "X-GuestToken", ok);
    const error = await failureOf(wayIn.signAsBrowser(fakeSuperset(ok).send)(read));
    expect(error.message).toMatch(/not with the guest token/);
  });
});
