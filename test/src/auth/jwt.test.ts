import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readClaims, usableUntil } from "../../../src/auth/jwt.ts";
import { jwt, NOW } from "./fake-session.ts";

const seconds = NOW / 1000;
const HOUR = 3600;

describe("readClaims", () => {
  it("reads when a token was issued, when it ends and whose it is", () => {
    expect(readClaims(jwt({ exp: 2, iat: 1, sub: "Größe" }))).toEqual({ exp: 2, iat: 1, sub: "Größe" });
  });

  it.each(["", "sst_opaque-key", "a.b.c", "..", `a.${Buffer.from("null").toString("base64url")}.c`])(
    "finds no claims in %j",
    (token) => {
      expect(readClaims(token)).toEqual({});
    },
  );

  it("never throws, whatever it is given", () => {
    fc.assert(fc.property(fc.string(), (token) => typeof readClaims(token) === "object"));
  });
});

describe("usableUntil", () => {
  it.each<[string, Record<string, unknown>, number]>([
    ["15 minutes end half a minute early", { iat: seconds, exp: seconds + 900 }, 870],
    ["30 days end half a minute early", { iat: seconds, exp: seconds + 30 * 86_400 }, 30 * 86_400 - 30],
    ["a minute ends three seconds early", { iat: seconds, exp: seconds + 60 }, 57],
    ["ten seconds end no whole second early", { iat: seconds, exp: seconds + 10 }, 10],
    ["no iat means our clock is right", { exp: seconds + 900 }, 870],
    ["the way of the answer is no skew", { iat: seconds - 3, exp: seconds + 897 }, 867],
    ["a server an hour ahead", { iat: seconds + HOUR, exp: seconds + HOUR + 900 }, 870],
    ["a server an hour behind", { iat: seconds - HOUR, exp: seconds - HOUR + 900 }, 870],
    ["a token without expiry", { iat: seconds }, Number.POSITIVE_INFINITY],
    ["an expired token without iat", { exp: seconds - 60 }, -60],
  ])("%s", (_, claims, want) => {
    expect((usableUntil(jwt(claims), NOW) - NOW) / 1000).toBeCloseTo(want, 6);
  });

  it("takes what is no JWT for a token without expiry", () => {
    expect(usableUntil("sst_opaque-key", NOW)).toBe(Number.POSITIVE_INFINITY);
  });

  it("always leaves time to use a fresh token, however short its life and wrong the server's clock", () => {
    const lives = fc.integer({ min: 1, max: 40_000 });
    const skews = fc.integer({ min: -100_000, max: 100_000 }).filter((skew) => Math.abs(skew) >= 5);
    fc.assert(
      fc.property(lives, skews, (life, skew) => {
        const until = usableUntil(jwt({ iat: seconds + skew, exp: seconds + skew + life }), NOW);
        expect(until).toBeGreaterThan(NOW);
        expect(until).toBeLessThanOrEqual(NOW + life * 1000);
      }),
    );
  });

  it.each(["soon", null, true])("takes a token whose exp is %j for one without expiry", (exp) => {
    expect(usableUntil(jwt({ exp }), NOW)).toBe(Number.POSITIVE_INFINITY);
  });
});
