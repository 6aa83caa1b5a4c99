/** What a token says of itself. Its signature is Superset's business. */
export interface TokenClaims {
  /** Expiry and issue time, Unix seconds. */
  exp?: number;
  iat?: number;
  /** The account: Superset's id of the user. */
  sub?: string;
}

/** The claims of a JWT, or none for anything else. */
export function readClaims(token: string): TokenClaims {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
    const { exp, iat, sub } = (claims ?? {}) as Record<string, unknown>;
    return {
      ...(typeof exp === "number" && { exp }),
      ...(typeof iat === "number" && { iat }),
      ...((typeof sub === "string" || typeof sub === "number") && { sub: String(sub) }),
    };
  } catch {
    return {};
  }
}

/** Clock differences below this many seconds are the rounding of `iat` and the way of the answer. */
const SKEW_NOTICED = 5;
/** Renew this long before expiry, but never earlier than in the last twentieth of the token's life. */
const EARLIEST_RENEWAL = 30;

/**
 * When to stop using a token that has just been received, in our clock's milliseconds; Infinity when it has no expiry.
 * A server whose clock differs from ours is taken at its word about the token's lifetime, not about the hour.
 */
export function usableUntil(token: string, receivedAt: number): number {
  const { exp, iat } = readClaims(token);
  if (exp === undefined) return Number.POSITIVE_INFINITY;
  const received = receivedAt / 1000;
  const skew = iat === undefined ? 0 : received - iat;
  const expiry = Math.abs(skew) < SKEW_NOTICED ? exp : exp + skew;
  // Whole seconds, as tokens have them: one that is renewed a moment before its second ends loses a second of its life.
  const margin = Math.min(EARLIEST_RENEWAL, Math.floor(Math.max(0, expiry - received) / 20));
  return (expiry - margin) * 1000;
}

/** When a token says it ends, in milliseconds of its issuer's clock; Infinity when it says nothing, as API keys do. */
export function expiryOf(token: string): number {
  const { exp } = readClaims(token);
  return exp === undefined ? Number.POSITIVE_INFINITY : exp * 1000;
}
