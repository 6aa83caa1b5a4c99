import { expect, inject, it, onTestFinished } from "vitest";
import { openDesk } from "./connect.ts";

it.each<[string, Record<string, string>, RegExp]>([
  [
    "a password and an API key",
    { SUPERSET_PASSWORD: "a-marker-1", SUPERSET_API_KEY: "sst_a-marker-2" },
    /api_key/i,
  ],
  [
    "a cookie and a guest token",
    { SUPERSET_COOKIE: "a-marker-1", SUPERSET_GUEST_TOKEN: "a-marker-2" },
    /cookie/i,
  ],
  [
    "a password twice",
    { SUPERSET_PASSWORD: "a-marker-1", SUPERSET_PASSWORD_COMMAND: "echo a-marker-2" },
    /PASSWORD_COMMAND|password_command/,
  ],
])("several ways at once are refused, each named, none shown: %s", async (_, ways, wanted) => {
  const { baseUrl, admin } = inject("plain");
  const desk = await openDesk();
  onTestFinished(() => desk.clear());
  const env = { SUPERSET_BASE_URL: baseUrl, SUPERSET_USERNAME: admin.username, ...ways };
  const { code, output } = await desk.run(["call", "superset_chart_list"], { env });
  expect(code).not.toBe(0);
  expect(output).toMatch(wanted);
  expect(output).not.toContain("a-marker-");
});
