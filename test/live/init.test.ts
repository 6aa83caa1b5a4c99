import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { afterEach, beforeEach, describe, expect, inject, it } from "vitest";
import { serverFile } from "../../lab/mcp-client.ts";
import { runInTerminal, type TerminalStep } from "../../lab/sign-in/terminal.ts";
import type { ServerEntry } from "../../src/clients/server-entry.ts";
import { runBuilt } from "../run-built.ts";

const { baseUrl, admin, viewer } = inject("superset");

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "init-"));
});
afterEach(() => rm(home, { recursive: true }));

const cursor = () => join(home, ".cursor", "mcp.json");
const entryOf = async (path: string, name = "superset") =>
  JSON.parse(await readFile(path, "utf8")).mcpServers[name] as ServerEntry;

/** A client that knows nothing but its configuration. */
async function askThrough({ command, args, env }: ServerEntry) {
  const client = new Client({ name: "test", version: "0" });
  await client.connect(new StdioClientTransport({ command, args, env: { PATH: "", HOME: home, ...env } }));
  const { tools } = await client.listTools();
  const sql = { database_id: "Shop", sql: "select 40 + 2 as answer" };
  const result = await client.callTool({ name: "superset_sqllab_execute_query", arguments: sql });
  await client.close();
  return { tools: tools.map(({ name }) => name), answer: JSON.stringify(result.content) };
}

describe("init at a terminal", () => {
  const run = (steps: TerminalStep[], args: string[] = [], env: Record<string, string> = {}) =>
    runInTerminal({
      version: "6.1.0",
      command: [process.execPath, serverFile, "init", ...args],
      env: { PATH: process.env.PATH, TERM: "xterm", LANG: "C.UTF-8", HOME: home, ...env },
      steps,
    });

  it("with seven answers, four of them just Enter, makes a client's configuration that lists tools and runs SQL", async () => {
    await mkdir(join(home, ".cursor"));
    const { code, screen } = await run([
      { wait: "◆  Address of Superset", type: `${baseUrl}/superset/welcome/` },
      { wait: "◆  How do you sign in", type: "" },
      { wait: "◆  User name", type: admin.username },
      { wait: "◆  Password of", type: admin.password },
      { wait: "◆  What may the assistant do", type: "" },
      { wait: "◆  Which clients", type: "" },
      { wait: "◆  Write this?", type: "" },
    ]);
    expect(code, screen).toBe(0);
    expect(screen).toMatch(/As the clients will start the server, it starts and lists 16 tools/);
    expect(screen).not.toContain(admin.password);
    const entry = await entryOf(cursor());
    expect(entry.env).toEqual({
      SUPERSET_BASE_URL: baseUrl,
      SUPERSET_USERNAME: admin.username,
      SUPERSET_MCP_TOOLS: "analyst",
    });
    const { tools, answer } = await askThrough(entry);
    expect(tools).toContain("superset_chart_list");
    expect(answer).toContain("42");
  });

  it("asks again for what was wrong: an address where nobody answers, a password", async () => {
    const { code, screen } = await run(
      [
        { wait: "◆  Address of Superset", type: "http://127.0.0.1:1" },
        { wait: "◆  Address of Superset", type: baseUrl },
        { wait: "◆  How do you sign in", type: "" },
        { wait: "◆  User name", type: viewer.username },
        { wait: "◆  Password of", type: "wrong-marker" },
        { wait: "◆  Password of", type: viewer.password },
        { wait: "◆  What may the assistant do", type: "" },
        { wait: "◆  Write this?", type: "" },
      ],
      ["--client", "cursor"],
    );
    expect(code, screen).toBe(0);
    expect(screen).toContain("nothing listens there");
    expect(screen).toContain("user name or password is wrong");
    expect(screen).not.toContain("wrong-marker");
    expect((await entryOf(cursor())).env).toMatchObject({ SUPERSET_USERNAME: viewer.username });
  });

  it("takes an API key, tries it, and keeps it in a file for the owner alone", async () => {
    const { stdout } = await runBuilt(
      ["call", "superset_api_key_create", '{"name": "init"}', "--tools", "all"],
      {
        HOME: home,
        SUPERSET_BASE_URL: baseUrl,
        SUPERSET_USERNAME: admin.username,
        SUPERSET_PASSWORD: admin.password,
      },
    );
    const secretFile = /(\/[^"\s]+\.txt)/.exec(stdout)?.[1] as string;
    const key = (await readFile(secretFile, "utf8")).trim();
    await rm(join(home, ".local"), { recursive: true });
    const { code, screen } = await run(
      [
        { wait: "◆  How do you sign in", type: "\u001b[B" },
        { wait: "◆  API key", type: key },
        { wait: "◆  Write this?", type: "" },
      ],
      ["--client", "cursor", "--base-url", baseUrl, "--tools", "core"],
    );
    expect(code, screen).toBe(0);
    expect(screen).not.toContain(key);
    const { env } = await entryOf(cursor());
    const path = env.SUPERSET_API_KEY_FILE as string;
    expect([await readFile(path, "utf8"), (await stat(path)).mode & 0o777]).toEqual([key, 0o600]);
    expect((await askThrough(await entryOf(cursor()))).answer).toContain("42");
  });

  it("called off with Ctrl-C writes no configuration", async () => {
    const { code, screen } = await run([{ wait: "◆  Address of Superset", type: "\u0003" }]);
    expect([code, screen]).toEqual([130, expect.stringContaining("no configuration was changed")]);
    expect(await readdir(home)).toEqual([]);
  });
});

describe("init --yes", () => {
  const run = (args: string[], env: Record<string, string> = {}) =>
    runBuilt(["init", "--yes", ...args], {
      HOME: home,
      SUPERSET_BASE_URL: baseUrl,
      SUPERSET_USERNAME: admin.username,
      SUPERSET_PASSWORD: admin.password,
      ...env,
    });

  it("sets up what it finds without a question; run again it changes nothing and needs no password", async () => {
    await mkdir(join(home, ".cursor"));
    const other = { mcpServers: { other: { command: "other" } } };
    await writeFile(cursor(), JSON.stringify(other));
    const first = await run([]);
    expect([first.code, first.stderr]).toEqual([0, ""]);
    expect(Object.keys(JSON.parse(await readFile(cursor(), "utf8")).mcpServers)).toEqual([
      "other",
      "superset",
    ]);
    const [backup] = (await readdir(join(home, ".cursor"))).filter((name) => name.endsWith(".bak"));
    expect(JSON.parse(await readFile(join(home, ".cursor", backup as string), "utf8"))).toEqual(other);
    const written = await readFile(cursor(), "utf8");
    const again = await run([], { SUPERSET_PASSWORD: "" });
    expect([again.code, await readFile(cursor(), "utf8")]).toEqual([0, written]);
    expect((await readdir(join(home, ".cursor"))).length).toBe(2);
  });

  it("leaves the server of another Superset its name", async () => {
    await mkdir(join(home, ".cursor"));
    const there = { command: "superset-mcp", env: { SUPERSET_BASE_URL: "https://other.example.com" } };
    await writeFile(cursor(), JSON.stringify({ mcpServers: { superset: there } }));
    expect((await run([])).code).toBe(0);
    expect(await entryOf(cursor())).toEqual(there);
    const name = `superset-${new URL(baseUrl).host.replaceAll(/\W/g, "-")}`;
    expect((await entryOf(cursor(), name)).env.SUPERSET_BASE_URL).toBe(baseUrl);
  });

  it("run again, widens nothing that its entry forbids; a slash makes no other Superset", async () => {
    await mkdir(join(home, ".cursor"));
    const env = {
      SUPERSET_BASE_URL: `${baseUrl}/`,
      SUPERSET_MCP_READ_ONLY: "true",
      SUPERSET_MCP_DENY: "superset_log_list",
    };
    const there = { command: "superset-mcp", env };
    await writeFile(cursor(), JSON.stringify({ mcpServers: { superset: there } }));
    expect((await run([])).code).toBe(0);
    expect((await entryOf(cursor())).env).toEqual({
      ...env,
      SUPERSET_BASE_URL: baseUrl,
      SUPERSET_USERNAME: admin.username,
    });
  });

  it("leaves a server that is reached by an address its name", async () => {
    await mkdir(join(home, ".cursor"));
    const there = { url: "https://mcp.example.com", headers: { Authorization: "Bearer their-secret" } };
    await writeFile(cursor(), JSON.stringify({ mcpServers: { superset: there } }));
    const { code, stdout } = await run([]);
    expect(code).toBe(0);
    expect(await entryOf(cursor())).toEqual(there);
    expect(stdout).not.toContain("their-secret");
  });

  it.each<[string, string[], Record<string, string>, number, RegExp]>([
    ["no client is found", [], {}, 2, /--client \(claude-desktop, .*none of them was found/],
    ["the client is unknown", ["--client", "curser"], {}, 2, /no client "curser"\. Did you mean "cursor"\?/],
    [
      "the password is wrong",
      ["--client", "cursor"],
      { SUPERSET_PASSWORD: "wrong-marker" },
      3,
      /password is wrong/,
    ],
    [
      "there is no password",
      ["--client", "cursor"],
      { SUPERSET_USERNAME: "ann", SUPERSET_PASSWORD: "" },
      2,
      /SUPERSET_PASSWORD_FILE/,
    ],
    [
      "the address is a page's",
      ["--client", "cursor"],
      { SUPERSET_BASE_URL: `${baseUrl}/superset/welcome` },
      2,
      /Did you mean http:\/\/[\w.]+:\d+\?/,
    ],
    [
      "nobody answers",
      ["--client", "cursor"],
      { SUPERSET_BASE_URL: "http://127.0.0.1:1" },
      4,
      /nothing listens/,
    ],
    [
      "nothing would be kept",
      ["--client", "cursor", "--session-store", "memory"],
      {},
      2,
      /session_store memory/,
    ],
  ])("says what to do when %s, and writes nothing", async (_, args, env, want, message) => {
    const { code, stderr } = await run(args, env);
    expect([code, stderr]).toEqual([want, expect.stringMatching(message)]);
    expect(stderr).not.toContain("wrong-marker");
    await expect(stat(cursor())).rejects.toThrow();
  });
});
