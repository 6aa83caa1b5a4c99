import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import { connect, type Socket } from "node:net";
import type { Duplex } from "node:stream";
import { type Listening, listenOnLoopback } from "./listen.ts";

export interface ForwardProxy extends Listening {
  readonly url: string;
  /** What went through it: "GET http://host:port/path" of plain requests, "CONNECT host:port" of tunnels. */
  readonly passed: readonly string[];
}

/** With `account`, "name:password", whoever does not show it is refused with 407. */
export interface ForwardProxyOptions {
  readonly account?: string;
}

/** A company's way out to the web: takes the absolute form for http and tunnels for https. */
export async function startForwardProxy({ account }: ForwardProxyOptions = {}): Promise<ForwardProxy> {
  const passed: string[] = [];
  const wanted = account === undefined ? undefined : `Basic ${Buffer.from(account).toString("base64")}`;
  const isAllowed = (incoming: IncomingMessage) =>
    wanted === undefined || incoming.headers["proxy-authorization"] === wanted;
  const tunnels = new Set<Duplex>();
  const server = createServer((incoming, outgoing) => {
    if (!isAllowed(incoming)) return outgoing.writeHead(407, { "Proxy-Authenticate": "Basic" }).end();
    passed.push(`${incoming.method} ${incoming.url}`);
    forward(incoming, outgoing);
  });
  server.on("connect", (incoming: IncomingMessage, client: Duplex, early: Buffer) => {
    if (!isAllowed(incoming))
      return client.end("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic\r\n\r\n");
    passed.push(`CONNECT ${incoming.url}`);
    for (const end of [client, tunnel(incoming.url ?? "", client, early)]) {
      tunnels.add(end);
      end.once("close", () => tunnels.delete(end));
    }
  });
  const { port, stop } = await listenOnLoopback(server);
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    passed,
    stop: () => {
      // A tunnel is no longer a connection of the server's own.
      for (const end of tunnels) end.destroy();
      return stop();
    },
  };
}

function forward(incoming: IncomingMessage, outgoing: ServerResponse): void {
  const { "proxy-authorization": _account, "proxy-connection": _connection, ...headers } = incoming.headers;
  const onward = request(new URL(incoming.url ?? ""), { method: incoming.method, headers }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
  });
  onward.on("error", () => outgoing.writeHead(502).end());
  incoming.pipe(onward);
}

/** `early` is what the client sent without waiting for the tunnel. */
function tunnel(authority: string, client: Duplex, early: Buffer): Socket {
  const { hostname, port } = new URL(`http://${authority}`);
  const far = connect(Number(port || 80), hostname, () => {
    client.write("HTTP/1.1 200 Connection established\r\n\r\n");
    far.write(early);
    far.pipe(client).pipe(far);
  });
  far.on("error", () => client.destroy());
  client.on("error", () => far.destroy());
  return far;
}
