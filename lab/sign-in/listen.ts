import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

/** A server of ours that listens on a free port of the loopback interface. */
export interface Listening {
  readonly port: number;
  /** Ends open connections, too; may be called twice. */
  stop(): Promise<void>;
}

/** Waits until the server listens. It does not keep this process alive. */
export async function listenOnLoopback(server: Server): Promise<Listening> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(0, "127.0.0.1", resolve);
  });
  server.unref();
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { port: (server.address() as AddressInfo).port, stop };
}
