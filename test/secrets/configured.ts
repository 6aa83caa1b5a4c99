import { generateKeyPairSync } from "node:crypto";
import { type Marker, makeMarker } from "./markers.ts";

/** A way to be signed in, all of whose secrets are markers. */
export interface ConfiguredWay {
  env: Record<string, string>;
  markers: readonly Marker[];
}

/** Characters that URLs, JSON, HTML, shells and forms each write in another way. */
const AWKWARD = "pw \"'&<*>\\/+ %é日";
/** Those of them that a header takes. */
const IN_HEADER = "*/+=&%\"'<>";

export const WAYS = ["password", "tokens", "API key", "cookie", "guest token"] as const;
export type Way = (typeof WAYS)[number];

/** The secrets of a way in, with those of the proxy and of the client's key. */
export function configureWay(way: Way, clientKey: string): ConfiguredWay {
  const markers: Marker[] = [];
  const mark = (kind: string, around = IN_HEADER) => {
    const marker = makeMarker(kind, around);
    markers.push(marker);
    return marker.value;
  };
  const basic = Buffer.from(`proxy:${mark("password of a header")}`).toString("base64");
  const secrets: Record<Way, () => Record<string, string>> = {
    password: () => ({ SUPERSET_USERNAME: "ann", SUPERSET_PASSWORD: mark("password", AWKWARD) }),
    tokens: () => ({
      SUPERSET_USERNAME: "ann",
      SUPERSET_PASSWORD: mark("password", AWKWARD),
      SUPERSET_ACCESS_TOKEN: mark("given access token"),
      SUPERSET_REFRESH_TOKEN: mark("given refresh token"),
    }),
    "API key": () => ({ SUPERSET_API_KEY: mark("API key") }),
    cookie: () => ({
      SUPERSET_COOKIE: `session=${mark("cookie", "*/+%")}; affinity=${mark("second cookie", "*")}`,
    }),
    "guest token": () => ({ SUPERSET_GUEST_TOKEN: mark("guest token") }),
  };
  const env = {
    ...secrets[way](),
    SUPERSET_HEADERS: `X-Proxy-Key: ${mark("header")}\nAuthorization: Basic ${basic}`,
    SUPERSET_CLIENT_KEY: clientKey,
    SUPERSET_CLIENT_KEY_PASSPHRASE: mark("client key passphrase", AWKWARD),
  };
  return { env, markers };
}

/** A private key that nobody can open: its passphrase is another. */
export function lockedKey(): string {
  const { privateKey } = generateKeyPairSync("ec", {
    namedCurve: "P-256",
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs8", format: "pem", cipher: "aes-256-cbc", passphrase: "another" },
  });
  return privateKey;
}
