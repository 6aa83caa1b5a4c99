import { describe, expect, it } from "vitest";
import { withBearer } from "../../../src/auth/bearer.ts";
import { AuthError, NetworkError } from "../../../src/errors/errors.ts";
import { PendingRequest } from "../../../src/http/request.ts";
import { failureOf } from "../failure.ts";
import { type Answer, fakeSuperset, json } from "../fake-superset.ts";
import { fakeTokenEndpoints, memoryStore, nameOf, session, tokens } from "./fake-session.ts";

const expiredToken = () => json(401, { msg: "Token has expired" });
const badSignature = () => json(422, { msg: "Signature verification failed" });
const write = new PendingRequest("http://superset.test/api/v1/chart/", {
  method: "POST",
  headers: { Accept: "application/json" },
  body: '{"slice_name":"x"}',
});

function setUp(...answers: Answer[]) {
  const superset = fakeSuperset(...answers);
  const tokenEndpoints = fakeTokenEndpoints();
  const store = memoryStore(tokens("old"));
  const signedIn = session({ send: tokenEndpoints.send, store });
  const bearers = () =>
    superset.requests.map(({ headers }) =>
      nameOf((headers.get("Authorization") ?? "").replace(/^Bearer /, "")),
    );
  return { ...superset, send: withBearer(superset.send, signedIn), bearers, renewals: tokenEndpoints.calls };
}

describe("withBearer", () => {
  it("signs the request and changes nothing else", async () => {
    const { send, requests, bearers, renewals } = setUp(json(201, { id: 1 }));
    expect((await send(write)).status).toBe(201);
    expect(bearers()).toEqual(["old"]);
    expect(requests[0]?.headers.get("Accept")).toBe("application/json");
    expect(renewals).toEqual([]);
  });

  it.each<[string, () => Response]>([
    ["401 with msg", expiredToken],
    ["422 with msg", badSignature],
    ["401 that says nothing", () => new Response("", { status: 401 })],
  ])("renews once and replays once after a %s", async (_, refusal) => {
    const { send, requests, bearers, renewals } = setUp(refusal(), json(200, { n: 2 }));
    expect(await (await send(write)).json()).toEqual({ n: 2 });
    expect(bearers()).toEqual(["old", "refresh-1"]);
    expect(renewals).toEqual(["refresh"]);
    expect(requests.map(({ method, url, body }) => ({ method, url, body }))).toEqual(
      Array(2).fill({ method: "POST", url: write.url, body: '{"slice_name":"x"}' }),
    );
  });

  it.each<[string, () => Response]>([
    ["expired", expiredToken],
    ["badly signed", badSignature],
  ])("gives up when a newly issued token is called %s too", async (_, refusal) => {
    const { send, requests } = setUp(refusal(), refusal(), json(200, {}));
    const error = await failureOf(send(write));
    expect(error).toBeInstanceOf(AuthError);
    expect(error.message).toMatch(/newly issued token.*JWT_SECRET_KEY/);
    expect(requests).toHaveLength(2);
  });

  it.each<[string, Response, unknown]>([
    ["the view's own 401", json(401, { message: "Not authorized" }), { message: "Not authorized" }],
    ["a validation error", json(422, { message: { name: ["Missing"] } }), { message: { name: ["Missing"] } }],
    [
      "an access decorator's 401",
      json(401, { message: "no", severity: "danger" }),
      { message: "no", severity: "danger" },
    ],
    ["a 403 with msg", json(403, { msg: "Forbidden" }), { msg: "Forbidden" }],
    ["a success with msg", json(200, { msg: "fine" }), { msg: "fine" }],
    ["JSON that is no object", json(422, null), null],
  ])("passes %s through, still readable, and renews nothing", async (_, answer, body) => {
    const { send, requests, renewals } = setUp(answer);
    const response = await send(write);
    expect([response.status, await response.json()]).toEqual([answer.status, body]);
    expect(requests).toHaveLength(1);
    expect(renewals).toEqual([]);
  });

  it("passes through what the replay is answered with, whatever it is", async () => {
    const { send } = setUp(expiredToken(), json(404, { message: "Not found" }));
    const response = await send(write);
    expect([response.status, await response.json()]).toEqual([404, { message: "Not found" }]);
  });

  it("does not replay a request that got no answer", async () => {
    const dropped = new NetworkError("dropped");
    const { send, requests } = setUp(dropped, json(200, {}));
    await expect(send(write)).rejects.toBe(dropped);
    expect(requests).toHaveLength(1);
  });

  it("renews once for all requests refused at the same time", async () => {
    const answer = (request: PendingRequest) =>
      request.headers.get("Authorization") === "Bearer old" ? expiredToken() : json(200, {});
    const { send, renewals, requests } = setUp(answer);
    const responses = await Promise.all(Array.from({ length: 8 }, () => send(write)));
    expect(responses.map(({ status }) => status)).toEqual(Array(8).fill(200));
    expect(renewals).toEqual(["refresh"]);
    expect(requests).toHaveLength(16);
  });

  it("does not call a token newly issued that another process left in the store", async () => {
    const superset = fakeSuperset((request) =>
      nameOf(request.headers.get("Authorization")?.slice(7) ?? "").startsWith("refresh")
        ? json(200, {})
        : badSignature(),
    );
    const store = memoryStore(tokens("old"));
    const signedIn = session({ send: fakeTokenEndpoints().send, store });
    await signedIn.accessToken();
    store.content = tokens("of-another-process");
    expect((await withBearer(superset.send, signedIn)(write)).status).toBe(200);
  });
});
