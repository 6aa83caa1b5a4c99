import { createHash } from "node:crypto";
import { once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import fc from "fast-check";
import { jwt } from "../src/auth/fake-session.ts";
import { type Loopback, startLoopback } from "../src/http/loopback.ts";

interface Answer {
  status: number;
  type: string | undefined;
  body: string | Uint8Array;
  headers?: Record<string, string>;
  /** End the connection in the middle. */
  breaks?: boolean;
}

const STATUSES = [
  200, 200, 200, 200, 201, 202, 204, 304, 400, 400, 403, 404, 405, 409, 410, 413, 422, 422, 500,
];
const TYPES = [
  ...["application/json", "application/json", "application/json; charset=utf-8", "text/html", "text/plain"],
  ...["text/csv", "application/zip", "image/png", "application/octet-stream", "nonsense", undefined],
];
const ANSWERS = 3000;

const reason = fc.oneof(
  fc.string(),
  fc.constantFrom("Fatal error", "The CSRF token is missing.", "Not authorized"),
);
const field = fc.constantFrom("slice_name", "table", "json", "_schema", "owners", "__proto__", "0");
const row = fc.record(
  { id: fc.oneof(fc.nat(), fc.string()), slice_name: fc.string(), params: fc.json(), result: fc.jsonValue() },
  { requiredKeys: [] },
);
const bodies = fc.oneof(
  fc.json({ maxDepth: 4 }),
  fc.record({ count: fc.nat(), result: fc.array(row, { maxLength: 30 }), ids: fc.array(fc.nat()) }).map(show),
  fc.record({ id: fc.nat(), result: fc.oneof(row, fc.jsonValue()) }, { requiredKeys: [] }).map(show),
  fc
    .record({
      data: fc.array(fc.dictionary(fc.string(), fc.jsonValue())),
      columns: fc.jsonValue(),
      query: row,
    })
    .map(show),
  fc.record({ message: fc.oneof(reason, fc.dictionary(field, fc.jsonValue())) }).map(show),
  fc
    .record({
      errors: fc.oneof(fc.jsonValue(), fc.array(fc.record({ message: reason, extra: fc.jsonValue() }))),
    })
    .map(show),
  fc.constantFrom(
    "",
    " ",
    "null",
    "0",
    "[]",
    "{}",
    "{",
    '{"result":',
    '{"result":[{"id":1}',
    "\ufeff{}",
    '"text"',
  ),
  fc.constantFrom("<!DOCTYPE html><title>502 Bad Gateway</title>", "<html>", "a,b\n1,2\n", "a;b\r\n"),
  fc.constant("[".repeat(5000)),
  fc.constant(`${'{"a":'.repeat(2000)}1${"}".repeat(2000)}`),
  fc.constant(`{"result":${"9".repeat(400)},"id":9007199254740993,"x":1e999}`),
  fc.constant(`{"result":${JSON.stringify("x".repeat(300_000))}}`),
  fc.uint8Array({ maxLength: 200 }),
);
const answers: fc.Arbitrary<Answer> = fc.oneof(
  {
    weight: 95,
    arbitrary: fc.record({
      status: fc.constantFrom(...STATUSES),
      type: fc.constantFrom(...TYPES),
      body: bodies,
    }),
  },
  {
    weight: 5,
    arbitrary: fc.constantFrom<Answer>(
      { status: 401, type: "application/json", body: '{"msg":"Token has expired"}' },
      { status: 401, type: "application/json", body: '{"message":"Not authorized"}' },
      { status: 422, type: "application/json", body: '{"msg":"Signature verification failed"}' },
      { status: 302, type: "text/html", body: "", headers: { Location: "/login/" } },
      { status: 302, type: "text/html", body: "", headers: { Location: "http://elsewhere.invalid/" } },
      { status: 302, type: "text/html", body: "", headers: { Location: "/api/v1/chart/1" } },
      { status: 301, type: "text/html", body: "", headers: { Location: "//[" } },
      { status: 503, type: "text/html", body: "<html>", headers: { "Retry-After": "nonsense" } },
      { status: 200, type: "application/json", body: '{"result":[1,2', breaks: true },
      { status: 200, type: "image/png", body: "", breaks: true },
    ),
  },
);

function show(value: unknown): string {
  return JSON.stringify(value);
}

/** A Superset that lets one sign in, and answers whatever else it is asked with anything: the same question with the same. */
export async function startHostileSuperset(seed: number): Promise<Loopback> {
  const prepared = fc.sample(answers, { seed, numRuns: ANSWERS });
  return startLoopback(async (request, response) => {
    const body = await text(request).catch(() => "");
    const known = signIn(request, response);
    if (known !== undefined) response.writeHead(200, { "Content-Type": "application/json" }).end(show(known));
    else await send(response, prepared[pick(`${request.method} ${request.url} ${body}`)] as Answer);
  });
}

function pick(question: string): number {
  return createHash("sha1").update(question).digest().readUInt32BE(0) % ANSWERS;
}

/** What signing in takes; a browser's sign-in page besides. */
function signIn({ method, url = "" }: IncomingMessage, response: ServerResponse): object | undefined {
  const path = url.replace(/\?.*/, "");
  const exp = Math.floor(Date.now() / 1000) + 900;
  if (path === "/api/v1/security/login")
    return {
      access_token: jwt({ sub: "1", exp }),
      refresh_token: jwt({ sub: "1", type: "refresh", exp: exp + 9000 }),
    };
  if (path === "/api/v1/security/refresh") return { access_token: jwt({ sub: "1", exp }) };
  if (path === "/login/") response.setHeader("Set-Cookie", "session=of-a-browser; Path=/");
  if (path === "/api/v1/security/csrf_token/" || (path === "/login/" && method === "GET"))
    return { result: "csrf", csrf_token: "csrf" };
  return undefined;
}

async function send(
  response: ServerResponse,
  { status, type, body, headers, breaks }: Answer,
): Promise<void> {
  response.writeHead(status, { ...(type !== undefined && { "Content-Type": type }), ...headers });
  if (!breaks) {
    response.end(status === 204 || status === 304 ? undefined : body);
    return;
  }
  response.write(body || "x");
  await Promise.race([once(response, "drain"), new Promise((resolve) => setImmediate(resolve))]);
  response.destroy();
}
