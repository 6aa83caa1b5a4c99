import { describe, expect, it } from "vitest";
import { type Document, escapePointer, parseDocument } from "../../../codegen/parse/document.ts";
import type { OperationObject } from "../../../codegen/parse/operation.ts";

const PK = (name: string) => ({ name, in: "path", schema: { type: "integer" } });

function documentOf(paths: Document["paths"], schemas: Document["components"]["schemas"] = {}): Document {
  return { openapi: "3.0.2", info: { title: "Superset", version: "v1" }, paths, components: { schemas } };
}

const pointers = (document: Document) => parseDocument(document).problems.map(({ pointer }) => pointer);

describe("parseDocument", () => {
  it("gives every operation, in the document's order", () => {
    const { operations, problems } = parseDocument(
      documentOf({ "/b/": { post: {}, get: {} }, "/a/": { delete: {}, put: {}, patch: {} } }),
    );
    expect(operations.map(({ id }) => id)).toEqual([
      "POST /b/",
      "GET /b/",
      "DELETE /a/",
      "PUT /a/",
      "PATCH /a/",
    ]);
    expect(problems).toEqual([]);
  });

  it("keeps trailing slashes as they are", () => {
    const { operations } = parseDocument(documentOf({ "/a": { get: {} }, "/a/": { post: {} } }));
    expect(operations.map(({ path }) => path)).toEqual(["/a", "/a/"]);
  });

  it("reports all problems of all operations at once", () => {
    const document = documentOf({
      "/a/{pk}": { get: {} },
      "/b/": { get: { parameters: [PK("id")] }, post: { security: [{ oauth2: [] }] } },
    });
    expect(pointers(document)).toEqual([
      "#/paths/~1a~1{pk}/get/parameters",
      "#/paths/~1b~1/get/parameters",
      "#/paths/~1b~1/post/security",
    ]);
  });

  it("reports an operation that stands twice under different parameter names, naming both", () => {
    const { problems } = parseDocument(
      documentOf({
        "/chart/{pk}": { get: { parameters: [PK("pk")] } },
        "/chart/{id_or_uuid}": { get: { parameters: [PK("id_or_uuid")] } },
      }),
    );
    expect(problems).toEqual([
      {
        pointer: "#/paths/~1chart~1{id_or_uuid}/get",
        message: expect.stringMatching(/GET \/chart\/\{id_or_uuid\}.*GET \/chart\/\{pk\}/),
      },
    ]);
  });

  it("takes one template twice when the methods differ", () => {
    const document = documentOf({
      "/chart/{pk}": { put: { parameters: [PK("pk")] } },
      "/chart/{id_or_uuid}": { get: { parameters: [PK("id_or_uuid")] } },
    });
    expect(parseDocument(document).operations.map(({ id }) => id)).toEqual([
      "PUT /chart/{pk}",
      "GET /chart/{id_or_uuid}",
    ]);
    expect(pointers(document)).toEqual([]);
  });

  it.each(["parameters", "head", "options", "trace", "$ref", "servers"])(
    "reports %s on a path, which it would drop",
    (key) => {
      const document = documentOf({ "/a/": { [key]: {} as OperationObject, get: {} } });
      expect(pointers(document)).toEqual([`#/paths/~1a~1/${key}`]);
      expect(parseDocument(document).operations).toHaveLength(1);
    },
  );

  it.each(["2.0", "3.1.0", "3.00", "13.0.1"])("reports OpenAPI %s", (openapi) => {
    expect(pointers({ ...documentOf({}), openapi })).toEqual(["#/openapi"]);
  });

  it("leaves the document as it was", () => {
    const document = documentOf({
      "/a/": { get: { parameters: [{ name: "q", in: "query", schema: { type: "object" } }] } },
    });
    const before = structuredClone(document);
    parseDocument(document);
    expect(document).toEqual(before);
  });

  it("reports a fault of a shared component once", () => {
    const body = { content: { "application/json": { schema: { $ref: "#/components/schemas/Shared" } } } };
    const document = documentOf(
      { "/a/": { post: { requestBody: body }, put: { requestBody: body } } },
      { Shared: { type: "file" } },
    );
    expect(pointers(document)).toEqual(["#/components/schemas/Shared/type"]);
  });
});

it("escapePointer escapes ~ before /, so that the two stay apart", () => {
  expect(escapePointer("/a~1/b")).toBe("~1a~01~1b");
});
