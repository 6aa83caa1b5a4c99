import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { runInTerminal } from "../../lab/sign-in/terminal.ts";
import { type Superset, startSuperset } from "../../lab/superset.ts";
import type { ServerEntry } from "../../src/clients/server-entry.ts";
import { npxOn } from "./run-package.ts";

/** From the installed package to an assistant's first query, on a real Superset, as a person does it. */
let superset: Superset;
beforeAll(async () => {
  superset = await startSuperset({ version: "6.1.0" });
});
afterAll(() => superset?.stop());

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "superset-mcp-init-"));
});
afterEach(() => rm(home, { recursive: true }));

describe.each(inject("nodes"))("npx superset-mcp init on $name", ({ node }) => {
  it("makes a configuration from which a client lists tools and runs SQL, and which doctor finds right", async () => {
    const { admin, baseUrl } = superset;
    await mkdir(join(home, ".cursor"));
    const { cwd, env } = npxOn(node);
    const inTerminal = (args: string, steps: { wait: string; type: string }[] = []) =>
      runInTerminal({
        version: "6.1.0",
        command: ["sh", "-c", `cd '${cwd}' && exec npx --no -- superset-mcp ${args}`],
        env: { ...env, HOME: home, TERM: "xterm", LANG: "C.UTF-8" },
        steps,
      });
    const { code, screen } = await inTerminal("init", [
      { wait: "◆  Address of Superset", type: baseUrl },
      { wait: "◆  How do you sign in", type: "" },
      { wait: "◆  User name", type: "" },
      { wait: "◆  Password of", type: admin.password },
      { wait: "◆  What may the assistant do", type: "" },
      { wait: "◆  Which clients", type: "" },
      { wait: "◆  Write this?", type: "" },
    ]);
    expect(code, screen).toBe(0);

    const written = await readFile(join(home, ".cursor", "mcp.json"), "utf8");
    expect(written).not.toContain(admin.password);
    const entry = JSON.parse(written).mcpServers.superset as ServerEntry;
    expect(entry.command).toBe(node);
    const client = new Client({ name: "test", version: "0" });
    // A program with windows: no PATH of a shell, no folder of its own.
    await client.connect(
      new StdioClientTransport({ ...entry, env: { HOME: home, PATH: "", ...entry.env }, cwd: "/" }),
    );
    const { tools } = await client.listTools();
    const query = { database_id: "Shop", sql: "select 40 + 2 as answer" };
    const answer = await client.callTool({ name: "superset_sqllab_execute_query", arguments: query });
    await client.close();
    expect(tools.map(({ name }) => name)).toContain("superset_sqllab_execute_query");
    expect(JSON.stringify(answer.content)).toContain("42");

    const checked = await inTerminal("doctor");
    expect(checked.code, checked.screen).toBe(0);
    expect(checked.screen).toContain(`valid, from Cursor's configuration of "superset"`);
    expect(checked.screen).toMatch(/Cursor, server "superset": it starts and lists 16 tools/);
  });
});
