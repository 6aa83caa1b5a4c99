import { createServer, type IncomingMessage, type ServerResponse, request as send } from "node:http";
import type { AddressInfo } from "node:net";

/** Where the network is cut: at which exchange, counted from 1 and without those about signing in, before or after Superset has its request. */
export interface Cut {
  at: number;
  side: "before" | "after";
  /** `once`: that exchange, however often it is tried; `forGood`: it and all that follow. */
  lasts: "once" | "forGood";
}

/** Stands between a client and a Superset, and cuts the network where it is told to. */
export interface CuttingProxy {
  baseUrl: string;
  /** From now on; nothing is cut where nothing is given. */
  cut(cut?: Cut): void;
  /** The exchanges since then: `POST /api/v1/chart/`. An exchange that is tried again counts once. */
  seen(): string[];
  close(): Promise<void>;
}

export async function startCuttingProxy(target: string): Promise<CuttingProxy> {
  const { hostname, port } = new URL(target);
  let exchanges: string[] = [];
  let planned: Cut | undefined;
  let last = "";
  const numberOf = ({ method, url }: IncomingMessage, body: Buffer): number => {
    const exchange = `${method} ${url}`;
    if (/\/security\/(login|refresh|csrf_token)|^GET \/login/.test(exchange)) return 0;
    // What is tried again after a cut comes with the same address and body, one after the other.
    const whole = `${exchange} ${body.toString("latin1")}`;
    if (whole !== last || exchanges.length !== planned?.at) exchanges.push(exchange);
    last = whole;
    return exchanges.length;
  };
  const isCut = (number: number) =>
    planned !== undefined &&
    number > 0 &&
    (planned.lasts === "once" ? number === planned.at : number >= planned.at);
  const server = createServer(async (request, response) => {
    const body = await readWhole(request);
    const cut = isCut(numberOf(request, body));
    if (cut && planned?.side === "before") return void request.socket.destroy();
    forward(request, body, response, cut);
  });
  const forward = (request: IncomingMessage, body: Buffer, response: ServerResponse, cut: boolean) => {
    const { method, url, headers } = request;
    const onward = send({ hostname, port, path: url, method, headers }, (answer) => {
      // Superset has done what it was asked for once it has answered.
      if (cut) return void answer.resume().once("end", () => request.socket.destroy());
      response.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
      answer.pipe(response);
    });
    onward.once("error", () => request.socket.destroy());
    onward.end(body);
  };
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut(cut) {
      planned = cut;
      exchanges = [];
      last = "";
    },
    seen: () => [...exchanges],
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function readWhole(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
