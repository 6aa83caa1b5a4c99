import { expect, it } from "vitest";
import { PendingRequest, type Send } from "../../src/http/request.ts";
import { createKnownSecrets } from "../../src/results/known-secrets.ts";
import { jwt, memoryStore, NOW, session } from "../src/auth/fake-session.ts";
import { json } from "../src/fake-superset.ts";

const HOURS = 2;
const TOKEN_SECONDS = 5;
const STEP_MS = 250;
const CALLERS = 4;
const url = "http://superset.test/api/v1/chart/";

/** A Superset whose clock the test turns: it issues tokens of five seconds, and refuses those that have ended. */
function clockwork() {
  const clock = { now: NOW };
  const count = { login: 0, refresh: 0, refused: 0, answered: 0 };
  let live = "";
  let liveUntil = 0;
  const issue = (name: string) => {
    const seconds = Math.floor(clock.now / 1000);
    live = jwt({ name, iat: seconds, exp: seconds + TOKEN_SECONDS });
    liveUntil = (seconds + TOKEN_SECONDS) * 1000;
    return live;
  };
  const send: Send = async (request) => {
    if (request.url.endsWith("/login")) {
      const access_token = issue(`login-${++count.login}`);
      return json(200, { access_token, refresh_token: jwt({ name: "refresh" }) });
    }
    if (request.url.endsWith("/refresh"))
      return json(200, { access_token: issue(`refresh-${++count.refresh}`) });
    const isGood = request.headers.get("Authorization") === `Bearer ${live}` && clock.now < liveUntil;
    count[isGood ? "answered" : "refused"]++;
    return isGood ? json(200, {}) : json(401, { msg: "Token has expired" });
  };
  return { clock, count, send };
}

it(`${HOURS} hours of ${TOKEN_SECONDS}-second tokens: no call fails, each expiry costs one renewal, one login`, async () => {
  const { clock, count, send } = clockwork();
  const known = createKnownSecrets();
  const store = memoryStore();
  const signedIn = session({ send, store, known, now: () => clock.now });
  const call = signedIn.sign(send);
  const steps = (HOURS * 3_600_000) / STEP_MS;
  for (let step = 0; step < steps; step++) {
    const answers = await Promise.all(Array.from({ length: CALLERS }, () => call(new PendingRequest(url))));
    for (const { status } of answers) expect(status).toBe(200);
    clock.now += STEP_MS;
  }
  const expiries = (HOURS * 3600) / TOKEN_SECONDS;
  expect(count).toEqual({ login: 1, refresh: expiries - 1, refused: 0, answered: steps * CALLERS });
  // What is remembered does not grow with the tokens that come and go.
  expect(known.all().length).toBeLessThanOrEqual(100);
});

it("the same where all tokens end before their time: each is refused once, replaced, and no call fails", async () => {
  const { clock, count, send } = clockwork();
  const signedIn = session({ send, now: () => NOW });
  const call = signedIn.sign(send);
  for (let second = 0; second < HOURS * 3600; second++) {
    const answers = await Promise.all(Array.from({ length: CALLERS }, () => call(new PendingRequest(url))));
    for (const { status } of answers) expect(status).toBe(200);
    clock.now += 1000;
  }
  const expiries = (HOURS * 3600) / TOKEN_SECONDS;
  expect([count.login, count.refresh]).toEqual([1, expiries - 1]);
  expect(count.refused).toBe((expiries - 1) * CALLERS);
});
