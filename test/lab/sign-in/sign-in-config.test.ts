import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import {
  guestConfig,
  ldapConfig,
  proxiedConfig,
  redisSessionsConfig,
  singleSignOnConfig,
  slidingSessionsConfig,
} from "../../../lab/sign-in/sign-in-config.ts";

test("is Python, each with what it was given", () => {
  const ldap = {
    url: "ldap://127.0.0.1:7001",
    searchBase: "ou=people,dc=example,dc=org",
    reader: { dn: "cn=reader,dc=example,dc=org", password: 'with " and \\' },
  };
  const configs = {
    [ldap.url]: ldapConfig(ldap),
    "two\\nlines": singleSignOnConfig({ tokenKey: "two\nlines", cookieName: "superset_session" }),
    "redis://127.0.0.1:7002/0": redisSessionsConfig("redis://127.0.0.1:7002"),
    ENABLE_PROXY_FIX: proxiedConfig,
    GUEST_ROLE_NAME: guestConfig,
    "PERMANENT_SESSION_LIFETIME = 4": slidingSessionsConfig(4),
  };
  for (const [given, config] of Object.entries(configs)) {
    expect(config).toContain(given);
    execFileSync("python3", ["-c", "import ast, sys; ast.parse(sys.stdin.read())"], { input: config });
  }
});
