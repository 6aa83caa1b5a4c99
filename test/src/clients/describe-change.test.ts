import { expect, it } from "vitest";
import { CLIENTS, type McpClient } from "../../../src/clients/clients.ts";
import { describeChange } from "../../../src/clients/describe-change.ts";

const client = CLIENTS[0] as McpClient;
const show = (before: string | undefined, after: string) =>
  describeChange({ client, path: "/x.json", before, after });

it("shows the lines that go and come, and nothing of other servers", () => {
  const before = '{\n  "other": "their-secret",\n  "a": 1\n}\n';
  expect(show(before, before.replace('"a": 1', '"a": 2'))).toBe(
    'Claude Desktop: /x.json\n-  "a": 1\n+  "a": 2',
  );
});

it("says that the file is new", () => {
  expect(show(undefined, "{}\n")).toBe("Claude Desktop: /x.json (new)\n+{}");
});

it("does not show the secret that an entry held which goes", () => {
  const shown = show('{\n  "SUPERSET_PASSWORD": "hunter2",\n  "b": 1\n}', '{\n  "b": 1\n}');
  expect(shown).toContain('-  "SUPERSET_PASSWORD": …');
  expect(shown).not.toContain("hunter2");
});
