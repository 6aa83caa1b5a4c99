import { expect, test } from "vitest";
import { pythonLiteral, supersetConfig } from "../../lab/superset-config.ts";

test("keeps Superset's own lives of tokens and no rate limit unless told", () => {
  const text = supersetConfig();
  expect(text).not.toMatch(/JWT_(ACCESS|REFRESH)|RATELIMIT_APPLICATION/);
  expect(text).toContain("WTF_CSRF_ENABLED = True");
  expect(text).toContain("RATELIMIT_ENABLED = False");
  expect(text).toContain("FAB_API_KEY_ENABLED = True");
});

test("writes each setting as Python", () => {
  const text = supersetConfig({
    accessTokenSeconds: 5,
    refreshTokenSeconds: 60,
    csrf: false,
    apiKeys: false,
    rateLimit: "2 per minute",
    featureFlags: { THUMBNAILS: true, ALERT_REPORTS: false },
    extraConfig: 'APP_NAME = "Lab"',
  });
  expect(text).toContain("JWT_ACCESS_TOKEN_EXPIRES = timedelta(seconds=5)");
  expect(text).toContain("JWT_REFRESH_TOKEN_EXPIRES = timedelta(seconds=60)");
  expect(text).toContain("WTF_CSRF_ENABLED = False");
  expect(text).toContain('RATELIMIT_APPLICATION = "2 per minute"');
  expect(text).toMatch(/FEATURE_FLAGS = \{.*"ALERT_REPORTS": False.*"THUMBNAILS": True\}/);
  expect(text).toMatch(/"FAB_API_KEY_ENABLED": False/);
  expect(text).toMatch(/APP_NAME = "Lab"\n$/);
});

test("holds no path and no secret, so that a home can be copied", () => {
  expect(supersetConfig()).not.toMatch(/\/home|\/tmp|\.lab/);
  expect(supersetConfig()).toContain('os.path.join(HERE, "secret.key")');
});

test("refuses a token's life that would never be valid", () => {
  expect(() => supersetConfig({ accessTokenSeconds: 0 })).toThrow(RangeError);
});

test("quotes text for Python", () => {
  expect(pythonLiteral('say "hi"\n')).toBe('"say \\"hi\\"\\n"');
});
