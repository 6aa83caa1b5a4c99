import { createRefusals } from "../../../src/auth/refusals.ts";
import type { Secret } from "../../../src/auth/secret.ts";
import { Session, type SessionOptions } from "../../../src/auth/session.ts";
import type { SessionStore, Tokens } from "../../../src/auth/session-store.ts";
import type { PendingRequest, Send } from "../../../src/http/request.ts";
import { createKnownSecrets } from "../../../src/results/known-secrets.ts";
import { json } from "../fake-superset.ts";

/** The hour at which these tests happen, in milliseconds. */
export const NOW = Date.UTC(2026, 0, 1);
export const MINUTE = 60_000;
export const BASE_URL = "http://superset.test";
export const PASSWORD = "secret-password";

/** A JWT as Superset makes them; nobody here looks at the signature. */
export function jwt(claims: Record<string, unknown>): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${part({ alg: "HS256" })}.${part(claims)}.c2lnbmF0dXJl`;
}

export function tokens(name: string, overrides: Partial<Tokens> = {}): Tokens {
  return {
    accessToken: name,
    refreshToken: `${name}-refresh`,
    usableUntil: NOW + 10 * MINUTE,
    refreshUsableUntil: NOW + 1000 * MINUTE,
    ...overrides,
  };
}

export interface MemoryStore extends SessionStore {
  content: Tokens | undefined;
  saves: number;
}

export function memoryStore(content?: Tokens): MemoryStore {
  return {
    content,
    saves: 0,
    async load() {
      return this.content && { tokens: this.content };
    },
    async save(saved) {
      if ("tokens" in saved) this.content = saved.tokens;
      this.saves++;
    },
    async remove() {
      this.content = undefined;
    },
    exclusively: (run) => run(),
  };
}

/** A secret that is as it is. */
export function fixedSecret(value: string): Secret {
  return { read: async () => value, readAnew: async () => undefined };
}

type Route = (request: PendingRequest) => Response | Promise<Response>;

/** The two token endpoints. By default they give `login-1`, `login-2`, … and `refresh-1`, `refresh-2`, …, good for 15 minutes. */
export function fakeTokenEndpoints(routes: { login?: Route; refresh?: Route } = {}) {
  const calls: string[] = [];
  const bodies: unknown[] = [];
  const issue = (name: string, now: number) =>
    jwt({ name, iat: now / 1000, exp: (now + 15 * MINUTE) / 1000 });
  const count = (route: string) => calls.filter((call) => call === route).length;
  const defaults = {
    login: () => json(200, { access_token: issue(`login-${count("login")}`, NOW), refresh_token: jwt({}) }),
    refresh: () => json(200, { access_token: issue(`refresh-${count("refresh")}`, NOW) }),
  };
  const send: Send = async (request) => {
    const route = request.url.endsWith("/login") ? "login" : "refresh";
    calls.push(route);
    bodies.push(request.body);
    return (routes[route] ?? defaults[route])(request);
  };
  return { send, calls, bodies };
}

/** The name inside an issued token, or the token itself when it is a plain word. */
export function nameOf(token: string): string {
  const claims = token.split(".")[1];
  return claims ? JSON.parse(Buffer.from(claims, "base64url").toString()).name : token;
}

export function session(options: Partial<SessionOptions> & Pick<SessionOptions, "send">): Session {
  return new Session({
    account: { baseUrl: BASE_URL, username: "ann" },
    password: fixedSecret(PASSWORD),
    provider: "db",
    store: memoryStore(),
    refusals: createRefusals(undefined, "refused", () => NOW),
    known: createKnownSecrets(),
    now: () => NOW,
    ...options,
  });
}
