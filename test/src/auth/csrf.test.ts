import { describe, expect, it } from "vitest";
import { withCsrf } from "../../../src/auth/csrf.ts";
import { AuthError, NetworkError } from "../../../src/errors/errors.ts";
import { PendingRequest } from "../../../src/http/request.ts";
import { createKnownSecrets } from "../../../src/results/known-secrets.ts";
import { failureOf } from "../failure.ts";
import { type Answer, deferred, fakeSuperset, json } from "../fake-superset.ts";

const BASE_URL = "https://superset.test/prefix";
const write = (init: RequestInit = { body: "{}", headers: { "Content-Type": "application/json" } }) =>
  new PendingRequest(`${BASE_URL}/api/v1/chart/`, { method: "POST", ...init });
const isTokenRequest = ({ url }: PendingRequest) => url.endsWith("/security/csrf_token/");

/** Gives the tokens `token-1`, `token-2`, … each with its session cookie, and answers writes as told. */
function setUp(
  answerWrite: (write: PendingRequest, number: number) => Response,
  tokenAnswers: Answer[] = [],
) {
  let tokensGiven = 0;
  let writes = 0;
  const issue = () => {
    const number = ++tokensGiven;
    const headers = new Headers({ "Content-Type": "application/json" });
    headers.append("Set-Cookie", `session=cookie-${number}; HttpOnly; Path=/; SameSite=Lax`);
    headers.append("Set-Cookie", "affinity=a; Path=/");
    return new Response(JSON.stringify({ result: `token-${number}` }), { headers });
  };
  const superset = fakeSuperset(async (request) => {
    if (!isTokenRequest(request)) return answerWrite(request, ++writes);
    const special = tokenAnswers.shift();
    if (special instanceof Error) throw special;
    return typeof special === "function" ? special(request) : (special ?? issue());
  });
  const sentWith = () =>
    superset.requests
      .filter((request) => !isTokenRequest(request))
      .map(({ headers }) => [headers.get("X-CSRFToken"), headers.get("Cookie"), headers.get("Referer")]);
  const known = createKnownSecrets();
  return {
    ...superset,
    known,
    send: withCsrf(superset.send, BASE_URL, known),
    issue,
    sentWith,
    tokensGiven: () => tokensGiven,
  };
}

const pair = (number: number) => [
  `token-${number}`,
  `session=cookie-${number}; affinity=a`,
  "https://superset.test/",
];
const error400 = (message: string, error_type = "GENERIC_BACKEND_ERROR") =>
  json(400, { errors: [{ message, error_type, level: "error", extra: {} }] });
const redirect = (location: string) => new Response(null, { status: 302, headers: { Location: location } });
const ok = () => json(200, {});

const REFUSALS: [string, () => Response][] = [
  ["a missing session", () => error400("400 Bad Request: The CSRF session token is missing.")],
  ["an expired token", () => error400("400 Bad Request: The CSRF token has expired.")],
  ["the type CSRF_ERROR", () => error400("Something", "CSRF_ERROR")],
  ["the referrer", () => error400("400 Bad Request: The referrer does not match the host.")],
  ["a redirect to the sign-in page", () => redirect("/login/?next=/api/v1/chart/import/")],
  ["a redirect to it under a prefix", () => redirect("https://superset.test/prefix/login/")],
];

describe("withCsrf", () => {
  it("sends a write with token, session cookie and Referer", async () => {
    const { send, lines, sentWith, requests } = setUp(ok);
    await send(write());
    expect(lines()).toEqual(["GET /prefix/api/v1/security/csrf_token/", "POST /prefix/api/v1/chart/"]);
    expect(sentWith()).toEqual([pair(1)]);
    expect(requests[0]?.headers.get("Accept")).toBe("application/json");
    expect(requests[0]?.headers.get("Content-Type")).toBeNull();
  });

  it.each(["POST", "PUT", "PATCH", "DELETE"])("guards %s", async (method) => {
    const { send, sentWith } = setUp(ok);
    await send(write({ method }));
    expect(sentWith()).toEqual([pair(1)]);
  });

  it("leaves reads as they are", async () => {
    const { send, lines, sentWith, requests } = setUp(ok);
    await send(new PendingRequest(`${BASE_URL}/api/v1/chart/`));
    expect(lines()).toEqual(["GET /prefix/api/v1/chart/"]);
    expect(sentWith()).toEqual([[null, null, null]]);
    expect(requests[0]?.headers.get("Content-Type")).toBeNull();
  });

  it("gives a session to a read whose answer comes to one, and goes without where there is none", async () => {
    const read = () => new PendingRequest(`${BASE_URL}/api/v1/chart/1/data/`, { inSession: true });
    const given = setUp(ok);
    await given.send(read());
    expect(given.sentWith()).toEqual([[null, "session=cookie-1; affinity=a", null]]);
    const refused = setUp(ok, [json(403, { message: "Forbidden" })]);
    expect((await refused.send(read())).status).toBe(200);
    expect(refused.sentWith()).toEqual([[null, null, null]]);
  });

  it("does not take a read's error for a refused write", async () => {
    const { send, lines } = setUp(() => error400("The CSRF token is missing."));
    expect((await send(new PendingRequest(`${BASE_URL}/api/v1/chart/`))).status).toBe(400);
    expect(lines()).toHaveLength(1);
  });

  it("fetches one token for concurrent writes and keeps it for later ones", async () => {
    const gate = deferred<Response>();
    const { send, issue, sentWith, tokensGiven } = setUp(ok, [() => gate.promise]);
    const writes = Array.from({ length: 6 }, () => send(write()));
    gate.resolve(issue());
    await Promise.all(writes);
    await send(write());
    expect(sentWith()).toEqual(Array(7).fill(pair(1)));
    expect(tokensGiven()).toBe(1);
  });

  it.each(REFUSALS)("fetches anew and sends once more after %s", async (_, refusal) => {
    const { send, sentWith, requests } = setUp((_write, number) => (number === 1 ? refusal() : ok()));
    expect((await send(write({ body: "body" }))).status).toBe(200);
    expect(sentWith()).toEqual([pair(1), pair(2)]);
    expect(requests.filter((request) => !isTokenRequest(request)).map(({ body }) => body)).toEqual([
      "body",
      "body",
    ]);
  });

  it.each(REFUSALS)("gives up after two refusals for %s, and says what to check", async (_, refusal) => {
    const { send, sentWith } = setUp(refusal);
    const error = await failureOf(send(write()));
    expect(error).toBeInstanceOf(AuthError);
    expect(error.message).toMatch(/CSRF.*ENABLE_PROXY_FIX/);
    expect(sentWith()).toHaveLength(2);
  });

  it("fetches one new token for all writes refused with the old one", async () => {
    const refusal = () => error400("The CSRF token has expired.");
    const answer = ({ headers }: PendingRequest) =>
      headers.get("X-CSRFToken") === "token-1" ? refusal() : ok();
    const { send, tokensGiven } = setUp(answer);
    const responses = await Promise.all(Array.from({ length: 5 }, () => send(write())));
    expect(responses.map(({ status }) => status)).toEqual(Array(5).fill(200));
    expect(tokensGiven()).toBe(2);
  });

  it.each<[string, () => Response]>([
    ["another 400", () => json(400, { message: { slice_name: ["Missing data"] } })],
    ["a web page with 400", () => new Response("<html>CSRF</html>", { status: 403 })],
    ["a redirect elsewhere", () => redirect("/superset/welcome/")],
    ["a redirect to a page named like the sign-in page", () => redirect("/dashboard/login/7")],
    ["a success about CSRF", () => json(200, { message: "CSRF" })],
  ])("passes %s through, readable, after one sending", async (_, answer) => {
    const { send, sentWith } = setUp(answer);
    const response = await send(write());
    expect([response.status, await response.text()]).toEqual([answer().status, await answer().text()]);
    expect(sentWith()).toHaveLength(1);
  });
});

describe("the content type of a write", () => {
  const contentType = async (init: RequestInit) => {
    const { send, requests } = setUp(ok);
    await send(write(init));
    return requests[1]?.headers.get("Content-Type");
  };

  it("is JSON without a body, so that a refusal is an error and no redirect", async () => {
    expect(await contentType({ method: "DELETE" })).toBe("application/json");
  });

  it("is its own with a body", async () => {
    expect(await contentType({ body: new URLSearchParams({ a: "1" }) })).toMatch(/x-www-form-urlencoded/);
    expect(await contentType({ body: new FormData() })).toBeNull();
    expect(await contentType({ body: "x", headers: { "Content-Type": "text/plain" } })).toBe("text/plain");
  });
});

describe("a token that cannot be fetched", () => {
  it.each<[string, Response, RegExp]>([
    ["a refusal", json(403, { message: "Forbidden" }), /403 Forbidden.*can read on SecurityRestApi/],
    ["a web page", new Response("<html></html>"), /200 .*no writes|no CSRF token \(200/],
    ["no token", json(200, {}), /no CSRF token/],
  ])("(%s) stops the write and says what is needed", async (_, answer, want) => {
    const { send, sentWith } = setUp(ok, [answer]);
    await expect(send(write())).rejects.toThrow(want);
    expect(sentWith()).toEqual([]);
  });

  it.each<[string, Answer]>([
    ["a lost connection", new NetworkError("dropped")],
    ["a failure", json(500, { message: "Fatal error" })],
  ])("is not remembered: the next write fetches again after %s", async (_, answer) => {
    const { send, sentWith } = setUp(ok, [answer]);
    await expect(send(write())).rejects.toThrow();
    expect((await send(write())).status).toBe(200);
    expect(sentWith()).toEqual([pair(1)]);
  });
});

describe("for masking, the token and its cookies", () => {
  const read = new PendingRequest(`${BASE_URL}/api/v1/chart/`);

  it.each<[string, PendingRequest]>([
    ["write", write()],
    ["read", read],
  ])("are known as long as a %s is sent with them, however many tokens come and go", async (_, request) => {
    const { send, known } = setUp(ok);
    await send(write());
    for (let number = 0; number < 200; number++) known.add(`access-${number}`);
    await send(request);
    expect(known.all()).toEqual(expect.arrayContaining(["token-1", "cookie-1"]));
  });
});
