import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request,
  type Server,
  type ServerResponse,
} from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { TLSSocket } from "node:tls";
import { type Listening, listenOnLoopback } from "./listen.ts";

export interface ReverseProxyOptions {
  /** Base URLs of the servers behind it, asked in turn. */
  readonly targets: readonly string[];
  /** Path under which they appear, such as "/bi"; whatever is not under it is answered with 404. */
  readonly prefix?: string;
  readonly tls?: ProxyTls;
  /** Looks at each request first: gives an answer of its own, or changes the headers that are sent on. */
  readonly gate?: (incoming: IncomingMessage) => GateAnswer | undefined;
  /** Changes the headers of each answer from behind. */
  readonly alter?: (headers: IncomingHttpHeaders) => void;
}

/** Serves HTTPS; PEM texts. */
export interface ProxyTls {
  readonly key: string;
  readonly cert: string;
  /** Only those are served who show a certificate of this authority. */
  readonly clientAuthority?: string;
  /** Whether the others are told by an answer, as nginx does; by default they are dropped while shaking hands. */
  readonly answersStrangers?: boolean;
}

/** What a gate says instead of letting a request through. */
export interface GateAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A request as it came, before the gate. */
export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

export interface ReverseProxy extends Listening {
  /** With the prefix. */
  readonly baseUrl: string;
  readonly seen: readonly SeenRequest[];
}

/** A front door before one or more Supersets, on the loopback interface; it forwards as `ENABLE_PROXY_FIX` expects. */
export async function startReverseProxy(options: ReverseProxyOptions): Promise<ReverseProxy> {
  const { prefix = "", tls, gate } = options;
  const seen: SeenRequest[] = [];
  let turn = 0;
  const server = makeServer(tls, (incoming, outgoing) => {
    const { method = "GET", url = "/", headers } = incoming;
    seen.push({ method, path: url, headers: { ...headers } });
    if (prefix !== "" && !url.startsWith(`${prefix}/`))
      return outgoing.writeHead(404).end("<html><title>Front door</title></html>");
    const own = gate?.(incoming);
    if (own !== undefined) return outgoing.writeHead(own.status, own.headers).end(own.body);
    const target = new URL(options.targets[turn++ % options.targets.length] as string);
    const protocol = tls === undefined ? "http" : "https";
    forward(incoming, outgoing, { target, prefix, protocol, alter: options.alter ?? (() => {}) });
  });
  const listening = await listenOnLoopback(server);
  const origin = `${tls === undefined ? "http" : "https"}://127.0.0.1:${listening.port}`;
  return { ...listening, baseUrl: origin + prefix, seen };
}

function makeServer(
  tls: ProxyTls | undefined,
  answer: (incoming: IncomingMessage, outgoing: ServerResponse) => void,
): Server {
  if (tls === undefined) return createServer(answer);
  const { key, cert, clientAuthority: ca, answersStrangers = false } = tls;
  if (ca === undefined) return createTlsServer({ key, cert }, answer);
  const clients = { ca, requestCert: true, rejectUnauthorized: !answersStrangers };
  return createTlsServer({ key, cert, ...clients }, (incoming, outgoing) => {
    if ((incoming.socket as TLSSocket).authorized) return answer(incoming, outgoing);
    outgoing.writeHead(400, { "Content-Type": "text/html" }).end(noCertificate);
  });
}

/** In nginx's words. */
const noCertificate =
  "<html><head><title>400 No required SSL certificate was sent</title></head><body><h1>400 Bad Request</h1></body></html>";

interface Route {
  readonly target: URL;
  readonly prefix: string;
  readonly protocol: string;
  readonly alter: (headers: IncomingHttpHeaders) => void;
}

function forward(incoming: IncomingMessage, outgoing: ServerResponse, route: Route): void {
  const { target, prefix, protocol, alter } = route;
  const host = incoming.headers.host ?? "";
  const onward = request(
    {
      host: target.hostname,
      port: target.port,
      method: incoming.method,
      path: (incoming.url ?? "/").slice(prefix.length),
      headers: {
        ...incoming.headers,
        "x-forwarded-for": "127.0.0.1",
        "x-forwarded-proto": protocol,
        "x-forwarded-host": host,
        "x-forwarded-port": host.split(":")[1] ?? "",
        ...(prefix === "" ? {} : { "x-forwarded-prefix": prefix }),
      },
    },
    (answer) => {
      alter(answer.headers);
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    },
  );
  onward.on("error", () => {
    if (outgoing.headersSent) outgoing.destroy();
    else outgoing.writeHead(502).end("Bad gateway");
  });
  incoming.pipe(onward);
}
