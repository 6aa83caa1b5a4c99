import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { PNG } from "pngjs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ToolError } from "../../../src/errors/errors.ts";
import { createMask } from "../../../src/results/mask.ts";
import { type ShapeOptions, shapeResponse } from "../../../src/results/shape.ts";
import type { OperationTool } from "../../../src/tools/tool.ts";
import { zipArgument } from "../../contract/archive.ts";
import { failureOf } from "../failure.ts";
import { json } from "../fake-superset.ts";

let outputDir: string;
let secretsDir: string;
beforeEach(async () => {
  outputDir = await mkdtemp(join(tmpdir(), "shape-"));
  secretsDir = await mkdtemp(join(tmpdir(), "shape-secrets-"));
});
afterEach(async () => {
  await rm(outputDir, { recursive: true });
  await rm(secretsDir, { recursive: true });
});

const chart = { resource: "chart" } as OperationTool;
const options = (overrides: Partial<ShapeOptions> = {}): ShapeOptions => ({
  results: "compact",
  maxTokens: 20_000,
  outputDir,
  secretsDir,
  mask: createMask(() => ["hunter2!"]),
  ...overrides,
});
const shape = (response: Response, tool = chart, args = {}, overrides = {}) =>
  shapeResponse(tool, args, response, options(overrides));
const textOf = async (...args: Parameters<typeof shape>) => {
  const [block] = (await shape(...args)).content;
  return block?.type === "text" ? block.text : expect.unreachable("no text");
};
const download = (type: string, disposition?: string, body: string | ReadableStream = "PK\u0003\u0004") =>
  new Response(body, {
    headers: {
      "Content-Type": type,
      ...(disposition !== undefined && { "Content-Disposition": disposition }),
    },
  });
const link = async (response: Response) => {
  const { content } = await shape(response);
  const [text, block] = content;
  if (text?.type !== "text" || block?.type !== "resource_link") return expect.unreachable("no link");
  return { ...JSON.parse(text.text), uri: block.uri, name: block.name, mimeType: block.mimeType };
};

describe("a JSON answer that is too long", () => {
  const rows = Array.from({ length: 2000 }, (_, id) => ({ id, text: "hunter2! and other words" }));

  it("is in the output folder as a whole, without secrets, for the user alone", async () => {
    const tool = { ...chart, name: "superset_chart_list" };
    const { content } = await shape(json(200, { result: rows }), tool, {}, { maxTokens: 1000 });
    const [text, link, ...others] = content;
    if (text?.type !== "text" || link?.type !== "resource_link") return expect.unreachable("no link");
    expect(others).toEqual([]);
    const { whole_answer: path, cut } = JSON.parse(text.text);
    expect(cut).toMatch(/^result.rows: the first \d+ of 2000 rows$/);
    expect([fileURLToPath(link.uri), link.name, link.mimeType]).toEqual([
      path,
      "superset_chart_list.json",
      "application/json",
    ]);
    const whole = JSON.parse(await readFile(path, "utf8"));
    expect(whole.result.rows).toHaveLength(2000);
    expect(whole.result.rows[7]).toEqual([7, "*** and other words"]);
    expect((await stat(path)).mode & 0o077).toBe(0);
  });

  it("that fits is in no file", async () => {
    await shape(json(200, { result: rows.slice(0, 5) }));
    expect(await readdir(outputDir)).toEqual([]);
  });
});

describe("structured content", () => {
  const structured = async (body: string) => {
    const response = new Response(body, { headers: { "Content-Type": "application/json" } });
    return (await shape(response, chart, {}, { results: "structured" })).structuredContent;
  };

  it("is the answer as it is in the text, on request alone", async () => {
    const result = await shape(json(200, { result: { id: 7 } }), chart, {}, { results: "structured" });
    expect(result.content).toEqual([{ type: "text", text: '{"result":{"id":7}}' }]);
    expect(result.structuredContent).toEqual({ result: { id: 7 } });
    expect((await shape(json(200, { id: 7 }))).structuredContent).toBeUndefined();
  });

  it("is an object, has long numbers as texts, and no secrets", async () => {
    expect(await structured("[1,2]")).toEqual({ result: [1, 2] });
    expect(await structured('{"id":12345678901234567890,"key":"hunter2!"}')).toEqual({
      id: "12345678901234567890",
      key: "***",
    });
  });
});

describe("a JSON answer", () => {
  it("comes as compact text", async () => {
    expect(await textOf(json(200, { result: { id: 7 } }))).toBe('{"result":{"id":7}}');
  });

  it.each(["application/json; charset=utf-8", "application/json", ""])(
    "is known by its type %j",
    async (type) => {
      const response = new Response('{ "id": 7 }', { headers: { "Content-Type": type } });
      expect(await textOf(response)).toBe('{"id":7}');
    },
  );

  it("says how to go on by the page that was asked for", async () => {
    const result = Array.from({ length: 20 }, (_, id) => ({ id }));
    const text = await textOf(json(200, { count: 60, result }), chart, { page: 1 });
    expect(JSON.parse(text).shown).toBe("20 of 60, next page=2");
  });

  it.each(["compact", "raw"])("says no secret (%s)", async (results) => {
    const body = { result: { note: "hunter2!", sqlalchemy_uri: "pg://ann:pw@db/x" } };
    const text = await textOf(json(200, body), chart, {}, { results });
    expect(JSON.parse(text).result).toEqual({ note: "***", sqlalchemy_uri: "pg://ann:***@db/x" });
  });

  it("is left as it came when raw is asked for", async () => {
    const text = '{"count": 2, "ids": [1, 2],\n "result": [1, 2]}';
    const response = new Response(`${text}\n`, { headers: { "Content-Type": "application/json" } });
    expect(await textOf(response, chart, {}, { results: "raw" })).toBe(text);
  });

  it.each<[string, () => Response]>([
    ["204", () => new Response(null, { status: 204 })],
    ["no body", () => new Response(null, { status: 200 })],
    [
      "an empty body",
      () => new Response("", { status: 202, headers: { "Content-Type": "application/json" } }),
    ],
  ])("of %s is at least its status", async (_, response) => {
    expect(await textOf(response())).toBe(JSON.stringify({ status: response().status }));
  });

  it.each(["application/json", ""])("that is no JSON is an error that says so (%j)", async (type) => {
    const response = new Response("OK, more or less", { headers: { "Content-Type": type } });
    expect(await failureOf(shape(response))).toBeInstanceOf(ToolError);
  });
});

describe("a file", () => {
  it("is saved and linked, never put into the text", async () => {
    const got = await link(download("application/zip", "attachment; filename=chart_export_2026.zip"));
    expect(await readFile(got.file, "latin1")).toBe("PK\u0003\u0004");
    expect(fileURLToPath(got.uri)).toBe(got.file);
    expect(got).toMatchObject({
      file: join(outputDir, "chart_export_2026.zip"),
      bytes: 4,
      type: "application/zip",
      name: "chart_export_2026.zip",
      mimeType: "application/zip",
    });
  });

  it.each([
    ["application/zip", "chart.zip"],
    ["text/csv; charset=utf-8", "chart.csv"],
    ["image/png", "chart.png"],
    ["application/pdf", "chart.pdf"],
    ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "chart.xlsx"],
    ["application/x-unknown", "chart"],
  ])("of type %s without a name is called %s", async (type, want) => {
    expect(basename((await link(download(type))).file)).toBe(want);
  });

  it.each([
    ['attachment; filename="a b.csv"', "a b.csv"],
    ["attachment; filename=a.csv; size=3", "a.csv"],
    ["attachment; filename=a.csv; filename*=UTF-8''Gr%C3%B6%C3%9Fe%20%E6%97%A5.csv", "Größe 日.csv"],
    ["attachment; filename*=utf-8''b.csv", "b.csv"],
    ["attachment; filename=a.csv; filename*=UTF-8''%E0%A4%A", "a.csv"],
    ['attachment; filename="../../etc/passwd"', "passwd"],
    ["attachment; filename*=UTF-8''..%2F..%2Fetc%2Fpasswd", "passwd"],
    ["attachment; filename=.bashrc", "bashrc"],
    ["attachment", "chart.csv"],
  ])("is named by %j: %s, inside the output folder", async (disposition, want) => {
    expect((await link(download("text/csv", disposition))).file).toBe(join(outputDir, want));
  });

  it("keeps a CSV's bytes: it is not parsed", async () => {
    const csv = '\ufeffname,n\n"{""a"":1}",00012\n';
    const { file } = await link(download("text/csv", undefined, csv));
    expect(await readFile(file, "utf8")).toBe(csv);
  });

  it("leaves nothing behind when it breaks off", async () => {
    const broken = new ReadableStream({ pull: (controller) => controller.error(new Error("lost")) });
    await expect(shape(download("application/zip", undefined, broken))).rejects.toThrow();
    expect(await readdir(outputDir)).toEqual([]);
  });

  it("is linked by the name that it has got", async () => {
    const twice = () => download("application/zip", "attachment; filename=../x/chart.zip");
    await link(twice());
    expect((await link(twice())).name).toBe("chart-2.zip");
  });
});

describe("what is in a file", () => {
  const summaryOf = async (response: Response, overrides: Partial<ShapeOptions> = {}) => {
    const { content } = await shape(response, chart, {}, overrides);
    const [text] = content;
    const summary = text?.type === "text" ? JSON.parse(text.text) : expect.unreachable("no text");
    return {
      types: content.map(({ type }) => type),
      last: content.at(-1),
      keys: Object.keys(summary),
      ...summary,
    };
  };
  const picture = PNG.sync.write(new PNG({ width: 3, height: 2 })) as unknown as string;
  const zip = Buffer.from(zipArgument("x.zip", [["a.yaml", "a: 1"]]).base64, "base64") as unknown as string;

  it("is shown of a text by its first lines, without secrets", async () => {
    const csv = download("text/csv; charset=utf-8", undefined, "\ufeffname,pw\nAnn,hunter2!\n");
    expect((await summaryOf(csv)).head).toBe("name,pw\nAnn,***\n");
  });

  it("is shown of a zip by the names of its files", async () => {
    expect((await summaryOf(download("application/zip", undefined, zip))).entries).toEqual(["a.yaml"]);
  });

  it("is shown of a picture by a block, beside the link to the file", async () => {
    const { types, image, last, file } = await summaryOf(download("image/png", undefined, picture));
    expect([types, image]).toEqual([["text", "resource_link", "image"], "3x2"]);
    expect(last).toEqual({
      type: "image",
      mimeType: "image/png",
      data: (await readFile(file)).toString("base64"),
    });
  });

  it.each(["application/pdf", "application/octet-stream"])("is not shown of %s", async (type) => {
    const { types, keys } = await summaryOf(download(type));
    expect([types, keys]).toEqual([
      ["text", "resource_link"],
      ["file", "bytes", "type"],
    ]);
  });

  it.each<[string, string]>([
    ["text/csv", "name\n"],
    ["application/zip", zip],
    ["image/png", picture],
  ])("is not shown of %s where raw results are asked for", async (type, body) => {
    const { types, keys } = await summaryOf(download(type, undefined, body), { results: "raw" });
    expect([types, keys]).toEqual([
      ["text", "resource_link"],
      ["file", "bytes", "type"],
    ]);
  });
});

describe("a download's progress", () => {
  const MIB = 2 ** 20;
  const progressOf = async (headers: Record<string, string>) => {
    const told: unknown[] = [];
    const chunks = Array.from({ length: 3 }, () => new Uint8Array(MIB));
    const body = new ReadableStream({
      pull: (controller) => {
        const chunk = chunks.pop();
        if (chunk) controller.enqueue(chunk);
        else controller.close();
      },
    });
    const response = new Response(body, { headers: { "Content-Type": "application/zip", ...headers } });
    await shape(
      response,
      chart,
      {},
      { progress: (done: number, total?: number) => told.push([done / MIB, total && total / MIB]) },
    );
    return told;
  };

  it("is told in bytes, with the total that the answer says", async () => {
    expect(await progressOf({ "Content-Length": String(3 * MIB) })).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
  });

  it.each([{}, { "Content-Length": "99", "Content-Encoding": "gzip" }])(
    "has no total where none is known: %j",
    async (headers) => {
      expect(await progressOf(headers as Record<string, string>)).toEqual([
        [1, undefined],
        [2, undefined],
        [3, undefined],
      ]);
    },
  );
});

describe("a secret", () => {
  const apiKey = { resource: "api_key", secrets: ["result.key"] } as unknown as OperationTool;

  it("goes to a file for the user's eyes; the model is told where", async () => {
    const text = await textOf(json(201, { result: { key: "sst_secret", name: "ci" } }), apiKey);
    const path = join(secretsDir, "api_key-secret.txt");
    expect(JSON.parse(text)).toEqual({ result: { key: `[secret, kept in ${path}]`, name: "ci" } });
    expect(await readFile(path, "utf8")).toBe("sst_secret\n");
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    // Uploads may read the downloads, and what was uploaded can be asked for: no secret may lie there.
    expect(await readdir(outputDir)).toEqual([]);
  });

  it("does so with raw results as well", async () => {
    const text = await textOf(json(201, { result: { key: "sst_secret" } }), apiKey, {}, { results: "raw" });
    expect(text).not.toContain("sst_secret");
  });

  it.each([{}, { result: null }, { result: "text" }, { result: { key: null } }, [], null])(
    "may be missing: %j is shown as it is",
    async (body) => {
      expect(JSON.parse(await textOf(json(200, body), apiKey))).toEqual(body);
      expect(await readdir(secretsDir)).toEqual([]);
    },
  );
});
