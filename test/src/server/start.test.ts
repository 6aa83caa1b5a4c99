import { spawn } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ensureBuilt, MAIN } from "../../built.ts";

/**
 * What a start loads, counted: files and bytes are the same on any machine, where times are not. Each limit leaves room for
 * growth, and is below what the protocol package or zod's large form would add.
 */
const DIST = dirname(MAIN);
let home: string;
beforeAll(async () => {
  ensureBuilt();
  home = await mkdtemp(join(tmpdir(), "start-"));
});
afterAll(() => rm(home, { recursive: true }));

const message = (content: object) => `${JSON.stringify({ jsonrpc: "2.0", ...content })}\n`;
const clientInfo = { name: "test", version: "0" };
const initialize = message({
  id: 1,
  method: "initialize",
  params: { protocolVersion: "2025-06-18", capabilities: {}, clientInfo },
});
const initialized = message({ method: "notifications/initialized" });
const list = message({ id: 2, method: "tools/list" });
const ping = message({ id: 3, method: "ping" });

/** The files of the package that the server has run when it has been told this, by V8's own account; with their bytes. */
async function loadedBy(input: string, env: Record<string, string> = {}) {
  const coverage = await mkdtemp(join(home, "coverage-"));
  const server = spawn(process.execPath, [MAIN], {
    env: { PATH: process.env.PATH, HOME: home, NODE_V8_COVERAGE: coverage, ...env },
    stdio: ["pipe", "ignore", "inherit"],
  });
  server.stdin.end(input);
  await new Promise((resolve) => server.once("exit", resolve));
  const [report = ""] = await readdir(coverage);
  const { result } = JSON.parse(await readFile(join(coverage, report), "utf8")) as {
    result: { url: string }[];
  };
  const files = result
    .filter(({ url }) => url.startsWith("file:"))
    .map(({ url }) => fileURLToPath(url))
    .filter((path) => path.startsWith(DIST));
  const sizes = await Promise.all(files.map(async (path) => (await stat(path)).size));
  return { files: files.map((path) => path.slice(DIST.length + 1)), bytes: sizes.reduce((a, b) => a + b, 0) };
}

describe("a start", () => {
  it("loads one file and what bundling adds, until it has greeted", async () => {
    const { files, bytes } = await loadedBy(initialize + initialized);
    expect(files.length).toBeLessThanOrEqual(4);
    expect(bytes).toBeLessThan(220_000);
  });

  it("loads no more than the names of a version's parts for the list, however much is listed", async () => {
    const greeted = await loadedBy(initialize + initialized);
    for (const tools of ["core", "all"]) {
      const env = {
        SUPERSET_MCP_TOOLS: tools,
        SUPERSET_BASE_URL: "http://127.0.0.1:9",
        SUPERSET_MCP_FIT: "false",
      };
      const listed = await loadedBy(initialize + initialized + list, { ...env, SUPERSET_VERSION: "6.1.0" });
      expect(listed.files.length).toBeLessThanOrEqual(greeted.files.length + 1);
      expect(listed.bytes).toBeLessThan(greeted.bytes + 20_000);
      expect(listed.files.join()).not.toMatch(/undici|mcp-server|calls-|schemas-/);
    }
  });

  it("loads the protocol package for what else is asked: the counting above would see it", async () => {
    const { files } = await loadedBy(initialize + initialized + ping);
    expect(files.join()).toMatch(/mcp-server/);
  });
});

/** Of a process that has answered and come to rest. Linux alone says it so. */
async function memoryOf(args: readonly string[], input: string, answers: number): Promise<number> {
  const child = spawn(process.execPath, args, {
    env: { PATH: process.env.PATH, HOME: home },
    stdio: ["pipe", "pipe", "inherit"],
  });
  try {
    child.stdin.write(input);
    let seen = 0;
    for await (const chunk of child.stdout) {
      seen += String(chunk).split("\n").length - 1;
      if (seen >= answers) break;
    }
    const status = await readFile(`/proc/${child.pid}/status`, "utf8");
    return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1]);
  } finally {
    child.kill();
  }
}

it.runIf(process.platform === "linux")(
  "a server that has listed is little larger than bare node",
  async () => {
    const bare = await memoryOf(["-e", "process.stdin.resume(); console.log(1)"], "", 1);
    const listed = await memoryOf([MAIN], initialize + initialized + list, 2);
    // 1.2 times as large when this was written, 1.8 with the protocol package and all tools loaded.
    expect(listed / bare).toBeLessThan(1.5);
  },
);

describe("the package", () => {
  it("is less than 6 MB for four versions", async () => {
    const names = await readdir(DIST, { recursive: true, withFileTypes: true });
    const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    const sizes = await Promise.all(files.map(async (path) => (await stat(path)).size));
    expect(sizes.reduce((a, b) => a + b, 0)).toBeLessThan(6_000_000);
  });

  it("brings no other package but what a system's keychain needs", async () => {
    const manifest = JSON.parse(await readFile(join(DIST, "..", "package.json"), "utf8"));
    expect(manifest.dependencies ?? {}).toEqual({});
    expect(Object.keys(manifest.optionalDependencies)).toEqual(["@napi-rs/keyring"]);
  });
});
