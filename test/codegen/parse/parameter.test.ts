import { describe, expect, it } from "vitest";
import type { Parameter } from "../../../codegen/model.ts";
import { type ParameterObject, parseParameter } from "../../../codegen/parse/parameter.ts";
import type { SchemaObject } from "../../../codegen/parse/schema.ts";
import { recordingContext } from "./recording-context.ts";

const AT = "#/paths/~1chart~1/get/parameters/0";
const LIST: SchemaObject = { type: "object", properties: { page: { type: "integer" } } };
const IDS: SchemaObject = { type: "array", items: { type: "integer" } };
const SCHEMAS = { get_list_schema: LIST, get_delete_ids_schema: IDS };

function parse(given: Partial<ParameterObject>) {
  const { context, problems } = recordingContext(SCHEMAS);
  return { parameter: parseParameter(context, AT, { name: "q", in: "query", ...given }), problems };
}

const json = (schema: SchemaObject) => ({ content: { "application/json": { schema } } });
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

describe("parseParameter gives", () => {
  const cases: [title: string, given: Partial<ParameterObject>, want: Partial<Parameter>][] = [
    [
      "q as JSON content: Rison, optional, named after its component",
      json(ref("get_list_schema")),
      { encoding: "rison", required: false, schemaName: "get_list_schema" },
    ],
    [
      "q declared as a plain object: Rison all the same",
      { schema: LIST },
      { encoding: "rison", schemaName: undefined },
    ],
    [
      "q that is a list: required though not marked so",
      json(ref("get_delete_ids_schema")),
      { encoding: "rison", required: true },
    ],
    ["q marked required: required", { required: true, ...json(LIST) }, { required: true }],
    ["q that is a text: plain", { schema: { type: "string" } }, { encoding: "plain" }],
    [
      "a query parameter: plain and optional",
      { name: "force", schema: { type: "boolean" } },
      { encoding: "plain", required: false },
    ],
    ["a list in the query: plain", { name: "tags", schema: IDS }, { encoding: "plain", required: false }],
    [
      "a path parameter: required though not marked so",
      { name: "pk", in: "path", schema: { type: "integer" } },
      { in: "path", required: true },
    ],
    [
      "a named schema for a plain parameter",
      { name: "x", schema: ref("get_delete_ids_schema") },
      { schemaName: "get_delete_ids_schema" },
    ],
    [
      "its own description before its schema's",
      { schema: { type: "string", description: "B" }, description: "A\\n b" },
      { description: "A b" },
    ],
    [
      "its schema's description when it has none",
      { schema: { type: "string", description: "B" } },
      { description: "B" },
    ],
  ];
  it.each(cases)("%s", (_, given, want) => {
    const { parameter, problems } = parse(given);
    expect(parameter).toMatchObject(want);
    expect(problems).toEqual([]);
  });

  it("q that is a nullable object: Rison", () => {
    expect(parse(json({ ...LIST, nullable: true })).parameter.encoding).toBe("rison");
  });
});

describe("parseParameter reports", () => {
  const cases: [title: string, given: Partial<ParameterObject>, pointer: string, says: string][] = [
    ["an object that is not q", { name: "filter", schema: LIST }, AT, '"filter" is structured'],
    ["JSON content that is not q", { name: "filter", ...json(LIST) }, AT, '"filter" is structured'],
    ["a list in the path", { name: "ids", in: "path", schema: IDS }, AT, '"ids" is structured'],
    ["a header", { name: "X", in: "header", schema: { type: "string" } }, AT, '"header"'],
    ["a cookie", { name: "X", in: "cookie", schema: { type: "string" } }, AT, '"cookie"'],
    ["content other than JSON", { content: { "text/csv": { schema: LIST } } }, `${AT}/content`, "text/csv"],
    ["a parameter without a schema", {}, AT, '"q" has no schema'],
    ["a dangling schema", { schema: ref("Gone") }, `${AT}/schema/$ref`, "Gone"],
    [
      "a dangling schema in content",
      json(ref("Gone")),
      `${AT}/content/application~1json/schema/$ref`,
      "Gone",
    ],
  ];
  it.each(cases)("%s", (_, given, pointer, says) => {
    const { problems } = parse(given);
    expect(problems).toContainEqual({ pointer, message: expect.stringContaining(says) });
  });
});
