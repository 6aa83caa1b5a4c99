import { mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { json } from "../fake-superset.ts";
import { decodeRison } from "../http/rison.decoder.ts";
import { setUp } from "./real-handler.ts";

describe("a call", () => {
  it("reads a list by Rison in q, and says how to go on", async () => {
    const { text, requests, last } = await setUp(json(200, { count: 9, ids: [1], result: [{ id: 1 }] }));
    const filters = [{ col: "slice_name", opr: "ct", value: "R&D 'C++' 100%!" }];
    expect(await text("superset_chart_list", { filters, columns: ["id"], page: 0, page_size: 1 })).toEqual({
      isError: false,
      text: '{"shown":"1 of 9, next page=1","count":9,"result":[{"id":1}]}',
    });
    const url = new URL(last()?.url as string);
    expect(url.pathname).toBe("/api/v1/chart/");
    expect(decodeRison(url.searchParams.get("q") as string)).toEqual({
      filters,
      columns: ["id"],
      page: 0,
      page_size: 1,
      keys: ["none"],
    });
    expect([...url.searchParams.keys()]).toEqual(["q"]);
    expect(last()?.headers.get("Accept")).toBe("application/json");
    expect(last()?.headers.get("Content-Type")).toBeNull();
    expect(requests).toHaveLength(1);
  });

  it("changes a chart with JSON text where Superset wants text", async () => {
    const { call, lines, last } = await setUp();
    await call("superset_chart_update", { chart_id: 7, params: { viz_type: "pie" }, slice_name: "x" });
    expect(lines()).toEqual(["GET /api/v1/security/csrf_token/", "PUT /api/v1/chart/7"]);
    expect(JSON.parse(last()?.body as string)).toEqual({ params: '{"viz_type":"pie"}', slice_name: "x" });
  });

  it("deletes by ids in q, with a JSON content type and no body", async () => {
    const { call, last } = await setUp();
    await call("superset_chart_bulk_delete", { ids: [1, 2] });
    const url = new URL(last()?.url as string);
    expect([last()?.method, url.pathname, url.searchParams.get("q")]).toEqual([
      "DELETE",
      "/api/v1/chart/",
      "!(1,2)",
    ]);
    expect([last()?.headers.get("Content-Type"), last()?.body]).toEqual(["application/json", undefined]);
  });

  it("uploads a file with its fields", async () => {
    const { call, last } = await setUp(json(200, { message: "OK" }));
    const base64 = Buffer.from("PK zip").toString("base64");
    const passwords = { "databases/x.yaml": "pw" };
    await call("superset_chart_import", { formData: { name: "c.zip", base64 }, overwrite: true, passwords });
    const form = last()?.body as FormData;
    const file = form.get("formData") as File;
    expect([file.name, await file.text()]).toEqual(["c.zip", "PK zip"]);
    expect([form.get("overwrite"), form.get("passwords")]).toEqual(["true", JSON.stringify(passwords)]);
  });

  it("uploads nothing in a dry run, and shows a file by its name and size, whatever its size", async () => {
    const folder = await mkdtemp(join(tmpdir(), "handler-files-"));
    const path = join(folder, "charts.zip");
    await writeFile(path, "");
    await truncate(path, 2 ** 40);
    const { text, requests } = await setUp(json(200, {}), { files: [folder] });
    const shown = await text("superset_chart_import", { formData: path, dry_run: true });
    await rm(folder, { recursive: true });
    expect(JSON.parse(shown.text).body).toEqual({ formData: "file charts.zip, 1099511627776 bytes" });
    expect(requests).toEqual([]);
  });

  it("saves a download and links it", async () => {
    const headers = {
      "Content-Type": "application/zip",
      "Content-Disposition": "attachment; filename=c.zip",
    };
    const { call } = await setUp(new Response("PK", { headers }));
    const { content, isError } = await call("superset_chart_export", { ids: [1] });
    expect([isError, content.map(({ type }) => type)]).toEqual([undefined, ["text", "resource_link"]]);
  });

  it("of a tool that the runtime answers itself sends nothing, and takes no arguments", async () => {
    const { text, requests } = await setUp();
    expect(await text("superset_auth_refresh_token", {})).toEqual({ isError: false, text: "local" });
    const refused = await text("superset_auth_refresh_token", { token: "x" });
    expect([refused.isError, refused.text]).toEqual([
      true,
      expect.stringMatching(/no argument "token".*takes none/),
    ]);
    expect(requests).toEqual([]);
  });

  it("hands a cancelling on to the exchange", async () => {
    const { signal } = new AbortController();
    const { call, last } = await setUp();
    await call("superset_chart_list", {}, { signal });
    expect(last()?.signal).toBe(signal);
  });
});
