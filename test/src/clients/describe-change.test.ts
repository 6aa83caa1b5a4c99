import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { findClient, type Surroundings } from "../../../src/clients/clients.ts";
import { planChange } from "../../../src/clients/configuration.ts";
import { describeChange } from "../../../src/clients/describe-change.ts";

let at: Surroundings;
beforeEach(async () => {
  at = { platform: "linux", home: await mkdtemp(join(tmpdir(), "describe-")), env: {} };
});
afterEach(() => rm(at.home, { recursive: true }));

/** What is shown of a client whose file is this when our server goes into it. */
async function show(id: string, text?: string): Promise<string> {
  const path = findClient(id).file(at);
  await mkdir(dirname(path), { recursive: true });
  if (text !== undefined) await writeFile(path, text);
  const entry = { command: "superset-mcp", args: [], env: { SUPERSET_BASE_URL: "http://new" } };
  return describeChange(await planChange(findClient(id), at, "superset", entry)).replace(path, "FILE");
}

const entryText = (env: string) => `{"command": "superset-mcp", "args": [], "env": {${env}}}`;

it("shows the lines that go and come of the server's own", async () => {
  const shown = await show(
    "cursor",
    `{"mcpServers": {"superset": ${entryText('"SUPERSET_BASE_URL": "http://old"')}}}`,
  );
  expect(shown).toBe(
    'Cursor: FILE\n-        "SUPERSET_BASE_URL": "http://old"\n+        "SUPERSET_BASE_URL": "http://new"',
  );
});

it("says that the file is new", async () => {
  expect(await show("cursor")).toMatch(/^Cursor: FILE \(new\)\n\+\{\n/);
});

it.each([
  ["cursor", '{"mcpServers": {"other": {"command": "x", "env": {"TOKEN": "their-secret"}}}}'],
  ["cursor", '{\n  "mcpServers": {\n    "other": {"env": {"TOKEN": "their-secret"}}\n  }\n}'],
  ["codex", 'mcp_servers.other.env = {TOKEN = "their-secret"}\n'],
])("shows nothing of the other servers of %s, whichever line they stand in: %s", async (id, text) => {
  const shown = await show(id, text);
  expect(shown).toContain("http://new");
  expect(shown).not.toContain("their-secret");
});

it("does not show the secret that an entry held which goes", async () => {
  const shown = await show(
    "cursor",
    `{"mcpServers": {"superset": ${entryText('"SUPERSET_PASSWORD": "hunter2"')}}}`,
  );
  expect(shown).toContain('-        "SUPERSET_PASSWORD": …');
  expect(shown).not.toContain("hunter2");
});
