import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";

/** What a server means to answer. */
export interface Answer {
  status: number;
  headers?: Readonly<Record<string, string | string[]>>;
  body: string;
}

/** Where in an exchange a fault can be. */
export type Layer = "lookup" | "connect" | "handshake" | "request" | "head" | "body";

/** What a fault means to a call, whatever it looks like on the wire. */
export type Effect =
  /** No connection: nothing of the request has left. */
  | "unconnected"
  /** The exchange ended in the middle. */
  | "dropped"
  /** The exchange does not come to an end. */
  | "stalled"
  /** Superset was not asked, or asked in vain, for now. */
  | "rate-limited"
  | "gateway"
  /** Superset takes the token, or the CSRF token, for a bad one: that is found out before the view runs. */
  | "token-refused"
  | "csrf-refused"
  | "sign-in-page"
  /** Somebody in front of Superset sends callers elsewhere, as to a sign-in of their own. */
  | "front-door"
  /** An error that says what it is. */
  | "denied"
  /** A success that cannot be read. */
  | "unreadable"
  | "empty"
  | "bomb";

/** Do to an exchange what the fault does. @param good what would have been answered without it */
export type Play = (outgoing: ServerResponse, good: Answer, heard: string) => void;

export interface Fault {
  effect: Effect;
  /** How it is played over HTTP; what comes before HTTP is in connection-rigs.ts. */
  play?: Play;
  layers: readonly Layer[];
  /** What a result that passes the fault on says of it. */
  says?: RegExp;
}

/** Milliseconds between two bytes of a slow answer: an idle limit alone would never end it. */
const DRIP = 25;

export function dripOnto(socket: Socket, bytes: Buffer): void {
  let sent = 0;
  const timer = setInterval(() => socket.write(bytes.subarray(sent, ++sent)), DRIP);
  socket.once("close", () => clearInterval(timer));
}

export function socketOf(outgoing: ServerResponse): Socket {
  if (!outgoing.socket) throw new Error("the exchange has no connection any more");
  return outgoing.socket;
}

/** An answer as bytes, under a Content-Length of one's own. */
export function written({ status, headers, body }: Answer, length = Buffer.byteLength(body)): string {
  const lines = Object.entries({ "Content-Type": "application/json", ...headers }).flatMap(([name, value]) =>
    [value].flat().map((line) => `${name}: ${line}\r\n`),
  );
  return `HTTP/1.1 ${status} Any\r\n${lines.join("")}Content-Length: ${length}\r\n\r\n${body}`;
}

export const halfOf = ({ body }: Answer) => body.slice(0, Math.ceil(body.length / 2));

export function sendAnswer(outgoing: ServerResponse, { status, headers, body }: Answer): void {
  outgoing.writeHead(status, { "Content-Type": "application/json", ...headers }).end(body);
}

const HEAD_ONLY: readonly Layer[] = ["head"];
export const BODY_ONLY: readonly Layer[] = ["body"];

export const says = (
  status: number,
  body: unknown,
  effect: Effect,
  reason: RegExp,
  layers = HEAD_ONLY,
): Fault => ({
  effect,
  layers,
  says: new RegExp(`^${status} from .*(?:${reason.source})`),
  play: (outgoing) => sendAnswer(outgoing, { status, body: JSON.stringify(body) }),
});

/** As proxies answer: with a page of their own. */
export const page = (status: number, title: string, effect: Effect, layers = HEAD_ONLY): Fault => ({
  effect,
  layers,
  says: new RegExp(`^${status} from .*web page.*${title}`),
  play: (outgoing) =>
    sendAnswer(outgoing, {
      status,
      headers: { "Content-Type": "text/html" },
      body: `<html><head><title>${title}</title></head><body>front door</body></html>`,
    }),
});

export const redirect = (location: string, effect: Effect): Fault => ({
  effect,
  layers: HEAD_ONLY,
  says: /^302 from /,
  play: (outgoing) => sendAnswer(outgoing, { status: 302, headers: { Location: location }, body: "" }),
});

export const genericError = (status: number, message: string) => ({
  errors: [
    { message: `${status} ${message}`, error_type: "GENERIC_BACKEND_ERROR", level: "error", extra: {} },
  ],
});
