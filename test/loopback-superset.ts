import type { IncomingMessage, RequestListener } from "node:http";
import { text } from "node:stream/consumers";
import { jwt } from "./src/auth/fake-session.ts";
import { startLoopback } from "./src/http/loopback.ts";

/** As much of a Superset as signing in takes, on a real socket: it counts what it is asked, and knows which tokens are good. */
export interface LoopbackSuperset {
  url: string;
  /** How often `POST /api/v1/security/login` has been asked, and so on. */
  count(request: string): number;
  /** Every request so far, in order. */
  asked: { line: string; headers: IncomingMessage["headers"]; body: string }[];
  /** Take away all access tokens, as if they had expired. */
  expireAccessTokens(): void;
  close(): Promise<void>;
}

export interface LoopbackOptions {
  password?: string;
  /** Of issued access tokens. */
  accessSeconds?: number;
  /** The refresh tokens that it takes, besides those that it has issued; none at all when `false`. */
  refreshTokens?: readonly string[] | false;
  /** Cookie headers and API keys that it takes. */
  cookies?: readonly string[];
  apiKeys?: readonly string[];
  /** Whatever has to happen before a request is answered. */
  before?(line: string): Promise<void>;
  /** What is answered by other rules, with bodies that need not fit into memory. */
  listeners?: Readonly<Record<string, RequestListener>>;
}

export const LOGIN = "POST /api/v1/security/login";
export const REFRESH = "POST /api/v1/security/refresh";
export const CHARTS = "GET /api/v1/chart/";

interface Answer {
  status: number;
  body: object;
  headers?: Record<string, string>;
}

export async function startLoopbackSuperset(options: LoopbackOptions = {}): Promise<LoopbackSuperset> {
  const asked: LoopbackSuperset["asked"] = [];
  const answer = createAnswers(options);
  const { url, close } = await startLoopback(async (incoming, outgoing) => {
    const path = new URL(incoming.url as string, "http://any").pathname;
    const line = `${incoming.method} ${path}`;
    const listener = options.listeners?.[line];
    if (listener) return listener(incoming, outgoing);
    const request = {
      line,
      headers: incoming.headers,
      body: await text(incoming),
    };
    asked.push(request);
    await options.before?.(request.line);
    const { status, body, headers } = answer.to(request);
    outgoing.writeHead(status, { "Content-Type": "application/json", ...headers }).end(JSON.stringify(body));
  });
  return {
    url,
    close,
    asked,
    expireAccessTokens: answer.expireAccessTokens,
    count: (line) => asked.filter((request) => request.line === line).length,
  };
}

function createAnswers(options: LoopbackOptions) {
  const { password = "right-password", accessSeconds = 900, refreshTokens = [] } = options;
  const access = new Set<string>();
  const refresh = new Set<string>(refreshTokens === false ? [] : refreshTokens);
  let issued = 0;
  const issue = (into: Set<string>, seconds: number) => {
    const now = Math.floor(Date.now() / 1000);
    const token = jwt({ jti: ++issued, sub: "1", iat: now, exp: now + seconds });
    into.add(token);
    return token;
  };
  const isSignedIn = ({ authorization = "", cookie = "" }: IncomingMessage["headers"]) => {
    const bearer = authorization.replace(/^Bearer /, "");
    return access.has(bearer) || options.apiKeys?.includes(bearer) || options.cookies?.includes(cookie);
  };
  const to = ({ line, headers, body }: LoopbackSuperset["asked"][number]): Answer => {
    if (line === "GET /version") return { status: 200, body: { version_string: "6.1.0" } };
    if (line === LOGIN) {
      if (JSON.parse(body).password !== password) return { status: 401, body: { message: "Not authorized" } };
      const tokens = { access_token: issue(access, accessSeconds), refresh_token: issue(refresh, 86_400) };
      return { status: 200, body: tokens };
    }
    if (line === REFRESH) {
      const isGood = refreshTokens !== false && refresh.has(headers.authorization?.slice(7) ?? "");
      return isGood
        ? { status: 200, body: { access_token: issue(access, accessSeconds) } }
        : { status: 401, body: { msg: "Token has expired" } };
    }
    if (!isSignedIn(headers)) return { status: 401, body: { msg: "Token has expired" } };
    if (line === "GET /api/v1/me/") return { status: 200, body: { result: { username: "ann" } } };
    if (line === "GET /api/v1/security/csrf_token/")
      return { status: 200, body: { result: "the-csrf-token" } };
    if (line === CHARTS) return { status: 200, body: { count: 1, ids: [1], result: [{ id: 1 }] } };
    return { status: 404, body: { message: "Not found" } };
  };
  return { to, expireAccessTokens: () => access.clear() };
}
