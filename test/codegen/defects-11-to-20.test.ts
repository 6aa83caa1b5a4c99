import { describe, expect, it } from "vitest";
import { emitTypes } from "../../codegen/emit/types.ts";
import { emitValidators } from "../../codegen/emit/validators.ts";
import { inputSchema } from "../../codegen/tools/input-schema.ts";
import { accepts, args, document, emitted, toolOf, tools, vendorOperations } from "./real-superset.ts";

/** The twenty defects and idioms of Superset's own document that a generator must handle, each on the real 6.1.0: 11 to 20. */
describe("handles", () => {
  it("11. response schemas that are wrong: nothing validates a response, and no tool promises an output schema", () => {
    const source = emitValidators("6.1.0", tools);
    const exported = [...source.matchAll(/^export const (\w+)/gm)].map(([, name]) => name);
    expect(exported).toEqual(tools.map(({ endpoint }) => endpoint));
    expect(tools.map(emitted).filter((data) => "outputSchema" in data)).toEqual([]);
  });

  it("12. nullable, any, and lists without items: null is taken where it may be, and every list has items", () => {
    const chart = { chart_id: 1 };
    expect(accepts("PUT /api/v1/chart/{pk}", { ...chart, datasource_type: null, description: null })).toBe(
      true,
    );
    expect(accepts("PUT /api/v1/chart/{pk}", { ...chart, dashboards: null })).toBe(false);
    const layer = { name: "a", value: 1, show: true, showMarkers: false, opacity: "", sourceType: "" };
    const datasource = { id: 1, type: "table" };
    const query = { result_type: null, annotation_layers: [layer, { ...layer, opacity: null }] };
    expect(accepts("POST /api/v1/chart/data", { datasource, queries: [query] })).toBe(true);
    for (const value of [1, "x", true, [1, "x"]]) {
      expect(
        accepts("GET /api/v1/chart/", { filters: [{ col: "id", opr: "eq", value }] }),
        String(value),
      ).toBe(true);
    }
    const lists = JSON.stringify(tools.map(inputSchema), (_, node) =>
      node?.type === "array" && !node.items ? "LIST WITHOUT ITEMS" : node,
    );
    expect(lists).not.toContain("LIST WITHOUT ITEMS");
  });

  it("13. schema names with dots and numbers: quoted in the types, and in no name of ours", async () => {
    const types = await emitTypes("6.1.0", document);
    expect(types).toContain('"ChartRestApi.get_list.User1": {');
    expect(types).not.toMatch(/^\s*\w+\.\w+.*: \{/m);
    expect(tools.filter(({ endpoint }) => !/^[a-z][A-Za-z0-9]*$/.test(endpoint))).toEqual([]);
  });

  it("14. unused schemas are left out of types.ts, and used ones are not", async () => {
    const types = await emitTypes("6.1.0", document);
    const names = Object.keys(document.components.schemas);
    const defined = names.filter((name) =>
      new RegExp(`^ {8}"?${name.replaceAll(".", "\\.")}"?: `, "m").test(types),
    );
    const { schemas, ...shared } = document.components;
    const referring = JSON.stringify([document.paths, shared, defined.map((name) => schemas[name])]);
    const used = new Set([...referring.matchAll(/#\/components\/schemas\/([^"]+)/g)].map(([, name]) => name));
    expect([...used].sort()).toEqual([...defined].sort());
    expect(names.length - defined.length).toBeGreaterThanOrEqual(60);
    for (const name of ["CacheRestApi.get", "ChartDataRestApi.get", "DatasetColumnsRestApi.get"])
      expect(defined).not.toContain(name);
  });

  it("15. security schemes: jwt or API key signs with the access token, jwt_refresh with the refresh token, login with none", () => {
    const credential = (wanted: string) =>
      tools.filter(({ operation }) => operation.credential === wanted).map(({ operation }) => operation.id);
    expect(credential("refresh")).toEqual(["POST /api/v1/security/refresh"]);
    expect(credential("none")).toEqual([
      "POST /api/v1/security/login",
      "GET /api/v1/user/{user_id}/avatar.png",
    ]);
    // With a token these two answer 401, whatever the document says.
    const filterState = "/api/v1/dashboard/{pk}/filter_state";
    expect(credential("session")).toEqual([`POST ${filterState}`, `PUT ${filterState}/{key}`]);
    expect(credential("access")).toHaveLength(275);
    expect(toolOf("GET /api/v1/me/").operation.credential).toBe("access");
  });

  it("16. error responses: only what success answers is asked for, JSON besides, and never anything", () => {
    for (const tool of tools) {
      const accept = emitted(tool).accept as string;
      expect(accept).toMatch(/(^|, )application\/json$/);
      expect(accept).not.toContain("*/*");
    }
    expect(emitted(toolOf("GET /api/v1/sqllab/results/")).accept).toBe("application/json");
    expect(emitted(toolOf("GET /api/v1/dashboard/export/")).accept).toBe("application/zip, application/json");
  });

  it("16. error responses: what answers JSON does not ask for HTML, which would turn errors into pages", () => {
    expect(emitted(toolOf("GET /api/v1/embedded_dashboard/{uuid}")).accept).not.toContain("text/html");
  });

  it("17. bulk delete: the ids go in q, required, and there is no body", () => {
    const bulk = tools.filter(({ name }) => name.endsWith("_bulk_delete"));
    const declared = vendorOperations.filter(
      ({ id, parameters }) => id.startsWith("DELETE") && parameters?.some(({ name }) => name === "q"),
    );
    expect(bulk.map(({ operation }) => operation.id)).toEqual(declared.map(({ id }) => id));
    for (const { arguments: own, operation, name } of bulk) {
      const whole = own.filter(({ whole: all }) => all);
      expect(whole, name).toMatchObject([
        { in: "q", wire: "q", required: true, name: name.includes("tag") ? "tags" : "ids" },
      ]);
      expect(operation.body).toBeUndefined();
    }
  });

  it("18. text leftovers: no folding, markup or line break in a word that the model sees or a comment says", () => {
    const texts = tools.flatMap((tool) => [
      tool.operation.summary,
      tool.operation.description,
      ...descriptionsOf(inputSchema(tool)),
    ]);
    expect(texts.filter((text) => /\\n|\n|<br|<a |<\/|`/.test(text))).toEqual([]);
  });

  it("19. unknown keys are refused at the root of every tool, by schema and validator", () => {
    expect(tools.filter((tool) => inputSchema(tool).additionalProperties !== false)).toEqual([]);
    const source = emitValidators("6.1.0", tools);
    expect(source.match(/\.strict\(\);$/gm)).toHaveLength(280);
    expect(accepts("POST /api/v1/tag/", { name: "x" })).toBe(true);
    expect(accepts("POST /api/v1/tag/", { name: "x", foo: 1 })).toBe(false);
  });

  it("20. required lists: as the server has them", () => {
    const needed = (id: string) =>
      args(id)
        .filter((name) => name.endsWith("!"))
        .sort();
    expect(needed("POST /api/v1/chart/")).toEqual([
      "body.datasource_id!",
      "body.datasource_type!",
      "body.slice_name!",
    ]);
    expect(needed("POST /api/v1/dataset/")).toEqual(["body.database!", "body.table_name!"]);
    expect(needed("PUT /api/v1/chart/{pk}")).toEqual(["path.chart_id!"]);
    expect(needed("POST /api/v1/security/guest_token/")).toContain("body.user!");
    expect(needed("POST /api/v1/chart/import/")).toEqual(["form.formData!"]);
    expect(needed("POST /api/v1/assets/import/")).toEqual(["form.bundle!"]);
    expect(needed("POST /api/v1/query/stop")).toEqual(["body.client_id!"]);
  });
});

function descriptionsOf(node: unknown): string[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, child]) =>
    key === "description" && typeof child === "string" ? [child] : descriptionsOf(child),
  );
}
