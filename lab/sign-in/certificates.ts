import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { LabError } from "../lab-error.ts";
import { lastLines, runCommand } from "../run-command.ts";

/** Paths of PEM files. */
export interface KeyPair {
  readonly certFile: string;
  readonly keyFile: string;
}

/** A company's own certificates, valid for a day. */
export interface Certificates {
  /** Of the authority that signed the others; no system trusts it. */
  readonly authorityFile: string;
  /** Of 127.0.0.1 and localhost. */
  readonly server: KeyPair;
  readonly client: KeyPair;
  /** The client's again, its key under this passphrase. */
  readonly lockedClient: KeyPair & { readonly passphrase: string };
  /** What a reverse proxy of this company is set up with. */
  readonly tls: { readonly key: string; readonly cert: string };
  /** The authority's certificate as text. */
  readonly authority: string;
}

const passphrase = "locked-by-the-lab";

/** Makes an authority and what it signs in that folder, with OpenSSL. */
export async function makeCertificates(folder: string): Promise<Certificates> {
  const at = (name: string) => join(folder, name);
  const key = (name: string) => ["-newkey", "rsa:2048", "-noenc", "-keyout", at(`${name}.key`)];
  await openssl([
    "req",
    "-x509",
    "-days",
    "1",
    "-subj",
    "/CN=Lab authority",
    ...key("ca"),
    "-out",
    at("ca.pem"),
  ]);
  const sign = async (name: string, extension: string): Promise<KeyPair> => {
    const request = at(`${name}.csr`);
    const extensions = at(`${name}.ext`);
    await writeFile(extensions, `${extension}\n`);
    await openssl(["req", "-new", "-subj", `/CN=${name}`, ...key(name), "-out", request]);
    const authority = ["-CA", at("ca.pem"), "-CAkey", at("ca.key"), "-CAcreateserial"];
    const files = ["-in", request, "-extfile", extensions, "-out", at(`${name}.pem`)];
    await openssl(["x509", "-req", "-days", "1", ...authority, ...files]);
    return { certFile: at(`${name}.pem`), keyFile: at(`${name}.key`) };
  };
  const server = await sign("server", "subjectAltName=IP:127.0.0.1,DNS:localhost");
  const client = await sign("client", "extendedKeyUsage=clientAuth");
  const locked = at("locked.key");
  const lock = ["-aes256", "-passout", `pass:${passphrase}`, "-out", locked];
  await openssl(["pkey", "-in", client.keyFile, ...lock]);
  return {
    authorityFile: at("ca.pem"),
    server,
    client,
    lockedClient: { certFile: client.certFile, keyFile: locked, passphrase },
    tls: { key: await readFile(server.keyFile, "utf8"), cert: await readFile(server.certFile, "utf8") },
    authority: await readFile(at("ca.pem"), "utf8"),
  };
}

async function openssl(args: readonly string[]): Promise<void> {
  const { code, output } = await runCommand("openssl", args, { env: { PATH: process.env.PATH }, input: "" });
  if (code !== 0) throw new LabError(`openssl ${args[0]} failed:\n${lastLines(output)}`);
}
