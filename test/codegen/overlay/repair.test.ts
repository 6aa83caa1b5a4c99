import { describe, expect, it } from "vitest";
import type { Correction } from "../../../codegen/overlay/overlay.ts";
import { repair } from "../../../codegen/overlay/repair.ts";
import type { Document } from "../../../codegen/parse/document.ts";

const WHY = "because the server says so";

/** Fresh for every use, so that a change made in place would show. */
function vendor(): Document {
  const parameters = ["pk", "stray", "force"].map((name) => ({
    name,
    in: "query",
    schema: { type: "integer" },
  }));
  return {
    openapi: "3.0.2",
    info: { title: "Superset", version: "v1" },
    paths: { "/chart/{pk}": { get: { summary: "Get", parameters }, put: { summary: "Put" } } },
    components: {
      schemas: { Chart: { type: "object", properties: { "a/b": { type: "string" } }, required: ["x"] } },
    },
  };
}

function correct(...entries: Partial<Correction>[]) {
  const corrections = entries.map((entry) => ({ at: "", versions: "*", why: WHY, ...entry }));
  const { document, problems } = repair(vendor(), "6.1.0", corrections);
  return { get: document.paths["/chart/{pk}"]?.get, schemas: document.components.schemas, problems };
}

const GET = "GET /chart/{pk}";

describe("repair", () => {
  it("adds a schema that is missing", () => {
    const { schemas, problems } = correct({ schema: "Gone", add: { type: "string" } });
    expect(schemas.Gone).toEqual({ type: "string" });
    expect(problems).toEqual([]);
  });

  it("adds to an operation", () => {
    expect(correct({ operation: GET, at: "/deprecated", add: true }).get?.deprecated).toBe(true);
  });

  it("replaces, through an escaped pointer", () => {
    const { schemas } = correct({ schema: "Chart", at: "/properties/a~1b/type", replace: "number" });
    expect(schemas.Chart?.properties).toEqual({ "a/b": { type: "number" } });
  });

  it("replaces a whole schema", () => {
    expect(correct({ schema: "Chart", replace: { type: "array" } }).schemas.Chart).toEqual({ type: "array" });
  });

  it("merges keys into an object and keeps the others", () => {
    const { get } = correct({
      operation: GET,
      at: "/parameters/0",
      merge: { description: "Key", in: "path" },
    });
    expect(get?.parameters?.[0]).toEqual({
      name: "pk",
      in: "path",
      schema: { type: "integer" },
      description: "Key",
    });
  });

  it("removes a list's element without leaving a hole", () => {
    const { get } = correct({ operation: GET, at: "/parameters/1", remove: true });
    expect(get?.parameters?.map(({ name }) => name)).toEqual(["pk", "force"]);
  });

  it("removes a key", () => {
    expect(correct({ schema: "Chart", at: "/required", remove: true }).schemas.Chart).not.toHaveProperty(
      "required",
    );
  });

  it("applies entries in their order, each to what the one before left", () => {
    const { schemas, problems } = correct(
      { schema: "New", add: { type: "string" } },
      { schema: "New", at: "/type", replace: "number" },
    );
    expect(schemas.New).toEqual({ type: "number" });
    expect(problems).toEqual([]);
  });

  it("finds the operation under the parameter names of another version", () => {
    const { get, problems } = correct({
      operation: "GET /chart/{id_or_uuid}",
      at: "/summary",
      replace: "New",
    });
    expect(get?.summary).toBe("New");
    expect(problems).toEqual([]);
  });

  it("leaves the vendor's document and the entry as they were", () => {
    const document = vendor();
    const entry = { schema: "New", at: "", add: { type: "string" }, versions: "*", why: WHY };
    const { document: repaired } = repair(document, "6.1.0", [
      entry,
      { schema: "New", at: "/type", replace: "number", versions: "*", why: WHY },
      { operation: GET, at: "/parameters/0", remove: true, versions: "*", why: WHY },
    ]);
    expect(document).toEqual(vendor());
    expect(entry.add).toEqual({ type: "string" });
    expect(repaired).not.toEqual(document);
  });
});

describe("repair reports an entry", () => {
  const cases: [title: string, entry: Partial<Correction>, says: string][] = [
    [
      "for an operation that is gone",
      { operation: "GET /gone", at: "/summary", replace: "x" },
      "GET /gone is not in",
    ],
    [
      "for a method that is gone",
      { operation: "POST /chart/{pk}", at: "/summary", replace: "x" },
      "is not in",
    ],
    ["that names no part of the operation", { operation: GET, remove: true }, "must name a part"],
    ["whose place has no parent", { operation: GET, at: "/requestBody/content/x", add: 1 }, "nothing at"],
    ["for a schema that is gone", { schema: "Gone", at: "/properties/a", remove: true }, "nothing at"],
    ["that adds what is there", { schema: "Chart", add: {} }, "there already"],
    ["that replaces what is not there", { operation: GET, at: "/description", replace: "x" }, "is not there"],
    [
      "that merges into what is not there",
      { operation: GET, at: "/parameters/9", merge: {} },
      "is not there",
    ],
    ["that removes what is not there", { schema: "Gone", remove: true }, "is not there"],
    ["whose versions are no range", { schema: "New", add: {}, versions: "=> 6" }, "no range of versions"],
    [
      "that replaces a value by the same",
      { operation: GET, at: "/summary", replace: "Get" },
      "changes nothing",
    ],
    [
      "that merges what is so already",
      { operation: GET, at: "/parameters/0", merge: { name: "pk" } },
      "changes nothing",
    ],
  ];
  it.each(cases)("%s", (_, entry, says) => {
    expect(correct(entry).problems).toEqual([
      { pointer: "spec/overlay/corrections.yaml#/0", message: expect.stringContaining(says) },
    ]);
  });

  it("at its own position, and goes on with the others", () => {
    const { schemas, problems } = correct(
      { schema: "Chart", add: {} },
      { schema: "A", add: { type: "string" } },
      { schema: "Gone", remove: true },
    );
    expect(problems.map(({ pointer }) => pointer)).toEqual([
      "spec/overlay/corrections.yaml#/0",
      "spec/overlay/corrections.yaml#/2",
    ]);
    expect(schemas.A).toBeDefined();
  });
});

describe("repair applies an entry to the versions it claims:", () => {
  const cases: [versions: string, applies: boolean][] = [
    ["*", true],
    [">=6.1", true],
    [">=5", true],
    ["6.1.0", true],
    ["<6.1", false],
    [">=6.2", false],
    [">=4 <6", false],
    ["4.1.4 || 6.1.0", true],
  ];
  it.each(cases)("%s", (versions, applies) => {
    const { schemas, problems } = correct({ schema: "New", add: { type: "string" }, versions });
    expect("New" in schemas).toBe(applies);
    expect(problems).toEqual([]);
  });

  it("a stale entry of other versions is no problem of this one", () => {
    expect(correct({ schema: "Gone", remove: true, versions: "<6" }).problems).toEqual([]);
  });
});
