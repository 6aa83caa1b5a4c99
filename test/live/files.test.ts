import { mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Progress } from "@modelcontextprotocol/sdk/types.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { textOf } from "../../lab/mcp-client.ts";
import { connectLive, type LiveConnection } from "./connect.ts";

interface Saved {
  file: string;
  bytes: number;
  type: string;
  head: string;
  entries: string[];
}

describe("files to and from a real Superset", () => {
  let mcp: LiveConnection;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "live-files-"));
    const env = { SUPERSET_MCP_FILES: folder, SUPERSET_MCP_OUTPUT_DIR: join(folder, "downloads") };
    mcp = await connectLive({ env });
  });
  afterAll(async () => {
    await mcp?.end();
    await rm(folder, { recursive: true, force: true });
  });

  const idOf = async (resource: string, col: string, value: string) => {
    const wanted = { columns: ["id"], filters: [{ col, opr: "eq", value }] };
    const { result } = await mcp.json<{ result: { id: number }[] }>(`superset_${resource}_list`, wanted);
    return result[0]?.id;
  };

  it("uploads a CSV of some MB from an allowed folder, with progress, and SQL exports it again", async () => {
    const lines = Array.from({ length: 200_000 }, (_, index) => `${index},Größe ${index % 7}`);
    const csv = `n,size\n${lines.join("\n")}\n`;
    const path = join(folder, "sizes.csv");
    await writeFile(path, csv);
    const database_id = await idOf("database", "database_name", "Shop");
    const told: Progress[] = [];
    const upload = {
      database_id,
      type: "csv",
      table_name: "live_sizes",
      schema: "main",
      already_exists: "replace",
    };
    const uploaded = await mcp.client.callTool(
      { name: "superset_database_upload", arguments: { ...upload, file: path } },
      undefined,
      { timeout: 100_000, onprogress: (progress) => void told.push(progress) },
    );
    expect(uploaded.isError, JSON.stringify(uploaded.content)).toBeFalsy();
    const bytes = Buffer.byteLength(csv);
    expect(told.at(-1)).toMatchObject({ progress: bytes, total: bytes });
    const client_id = "livefiles1";
    const run = await mcp.json<{ data: object[] }>("superset_sqllab_execute_query", {
      database_id,
      client_id,
      sql: "SELECT count(*) AS count, max(n) AS last FROM live_sizes",
      queryLimit: 10,
    });
    expect(run.data).toEqual([{ count: 200_000, last: 199_999 }]);
    const exported = await mcp.json<Saved>("superset_sqllab_export_query_results", { client_id });
    expect(exported.head.split(/\r?\n/)).toEqual(["count,last", "200000,199999", ""]);
  });

  it("exports the data of a chart as a CSV, and shows its first lines", async () => {
    const datasource = { id: await idOf("dataset", "table_name", "products"), type: "table" };
    const query = { columns: ["name"], orderby: [["name", true]], row_limit: 15 };
    const saved = await mcp.json<Saved>("superset_chart_query_data", {
      datasource,
      queries: [query],
      result_format: "csv",
    });
    expect(saved.type).toBe("text/csv");
    const [first, second, ...more] = saved.head.split(/\r?\n/);
    expect([first, second, more.length, more.at(-1)]).toEqual(["name", "Bird feeder", 9, "…"]);
    expect((await readFile(saved.file, "utf8")).trim().split(/\r?\n/)).toHaveLength(16);
  });

  it("exports a dashboard with what it needs, names the files in it, and imports it from its path", async () => {
    const id = await idOf("dashboard", "dashboard_title", "Shop overview");
    const saved = await mcp.json<Saved>("superset_dashboard_export", { ids: [id] });
    expect(saved.type).toBe("application/zip");
    expect(saved.entries.join("\n")).toMatch(/\/dashboards\/Shop_overview_\d+\.yaml/);
    expect(saved.entries.join("\n")).toMatch(/\/metadata\.yaml/);
    const dry = { formData: saved.file, overwrite: true, dry_run: true };
    const name = saved.file.split("/").at(-1);
    expect((await mcp.json<{ body: object }>("superset_dashboard_import", dry)).body).toEqual({
      formData: `file ${name}, ${saved.bytes} bytes`,
      overwrite: "true",
    });
    const imported = await mcp.json("superset_dashboard_import", { formData: saved.file, overwrite: true });
    expect(imported).toEqual({ message: "OK" });
    expect(await idOf("dashboard", "dashboard_title", "Shop overview")).toBe(id);
  });

  it("sends nothing of what lies outside the allowed folders", async () => {
    await symlink("/etc/passwd", join(folder, "escape.csv"));
    const database_id = await idOf("database", "database_name", "Shop");
    for (const file of [
      "/etc/passwd",
      join(folder, "escape.csv"),
      "/proc/self/environ",
      `${folder}/../x.csv`,
    ]) {
      const result = await mcp.call("superset_database_upload", {
        database_id,
        type: "csv",
        table_name: "no",
        file,
      });
      expect([result.isError, textOf(result)]).toEqual([
        true,
        expect.stringContaining("is not a file in a folder"),
      ]);
    }
  });
});
