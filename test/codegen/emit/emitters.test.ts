import { describe, expect, it } from "vitest";
import { emitEndpoints } from "../../../codegen/emit/endpoints.ts";
import { emitOperations, emitVersionTypes } from "../../../codegen/emit/operations.ts";
import { emitTools } from "../../../codegen/emit/tools.ts";
import { emitTypes } from "../../../codegen/emit/types.ts";
import { emitIndex, emitManifest, groupByResource } from "../../../codegen/emit/version-index.ts";
import type { Effect, Tool } from "../../../codegen/model.ts";
import type { Document } from "../../../codegen/parse/document.ts";
import { argumentOf, operationOf, toolOf } from "../tools/model-values.ts";

const HEAD = /^\/\/ Generated from spec\/6\.1\.0\/openapi\.json by `npm run generate`\. Do not edit/;

/** The data of the only tool in an emitted file. */
function emitted(given: Partial<Tool> = {}, lock = {}): Record<string, unknown> {
  const source = emitTools("6.1.0", [toolOf([], given)], lock);
  return JSON.parse(source.slice(source.indexOf("= [") + 2, source.lastIndexOf(";")))[0];
}

describe("emitTools", () => {
  const hints: [Effect, readOnly: boolean, destructive: boolean, idempotent: boolean][] = [
    ["read", true, false, true],
    ["create", false, false, false],
    ["update", false, false, true],
    ["replace", false, true, true],
    ["delete", false, true, true],
    ["run", false, true, false],
    ["trigger", false, false, true],
  ];
  it.each(hints)(
    "annotates %s: readOnly %s, destructive %s, idempotent %s",
    (effect, readOnlyHint, destructiveHint, idempotentHint) => {
      expect(emitted({ effect }).annotations).toEqual({
        readOnlyHint,
        destructiveHint,
        idempotentHint,
        openWorldHint: false,
      });
    },
  );

  it("says what reaches beyond Superset", () => {
    expect(emitted({ external: true }).annotations).toMatchObject({ openWorldHint: true });
  });

  it("asks for JSON last, whatever else comes, and never for anything", () => {
    const accept = (produces: string[]) => emitted({ operation: operationOf({ produces }) }).accept;
    expect(accept([])).toBe("application/json");
    expect(accept(["application/json"])).toBe("application/json");
    expect(accept(["application/json", "application/zip", "text/csv"])).toBe(
      "application/zip, text/csv, application/json",
    );
  });

  it("carries former names as aliases, under any parameter names", () => {
    const operation = operationOf({ id: "GET /api/v1/chart/{id_or_uuid}" });
    const lock = { "GET /api/v1/chart/{}": ["superset_chart_list", "superset_chart_old"] };
    expect(emitted({ operation }, lock).aliases).toEqual(["superset_chart_old"]);
    expect(emitted({ operation }, { "GET /api/v1/chart/{}": ["superset_chart_list"] })).not.toHaveProperty(
      "aliases",
    );
  });

  it("says where arguments go, and what of them is JSON text, a file or the whole", () => {
    const args = [
      argumentOf({ type: "string", contentMediaType: "application/json" }, { name: "params" }),
      argumentOf({ type: "string", format: "binary" }, { name: "file", in: "form", file: true }),
      argumentOf(
        { type: "array", items: {} },
        { name: "ids", in: "q", wire: "q", whole: true, required: true },
      ),
    ];
    expect(emitted({ arguments: args })).toMatchObject({
      jsonText: ["params"],
      arguments: [
        { name: "params", in: "body", wire: "params", required: false },
        { name: "file", in: "form", wire: "file", required: false, file: true },
        { name: "ids", in: "q", wire: "q", required: true, whole: true },
      ],
    });
  });

  it("says the token, the body, the secrets and that it is for administrators", () => {
    const operation = operationOf({
      credential: "refresh",
      body: { encoding: "multipart", required: true, schema: {} },
    });
    expect(emitted({ operation, secrets: ["result.key"], admin: true })).toMatchObject({
      credential: "refresh",
      body: "multipart",
      secrets: ["result.key"],
      admin: true,
    });
  });
});

describe("emitEndpoints", () => {
  const source = (given: Parameters<typeof operationOf>[0]) =>
    emitEndpoints("6.1.0", [toolOf([], { operation: operationOf(given) })]);

  it("gives one expression per operation, the document's prose above it", () => {
    const text = source({
      id: "DELETE /api/v1/chart/{pk}",
      summary: "Delete",
      description: "For good",
      deprecated: true,
    });
    expect(text).toMatch(HEAD);
    expect(text).toContain(`/**
 * Delete
 * For good
 * @deprecated
 * @see DELETE /api/v1/chart/{pk}
 */
export const chartList = (api: Api, init: Init<"/api/v1/chart/{pk}", "delete">) =>
  api.DELETE("/api/v1/chart/{pk}", init);
`);
  });

  it("says nothing twice", () => {
    expect(source({ summary: "Same", description: "Same" }).match(/Same/g)).toHaveLength(1);
  });

  it("lets no prose out of its comment", () => {
    expect(source({ summary: "*/ throw 1; /*" })).not.toContain("*/ throw");
  });
});

describe("emitTypes", () => {
  const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });
  const document: Document = {
    openapi: "3.0.2",
    info: { title: "x", version: "v1" },
    paths: {
      "/a/": {
        post: {
          requestBody: { content: { "application/json": { schema: reference("Outer") } } },
          responses: { "400": { $ref: "#/components/responses/400" } as never },
        },
      },
    },
    components: {
      schemas: {
        Outer: { type: "object", properties: { inner: reference("Inner.get.User1") } },
        "Inner.get.User1": { type: "object", properties: { self: reference("Inner.get.User1") } },
        Error: { type: "object", properties: { message: { type: "string" } } },
        Unused: { type: "object", properties: { other: reference("UnusedToo") } },
        UnusedToo: { type: "string" },
      },
      responses: {
        "400": { description: "Bad", content: { "application/json": { schema: reference("Error") } } },
      },
    },
  };

  it("keeps what an operation or a shared response reaches, and leaves out the rest", async () => {
    const types = await emitTypes("6.1.0", structuredClone(document));
    expect(types).toMatch(HEAD);
    for (const name of ["Outer", '"Inner.get.User1"', "Error"]) expect(types).toContain(`${name}: {`);
    expect(types).not.toContain("Unused");
  });

  it("types a parameter that holds JSON as what is in it, and wants it where it is a list", async () => {
    const list = { name: "q", in: "query", content: { "application/json": { schema: reference("Ids") } } };
    const object = { ...list, content: { "application/json": { schema: reference("Asked") } } };
    const types = await emitTypes("6.1.0", {
      ...document,
      paths: {
        "/a/": {
          delete: { parameters: [list], responses: {} },
          get: { parameters: [object], responses: {} },
        },
      },
      components: {
        schemas: {
          Ids: { type: "array", items: { type: "integer" } },
          Asked: { type: "object", properties: { page: { type: "integer" } } },
        },
      },
    });
    expect(types).toContain('q: components["schemas"]["Ids"];');
    expect(types).toContain('q?: components["schemas"]["Asked"];');
  });

  it("leaves the document as it was", async () => {
    const given = structuredClone(document);
    await emitTypes("6.1.0", given);
    expect(given).toEqual(document);
  });
});

describe("emitOperations", () => {
  it("names operations by resource and action, the document's prose above them", () => {
    const tools = [
      ["annotationLayerBulkDelete", "DELETE /api/v1/annotation_layer/"],
      ["sqllabGetSaved", "GET /api/v1/saved/"],
    ].map(([endpoint = "", id = ""]) =>
      toolOf([], { resource: "annotation_layer", endpoint, operation: operationOf({ id, summary: "Some" }) }),
    );
    const text = emitOperations("6.1.0", new Map([["annotation_layer", tools]]));
    expect(text).toMatch(HEAD);
    expect(text).toContain(`  annotationLayer: {
    /**
     * Some
     * @see DELETE /api/v1/annotation_layer/
     */
    bulkDelete: paths["/api/v1/annotation_layer/"]["delete"];
`);
    expect(text).toContain('    sqllabGetSaved: paths["/api/v1/saved/"]["get"];');
  });

  it("knows which version is the newest", () => {
    const text = emitVersionTypes(["5.0.0", "6.1.0"]);
    expect(text).toContain('newestVersion = "6.1.0"');
    expect(text).toContain('"5.0.0": { operations: v5_0_0.Operations; paths: v5_0_0.paths };');
  });
});

describe("version-index", () => {
  it("groups tools by resource: resources sorted, tools in the document's order", () => {
    const tools = ["b", "a", "b"].map((resource, index) => toolOf([], { resource, name: `t${index}` }));
    expect(
      [...groupByResource(tools)].map(([resource, own]) => [resource, own.map(({ name }) => name)]),
    ).toEqual([
      ["a", ["t1"]],
      ["b", ["t0", "t2"]],
    ]);
  });

  it("counts operations and resources in the manifest", () => {
    const manifest = JSON.parse(
      emitManifest("6.1.0", { hash: "1" }, [toolOf([]), toolOf([], { resource: "a" }), toolOf([])]),
    );
    expect(manifest).toEqual({
      supersetVersion: "6.1.0",
      hash: "1",
      operations: 3,
      resources: { a: 1, chart: 2 },
    });
  });

  it("lists versions as given, and takes the tool type of the newest", () => {
    const index = emitIndex(["5.0.0", "6.1.0"]);
    expect(index.indexOf('"5.0.0"')).toBeLessThan(index.indexOf('"6.1.0"'));
    expect(index).toContain('from "./6.1.0/tool.ts"');
  });
});
