import { generateKeyPairSync, type KeyObject, sign } from "node:crypto";

/** X.509 certificates of an hour's use, in as much DER as they need: https://www.rfc-editor.org/rfc/rfc5280 */

export interface Certified {
  /** PEM. */
  cert: string;
  key: string;
}

export interface Issuer extends Certified {
  name: string;
}

const HOUR = 3_600_000;

function der(tag: number, ...parts: Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

const sequence = (...parts: Buffer[]) => der(0x30, ...parts);
const bytes = (hex: string) => Buffer.from(hex, "hex");
const oid = (hex: string) => der(0x06, bytes(hex));
const bits = (content: Buffer) => der(0x03, Buffer.from([0]), content);
const octets = (content: Buffer) => der(0x04, content);
const commonName = (name: string) =>
  sequence(der(0x31, sequence(oid("550403"), der(0x0c, Buffer.from(name)))));
const utcTime = (time: number) =>
  der(
    0x17,
    Buffer.from(
      new Date(time)
        .toISOString()
        .replace(/[-:T]|\.\d+/g, "")
        .slice(2),
    ),
  );

const ECDSA_WITH_SHA256 = sequence(oid("2a8648ce3d040302"));

interface Subject {
  name: string;
  publicKey: KeyObject;
  expires: number;
  extension: Buffer;
}

function issue(
  { name, publicKey, expires, extension }: Subject,
  issuer: { name: string; key: KeyObject | string },
) {
  const body = sequence(
    der(0xa0, der(0x02, bytes("02"))),
    der(0x02, Buffer.from([1, ...Buffer.from(name.slice(0, 8))])),
    ECDSA_WITH_SHA256,
    commonName(issuer.name),
    sequence(utcTime(Math.min(Date.now(), expires) - 24 * HOUR), utcTime(expires)),
    commonName(name),
    publicKey.export({ type: "spki", format: "der" }),
    der(0xa3, sequence(extension)),
  );
  const whole = sequence(body, ECDSA_WITH_SHA256, bits(sign("sha256", body, issuer.key)));
  return `-----BEGIN CERTIFICATE-----\n${whole.toString("base64").replace(/.{64}/g, "$&\n")}\n-----END CERTIFICATE-----\n`;
}

const newKeys = () => generateKeyPairSync("ec", { namedCurve: "P-256" });
const pem = (key: KeyObject) => key.export({ type: "pkcs8", format: "pem" }) as string;

/** A certificate authority that nobody knows. */
export function makeAuthority(name: string): Issuer {
  const { publicKey, privateKey } = newKeys();
  const isAuthority = sequence(
    oid("551d13"),
    der(0x01, bytes("ff")),
    octets(sequence(der(0x01, bytes("ff")))),
  );
  const subject = { name, publicKey, expires: Date.now() + HOUR, extension: isAuthority };
  return { name, cert: issue(subject, { name, key: privateKey }), key: pem(privateKey) };
}

/** A server's certificate for an IPv4 address or a host name. */
export function makeCertificate(issuer: Issuer, host: string, expires = Date.now() + HOUR): Certified {
  const { publicKey, privateKey } = newKeys();
  const isAddress = /^[\d.]+$/.test(host);
  const alternative = isAddress
    ? der(0x87, Buffer.from(host.split(".").map(Number)))
    : der(0x82, Buffer.from(host));
  const extension = sequence(oid("551d11"), octets(sequence(alternative)));
  return { cert: issue({ name: host, publicKey, expires, extension }, issuer), key: pem(privateKey) };
}
