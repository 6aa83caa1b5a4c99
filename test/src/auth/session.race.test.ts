import { describe, expect, it } from "vitest";
import { NetworkError } from "../../../src/errors/errors.ts";
import { deferred, json } from "../fake-superset.ts";
import { fakeTokenEndpoints, jwt, memoryStore, NOW, nameOf, session, tokens } from "./fake-session.ts";

const expired = { usableUntil: NOW - 1 };

/** Token endpoints whose refresh waits for the test; `asked` settles when the first one has been sent. */
function gated() {
  const asked = deferred<void>();
  const answer = deferred<Response>();
  const superset = fakeTokenEndpoints({
    refresh: () => {
      asked.resolve();
      return answer.promise;
    },
  });
  const renewed = () => answer.resolve(json(200, { access_token: jwt({ name: "renewed" }) }));
  return { ...superset, asked: asked.promise, answer, renewed };
}

/** Let everything run that waits for nothing but promises. */
const settle = () => new Promise<void>((resolve) => void setImmediate(resolve));

describe("one renewal", () => {
  it("is shared by all callers that find the token expired", async () => {
    const superset = gated();
    const signedIn = session({ send: superset.send, store: memoryStore(tokens("old", expired)) });
    const callers = Array.from({ length: 10 }, () => signedIn.accessToken());
    await superset.asked;
    callers.push(
      signedIn.accessToken(),
      signedIn.replace("old").then(({ token }) => token),
    );
    superset.renewed();
    expect(new Set((await Promise.all(callers)).map(nameOf))).toEqual(new Set(["renewed"]));
    expect(superset.calls).toEqual(["refresh"]);
  });

  it("is shared by all callers refused with the same token, and saved once", async () => {
    const superset = gated();
    const store = memoryStore(tokens("old"));
    const signedIn = session({ send: superset.send, store });
    await signedIn.accessToken();
    const callers = Array.from({ length: 10 }, () => signedIn.replace("old"));
    await superset.asked;
    superset.renewed();
    await Promise.all(callers);
    expect(superset.calls).toEqual(["refresh"]);
    expect(store.saves).toBe(1);
  });

  it("is all there is for a caller refused late, with a token that has been replaced, whatever the store keeps", async () => {
    const superset = fakeTokenEndpoints();
    const store = { ...memoryStore(tokens("old")), save: async () => {} };
    const signedIn = session({ send: superset.send, store });
    await signedIn.accessToken();
    const first = await signedIn.replace("old");
    expect(await signedIn.replace("old")).toEqual(first);
    expect(first.issued).toBe(true);
    expect(superset.calls).toEqual(["refresh"]);
  });

  it("does not stop a second one when the new token is refused in its turn", async () => {
    const superset = fakeTokenEndpoints();
    const signedIn = session({ send: superset.send, store: memoryStore(tokens("old")) });
    const first = await signedIn.replace("old");
    const second = await signedIn.replace(first.token);
    expect([nameOf(first.token), nameOf(second.token)]).toEqual(["refresh-1", "refresh-2"]);
  });

  it("fails for all who wait, and the next caller tries again", async () => {
    const superset = gated();
    const signedIn = session({ send: superset.send, store: memoryStore(tokens("old", expired)) });
    const callers = [signedIn.accessToken(), signedIn.accessToken()];
    const outcomes = Promise.allSettled(callers);
    await superset.asked;
    superset.answer.reject(new NetworkError("dropped"));
    expect((await outcomes).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    await expect(signedIn.accessToken()).rejects.toThrow(NetworkError);
    expect(superset.calls).toEqual(["refresh", "refresh"]);
  });
});

describe("signing in", () => {
  it("waits for a renewal under way, so that its answer does not replace the newer tokens", async () => {
    const superset = gated();
    const signedIn = session({ send: superset.send, store: memoryStore(tokens("old", expired)) });
    const renewal = signedIn.accessToken();
    await superset.asked;
    const signIn = signedIn.signIn();
    superset.renewed();
    await Promise.all([renewal, signIn]);
    expect(nameOf(await signedIn.accessToken())).toBe("login-1");
  });

  it("is shared with callers that need a token meanwhile", async () => {
    const answer = deferred<Response>();
    const superset = fakeTokenEndpoints({ login: () => answer.promise.then((response) => response.clone()) });
    const signedIn = session({ send: superset.send });
    const signIn = signedIn.signIn();
    const caller = signedIn.accessToken();
    await settle();
    answer.resolve(json(200, { access_token: jwt({ name: "login" }) }));
    await Promise.all([signIn, caller]);
    expect(superset.calls).toEqual(["login"]);
  });
});

it("does not put stored tokens in place of newer ones when loading them takes long", async () => {
  const superset = fakeTokenEndpoints();
  const slow = deferred<ReturnType<typeof tokens>>();
  const loads = [slow.promise];
  const load = async () => ({ tokens: (await loads.shift()) ?? tokens("old") });
  const store = { ...memoryStore(), load, save: async () => {} };
  const signedIn = session({ send: superset.send, store });
  const caller = signedIn.accessToken();
  const { token: renewed } = await signedIn.replace("old");
  slow.resolve(tokens("old"));
  await caller;
  expect(await signedIn.accessToken()).toBe(renewed);
});
