import { execFileSync } from "node:child_process";
import { createPrivateKey } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:https";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TLSSocket } from "node:tls";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { ConfigError, NetworkError } from "../../../src/errors/errors.ts";
import { type ConnectionOptions, createDispatcher } from "../../../src/http/dispatcher.ts";
import { PendingRequest } from "../../../src/http/request.ts";
import { createTransport } from "../../../src/http/transport.ts";
import { failureOf } from "../failure.ts";
import { freeAddress, type Loopback, loopbackTransport, startLoopback } from "./loopback.ts";

let folder: string;
const at = (name: string) => join(folder, name);
/** A certificate of its own for 127.0.0.1 and a client, its key once more under a passphrase. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dispatcher-"));
  execFileSync(
    "openssl",
    [
      ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"],
      ["-subj", "/CN=superset.test", "-addext", "subjectAltName=IP:127.0.0.1"],
      ["-keyout", at("key.pem"), "-out", at("cert.pem")],
    ].flat(),
    { stdio: "ignore" },
  );
  const key = createPrivateKey(await readFile(at("key.pem")));
  await writeFile(
    at("locked-key.pem"),
    key.export({ type: "pkcs8", format: "pem", cipher: "aes-256-cbc", passphrase: "the passphrase" }),
  );
  await writeFile(at("no.pem"), "nothing of the kind: secret-content");
});
afterAll(() => rm(folder, { recursive: true }));

const servers: { close(): unknown }[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

/** A server that speaks TLS, and says whether the client has shown a certificate that it knows. */
async function startTls(): Promise<string> {
  const [key, cert] = await Promise.all([readFile(at("key.pem")), readFile(at("cert.pem"))]);
  const server: Server = createServer(
    { key, cert, ca: cert, requestCert: true, rejectUnauthorized: false },
    ({ socket }, answer) => answer.end(`client known: ${(socket as TLSSocket).authorized}`),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  servers.push({
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  });
  return `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function startPlain(text: string): Promise<string> {
  const server = await startLoopback((_, answer) => answer.end(text));
  servers.push(server);
  return server.url;
}

/** A proxy: it says by whom it was asked for what, and passes connections on. */
async function startProxy() {
  const { createServer: createHttp } = await import("node:http");
  const asked: string[] = [];
  const server = createHttp((incoming, answer) => {
    asked.push(`${incoming.method} ${incoming.url}`);
    answer.end("from the proxy");
  });
  server.on("connect", (incoming, socket) => {
    asked.push(`CONNECT ${incoming.url}`);
    const [host, port] = (incoming.url as string).split(":");
    const onward = connect(Number(port), host, () => {
      socket.write("HTTP/1.1 200 OK\r\n\r\n");
      onward.pipe(socket).pipe(onward);
    });
    for (const end of [onward, socket]) end.on("error", () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const proxy: Loopback = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
    },
  };
  servers.push(proxy);
  return { url: proxy.url, asked };
}

async function get(url: string, options: Partial<ConnectionOptions> = {}): Promise<string> {
  const dispatcher = createDispatcher({ connectTimeoutMs: 10_000, ...options });
  dispatcher.then(
    (made) => servers.push({ close: () => made.destroy() }),
    () => undefined,
  );
  const send = createTransport({ ...loopbackTransport(20_000), dispatcher: () => dispatcher });
  return (await send(new PendingRequest(url))).text();
}

describe("connections over TLS", () => {
  it("are refused where the CA is not known, and say what to set", async () => {
    const error = await failureOf(get(await startTls()));
    expect(error).toBeInstanceOf(NetworkError);
    expect(error.message).toMatch(/SUPERSET_CA_FILE/);
  });

  it("are made where the CA is given", async () => {
    expect(await get(await startTls(), { caFile: at("cert.pem") })).toBe("client known: false");
  });

  it.each<[string, Partial<ConnectionOptions>]>([
    ["a key", { clientKey: "key.pem" }],
    ["a key under a passphrase", { clientKey: "locked-key.pem", passphrase: async () => "the passphrase" }],
  ])("show the client's certificate, with %s", async (_, { clientKey, ...rest }) => {
    const shown = { caFile: at("cert.pem"), clientCert: at("cert.pem"), clientKey: at(clientKey as string) };
    expect(await get(await startTls(), { ...shown, ...rest })).toBe("client known: true");
  });

  it("with a wrong passphrase fail without it", async () => {
    const shown = { caFile: at("cert.pem"), clientCert: at("cert.pem"), clientKey: at("locked-key.pem") };
    const error = await failureOf(
      get(await startTls(), { ...shown, passphrase: async () => "wrong-secret" }),
    );
    expect(error).toBeInstanceOf(NetworkError);
    expect(error.message).not.toMatch(/wrong-secret/);
  });

  it("through a proxy are checked in the same way", async () => {
    const { url, asked } = await startProxy();
    const superset = await startTls();
    expect(await get(superset, { caFile: at("cert.pem"), httpsProxy: url })).toBe("client known: false");
    expect(asked).toEqual([`CONNECT ${new URL(superset).host}`]);
    expect((await failureOf(get(superset, { httpsProxy: url }))).message).toMatch(/SUPERSET_CA_FILE/);
  });
});

describe("a PEM file", () => {
  it.each<[string, keyof ConnectionOptions]>([
    ["ca_file", "caFile"],
    ["client_cert", "clientCert"],
    ["client_key", "clientKey"],
  ])("of the setting %s that is missing or none is named", async (setting, option) => {
    const missing = await failureOf(createDispatcher({ connectTimeoutMs: 1, [option]: at("missing.pem") }));
    const wrong = await failureOf(createDispatcher({ connectTimeoutMs: 1, [option]: at("no.pem") }));
    for (const error of [missing, wrong]) {
      expect(error).toBeInstanceOf(ConfigError);
      expect(error.message).toContain(`.pem (${setting})`);
      expect(error.message).not.toContain("secret-content");
    }
  });
});

describe("a proxy", () => {
  it("is used for http addresses", async () => {
    const { url, asked } = await startProxy();
    const superset = await startPlain("direct");
    const text = await get(superset, { httpProxy: url });
    expect(asked).toHaveLength(1);
    expect(["direct", "from the proxy"]).toContain(text);
  });

  it.each<[string, Partial<ConnectionOptions>]>([
    ["of another kind of address", { httpsProxy: "the proxy" }],
    ["that a host is excepted from", { httpProxy: "the proxy", noProxy: "other.test,127.0.0.1" }],
  ])("%s is not used", async (_, options) => {
    const { url, asked } = await startProxy();
    const settings = Object.entries(options).map(([name, value]) => [
      name,
      value === "the proxy" ? url : value,
    ]);
    expect(await get(await startPlain("direct"), Object.fromEntries(settings))).toBe("direct");
    expect(asked).toEqual([]);
  });

  it("of the environment is not looked for here", async () => {
    const { url, asked } = await startProxy();
    const before = process.env.HTTP_PROXY;
    process.env.HTTP_PROXY = url;
    try {
      expect(await get(await startPlain("direct"))).toBe("direct");
    } finally {
      if (before === undefined) delete process.env.HTTP_PROXY;
      else process.env.HTTP_PROXY = before;
    }
    expect(asked).toEqual([]);
  });

  it("at which nothing listens is a connection that cannot be made", async () => {
    const options = { httpProxy: await freeAddress() };
    const error = await failureOf(get(await startPlain("direct"), options));
    expect(error).toBeInstanceOf(NetworkError);
  });
});

describe("a dispatcher that cannot be made", () => {
  it("is made again with the next exchange: the file may be there by then", async () => {
    const path = at("later.pem");
    const url = await startTls();
    const send = createTransport({
      ...loopbackTransport(20_000),
      dispatcher: async () => {
        const made = await createDispatcher({ connectTimeoutMs: 10_000, caFile: path });
        servers.push({ close: () => made.destroy() });
        return made;
      },
    });
    expect(await failureOf(send(new PendingRequest(url)))).toBeInstanceOf(ConfigError);
    await writeFile(path, await readFile(at("cert.pem")));
    expect((await send(new PendingRequest(url))).status).toBe(200);
  });
});
