import { AuthError } from "../errors/errors.ts";
import { reasonOf } from "../errors/superset-error.ts";
import { PendingRequest, type Send } from "../http/request.ts";
import { usableUntil } from "./jwt.ts";
import type { Tokens } from "./session-store.ts";

/** The server is out of order, and a password would not help. */
const TRY_LATER: ReadonlySet<number> = new Set([429, 502, 503, 504]);

/** The password is wrong; trying it again can lock the account. */
export class WrongPasswordError extends AuthError {}

/** The two calls that get tokens. They use the bare transport: nothing of a session applies to them. */

export interface Credentials {
  baseUrl: string;
  username: string;
  password: string;
  /** `db` or `ldap`; Superset fails without it. */
  provider: string;
}

/**
 * Sign in with a password.
 * @throws AuthError saying what to check, when Superset refuses
 */
export async function logIn(
  send: Send,
  credentials: Credentials,
  now: () => number,
  signal?: AbortSignal,
): Promise<Tokens> {
  const { baseUrl, username, password, provider } = credentials;
  const response = await send(
    new PendingRequest(`${baseUrl}/api/v1/security/login`, {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: "application/json" },
      body: JSON.stringify({ username, password, provider, refresh: true }),
      idempotent: true,
      kind: "sign-in",
      ...(signal && { signal }),
    }),
  );
  const body = await readBody(response);
  if (!response.ok) throw signInError(response, body, credentials);
  const { access_token: accessToken, refresh_token: refreshToken } = (body ?? {}) as Record<string, unknown>;
  if (typeof accessToken !== "string") {
    throw new AuthError(
      `Signing in to ${baseUrl} answered without a token. Check that SUPERSET_BASE_URL is the address of Superset itself${
        isPage(body) ? `: it ${reasonOf(body)}` : ""
      }.`,
    );
  }
  return makeTokens(accessToken, typeof refreshToken === "string" ? refreshToken : undefined, now());
}

/**
 * Get a new access token for a refresh token.
 * @returns nothing when Superset gives none for it, and signing in anew is what remains
 * @throws AuthError when the server is out of order, and a password would not help
 */
export async function refresh(
  send: Send,
  baseUrl: string,
  tokens: Tokens,
  now: () => number,
  signal?: AbortSignal,
): Promise<Tokens | undefined> {
  const response = await send(
    new PendingRequest(`${baseUrl}/api/v1/security/refresh`, {
      method: "POST",
      headers: { Authorization: `Bearer ${tokens.refreshToken}`, Accept: "application/json" },
      idempotent: true,
      kind: "sign-in",
      ...(signal && { signal }),
    }),
  );
  const body = await readBody(response);
  if (TRY_LATER.has(response.status)) {
    throw new AuthError(
      `Superset could not renew the session (${response.status}: ${reasonOf(body)}). Try again later.`,
    );
  }
  const accessToken = (body as Record<string, unknown> | null)?.access_token;
  if (!response.ok || typeof accessToken !== "string") return undefined;
  return { ...tokens, accessToken, usableUntil: usableUntil(accessToken, now()) };
}

/** Tokens as Superset has just issued them. */
export function makeTokens(
  accessToken: string,
  refreshToken: string | undefined,
  receivedAt: number,
): Tokens {
  return {
    accessToken,
    refreshToken,
    usableUntil: usableUntil(accessToken, receivedAt),
    refreshUsableUntil: refreshToken ? usableUntil(refreshToken, receivedAt) : 0,
  };
}

function signInError(
  { status, headers }: Response,
  body: unknown,
  { baseUrl, username, provider }: Credentials,
): AuthError {
  const location = headers.get("Location") ?? "";
  const target = URL.canParse(location, baseUrl) ? new URL(location, baseUrl).origin : undefined;
  const where = `Cannot sign in to ${baseUrl} as "${username}" (provider ${provider})`;
  const reason = reasonOf(body);
  if (status === 401) {
    return new WrongPasswordError(
      `${where}: user name or password is wrong, or the account is inactive. Check SUPERSET_USERNAME and SUPERSET_PASSWORD.`,
    );
  }
  if (status === 400 && /provider/i.test(reason)) {
    return new AuthError(
      `${where}: ${reason}. Set SUPERSET_AUTH_PROVIDER to what this server uses (db or ldap); a server with single sign-on takes no password: use an API key (SUPERSET_API_KEY), a token (SUPERSET_ACCESS_TOKEN), or a browser's cookie (superset-mcp login --cookie).`,
    );
  }
  if (status >= 300 && status < 400) {
    return new AuthError(
      `${where}: the address redirects${target ? ` to ${target}` : ""} (${status}). Something in front of Superset may want a sign-in of its own (SUPERSET_HEADERS), or SUPERSET_BASE_URL is wrong.`,
    );
  }
  if (status === 404) {
    return new AuthError(
      `${where}: there is no Superset API at that address (${status}). Check SUPERSET_BASE_URL, with its path prefix if Superset runs under one.`,
    );
  }
  return new AuthError(`${where}: ${status}${reason ? ` ${reason}` : ""}. The server's log says more.`);
}

/** The beginning of anything else may be the beginning of a token. */
function isPage(body: unknown): boolean {
  return typeof body === "string" && /<html|<!doctype/i.test(body);
}

async function readBody(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
