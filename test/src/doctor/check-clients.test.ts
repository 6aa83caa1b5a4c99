import { chmod, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { findClient } from "../../../src/clients/clients.ts";
import type { ServerEntry } from "../../../src/clients/server-entry.ts";
import { checkClients } from "../../../src/doctor/check-clients.ts";
import type { FoundClient } from "../../../src/doctor/find-clients.ts";
import { createKnownSecrets } from "../../../src/results/known-secrets.ts";
import { ensureBuilt, MAIN } from "../../built.ts";
import { runBuilt } from "../../run-built.ts";
import { makeHome } from "../../run-doctor.ts";

beforeAll(ensureBuilt);

const ADDRESS = "http://127.0.0.1:9";

async function check(
  clients: readonly FoundClient[],
  named: readonly string[] = [],
  env: NodeJS.ProcessEnv = process.env,
) {
  const sources = { flags: {}, env };
  const surroundings = { sources, origin: "the test", known: createKnownSecrets(), clients, named };
  return (await checkClients.run({ baseUrl: ADDRESS }, surroundings)).verdicts;
}

/** A client whose configuration file holds these servers, readable by its owner alone. */
async function client(
  servers: Record<string, ServerEntry>,
  { id = "claude-desktop", mode = 0o600 } = {},
): Promise<FoundClient> {
  const path = join(await makeHome(), "config.json");
  await writeFile(path, JSON.stringify(servers));
  await chmod(path, mode);
  return { client: findClient(id), path, servers };
}

/** The built server as a client starts it, in a home of its own. */
async function entry(env: Record<string, string> = {}): Promise<ServerEntry> {
  const home = await makeHome();
  const link = join(home, "superset-mcp", "dist");
  await mkdir(link, { recursive: true });
  await writeFile(join(link, "main.js"), `await import(${JSON.stringify(MAIN)});\n`);
  await writeFile(join(home, "superset-mcp", "package.json"), '{"type":"module"}');
  const own = {
    HOME: home,
    SUPERSET_BASE_URL: ADDRESS,
    SUPERSET_VERSION: "6.1.0",
    SUPERSET_MCP_FIT: "false",
  };
  return { command: process.execPath, args: [join(link, "main.js")], env: { ...own, ...env } };
}

describe("the clients' configurations", () => {
  it("that are right are started as they are written, and greet and list", async () => {
    expect(await check([await client({ superset: await entry() })])).toEqual([
      { state: "ok", message: 'Claude Desktop, server "superset": it starts and lists 16 tools' },
    ]);
  });

  it("of which there are none are no fault, unless one was asked for", async () => {
    expect(await check([])).toEqual([expect.objectContaining({ state: "skipped" })]);
    expect(await check([], ["cursor"])).toEqual([
      expect.objectContaining({
        state: "failed",
        message: expect.stringMatching(/no configuration of cursor/),
      }),
    ]);
  });

  it("of other servers are left alone: nothing of theirs is started", async () => {
    const other = { command: "/bin/false-is-not-run", args: ["other"], env: {} };
    expect(await check([await client({ other })])).toEqual([expect.objectContaining({ state: "skipped" })]);
  });

  it("that cannot be read are a fault", async () => {
    const found = { client: findClient("vscode"), path: "/x/mcp.json", fault: "/x/mcp.json is no JSON" };
    expect(await check([found])).toEqual([
      expect.objectContaining({
        state: "failed",
        message: expect.stringMatching(/^VS Code: \/x\/mcp\.json is no JSON/),
      }),
    ]);
  });

  type Change = (right: ServerEntry) => ServerEntry;
  const withEnv =
    (env: Record<string, string>): Change =>
    (right) => ({ ...right, env: { ...right.env, ...env } });
  const faults: Record<string, { change: Change; state: string; message: RegExp; cure: RegExp }> = {
    "a command that is not there": {
      change: (right) => ({ ...right, command: "/opt/nowhere/node" }),
      state: "failed",
      message: /\/opt\/nowhere\/node is not there/,
      cure: /whole path/,
    },
    "a command that is on no PATH": {
      change: (right) => ({ ...right, command: "node-that-is-nowhere" }),
      state: "failed",
      message: /node-that-is-nowhere is not there/,
      cure: /whole path/,
    },
    "a script that is not there": {
      change: (right) => ({ ...right, args: ["/opt/superset-mcp/dist/main.js"] }),
      state: "failed",
      message: /main\.js is not there/,
      cure: /install superset-mcp again/,
    },
    "a placeholder left in": {
      change: withEnv({ SUPERSET_PASSWORD: "<your password>" }),
      state: "failed",
      message: /SUPERSET_PASSWORD is "<your password>"/,
      cure: /Write the value/,
    },
    "a variable that is no setting": {
      change: withEnv({ SUPERSET_URL: ADDRESS }),
      state: "warning",
      message: /SUPERSET_URL is no setting/,
      cure: /SUPERSET_BASE_URL/,
    },
    "another Superset than the one that was checked": {
      change: withEnv({ SUPERSET_BASE_URL: "http://127.0.0.1:10" }),
      state: "warning",
      message: /it is for http:\/\/127\.0\.0\.1:10\/, and checked was/,
      cure: /doctor --base-url http:\/\/127\.0\.0\.1:10/,
    },
    "a setting that ends the server": {
      change: withEnv({ SUPERSET_MCP_CONFIRM: "sometimes" }),
      state: "failed",
      message: /it ends at once: superset-mcp: SUPERSET_MCP_CONFIRM/,
      cure: /in a shell/,
    },
    "a server that is not ours": {
      change: (right) => ({ ...right, args: ["-e", OTHER_SERVER, "superset-mcp"] }),
      state: "warning",
      message: /another server, "other"/,
      cure: /Correct its command/,
    },
    "what prints beside the protocol": {
      change: (right) => ({
        ...right,
        args: ["-e", "console.log('ready'); process.stdin.resume()", "superset-mcp"],
      }),
      state: "failed",
      message: /writes other things than MCP/,
      cure: /Nothing may print there/,
    },
  };

  it.each(Object.entries(faults))("tell of %s", async (_, { change, state, message, cure }) => {
    const verdicts = await check([await client({ superset: change(await entry()) })]);
    expect(verdicts.filter((verdict) => verdict.state !== "ok")).toEqual([
      { state, message: expect.stringMatching(message), cure: expect.stringMatching(cure) },
    ]);
  });

  it("tell of a password that other users can read", async () => {
    const servers = { superset: await entry({ SUPERSET_PASSWORD: "plain-marker-91" }) };
    const [, ...troubles] = await check([await client(servers, { mode: 0o644 })]);
    expect(troubles).toEqual([
      expect.objectContaining({
        state: "warning",
        message: expect.stringMatching(/SUPERSET_PASSWORD stands in/),
      }),
    ]);
    expect(JSON.stringify(troubles)).not.toContain("plain-marker-91");
  });

  it("tell of the same Superset twice", async () => {
    const servers = { one: await entry(), two: await entry() };
    const troubles = (await check([await client(servers)])).filter(({ state }) => state !== "ok");
    expect(troubles).toEqual([
      expect.objectContaining({
        state: "warning",
        message: expect.stringMatching(/"two": it is there twice: "one"/),
      }),
    ]);
  });

  it("tell of a command that only a version manager's PATH has", async () => {
    const bin = join(await makeHome(), ".nvm", "versions", "bin");
    await mkdir(bin, { recursive: true });
    await writeFile(join(bin, "superset-mcp"), `#!/bin/sh\nexec "${process.execPath}" "${MAIN}"\n`, {
      mode: 0o755,
    });
    const { env } = await entry();
    const found = await client({
      superset: { command: "superset-mcp", args: [], env: { ...env, PATH: `${bin}:/usr/bin:/bin` } },
    });
    expect(await check([found])).toEqual([
      expect.objectContaining({ state: "ok" }),
      expect.objectContaining({
        state: "warning",
        message: expect.stringMatching(/version manager/),
        cure: expect.stringMatching(/whole path: .*\.nvm/),
      }),
    ]);
  });

  it("leave to a client what it fills in itself", async () => {
    const filled = { superset: await entry({ SUPERSET_PASSWORD: `${"$"}{input:password}` }) };
    expect(await check([await client(filled, { id: "vscode" })])).toEqual([
      expect.objectContaining({
        state: "ok",
        message: expect.stringMatching(/only the client can fill it in/),
      }),
    ]);
    expect(await check([await client(filled)])).toEqual([
      expect.objectContaining({ state: "failed", message: expect.stringMatching(/was to fill in/) }),
    ]);
  });
});

const OTHER_SERVER = `
const say = (id, result) => console.log(JSON.stringify({ jsonrpc: "2.0", id, result }));
say(1, { serverInfo: { name: "other" } });
say(2, { tools: [{}] });
process.stdin.resume();`;

it("shows what a configuration says, and lets no terminal obey it", async () => {
  const home = await makeHome();
  await mkdir(join(home, ".cursor"));
  const servers = { "a\u001b[2J": { command: "/nowhere/superset-mcp" } };
  await writeFile(join(home, ".cursor", "mcp.json"), JSON.stringify({ mcpServers: servers }));
  const { stdout } = await runBuilt(["doctor", "--base-url", ADDRESS], { HOME: home });
  expect(stdout).toContain('server "a\\u001b[2J"');
  expect(stdout).not.toContain("\u001b[2J");
});
