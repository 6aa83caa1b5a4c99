import type { IncomingMessage, ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { parseCookies } from "../../src/http/cookies.ts";
import { startLoopback } from "../src/http/loopback.ts";
import { type Marker, makeMarker } from "./markers.ts";

/** How the fake answers, for all that is no question of signing in; those two are answered as told apart. */
export type Mood =
  | "good"
  | "message"
  | "fields"
  | "errors"
  | "msg"
  | "web page"
  | "plain text"
  | "to the sign-in page"
  | "elsewhere"
  | "to another path"
  | "as a file"
  | "cut off";

/**
 * A Superset that repeats all secrets that it was sent, however it can: in bodies, headers, errors, redirects and pages; as
 * they are, and written as URLs, JSON, HTML and base64 have them.
 */
export interface EchoingSuperset {
  url: string;
  mood: Mood;
  /** How it answers `login`, `refresh` and `csrf_token`. */
  signInMood: Mood;
  /** The OpenAPI document that it serves. */
  document: string | undefined;
  /** The tokens and cookies that it has issued. */
  issued: readonly Marker[];
  /** Forget what was sent: another process starts. */
  forget(): void;
  close(): Promise<void>;
}

export async function startEchoingSuperset(): Promise<EchoingSuperset> {
  const issued: Marker[] = [];
  const seen = new Set<string>();
  const issue = (kind: string) => {
    const marker = makeMarker(kind, `${kind.replace(" ", "-")}_*/+=`);
    issued.push(marker);
    return marker.value;
  };
  const superset = {
    mood: "good" as Mood,
    signInMood: "good" as Mood,
    document: undefined as string | undefined,
  };
  const { url, close } = await startLoopback(async (incoming, outgoing) => {
    for (const secret of secretsOf(incoming, await text(incoming))) seen.add(secret);
    const path = new URL(incoming.url as string, "http://any").pathname;
    const isSignIn = /\/(login|refresh|csrf_token)\/?$/.test(path);
    const mood = isSignIn ? superset.signInMood : superset.mood;
    if (path === "/version") outgoing.end('{"version_string":"6.1.0"}');
    else if (path === "/api/v1/_openapi" && superset.document) outgoing.end(superset.document);
    else if (isSignIn && mood === "good") signIn(incoming.method as string, path, outgoing, issue);
    else answer(mood, path, outgoing, [...seen]);
  });
  return Object.assign(superset, { url, close, issued, forget: () => seen.clear() });
}

/** All that may be secret in a request: whole headers, the parts of those with parts, and the password of a body. */
function secretsOf({ headers }: IncomingMessage, body: string): string[] {
  const whole = ["authorization", "cookie", "x-guesttoken", "x-csrftoken", "x-proxy-key"].flatMap(
    (name) => (headers[name] as string | undefined) ?? [],
  );
  const credentials = /^\w+ (.*)/.exec(headers.authorization ?? "")?.[1];
  const isBasic = headers.authorization?.startsWith("Basic ");
  const decoded = isBasic ? Buffer.from(credentials as string, "base64").toString() : undefined;
  const json = /"password":("(?:[^"\\]|\\.)*")/.exec(body)?.[1];
  const password = json ? JSON.parse(json) : new URLSearchParams(body).get("password");
  return [
    ...whole,
    credentials,
    decoded,
    decoded?.slice("proxy:".length),
    ...parseCookies(headers.cookie ?? "").values(),
    password,
    password && `ann:${password}`,
  ].filter((secret) => typeof secret === "string" && secret !== "") as string[];
}

function signIn(method: string, path: string, outgoing: ServerResponse, issue: (kind: string) => string) {
  const json = (body: object, headers = {}) =>
    outgoing.writeHead(200, { "Content-Type": "application/json", ...headers }).end(JSON.stringify(body));
  if (path === "/api/v1/security/login")
    return json({ access_token: issue("access token"), refresh_token: issue("refresh token") });
  if (path === "/api/v1/security/refresh") return json({ access_token: issue("access token") });
  const cookie = { "Set-Cookie": `session=${issue("session cookie")}; HttpOnly; Path=/` };
  if (path === "/api/v1/security/csrf_token/") return json({ result: issue("csrf token") }, cookie);
  if (method === "POST") return outgoing.writeHead(302, { Location: "/superset/welcome/", ...cookie }).end();
  return outgoing
    .writeHead(200, { "Content-Type": "text/html", ...cookie })
    .end(`<input name="csrf_token" value="${issue("csrf token")}">`);
}

/** The ways in which somebody may write a text. */
function written(secret: string): string[] {
  const html = (quote: string, apostrophe: string) =>
    secret
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll('"', quote)
      .replaceAll("'", apostrophe);
  const json = JSON.stringify(secret).slice(1, -1);
  const url = encodeURIComponent(secret);
  return [
    secret,
    url,
    url.replace(/%../g, (code) => code.toLowerCase()),
    url.replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`),
    new URLSearchParams({ secret }).toString().slice("secret=".length),
    json,
    json.replace(/[^ -~]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`),
    html("&#34;", "&#39;"),
    html("&quot;", "&#x27;"),
    Buffer.from(secret).toString("base64"),
    Buffer.from(secret).toString("base64url"),
    Buffer.from(`ann:${secret}`).toString("base64"),
  ];
}

function answer(mood: Mood, path: string, outgoing: ServerResponse, secrets: readonly string[]): void {
  const forms = [...new Set(secrets.flatMap(written))];
  const echo = forms.join(" | ");
  const inHeader = encodeURIComponent(secrets.join("|"));
  const say = (status: number, type: string, body: string, headers: Record<string, string> = {}) =>
    void outgoing.writeHead(status, { "Content-Type": type, "X-Echo": inHeader, ...headers }).end(body);
  const json = (status: number, body: object) => say(status, "application/json", JSON.stringify(body));
  const page = `<!doctype html><html><title>${echo}</title><body>${echo}</body></html>`;
  switch (mood) {
    case "good": {
      const row = {
        id: 1,
        said: forms,
        nested: JSON.stringify({ said: secrets }),
        [secrets[0] ?? "none"]: 1,
      };
      json(200, { id: 1, count: 1, ids: [1], result: path.endsWith("/1") ? row : [row] });
      break;
    }
    case "message":
      json(400, { message: echo });
      break;
    case "fields":
      json(422, { message: { [secrets[0] ?? "none"]: forms, field: forms } });
      break;
    case "errors":
      json(500, { errors: [{ message: echo, extra: { messages: { field: forms } } }] });
      break;
    case "msg":
      json(401, { msg: echo });
      break;
    case "web page":
      say(502, "text/html", page);
      break;
    case "plain text":
      say(500, "text/plain", echo);
      break;
    case "to the sign-in page":
      say(302, "text/html", page, { Location: `/login/?next=${inHeader}` });
      break;
    case "elsewhere":
      say(302, "text/html", page, { Location: `https://elsewhere.test/${inHeader}?${inHeader}` });
      break;
    case "to another path":
      say(302, "text/html", page, { Location: `/api/v1/${inHeader}` });
      break;
    case "as a file":
      say(200, "application/zip", "PK", {
        "Content-Disposition": `attachment; filename*=UTF-8''${inHeader.slice(0, 400)}.zip`,
      });
      break;
    case "cut off":
      outgoing.writeHead(200, { "Content-Type": "application/json", "Content-Length": 1_000_000 });
      outgoing.write(echo);
      outgoing.socket?.end();
  }
}
