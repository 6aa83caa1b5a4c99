import { createServer as createHttpsServer } from "node:https";
import { type AddressInfo, createServer, type Socket } from "node:net";
import type { Lasting, Step } from "./cells.ts";
import { type Certified, makeAuthority, makeCertificate } from "./certificates.ts";
import { dripOnto } from "./fault.ts";
import type { FaultName } from "./faults.ts";
import { fillBacklog } from "./full-backlog.ts";
import { makeName } from "./name-lookup.ts";
import type { SupersetServer } from "./superset-server.ts";

/** A way to a Superset that can be made to fail before a byte of HTTP is said. */
export interface Rig {
  baseUrl: string;
  /** PEM of the authority to be trusted. */
  authority?: string;
  fail(fault: FaultName, lasting: Lasting): Promise<void> | void;
  cure(): Promise<void> | void;
  /** Times that the way was tried, as far as that can be seen. */
  tries(): number;
  close(): Promise<void>;
}

export const rigs = { resolve: namedRig, connect: listeningRig, tls: secureRig } as const satisfies Partial<
  Record<Step, (server: SupersetServer) => Promise<Rig>>
>;

async function namedRig(server: SupersetServer): Promise<Rig> {
  const name = makeName();
  const { port } = new URL(await server.listen());
  return {
    baseUrl: `http://${name.host}:${port}`,
    fail: (fault, lasting) => void name.fail(fault as "hang", lasting),
    cure: () => void name.cure(),
    tries: name.lookups,
    close: () => server.close(),
  };
}

/** Ports below those that systems give out by themselves: nobody else takes one while we do not listen at it. */
let nextPort = 20_000 + (process.pid % 10_000);

async function listeningRig(server: SupersetServer): Promise<Rig> {
  let port = nextPort++;
  while (!(await server.listen(port).catch(() => undefined))) port = nextPort++;
  let empty: (() => Promise<void>) | undefined;
  const cure = async () => {
    await empty?.();
    empty = undefined;
    if (!server.http.listening) await server.listen(port);
  };
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    async fail(fault) {
      await server.close();
      if (fault === "hang") empty = await fillBacklog(port);
    },
    cure,
    tries: () => 0,
    async close() {
      await empty?.();
      await server.close();
    },
  };
}

const ADDRESS = "127.0.0.1";
const authority = makeAuthority("fault tests");
const good = makeCertificate(authority, ADDRESS);
const bad: Partial<Record<FaultName, Certified>> = {
  "untrusted-certificate": makeCertificate(makeAuthority("nobody"), ADDRESS),
  "expired-certificate": makeCertificate(authority, ADDRESS, Date.now() - 86_400_000),
  "certificate-of-another-host": makeCertificate(authority, "other.invalid"),
};

/** The start of a handshake that will not go on. */
const SERVER_HELLO = Buffer.concat([Buffer.from([22, 3, 3, 0, 122, 2, 0, 0, 118, 3, 3]), Buffer.alloc(500)]);

const handshakeFaults: Partial<Record<FaultName, (socket: Socket) => void>> = {
  reset: (socket) => socket.resetAndDestroy(),
  close: (socket) => socket.end(),
  hang: () => {},
  drip: (socket) => dripOnto(socket, SERVER_HELLO),
  garbage: (socket) => socket.end("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n"),
};

async function secureRig(server: SupersetServer): Promise<Rig> {
  const secure = createHttpsServer(good, (incoming, outgoing) =>
    server.http.emit("request", incoming, outgoing),
  );
  let fault: { name: FaultName; lasting: Lasting } | undefined;
  let connections = 0;
  const gate = createServer((socket) => {
    connections++;
    server.keep(socket);
    const play = fault && handshakeFaults[fault.name];
    if (!play) return void secure.emit("connection", socket);
    if (fault?.lasting === "once") fault = undefined;
    // What the client begins the handshake with.
    socket.once("data", () => play(socket));
  });
  await new Promise<void>((resolve) => gate.listen(0, ADDRESS, resolve));
  return {
    baseUrl: `https://${ADDRESS}:${(gate.address() as AddressInfo).port}`,
    authority: authority.cert,
    fail(name, lasting) {
      fault = { name, lasting };
      secure.setSecureContext(bad[name] ?? good);
    },
    cure() {
      fault = undefined;
      secure.setSecureContext(good);
    },
    tries: () => connections,
    async close() {
      await server.close();
      await new Promise((resolve) => gate.close(resolve));
    },
  };
}
