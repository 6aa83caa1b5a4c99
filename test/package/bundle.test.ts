import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join, sep } from "node:path";
import {
  getMcpConfigForManifest,
  type McpbManifestAny,
  type McpbUserConfigValues,
  unpackExtension,
} from "@anthropic-ai/mcpb";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { projectRoot } from "../../lab/lab-paths.ts";
import { textOf } from "../../lab/mcp-client.ts";
import { runCommand } from "../../lab/run-command.ts";
import { makeBundle } from "../../packaging/make-bundle.ts";
import { packageJson } from "../../packaging/package-json.ts";
import { CHARTS, type LoopbackSuperset, startLoopbackSuperset } from "../loopback-superset.ts";

let folder: string;
let bundle: string;
let unpacked: string;
let manifest: McpbManifestAny;
let superset: LoopbackSuperset;
beforeAll(async () => {
  superset = await startLoopbackSuperset();
  folder = await mkdtemp(join(tmpdir(), "superset-mcp-bundle-"));
  bundle = await makeBundle(inject("packed").tarball, folder);
  unpacked = join(folder, "unpacked");
  await unpackExtension({ mcpbPath: bundle, outputDir: unpacked, silent: true });
  manifest = JSON.parse(await readFile(join(unpacked, "manifest.json"), "utf8"));
});
afterAll(async () => {
  await superset.close();
  await rm(folder, { recursive: true });
});

/** What a client starts when its user has filled in this, by the packer's own library. */
const configOf = (userConfig: McpbUserConfigValues) =>
  getMcpConfigForManifest({
    manifest,
    extensionPath: unpacked,
    systemDirs: { HOME: folder },
    userConfig,
    pathSeparator: sep,
  });

/** Start the unpacked server as a client does, and do something with it. */
async function withServer<T>(
  userConfig: McpbUserConfigValues,
  use: (client: Client) => Promise<T>,
): Promise<T> {
  const { command, args = [], env = {} } = (await configOf(userConfig)) ?? { command: "nothing to start" };
  const base = { PATH: process.env.PATH ?? "", HOME: folder };
  const transport = new StdioClientTransport({ command, args, env: { ...base, ...env }, stderr: "pipe" });
  let stderr = "";
  transport.stderr?.on("data", (chunk) => {
    stderr += chunk;
  });
  const client = new Client({ name: "test", version: "0" });
  try {
    await client.connect(transport);
    const result = await use(client);
    expect(stderr).toBe("");
    return result;
  } finally {
    await client.close();
  }
}
const listed = async (client: Client) => (await client.listTools()).tools.map(({ name }) => name);
const account = () => ({ base_url: superset.url, username: "ann", password: "right-password" });

describe("the bundle", () => {
  it("has the package's name and version, and passes its packer's check", async () => {
    expect(basename(bundle)).toBe(`superset-mcp-${packageJson.version}.mcpb`);
    const args = ["exec", "--no", "--", "mcpb", "validate", join(unpacked, "manifest.json")];
    expect(await runCommand("npm", args, { cwd: projectRoot, env: process.env, input: "" })).toMatchObject({
      code: 0,
    });
  });

  it("holds the files of the package as they are", async () => {
    for (const { path } of inject("packed").files.filter((file) => !file.path.endsWith(".d.ts"))) {
      const [ours, its] = await Promise.all(
        [join(inject("installed"), "node_modules/superset-mcp", path), join(unpacked, path)].map((file) =>
          readFile(file),
        ),
      );
      expect(its?.equals(ours as Buffer), path).toBe(true);
    }
  });

  it("is not started without an address", async () => {
    expect(await configOf({ username: "ann" })).toBeUndefined();
  });

  it("starts with nothing but the address, and lists what its manifest says", async () => {
    const env = (await configOf({ base_url: superset.url }))?.env ?? {};
    expect(Object.values(env).filter((value) => value.startsWith("$")).length).toBeGreaterThan(5);
    const tools = await withServer({ base_url: superset.url }, listed);
    expect(tools).toEqual(manifest.tools?.map(({ name }) => name));
  });

  it("takes empty fields for not filled in", async () => {
    const empty = Object.keys(manifest.user_config ?? {}).map((name) => [name, ""]);
    const tools = await withServer({ ...Object.fromEntries(empty), base_url: superset.url }, listed);
    expect(tools).toEqual(manifest.tools?.map(({ name }) => name));
  });

  it("signs in with the account that was filled in", async () => {
    const result = await withServer(account(), (client) => client.callTool({ name: "superset_chart_list" }));
    expect(JSON.parse(textOf(result as CallToolResult))).toMatchObject({ count: 1 });
    expect(superset.count(CHARTS)).toBe(1);
  });

  it("does what its form says: tools, read only, and a file with more", async () => {
    const config = join(folder, "config.yaml");
    await writeFile(config, "deny: chart\n");
    const tools = await withServer({ ...account(), tools: "chart,tag", read_only: true, config }, listed);
    expect(tools).toContain("superset_tag_list");
    expect(tools.filter((name) => /^superset_chart_|_create$/.test(name))).toEqual([]);
  });
});
