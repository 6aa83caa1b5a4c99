import { describe, expect, it } from "vitest";
import { emitEndpoints } from "../../codegen/emit/endpoints.ts";
import type { Tool } from "../../codegen/model.ts";
import { parseDocument } from "../../codegen/parse/document.ts";
import { jsonTextPaths } from "../../codegen/tools/accepted.ts";
import {
  accepts,
  args,
  document,
  emitted,
  problems,
  toolOf,
  tools,
  vendor,
  vendorOperations,
} from "./real-superset.ts";

/** The twenty defects and idioms of Superset's own document that a generator must handle, each on the real 6.1.0: 1 to 10. */
it("the pipeline has no problem left", () => {
  expect(problems).toEqual([]);
  expect(parseDocument(vendor).problems.length).toBeGreaterThan(0);
});

describe("handles", () => {
  it("1. no operationId anywhere: all 280 tools are uniquely named", () => {
    expect(vendorOperations.filter(({ operationId }) => operationId !== undefined)).toEqual([]);
    expect(vendorOperations).toHaveLength(280);
    expect(new Set(tools.map(({ name }) => name)).size).toBe(280);
    expect(new Set(tools.map(({ endpoint }) => endpoint)).size).toBe(280);
    expect(toolOf("POST /api/v1/dataset/get_or_create/").name).toBe("superset_dataset_get_or_create");
    expect(toolOf("POST /api/v1/tag/{pk}/favorites/").name).toBe("superset_tag_add_favorite");
    expect(tools.filter(({ name }) => name.includes("__"))).toEqual([]);
  });

  it("2. summaries that belong to other resources: none ends up as a description, and no two tools have the same words", () => {
    const shared = vendorOperations
      .map(({ summary }) => summary)
      .filter((text, index, all) => text && all.indexOf(text) !== index);
    expect(shared).toContain("Get a report schedule log");
    expect(tools.filter(({ description }) => shared.includes(description))).toEqual([]);
    for (const key of ["title", "description"] as const)
      expect(new Set(tools.map((tool) => tool[key])).size).toBe(280);
    expect(toolOf("GET /api/v1/embedded_dashboard/{uuid}").description).toMatch(/embed/i);
    expect(toolOf("GET /api/v1/annotation_layer/{pk}/annotation/").description).not.toMatch(
      /^List annotation layers/,
    );
  });

  it("3. q as JSON content: Rison on all 106 of them, their keys as arguments, required where the server needs them", () => {
    const declared = vendorOperations.filter(({ parameters }) =>
      parameters?.some(({ name, content }) => name === "q" && content),
    );
    expect(declared).toHaveLength(106);
    const encodings = declared.map(
      ({ id }) => toolOf(id).operation.parameters.find(({ name }) => name === "q")?.encoding,
    );
    expect(encodings.filter((encoding) => encoding !== "rison")).toEqual([]);
    for (const { id } of declared) expect(args(id).some((name) => name.startsWith("q."))).toBe(true);
    expect(args("GET /api/v1/database/{pk}/tables/")).toContain("q.schema_name!");
    expect(args("GET /api/v1/sqllab/results/")).toContain("q.key!");
    expect(args("GET /api/v1/query/updated_since")).toContain("q.last_updated_ms!");
    expect(args("GET /api/v1/chart/export/")).toContain("q.ids!");
  });

  it("4. roles/search: its q is Rison though declared as a plain object, with group_ids and opr", () => {
    const search = toolOf("GET /api/v1/security/roles/search/");
    expect(search.operation.parameters[0]?.encoding).toBe("rison");
    const filter = search.arguments.find(({ name }) => name === "filters")?.schema.items;
    expect(filter?.properties?.col?.enum).toContain("group_ids");
    expect(filter?.required).toContain("opr");
  });

  it("5. path parameters that are not in the path are gone, and what is read instead is there", () => {
    expect(args("GET /api/v1/database/{pk}/select_star/{table_name}/")).toEqual([
      "path.database_id!",
      "path.table_name!",
    ]);
    expect(args("GET /api/v1/log/recent_activity/").filter((name) => name.startsWith("path."))).toEqual([]);
    expect(args("GET /api/v1/tag/get_objects/")).toEqual(["query.tagIds", "query.tags", "query.types"]);
  });

  it("6. wrong path types: client_id and user_id are text, and a tag's object type says its numbers", () => {
    expect(accepts("GET /api/v1/sqllab/export/{client_id}/", { client_id: "f11788c52f" })).toBe(true);
    expect(toolOf("GET /api/v1/user/{user_id}/avatar.png").arguments[0]?.schema.type).toBe("string");
    expect(accepts("GET /api/v1/chart/{id_or_uuid}", { chart_id: 7 })).toBe(true);
    expect(accepts("GET /api/v1/chart/{id_or_uuid}", { chart_id: "8f3a0d3e" })).toBe(true);
    const type = toolOf("POST /api/v1/tag/{object_type}/{object_id}/").arguments.find(
      ({ name }) => name === "object_type",
    );
    expect(type?.schema.description).toMatch(/1 saved query, 2 chart, 3 dashboard, 4 dataset/);
  });

  it("7. one template under two parameter names is one resource with one argument name; trailing slashes stay", () => {
    const dashboard = [
      "GET /api/v1/dashboard/{id_or_slug}",
      "PUT /api/v1/dashboard/{pk}",
      "DELETE /api/v1/dashboard/{pk}",
    ];
    expect(dashboard.map((id) => args(id)[0])).toEqual(Array(3).fill("path.dashboard_id!"));
    expect(tools.map(({ operation }) => operation.id)).toEqual(vendorOperations.map(({ id }) => id));
    expect(tools.filter(({ operation }) => operation.path.endsWith("/")).length).toBeGreaterThan(98);
    for (const tool of tools) {
      expect(emitted(tool).path).toBe(tool.operation.path);
      expect(emitEndpoints("6.1.0", [tool])).toContain(`(${JSON.stringify(tool.operation.path)}, init)`);
    }
  });

  it("8. schemas that are referenced but not defined are filled in, and what has no body has none", () => {
    const text = JSON.stringify(document);
    const referenced = new Set(
      [...text.matchAll(/#\/components\/schemas\/([^"]+)/g)].map(([, name]) => name as string),
    );
    expect([...referenced].filter((name) => !(name in document.components.schemas))).toEqual([]);
    expect(args("PUT /api/v1/dashboard/{pk}/filters")).toEqual([
      "path.dashboard_id!",
      "body.modified",
      "body.deleted",
      "body.reordered",
    ]);
    expect(args("PUT /api/v1/dashboard/{pk}/colors")).toContain("body.label_colors");
    expect(args("GET /api/v1/report/slack_channels/")).toContain("q.search_string");
    expect(args("POST /api/v1/sqllab/format_sql/")).toContain("body.sql!");
    const bodiless = [
      "POST /api/v1/chart/{pk}/favorites/",
      "PUT /api/v1/dataset/{pk}/refresh",
      "POST /api/v1/security/refresh",
    ];
    expect(bodiless.map((id) => toolOf(id).operation.body)).toEqual([undefined, undefined, undefined]);
  });

  it("9. the SQL Lab permalink takes SQL, not the state of Explore", () => {
    const id = "POST /api/v1/sqllab/permalink";
    expect(args(id)).toEqual(expect.arrayContaining(["body.dbId!", "body.sql!", "body.name!"]));
    expect(accepts(id, { dbId: 1, name: "Tab", sql: "SELECT 1" })).toBe(true);
    expect(accepts(id, { formData: {} })).toBe(false);
  });

  const JSON_FIELDS: [id: string, fields: string[]][] = [
    ["POST /api/v1/chart/", ["params", "query_context"]],
    ["PUT /api/v1/chart/{pk}", ["params", "query_context"]],
    ["POST /api/v1/dashboard/", ["json_metadata", "position_json"]],
    ["PUT /api/v1/dashboard/{pk}", ["json_metadata", "position_json"]],
    ["POST /api/v1/dashboard/{pk}/copy/", ["json_metadata"]],
    ["POST /api/v1/annotation_layer/{pk}/annotation/", ["json_metadata"]],
    ["PUT /api/v1/annotation_layer/{pk}/annotation/{id}", ["json_metadata"]],
    ["POST /api/v1/database/", ["extra", "masked_encrypted_extra"]],
    ["PUT /api/v1/database/{pk}", ["extra", "masked_encrypted_extra"]],
    ["POST /api/v1/database/test_connection/", ["extra", "masked_encrypted_extra"]],
    ["POST /api/v1/database/validate_parameters/", ["extra", "masked_encrypted_extra"]],
    ["POST /api/v1/dataset/", ["template_params"]],
    ["POST /api/v1/dataset/get_or_create/", ["template_params"]],
    ["PUT /api/v1/dataset/{pk}", ["extra", "template_params", "columns[].extra", "metrics[].extra"]],
    ["POST /api/v1/sqllab/execute/", ["templateParams"]],
    ["POST /api/v1/sqllab/permalink", ["templateParams"]],
    ["POST /api/v1/sqllab/format_sql/", ["template_params"]],
    ["POST /api/v1/saved_query/", ["extra_json"]],
    ["PUT /api/v1/saved_query/{pk}", ["extra_json"]],
  ];
  it.each(JSON_FIELDS)(
    "10. JSON in a string: %s takes objects for %j and says to write them as text",
    (id, fields) => {
      const tool = toolOf(id);
      expect(tool.arguments.flatMap(jsonTextPaths)).toEqual(expect.arrayContaining(fields));
      expect(emitted(tool).jsonText).toEqual(expect.arrayContaining(fields));
      for (const field of fields.filter((name) => !name.includes("["))) {
        const given = Object.fromEntries(
          tool.arguments
            .filter(({ required }) => required)
            .map(({ name, schema }) => [name, sampleOf(schema)]),
        );
        expect(accepts(id, { ...given, [field]: { a: { b: 1 } } }), field).toBe(true);
        expect(accepts(id, { ...given, [field]: '{"a":1}' }), field).toBe(true);
        expect(accepts(id, { ...given, [field]: 7 }), field).toBe(false);
      }
    },
  );

  it("10. JSON in a string: no field of those names is left a plain string anywhere", () => {
    const names = [
      "params",
      "query_context",
      "json_metadata",
      "position_json",
      "extra",
      "masked_encrypted_extra",
      "template_params",
      "templateParams",
      "extra_json",
    ];
    const left = tools.flatMap((tool) =>
      tool.arguments
        .filter(({ in: place, wire }) => (place === "body" || place === "form") && names.includes(wire))
        .filter(
          ({ schema }) =>
            [schema.type].flat().includes("string") && schema.contentMediaType !== "application/json",
        )
        .map(({ name }) => `${tool.name} ${name}`),
    );
    expect(left).toEqual([]);
  });
});

/** Some value of the type: enough for a required argument that a test does not care about. */
function sampleOf(schema: Tool["arguments"][number]["schema"]): unknown {
  if (schema.enum) return schema.enum[0];
  if (schema.contentMediaType) return {};
  const type = [schema.type].flat()[0];
  const samples: Record<string, unknown> = {
    string: "text",
    integer: 1,
    number: 1,
    boolean: true,
    array: [],
    object: {},
  };
  return samples[type ?? "string"];
}
