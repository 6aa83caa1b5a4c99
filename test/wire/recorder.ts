import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** A request as it came off the wire. */
export interface Recorded {
  method: string;
  /** The request target as it was sent, before the question mark. */
  path: string;
  /** The raw query, without the question mark. */
  query: string;
  headers: IncomingMessage["headers"];
  body: string;
}

export interface Recorder {
  baseUrl: string;
  /** The requests since the last call, without those that sign in and fetch CSRF tokens. */
  take(): Recorded[];
  /** The requests since the last call that sign in or fetch CSRF tokens. */
  takeSignIns(): Recorded[];
  close(): void;
}

/** What the recorder hands out; no part of any is in another. */
export const ACCESS_TOKEN = "access-token-of-the-recorder";
export const REFRESH_TOKEN = "refresh-token-of-the-recorder";
export const CSRF_TOKEN = "csrf-token-of-the-recorder";
export const SESSION_COOKIE = "session=api-session";
export const BROWSER_COOKIE = "session=browser-session";

/** A loopback server that signs everybody in, answers every call with `{}`, and remembers what it was sent. */
export async function startRecorder(): Promise<Recorder> {
  const calls: Recorded[] = [];
  const signIns: Recorded[] = [];
  const server = createServer(async (request, response) => {
    const [path = "", query = ""] = (request.url ?? "").split("?");
    const recorded = {
      method: request.method ?? "",
      path,
      query,
      headers: request.headers,
      body: await text(request),
    };
    const answer = ANSWERS[`${recorded.method} ${path}`];
    (answer ? signIns : calls).push(recorded);
    const { status = 200, headers = {}, body = "{}" } = answer ?? {};
    response.writeHead(status, { "Content-Type": "application/json", ...headers }).end(body);
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    take: () => calls.splice(0),
    takeSignIns: () => signIns.splice(0),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

interface Answer {
  status?: number;
  headers?: Record<string, string>;
  body?: string;
}

const ANSWERS: Readonly<Record<string, Answer>> = {
  "POST /api/v1/security/login": {
    body: JSON.stringify({ access_token: ACCESS_TOKEN, refresh_token: REFRESH_TOKEN }),
  },
  "POST /api/v1/security/refresh": { body: JSON.stringify({ access_token: ACCESS_TOKEN }) },
  "GET /api/v1/security/csrf_token/": {
    headers: { "Set-Cookie": `${SESSION_COOKIE}; HttpOnly; Path=/` },
    body: JSON.stringify({ result: CSRF_TOKEN }),
  },
  "GET /login/": {
    headers: { "Content-Type": "text/html" },
    body: '<input name="csrf_token" value="form-token">',
  },
  "POST /login/": { status: 302, headers: { Location: "/", "Set-Cookie": `${BROWSER_COOKIE}; Path=/` } },
};
