/**
 * A fake Superset in a process of its own (`tsx replay.ts ORIGIN`): passes every request on to the real one and remembers what a
 * GET was answered; asked the same again, it answers that at once, from memory. So what a server costs is not hidden by
 * what Superset costs, and the answers are Superset's own.
 *
 * `GET /bench/asked` answers the requests since it was last asked, as [{url, headers}]. Prints its port.
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";

interface Remembered {
  readonly headers: Record<string, string>;
  readonly body: Buffer;
}

const origin = process.argv[2] as string;
const memory = new Map<string, Remembered>();
let asked: { url: string; headers: IncomingMessage["headers"] }[] = [];
/** Would say something of the connection rather than of the answer. */
const hopByHop = [
  "connection",
  "keep-alive",
  "transfer-encoding",
  "content-encoding",
  "content-length",
  "date",
];

function respond(request: IncomingMessage, response: ServerResponse): void {
  const url = request.url as string;
  if (url === "/bench/asked") {
    response.end(JSON.stringify(asked));
    asked = [];
    return;
  }
  asked.push({ url, headers: request.headers });
  const known = request.method === "GET" ? memory.get(url) : undefined;
  if (known !== undefined) response.writeHead(200, known.headers).end(known.body);
  else
    passOn(url, request, response).catch((error) => {
      response.writeHead(502).end(String(error));
    });
}

async function passOn(url: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { host, connection, ...headers } = request.headers as Record<string, string>;
  const method = request.method as string;
  const body = method === "GET" ? null : await buffer(request);
  delete headers["content-length"];
  delete headers["transfer-encoding"];
  const answer = await fetch(origin + url, { method, headers, body, redirect: "manual" });
  const content = Buffer.from(await answer.arrayBuffer());
  const kept = [...answer.headers].filter(([name]) => !hopByHop.includes(name));
  const answerHeaders = { ...Object.fromEntries(kept), "content-length": String(content.length) };
  if (method === "GET" && answer.status === 200) memory.set(url, { headers: answerHeaders, body: content });
  response.writeHead(answer.status, answerHeaders).end(content);
}

const server = createServer(respond);
// Nobody's connection is closed under a request of theirs.
server.keepAliveTimeout = 600_000;
server.listen(0, "127.0.0.1", () => console.log((server.address() as AddressInfo).port));
// Ends with whoever started it.
process.stdin.resume().on("end", () => process.exit());
