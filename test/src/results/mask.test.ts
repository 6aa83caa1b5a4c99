import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createMask } from "../../../src/results/mask.ts";
import { jwt } from "../auth/fake-session.ts";

const mask = createMask(() => []);

describe("a mask", () => {
  it.each<[string, string]>([
    ["Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl was refused", "Bearer [token] was refused"],
    ["key sst_abcdefghijklmnop0123 refused", "key [api key] refused"],
    ["postgresql://ann:hunter2@db.test/x", "postgresql://ann:***@db.test/x"],
    [
      '{"sqlalchemy_uri":"mysql+mysqldb://ann:p%40ss@db/x"}',
      '{"sqlalchemy_uri":"mysql+mysqldb://ann:***@db/x"}',
    ],
    ['{"password":"hunter2"}', '{"password":"***"}'],
    ['{"password" : "a\\"b"}', '{"password" : "***"}'],
    ['{"private_key":"-----BEGIN\\nx"}', '{"private_key":"***"}'],
    ['{"ssh":{"private_key_password":"x"}}', '{"ssh":{"private_key_password":"***"}}'],
  ])("takes the secret out of %s", (text, want) => {
    expect(mask(text)).toBe(want);
  });

  it("takes out a token made of any claims", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }), (claims) => {
        fc.pre(Buffer.from(JSON.stringify(claims)).toString("base64url").length >= 8);
        expect(mask(`x ${jwt(claims)} y`)).toBe("x [token] y");
      }),
    );
  });

  it.each([
    "postgresql://db.test:5432/x",
    "see https://superset.test/login?next=/a@b",
    "mail ann@superset.test: 3:45",
    '{"password":""}',
    '{"password_column":"visible"}',
    "eyJ is how tokens begin",
  ])("leaves %s alone", (text) => {
    expect(mask(text)).toBe(text);
  });

  it.each(["hunter2!", 'qu"ote\\', "per%cent &", "Größe日本", "$& $1 .*"])(
    "takes out the secret %s, also URL- and JSON-encoded",
    (secret) => {
      const masked = createMask(() => [secret]);
      expect(masked(`<${secret}|${encodeURIComponent(secret)}|${JSON.stringify(secret)}>`)).toBe(
        '<***|***|"***">',
      );
    },
  );

  it("asks for the secrets at each use, because tokens change", () => {
    const secrets = ["first-token"];
    const masked = createMask(() => secrets);
    secrets[0] = "second-token";
    expect(masked("first-token second-token")).toBe("first-token ***");
  });

  it("leaves words alone that a very short password would hit", () => {
    expect(createMask(() => ["art"])("chart")).toBe("chart");
  });

  it("takes out a password that has no user name, as Redis has it", () => {
    expect(mask("redis://:hunter2@cache.test:6379/0")).toBe("redis://:***@cache.test:6379/0");
  });

  it("takes out a whole password in JSON that is text inside JSON, and leaves JSON", () => {
    const inner = (password: string) => JSON.stringify({ extra: JSON.stringify({ password, n: 1 }) });
    for (const password of ["hunter2", 'hun"ter2', "hunter2\\", 'x\\"y']) {
      expect(JSON.parse(JSON.parse(mask(inner(password))).extra), password).toEqual({
        password: "***",
        n: 1,
      });
    }
  });

  it("takes out a password in JSON that is text inside JSON", () => {
    expect(mask(JSON.stringify({ extra: JSON.stringify({ password: "hunter2" }) }))).not.toContain("hunter2");
  });
});
