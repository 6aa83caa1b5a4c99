import { bomb } from "./bomb.ts";
import {
  BODY_ONLY,
  dripOnto,
  type Fault,
  genericError,
  halfOf,
  page,
  redirect,
  says,
  sendAnswer,
  socketOf,
  written,
} from "./fault.ts";

/** The faults by name. Those that are the same thing in several layers have one name. */
export const faults = {
  "unknown-host": { effect: "unconnected", layers: ["lookup"] },
  "lookup-failed": { effect: "unconnected", layers: ["lookup"] },
  refused: { effect: "unconnected", layers: ["connect"] },
  "untrusted-certificate": { effect: "unconnected", layers: ["handshake"] },
  "expired-certificate": { effect: "unconnected", layers: ["handshake"] },
  "certificate-of-another-host": { effect: "unconnected", layers: ["handshake"] },
  reset: {
    effect: "dropped",
    layers: ["handshake", "request", "head"],
    play: (outgoing) => socketOf(outgoing).resetAndDestroy(),
  },
  close: {
    effect: "dropped",
    layers: ["handshake", "request", "head"],
    play: (outgoing) => socketOf(outgoing).end(),
  },
  garbage: {
    effect: "dropped",
    layers: ["handshake", "head"],
    play: (outgoing) => socketOf(outgoing).end("SSH-2.0-OpenSSH_9.2\r\n"),
  },
  hang: {
    effect: "stalled",
    layers: ["lookup", "connect", "handshake", "request", "head"],
    play: () => {},
  },
  drip: {
    effect: "stalled",
    layers: ["handshake", "head"],
    play: (outgoing, good) =>
      dripOnto(
        socketOf(outgoing),
        Buffer.from(written({ ...good, headers: { "X-Long": "x".repeat(8000) } })),
      ),
  },
  "reset-in-body": {
    effect: "dropped",
    layers: BODY_ONLY,
    play: (outgoing, good) => {
      const socket = socketOf(outgoing);
      socket.write(written({ ...good, body: halfOf(good) }, good.body.length), () =>
        socket.resetAndDestroy(),
      );
    },
  },
  truncated: {
    effect: "dropped",
    layers: BODY_ONLY,
    play: (outgoing, good) =>
      socketOf(outgoing).end(written({ ...good, body: halfOf(good) }, good.body.length)),
  },
  "truncated-chunks": {
    effect: "dropped",
    layers: BODY_ONLY,
    play: (outgoing, good) => {
      const half = halfOf(good);
      const head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n";
      socketOf(outgoing).end(`${head}${half.length.toString(16)}\r\n${half}\r\n`);
    },
  },
  "hang-in-body": {
    effect: "stalled",
    layers: BODY_ONLY,
    play: (outgoing, good) =>
      socketOf(outgoing).write(written({ ...good, body: halfOf(good) }, good.body.length)),
  },
  "drip-in-body": {
    effect: "stalled",
    layers: BODY_ONLY,
    play: (outgoing, good) => {
      const socket = socketOf(outgoing);
      const head = written({ ...good, body: "" }, 9000);
      socket.write(head, () => dripOnto(socket, Buffer.from(good.body.padEnd(9000))));
    },
  },
  "length-too-long": {
    effect: "stalled",
    layers: BODY_ONLY,
    play: (outgoing, good) => socketOf(outgoing).write(written(good, good.body.length + 7)),
  },
  "length-too-short": {
    effect: "unreadable",
    layers: BODY_ONLY,
    says: /^20[01] from .*no JSON/,
    play: (outgoing, good) => socketOf(outgoing).write(written(good, good.body.length - 7)),
  },
  "invalid-json": {
    effect: "unreadable",
    layers: BODY_ONLY,
    says: /^20[01] from .*no JSON/,
    play: (outgoing, good) => sendAnswer(outgoing, { ...good, body: halfOf(good) }),
  },
  empty: {
    effect: "empty",
    layers: BODY_ONLY,
    play: (outgoing, good) => sendAnswer(outgoing, { ...good, body: "" }),
  },
  "gzip-bomb": {
    effect: "bomb",
    layers: BODY_ONLY,
    play: (outgoing, { status }) =>
      outgoing
        .writeHead(status, { "Content-Type": "application/json", "Content-Encoding": "gzip" })
        .end(bomb()),
  },
  "redirect-to-sign-in": redirect("/login/?next=/api/v1/chart/", "sign-in-page"),
  "redirect-to-another-host": redirect("https://front-door.invalid/authorize?state=abc", "front-door"),
  "html-page": { ...page(200, "Front door", "unreadable", BODY_ONLY), says: /^200 from .*web page.*no JSON/ },
  "status-401": says(401, { message: "Not authorized" }, "denied", /Not authorized/),
  "status-403": says(403, genericError(403, "no access to it"), "denied", /no access to it/),
  "status-404": says(404, { message: "Not found" }, "denied", /Not found/),
  "status-408": page(408, "Request Timeout", "denied"),
  "status-413": page(413, "Request Entity Too Large", "denied", ["request", "head"]),
  "status-415": says(415, genericError(415, "Unsupported Media Type"), "denied", /Unsupported Media Type/),
  "status-422": says(422, { message: "could not be done" }, "denied", /could not be done/),
  "status-429": says(429, genericError(429, "50 per 1 second"), "rate-limited", /50 per 1 second/),
  "status-500": says(500, { message: "Fatal error" }, "denied", /Fatal error/),
  "status-502": page(502, "Bad Gateway", "gateway"),
  "status-503": page(503, "Service Unavailable", "gateway"),
  "status-504": page(504, "Gateway Timeout", "gateway"),
  "body-A-message": says(400, { message: "reason A" }, "denied", /reason A/, BODY_ONLY),
  "body-B-fields": says(
    422,
    { message: { slice_name: ["reason B"] } },
    "denied",
    /slice_name: reason B/,
    BODY_ONLY,
  ),
  "body-C-errors": says(500, genericError(500, "reason C"), "denied", /reason C/, BODY_ONLY),
  "body-D-error": says(400, { error: "reason D" }, "denied", /reason D/, BODY_ONLY),
  "body-E-msg": says(401, { msg: "Token has expired" }, "token-refused", /Token has expired/, BODY_ONLY),
  "body-F-severity": says(
    403,
    { message: "Access is Denied", severity: "danger" },
    "denied",
    /Access is Denied/,
    BODY_ONLY,
  ),
  "csrf-refused": says(
    400,
    genericError(400, "Bad Request: The CSRF session token is missing."),
    "csrf-refused",
    /CSRF session token/,
  ),
  echo: {
    effect: "denied",
    layers: BODY_ONLY,
    says: /^500 from .*what was sent/,
    play: (outgoing, _, heard) =>
      sendAnswer(outgoing, { status: 500, body: JSON.stringify({ message: `what was sent: ${heard}` }) }),
  },
} satisfies Record<string, Fault>;

export type FaultName = keyof typeof faults;
export const faultNames = Object.keys(faults) as FaultName[];
