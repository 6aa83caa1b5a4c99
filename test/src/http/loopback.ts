import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import type { TransportOptions } from "../../../src/http/transport.ts";

/** A server on a real socket, for what only sockets do. */
export interface Loopback {
  url: string;
  close(): Promise<void>;
}

export async function startLoopback(listener: RequestListener): Promise<Loopback> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = () => {
    server.closeAllConnections();
    return new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}

/** An address at which nothing listens. */
export async function freeAddress(): Promise<string> {
  const { url, close } = await startLoopback(() => {});
  await close();
  return url;
}

/** Options of a transport with the platform's own connections and one limit for everything. */
export function loopbackTransport(timeoutMs: number): TransportOptions {
  return { timeoutsMs: { probe: timeoutMs, "sign-in": timeoutMs, call: timeoutMs, long: timeoutMs } };
}
