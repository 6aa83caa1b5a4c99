import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { CLIENTS } from "../../src/clients/clients.ts";
import { readJsonServers } from "../../src/clients/json-servers.ts";
import { readEntries } from "../../src/clients/server-entry.ts";
import { readTomlServers } from "../../src/clients/toml-servers.ts";
import { docExamples } from "../client/doc-examples.ts";

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
const blocks = (language: string) =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "gm"))].map(
    ([, text]) => text ?? "",
  );

it("the typed client's example is the first one of its guide, which is compiled and run", () => {
  expect(blocks("ts")).toEqual([docExamples()[0]?.code]);
});

describe("a configuration by hand is shown for every client that `init` knows:", () => {
  it.each(CLIENTS)("$id", (client) => {
    const at = { platform: "linux", home: "/home/me", env: {} } as const;
    expect(readme).toContain(client.title);
    expect(readme).toContain(basename(client.file(at)));
    const read = client.format === "json" ? readJsonServers : readTomlServers;
    const entries = blocks(client.format).map((text) => readEntries(read(client, text)).superset);
    expect(entries).toContainEqual({
      command: "node",
      args: ["/path/to/superset-mcp/dist/main.js"],
      env: { SUPERSET_BASE_URL: "https://superset.example.com" },
    });
  });
});
