import { describe, expect, it } from "vitest";
import { AuthError, NetworkError } from "../../../src/errors/errors.ts";
import { PendingRequest } from "../../../src/http/request.ts";
import { withRetry } from "../../../src/http/retry.ts";
import { type Answer, fakeSuperset, json } from "../fake-superset.ts";

const NO_DELAY = { retries: 2, minTimeout: 0 };
const read = new PendingRequest("http://superset.test/api/v1/chart/");
const write = new PendingRequest("http://superset.test/api/v1/chart/", { method: "POST", body: "{}" });
const dropped = () => new NetworkError("dropped");

async function run(request: PendingRequest, ...answers: Answer[]) {
  const superset = fakeSuperset(...answers);
  const outcome = await withRetry(
    superset.send,
    NO_DELAY,
  )(request).then(
    (response) => response.status,
    (error: unknown) => error,
  );
  return { outcome, sent: superset.requests.length };
}

describe("withRetry", () => {
  it.each([429, 502, 503, 504])("sends a read again after %i", async (status) => {
    expect(await run(read, json(status, {}), json(200, {}))).toEqual({ outcome: 200, sent: 2 });
  });

  it("sends a read again after a dropped connection", async () => {
    expect(await run(read, dropped(), json(200, {}))).toEqual({ outcome: 200, sent: 2 });
  });

  it("sends a write that may be repeated again", async () => {
    const put = new PendingRequest(write.url, { method: "PUT", idempotent: true });
    expect(await run(put, json(503, {}), json(200, {}))).toEqual({ outcome: 200, sent: 2 });
  });

  it.each([429, 502, 503, 504])("sends a write once, also after %i", async (status) => {
    expect(await run(write, json(status, {}), json(200, {}))).toEqual({ outcome: status, sent: 1 });
  });

  it("sends a write once when its connection drops", async () => {
    const error = dropped();
    expect(await run(write, error, json(200, {}))).toEqual({ outcome: error, sent: 1 });
  });

  it.each([200, 302, 400, 401, 404, 422, 500])("takes %i for an answer", async (status) => {
    expect(await run(read, new Response("", { status }), json(200, {}))).toEqual({
      outcome: status,
      sent: 1,
    });
  });

  it("returns the last answer, readable, when it is no better", async () => {
    const superset = fakeSuperset(json(503, { n: 1 }), json(502, { n: 2 }), json(429, { n: 3 }));
    const response = await withRetry(superset.send, NO_DELAY)(read);
    expect([response.status, await response.json()]).toEqual([429, { n: 3 }]);
    expect(superset.requests).toHaveLength(3);
  });

  it("throws the last fault when the connection drops every time", async () => {
    const last = dropped();
    expect(await run(read, dropped(), dropped(), last)).toEqual({ outcome: last, sent: 3 });
  });

  it.each([new AuthError("refused"), new TypeError("a bug"), new Error("a bug")])(
    "passes on %s at once: sending again would not help",
    async (error) => {
      expect(await run(read, error, json(200, {}))).toEqual({ outcome: error, sent: 1 });
    },
  );

  it("does not send again what was cancelled", async () => {
    const controller = new AbortController();
    const request = new PendingRequest(read.url, { signal: controller.signal });
    const cancelled = new NetworkError("The call was cancelled.");
    const answer = () => {
      controller.abort();
      return Promise.reject(cancelled);
    };
    expect(await run(request, answer, json(200, {}))).toEqual({ outcome: cancelled, sent: 1 });
  });

  it("tries no more once the call is cancelled", async () => {
    const controller = new AbortController();
    const request = new PendingRequest(read.url, { signal: controller.signal });
    const dropped = () => {
      controller.abort();
      throw new NetworkError("The call was cancelled.");
    };
    const { send, requests } = fakeSuperset(dropped, json(200, {}));
    await expect(withRetry(send, { retries: 2, minTimeout: 0 })(request)).rejects.toThrow("cancelled");
    expect(requests).toHaveLength(1);
  });
});
