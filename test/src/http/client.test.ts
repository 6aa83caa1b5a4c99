import { describe, expect, it } from "vitest";
import { createApiClient } from "../../../src/http/client.ts";
import { withRetry } from "../../../src/http/retry.ts";
import { serializeForm, serializeMultipart } from "../../../src/http/serialize.ts";
import { createKnownSecrets } from "../../../src/results/known-secrets.ts";
import { fakeTokenEndpoints, memoryStore, nameOf, session, tokens } from "../auth/fake-session.ts";
import { fakeSuperset, json } from "../fake-superset.ts";

const NO_DELAY = { retries: 2, minTimeout: 0 };
type Call = (path: string, init?: object) => Promise<{ response: Response }>;

function setUp(
  answer: Parameters<typeof fakeSuperset>[0] = () => json(200, {}),
  baseUrl = "http://superset.test",
) {
  const csrf = () => json(200, { result: "csrf" }, { "Set-Cookie": "session=s; Path=/" });
  const superset = fakeSuperset((request) => {
    if (request.url.endsWith("/csrf_token/")) return csrf();
    return typeof answer === "function" ? answer(request) : (answer as Response);
  });
  const account = { baseUrl, username: "ann" };
  const wayIn = session({ account, send: fakeTokenEndpoints().send, store: memoryStore(tokens("old")) });
  const api = createApiClient({
    wayIn,
    transport: withRetry(superset.send, NO_DELAY),
    known: createKnownSecrets(),
  });
  return { ...superset, GET: api.GET as Call, POST: api.POST as Call, DELETE: api.DELETE as Call };
}

describe("createApiClient", () => {
  it("writes path, q and query, and signs", async () => {
    const { GET, requests } = setUp();
    await GET("/api/v1/chart/{pk}/data/", {
      params: { path: { pk: 7 }, query: { q: { columns: ["a b"] }, force: true } },
      headers: { Accept: "application/json" },
    });
    expect(requests[0]?.url).toBe(
      "http://superset.test/api/v1/chart/7/data/?q=(columns%3A!('a%20b'))&force=true",
    );
    expect(Object.fromEntries(requests[0]?.headers ?? [])).toEqual({
      accept: "application/json",
      authorization: "Bearer old",
    });
  });

  it.each(["/api/v1/dataset/3/related_objects", "/api/v1/chart/3/data/"])(
    "leaves the end of %s as the document has it",
    async (path) => {
      const { GET, requests } = setUp(undefined, "https://superset.test/prefix");
      await GET(path);
      expect(requests[0]?.url).toBe(`https://superset.test/prefix${path}`);
    },
  );

  it("fetches the CSRF token with the bearer", async () => {
    const { POST, requests, lines } = setUp();
    await POST("/api/v1/chart/", { body: { slice_name: "x" } });
    expect(lines()).toEqual(["GET /api/v1/security/csrf_token/", "POST /api/v1/chart/"]);
    expect(requests[0]?.headers.get("Authorization")).toBe("Bearer old");
    const {
      authorization,
      cookie,
      "content-type": type,
      ...rest
    } = Object.fromEntries(requests[1]?.headers ?? []);
    expect([authorization, cookie, type]).toEqual(["Bearer old", "session=s", "application/json"]);
    expect(rest["x-csrftoken"]).toBe("csrf");
  });

  it("survives an expired token on the way to the CSRF token", async () => {
    let refused = 0;
    const superset = fakeSuperset((request) => {
      if (request.headers.get("Authorization") === "Bearer old") {
        refused++;
        return json(401, { msg: "Token has expired" });
      }
      return json(200, { result: "csrf" });
    });
    const wayIn = session({ send: fakeTokenEndpoints().send, store: memoryStore(tokens("old")) });
    const api = createApiClient({
      wayIn,
      transport: withRetry(superset.send, NO_DELAY),
      known: createKnownSecrets(),
    });
    const { response } = await (api.POST as Call)("/api/v1/chart/", { body: {} });
    expect([response.status, refused]).toEqual([200, 1]);
    expect(nameOf(superset.requests.at(-1)?.headers.get("Authorization") ?? "")).toBe("refresh-1");
  });

  it("sends a read again that found the server busy, and a write not", async () => {
    const { GET, POST, lines } = setUp(() => json(503, {}));
    await GET("/read");
    await POST("/write", { body: {} });
    expect(lines().filter((line) => line === "GET /read")).toHaveLength(3);
    expect(lines().filter((line) => line === "POST /write")).toHaveLength(1);
  });

  it("sends a write again that is said to be idempotent", async () => {
    const { DELETE, lines } = setUp(() => json(503, {}));
    await DELETE("/x", { idempotent: true });
    expect(lines().filter((line) => line === "DELETE /x")).toHaveLength(3);
  });

  it("hands the signal on to the exchange", async () => {
    const { GET, requests } = setUp();
    const { signal } = new AbortController();
    await GET("/x", { signal });
    expect(requests[0]?.signal).toBe(signal);
  });

  it("leaves the content type of an upload to the platform, which knows its boundary", async () => {
    const { POST, requests } = setUp();
    const body = { formData: new File(["zip"], "x.zip") };
    await POST("/import", { body, bodySerializer: serializeMultipart });
    expect(requests[1]?.body).toBeInstanceOf(FormData);
    expect(requests[1]?.headers.get("Content-Type")).toBeNull();
  });

  it("leaves the content type of a form to the platform", async () => {
    const { POST, requests } = setUp();
    await POST("/form", { body: { client_id: "x" }, bodySerializer: serializeForm });
    expect(String(requests[1]?.body)).toBe("client_id=x");
    expect(requests[1]?.headers.get("Content-Type") ?? "").not.toContain("json");
  });
});
