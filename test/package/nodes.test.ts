import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { projectRoot } from "../../lab/lab-paths.ts";
import { textOf } from "../../lab/mcp-client.ts";
import { packageJson } from "../../packaging/package-json.ts";
import { LOGIN, type LoopbackSuperset, startLoopbackSuperset } from "../loopback-superset.ts";
import { answerSql, databaseOf, type Sent } from "../src/safety/sql-listener.ts";
import { npxOn, runOn, runPackage } from "./run-package.ts";

/** Everything a user does first, with the package as it is installed; on every Node without a word on stderr: no deprecation either. */
const sent: Sent[] = [];
let superset: LoopbackSuperset;
let home: string;
beforeAll(async () => {
  const sql = answerSql(sent);
  const listeners = {
    "GET /api/v1/database/1": sql,
    "POST /api/v1/sqllab/execute/": sql,
    [`GET /api/v1/database/${databaseOf("mysql")}`]: sql,
    [`GET /api/v1/database/${databaseOf("postgresql")}`]: sql,
  };
  superset = await startLoopbackSuperset({ listeners });
  home = await mkdtemp(join(tmpdir(), "superset-mcp-nodes-"));
});
afterAll(async () => {
  await superset.close();
  await rm(home, { recursive: true });
});

const account = () => ({
  SUPERSET_BASE_URL: superset.url,
  SUPERSET_USERNAME: "ann",
  SUPERSET_PASSWORD: "right-password",
});

describe.each(inject("nodes"))("on $name", ({ name, node }) => {
  const run = async (args: string[], env: Record<string, string> = {}) => {
    const ended = await runPackage(node, args, { XDG_STATE_HOME: join(home, name), ...env });
    expect(ended).toMatchObject({ code: 0, stderr: "" });
    return ended.stdout;
  };

  it("runs on that Node, and no other on the path", async () => {
    expect((await runOn(node, ["-c", "node --version"])).stdout).toMatch(`${name.replace("Node ", "v")}.`);
  });

  it("tells its version, its flags and its tools", async () => {
    expect(await run(["--version"])).toBe(`${packageJson.version}\n`);
    expect(await run(["--help"])).toContain("SUPERSET_BASE_URL");
    const tools = JSON.parse(await run(["tools", "--json", "--superset-version", "6.1.0"]));
    expect(tools.filter(({ path }: { path?: string }) => path)).toHaveLength(280);
  });

  it("calls a Superset from a shell", async () => {
    const logins = superset.count(LOGIN);
    const printed = await run(["call", "superset_chart_list", '{"columns": ["id"]}'], account());
    expect(JSON.parse(printed)).toMatchObject({ count: 1 });
    expect(superset.count(LOGIN)).toBe(logins + 1);
  });

  it("makes the tools of a document, and compares two versions", async () => {
    const document = join(projectRoot, "spec/6.1.0/openapi.json");
    const made = await run(["generate", document, "--superset-version", "6.1.9"]);
    expect(made).toContain("280 tools for Superset 6.1.9 are in ");
    expect(await run(["diff", "6.0.0", "6.1.0"])).toContain("From 6.0.0 to 6.1.0:");
    expect(await run(["diff", "6.1.0", "6.1.9"])).not.toMatch(/^New operations/m);
  });

  describe("as a server", () => {
    let client: Client;
    let stderr = "";
    beforeAll(async () => {
      const { command, args, cwd, env } = npxOn(node);
      const settings = { ...account(), SUPERSET_MCP_READ_ONLY: "true", SUPERSET_VERSION: "6.1.0" };
      const transport = new StdioClientTransport({
        command,
        args,
        cwd,
        env: { ...env, ...settings },
        stderr: "pipe",
      });
      transport.stderr?.on("data", (chunk) => {
        stderr += chunk;
      });
      client = new Client({ name: "test", version: "0" });
      await client.connect(transport);
    });
    afterAll(() => client.close());

    const call = async (tool: string, args: Record<string, unknown>) =>
      (await client.callTool({ name: tool, arguments: args })) as CallToolResult;

    it("greets and lists", async () => {
      expect(client.getServerVersion()).toMatchObject({
        name: packageJson.name,
        version: packageJson.version,
      });
      expect((await client.listTools()).tools.map(({ name }) => name)).toContain("superset_search_tools");
    });

    it("searches", async () => {
      const found = await call("superset_search_tools", { query: "who looked at a dashboard" });
      expect(textOf(found)).toContain("superset_log_list");
    });

    // Each dialect has a parser of its own, in WebAssembly and a thread.
    it.each(["postgresql", "mysql"] as const)(
      "judges SQL of %s, and sends only what reads",
      async (dialect) => {
        const execute = (sql: string) =>
          call("superset_sqllab_execute_query", { database_id: databaseOf(dialect), sql });
        sent.length = 0;
        const refused = await execute("DELETE FROM orders");
        expect(refused.isError).toBe(true);
        expect(textOf(refused)).toContain("read-only");
        expect(await execute("SELECT count(*) FROM orders")).not.toMatchObject({ isError: true });
        const run = sent.filter(({ line }) => line.startsWith("POST"));
        expect(run).toMatchObject([{ body: { sql: "SELECT count(*) FROM orders" } }]);
      },
    );

    it("has nothing to say on stderr", () => {
      expect(stderr).toBe("");
    });
  });
});
