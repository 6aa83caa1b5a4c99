import { readFile } from "node:fs/promises";
import * as tls from "node:tls";
import type { buildConnector as Connector, Dispatcher } from "undici";
import { ConfigError } from "../errors/errors.ts";
import { CONNECTING } from "./fault.ts";

/** How connections are made; undici's options carry all of it out. */
export interface ConnectionOptions {
  connectTimeoutMs: number;
  /** PEM files. */
  caFile?: string | undefined;
  clientCert?: string | undefined;
  clientKey?: string | undefined;
  passphrase?: (() => Promise<string>) | undefined;
  httpProxy?: string | undefined;
  httpsProxy?: string | undefined;
  noProxy?: string | undefined;
}

/**
 * The connections of this process: kept alive, through a proxy where one is set.
 * @throws ConfigError naming the file that cannot be read
 */
export async function createDispatcher(options: ConnectionOptions): Promise<Dispatcher> {
  const { EnvHttpProxyAgent, buildConnector } = await import("./undici.ts");
  const secure = await tlsOptions(options);
  return new EnvHttpProxyAgent({
    // Empty rather than absent: the environment has been looked at, by the configuration.
    httpProxy: options.httpProxy ?? "",
    httpsProxy: options.httpsProxy ?? "",
    noProxy: options.noProxy ?? "",
    connect: markingFaults(buildConnector({ ...secure, timeout: options.connectTimeoutMs })),
    requestTls: { ...secure, timeout: options.connectTimeoutMs },
    // How long an answer may take is the transport's to say.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
}

/** A connection that could not be made has carried nothing: its fault is told from one of a request by this mark. */
function markingFaults(connect: Connector.connector): Connector.connector {
  return (options, callback) =>
    connect(options, (...[fault, socket]: Parameters<Connector.Callback>) => {
      if (fault) callback(Object.assign(fault, { [CONNECTING]: true }), null);
      else callback(null, socket);
    });
}

async function tlsOptions({ caFile, clientCert, clientKey, passphrase }: ConnectionOptions) {
  const [ca, cert, key, secret] = await Promise.all([
    caFile && readPem("ca_file", caFile),
    clientCert && readPem("client_cert", clientCert),
    clientKey && readPem("client_key", clientKey),
    passphrase?.(),
  ]);
  return {
    ...(ca && { ca: [...usualAuthorities(), ca] }),
    ...(cert && { cert }),
    ...(key && { key }),
    ...(secret !== undefined && { passphrase: secret }),
  };
}

/** Those of NODE_EXTRA_CA_CERTS are among them where Node can say so (22.15). */
function usualAuthorities(): readonly string[] {
  return "getCACertificates" in tls
    ? (tls.getCACertificates as (type: string) => string[])("default")
    : tls.rootCertificates;
}

async function readPem(setting: string, path: string): Promise<string> {
  const text = await readFile(path, "utf8").catch((cause) => {
    throw new ConfigError(`Cannot read ${path} (${setting}): ${cause.message}`, { cause });
  });
  if (!text.includes("-----BEGIN ")) throw new ConfigError(`${path} (${setting}) is no PEM file.`);
  return text;
}
