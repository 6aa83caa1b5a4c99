import { randomBytes } from "node:crypto";

/** Every secret of one cell, each with something in it that is nowhere else. */
export interface Secrets {
  readonly password: string;
  /** A new secret of that kind; it is remembered. */
  issue(kind: "access" | "refresh" | "csrf" | "cookie", lifetimeSeconds?: number): string;
  /** Which secrets a text gives away, whole or in good part. */
  leaksIn(text: string): string[];
}

export function makeSecrets(): Secrets {
  const password = `pass-${randomBytes(9).toString("hex")}`;
  const traces = new Map<string, string>([[password.slice(5), "password"]]);
  let count = 0;
  return {
    password,
    issue(kind, lifetimeSeconds = 900) {
      const name = `${kind} ${++count}`;
      if (kind === "csrf" || kind === "cookie") {
        const secret = randomBytes(12).toString("hex");
        traces.set(secret, name);
        return secret;
      }
      const now = Math.floor(Date.now() / 1000);
      const part = (claims: object) => Buffer.from(JSON.stringify(claims)).toString("base64url");
      const body = part({ jti: randomBytes(15).toString("hex"), iat: now, exp: now + lifetimeSeconds });
      const signature = randomBytes(15).toString("base64url");
      // A part of a token that was cut is a trace of it, too.
      traces.set(body.slice(0, 28), `${name} (claims)`).set(signature, `${name} (signature)`);
      return `${part({ alg: "HS256", typ: "JWT" })}.${body}.${signature}`;
    },
    leaksIn: (text) => [...traces].filter(([trace]) => text.includes(trace)).map(([, name]) => name),
  };
}
