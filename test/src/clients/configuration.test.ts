import { lstat, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CLIENTS, type McpClient, type Surroundings } from "../../../src/clients/clients.ts";
import { applyChange, planChange, readServers } from "../../../src/clients/configuration.ts";
import type { ServerEntry } from "../../../src/clients/server-entry.ts";

const ENTRY: ServerEntry = {
  command: "/usr/bin/node",
  args: ["/opt/superset-mcp/dist/main.js"],
  env: { SUPERSET_BASE_URL: "http://localhost:8088" },
};
const NOW = new Date("2026-11-27T12:00:00.5Z");

let at: Surroundings;
beforeEach(async () => {
  at = { platform: "linux", home: await mkdtemp(join(tmpdir(), "clients-")), env: {} };
});
afterEach(() => rm(at.home, { recursive: true }));

const client = (id: string) => CLIENTS.find((one) => one.id === id) as McpClient;

async function write(id: string, text: string): Promise<string> {
  const path = client(id).file(at);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  return path;
}

const planned = async (id: string) => (await planChange(client(id), at, "superset", ENTRY)).after;

describe("the clients", () => {
  it.each<[NodeJS.Platform, NodeJS.ProcessEnv, string, string]>([
    ["linux", {}, "claude-desktop", ".config/Claude/claude_desktop_config.json"],
    ["darwin", {}, "claude-desktop", "Library/Application Support/Claude/claude_desktop_config.json"],
    ["win32", {}, "claude-desktop", "AppData/Roaming/Claude/claude_desktop_config.json"],
    ["linux", {}, "claude-code", ".claude.json"],
    ["linux", {}, "vscode", ".config/Code/User/mcp.json"],
    ["darwin", {}, "vscode", "Library/Application Support/Code/User/mcp.json"],
    ["linux", {}, "cursor", ".cursor/mcp.json"],
    ["linux", {}, "codex", ".codex/config.toml"],
    ["linux", {}, "gemini", ".gemini/settings.json"],
    ["linux", {}, "windsurf", ".codeium/windsurf/mcp_config.json"],
  ])("on %s with %j keep %s in %s", (platform, env, id, path) => {
    expect(client(id).file({ platform, home: "/home/ann", env })).toBe(join("/home/ann", path));
  });

  it("heed the variables that move their folders", () => {
    const env = { XDG_CONFIG_HOME: "/x", CODEX_HOME: "/y", CLAUDE_CONFIG_DIR: "/z" };
    const paths = ["vscode", "codex", "claude-code"].map((id) =>
      client(id).file({ platform: "linux", home: "/home/ann", env }),
    );
    expect(paths).toEqual(["/x/Code/User/mcp.json", "/y/config.toml", "/z/.claude.json"]);
  });
});

describe("a change", () => {
  it.each(CLIENTS.map(({ id }) => id))("makes a configuration for %s that is read back", async (id) => {
    const change = await planChange(client(id), at, "superset", ENTRY);
    expect(await applyChange(change, NOW)).toBeUndefined();
    const path = client(id).file(at);
    expect(await readServers(client(id), at)).toEqual({
      path,
      names: ["superset"],
      servers: { superset: ENTRY },
    });
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it("leaves comments, order, indentation, line ends and other servers of JSON as they are", async () => {
    const before = [
      "// mine",
      "{",
      '\t"theme": "dark", // keep',
      '\t"mcpServers": {',
      '\t\t"other": { "command": "other", "env": { "KEY": "x" } },',
      "\t},",
      "}",
      "",
    ].join("\r\n");
    await write("cursor", before);
    const after = await planned("cursor");
    expect(after).not.toMatch(/[^\r]\n/);
    for (const line of before.split("\r\n").slice(0, 4)) expect(after.split("\r\n")).toContain(line);
    expect(after).toContain('\r\n\t\t"superset": {');
    await applyChange(await planChange(client("cursor"), at, "superset", ENTRY), NOW);
    expect(Object.keys((await readServers(client("cursor"), at))?.servers ?? {})).toEqual([
      "other",
      "superset",
    ]);
  });

  it("leaves comments and tables of TOML as they are, and exchanges its own where they stood", async () => {
    const before = [
      "# mine",
      'model = "m" # keep',
      "",
      "[mcp_servers.superset]",
      'command = "old"',
      "",
      '[mcp_servers."superset".env]',
      'OLD = "1"',
      "",
      "[mcp_servers.other]",
      'command = "other"',
      "",
    ].join("\n");
    await write("codex", before);
    const after = await planned("codex");
    expect(after).toMatch(
      /^# mine\nmodel = "m" # keep\n\n\[mcp_servers\.superset\]\ncommand = "\/usr\/bin\/node"/,
    );
    expect(after).toMatch(/\n\[mcp_servers\.other\]\ncommand = "other"\n$/);
    expect(after).not.toMatch(/OLD|"old"/);
  });

  it.each<[string, string, RegExp]>([
    ["cursor", '{"mcpServers": {', /mcp\.json is no JSON: CloseBraceExpected in line 1/],
    ["cursor", "[]", /is no JSON object/],
    ["codex", 'a = "', /config\.toml is no TOML: line 1/],
    [
      "codex",
      'mcp_servers = { superset = { command = "x" } }',
      /no table \[mcp_servers\.superset\] of its own/,
    ],
    ["codex", '[mcp_servers]\nsuperset.command = "x"', /no table \[mcp_servers\.superset\] of its own/],
  ])("of a %s that holds %s is refused, and the file stays", async (id, text, want) => {
    const path = await write(id, text);
    await expect(planned(id)).rejects.toThrow(want);
    expect(await readFile(path, "utf8")).toBe(text);
  });

  it("keeps the file's rights, and the file as it was beside it for its owner alone", async () => {
    const path = await write("gemini", '{"a": 1}\n');
    await rm(path);
    await writeFile(path, '{"a": 1}\n', { mode: 0o640 });
    const copy = await applyChange(await planChange(client("gemini"), at, "superset", ENTRY), NOW);
    expect(copy).toBe(`${path}.20261127T120000Z.bak`);
    expect(await readFile(copy as string, "utf8")).toBe('{"a": 1}\n');
    expect((await stat(path)).mode & 0o777).toBe(0o640);
    expect((await stat(copy as string)).mode & 0o777).toBe(0o600);
    expect((await readdir(dirname(path))).length).toBe(2);
  });

  it("keeps what a running client has written meanwhile", async () => {
    const path = await write("claude-code", '{"sessions": 1}');
    const change = await planChange(client("claude-code"), at, "superset", ENTRY);
    await writeFile(path, '{"sessions": 2}');
    await applyChange(change, NOW);
    const { sessions, mcpServers } = JSON.parse(await readFile(path, "utf8"));
    expect([sessions, mcpServers.superset.command]).toEqual([2, ENTRY.command]);
  });

  it("does not overwrite an entry that was not shown, as it came meanwhile", async () => {
    const path = await write("gemini", "{}");
    const change = await planChange(client("gemini"), at, "superset", ENTRY);
    const meanwhile = '{"mcpServers": {"superset": {"command": "another"}}}';
    await writeFile(path, meanwhile);
    await expect(applyChange(change, NOW)).rejects.toThrow(/has changed meanwhile/);
    expect(await readFile(path, "utf8")).toBe(meanwhile);
  });

  it("is made where a symbolic link points to", async () => {
    const target = join(at.home, "dotfiles.json");
    await writeFile(target, "{}");
    const path = client("cursor").file(at);
    await mkdir(dirname(path), { recursive: true });
    await symlink(target, path);
    await applyChange(await planChange(client("cursor"), at, "superset", ENTRY), NOW);
    expect((await lstat(path)).isSymbolicLink()).toBe(true);
    expect(await readFile(target, "utf8")).toContain("superset-mcp");
  });
});

it("servers that are reached by an address are none that are started", async () => {
  await write("vscode", '{"servers": {"far": {"url": "https://example.com"}, "near": {"command": "near"}}}');
  const found = await readServers(client("vscode"), at);
  expect(found?.servers).toEqual({ near: { command: "near", args: [], env: {} } });
  expect(found?.names).toEqual(["far", "near"]);
  expect(await readServers(client("cursor"), at)).toBeUndefined();
});

it.each(["[]", "null", "1"])("servers that are %s are an error that names the file", async (value) => {
  const path = await write("vscode", `{"servers": ${value}}`);
  await expect(planned("vscode")).rejects.toThrow(`${path} has "servers", which is no object.`);
});

it("a byte order mark is read over, and stays", async () => {
  await write("cursor", '\ufeff{"mcpServers": {"near": {"command": "near"}}}');
  expect(await planned("cursor")).toMatch(/^\ufeff\{.*"near".*"superset"/s);
  expect((await readServers(client("cursor"), at))?.names).toEqual(["near"]);
});
