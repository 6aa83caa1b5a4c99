import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connectLive, type LiveConnection } from "./connect.ts";

interface Rows {
  shown: string;
  count: number;
  result: Record<string, unknown>[];
}

describe("content of a real Superset", () => {
  let mcp: LiveConnection;
  beforeAll(async () => {
    mcp = await connectLive();
  });
  afterAll(() => mcp?.end());

  const list = (resource: string, args: object = {}) =>
    mcp.json<Rows>(`superset_${resource}_list`, { ...args });
  const one = async (resource: string, col: string, value: string) => {
    const { result } = await list(resource, { columns: ["id", col], filters: [{ col, opr: "eq", value }] });
    return result[0] as { id: number };
  };

  describe("lists", () => {
    it("filter, order, page and choose columns", async () => {
      const all = await list("chart", {
        columns: ["id", "slice_name"],
        order_column: "slice_name",
        order_direction: "asc",
      });
      const names = all.result.map(({ slice_name }) => slice_name as string);
      expect(names).toEqual([...names].sort());
      expect(Object.keys(all.result[0] ?? {}).sort()).toEqual(["id", "slice_name"]);
      const second = await list("chart", {
        columns: ["slice_name"],
        order_column: "slice_name",
        order_direction: "asc",
        page: 1,
        page_size: 3,
      });
      expect(second.result.map(({ slice_name }) => slice_name)).toEqual(names.slice(3, 6));
      expect(second.shown).toBe(`3 of ${all.count}, next page=2`);
      const word = names[0]?.split(" ")[0] as string;
      const found = await list("chart", {
        columns: ["slice_name"],
        filters: [{ col: "slice_name", opr: "sw", value: word }],
      });
      expect(found.count).toBe(names.filter((name) => name.startsWith(word)).length);
    });

    it("keep every character of a filter value", async () => {
      const title = "R&D's C++ 100% !(a:b) — „ünïcode” ✓ +1/2";
      const { id } = await mcp.json<{ id: number }>("superset_dashboard_create", { dashboard_title: title });
      expect(await one("dashboard", "dashboard_title", title)).toMatchObject({ id, dashboard_title: title });
      await mcp.json("superset_dashboard_delete", { dashboard_id: id });
    });
  });

  it("creates, updates and deletes a chart; settings given as objects arrive as JSON text", async () => {
    const dataset = (await list("dataset", { columns: ["id"], page_size: 1 })).result[0] as { id: number };
    const { id } = await mcp.json<{ id: number }>("superset_chart_create", {
      slice_name: "Live chart",
      viz_type: "table",
      datasource_id: dataset.id,
      datasource_type: "table",
      params: { viz_type: "table", row_limit: 7 },
    });
    const read = () =>
      mcp.json<{ result: { params: string; slice_name: string } }>("superset_chart_get_by_id", {
        chart_id: id,
      });
    expect((await read()).result.params).toEqual({ viz_type: "table", row_limit: 7 });
    await mcp.json("superset_chart_update", { chart_id: id, slice_name: "Live chart 2" });
    expect((await read()).result.slice_name).toBe("Live chart 2");
    await mcp.json("superset_chart_bulk_delete", { ids: [id] });
    expect((await mcp.call("superset_chart_get_by_id", { chart_id: id })).isError).toBe(true);
  });

  it("creates, updates and deletes a dashboard, exports it and imports it again", async () => {
    const { id } = await mcp.json<{ id: number }>("superset_dashboard_create", {
      dashboard_title: "Live dashboard",
      json_metadata: { color_scheme: "supersetColors" },
    });
    await mcp.json("superset_dashboard_update", {
      dashboard_id: id,
      dashboard_title: "Live dashboard 2",
      slug: "live-2",
    });
    const read = await mcp.json<{ result: { id: number; dashboard_title: string; json_metadata: string } }>(
      "superset_dashboard_get_by_id",
      { dashboard_id: "live-2", fields: ["id", "dashboard_title", "json_metadata"] },
    );
    expect(read.result).toMatchObject({ id, dashboard_title: "Live dashboard 2" });
    expect(read.result.json_metadata).toMatchObject({ color_scheme: "supersetColors" });

    const exported = await mcp.json<{ file: string; bytes: number; type: string }>(
      "superset_dashboard_export",
      { ids: [id] },
    );
    expect(exported.type).toBe("application/zip");
    expect((await readFile(exported.file)).subarray(0, 2).toString()).toBe("PK");
    await mcp.json("superset_dashboard_delete", { dashboard_id: id });
    expect(await one("dashboard", "dashboard_title", "Live dashboard 2")).toBeUndefined();
    expect(await mcp.json("superset_dashboard_import", { formData: exported.file })).toEqual({
      message: "OK",
    });
    const again = await one("dashboard", "dashboard_title", "Live dashboard 2");
    expect(again).toBeDefined();
    await mcp.json("superset_dashboard_delete", { dashboard_id: again.id });
  });

  it("runs SQL, turns a CSV into a table and dataset that SQL can read, updates and deletes the dataset", async () => {
    const database = await one("database", "database_name", "Shop");
    const uploaded = await mcp.call("superset_database_upload", {
      database_id: database.id,
      type: "csv",
      table_name: "live_upload",
      schema: "main",
      already_exists: "replace",
      columns_read: ["city", "people"],
      file: { name: "cities.csv", text: "city,people,dropped\nKöln,1087863,x\nSão Paulo,11451245,y\n" },
    });
    expect(uploaded.isError, JSON.stringify(uploaded.content)).toBeFalsy();
    const answer = await mcp.json<{ data: object[] }>("superset_sqllab_execute_query", {
      database_id: database.id,
      sql: "SELECT * FROM live_upload ORDER BY people",
      queryLimit: 100,
    });
    expect(answer.data).toEqual([
      { city: "Köln", people: 1087863 },
      { city: "São Paulo", people: 11451245 },
    ]);
    const created =
      (await one("dataset", "table_name", "live_upload")) ??
      (await mcp.json("superset_dataset_create", {
        database: database.id,
        table_name: "live_upload",
        schema: "main",
      }));
    await mcp.json("superset_dataset_update", { dataset_id: created.id, description: "Cities" });
    const read = await mcp.json<{ result: { description: string } }>("superset_dataset_get_by_id", {
      dataset_id: created.id,
    });
    expect(read.result.description).toBe("Cities");
    await mcp.json("superset_dataset_delete", { dataset_id: created.id });
    expect((await mcp.call("superset_dataset_get_by_id", { dataset_id: created.id })).isError).toBe(true);
  });

  it("wraps the names of tags where Superset wants them wrapped", async () => {
    const dashboard = (await list("dashboard", { columns: ["id"], page_size: 1 })).result[0] as {
      id: number;
    };
    await mcp.json("superset_tag_object_add", {
      object_type: 3,
      object_id: dashboard.id,
      tags: ["live tag"],
    });
    const tagged = await mcp.json<{ result: { id: number; type: string }[] }>("superset_tag_objects", {
      tags: ["live tag"],
      types: ["dashboard"],
    });
    expect(tagged.result).toMatchObject([{ id: dashboard.id, type: "dashboard" }]);
    await mcp.json("superset_tag_bulk_delete", { tags: ["live tag"] });
  });
});
