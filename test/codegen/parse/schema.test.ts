import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Schema } from "../../../codegen/model.ts";
import { parseSchema, type SchemaObject } from "../../../codegen/parse/schema.ts";
import { recordingContext } from "./recording-context.ts";

const AT = "#/paths/~1x/get/schema";

function parse(schema: SchemaObject, schemas: Record<string, SchemaObject> = {}) {
  const { context, problems } = recordingContext(schemas);
  return { schema: parseSchema(context, AT, schema), problems };
}

const ref = (name: string): SchemaObject => ({ $ref: `#/components/schemas/${name}` });

describe("parseSchema gives", () => {
  const cases: [title: string, given: SchemaObject, want: Schema, schemas?: Record<string, SchemaObject>][] =
    [
      ["a plain type as it is", { type: "string" }, { type: "string" }],
      ["nullable as a second type", { type: "integer", nullable: true }, { type: ["integer", "null"] }],
      ["nullable: false as nothing", { type: "integer", nullable: false }, { type: "integer" }],
      [
        "null as a value of a nullable enum that lacks it",
        { type: "string", nullable: true, enum: ["a", ""] },
        { type: ["string", "null"], enum: ["a", "", null] },
      ],
      [
        "null once in a nullable enum that has it",
        { type: "string", nullable: true, enum: ["a", null] },
        { type: ["string", "null"], enum: ["a", null] },
      ],
      [
        "null as a value of a nullable enum without a type",
        { nullable: true, enum: ["full"] },
        { enum: ["full", null] },
      ],
      [
        "nullable anyOf with null as a choice",
        { nullable: true, anyOf: [{ type: "string" }, { type: "number" }] },
        { anyOf: [{ type: "string" }, { type: "number" }, { type: "null" }] },
      ],
      ["items to an array that has none", { type: "array" }, { type: "array", items: {} }],
      [
        "an object to a schema that only has properties",
        { properties: { a: { type: "string" } } },
        { type: "object", properties: { a: { type: "string" } } },
      ],
      [
        "a free-form object's value schema",
        { type: "object", additionalProperties: ref("Leaf") },
        { type: "object", additionalProperties: { type: "boolean" } },
        { Leaf: { type: "boolean" } },
      ],
      ["the target of a reference", ref("Leaf"), { type: "boolean" }, { Leaf: { type: "boolean" } }],
      [
        "the target of a reference whose name has dots",
        ref("ChartRestApi.get_list.User1"),
        { type: "boolean" },
        { "ChartRestApi.get_list.User1": { type: "boolean" } },
      ],
      [
        "allOf with one reference as its target, under its own description",
        { allOf: [ref("Leaf")], description: "Mine" },
        { type: "string", description: "Mine" },
        { Leaf: { type: "string", description: "Theirs" } },
      ],
      [
        "nullable allOf with one reference as a nullable target",
        { nullable: true, allOf: [ref("Leaf")] },
        { type: ["object", "null"], properties: { a: { type: "string" } } },
        { Leaf: { type: "object", properties: { a: { type: "string" } } } },
      ],
      [
        "the title where there is no description",
        { type: "string", title: "Name" },
        { type: "string", description: "Name" },
      ],
      ["an example as a list of one", { type: "string", example: "x" }, { type: "string", examples: ["x"] }],
      [
        "a list of examples for a value that is no list as those examples",
        { type: "string", example: ["x", "y"] },
        { type: "string", examples: ["x", "y"] },
      ],
      [
        "a list as the example of a list",
        { type: "array", items: { type: "integer" }, example: [1, 2] },
        { type: "array", items: { type: "integer" }, examples: [[1, 2]] },
      ],
      [
        "a default, also null and false",
        { type: "boolean", default: false },
        { type: "boolean", default: false },
      ],
      [
        "limits and patterns",
        { type: "string", minLength: 1, maxLength: 9, pattern: "^a" },
        { type: "string", minLength: 1, maxLength: 9, pattern: "^a" },
      ],
      ["vendor extensions as nothing", { type: "string", "x-order": 1 }, { type: "string" }],
    ];
  it.each(cases)("%s", (_, given, want, schemas) => {
    expect(parse(given, schemas)).toEqual({ schema: want, problems: [] });
  });
});

describe("parseSchema reports", () => {
  const cases: [
    title: string,
    given: SchemaObject,
    pointer: string,
    schemas?: Record<string, SchemaObject>,
  ][] = [
    ["a dangling reference", { type: "array", items: ref("Gone") }, `${AT}/items/$ref`],
    [
      "a dangling reference inside a component, at the component",
      ref("Outer"),
      "#/components/schemas/Outer/properties/a/$ref",
      { Outer: { type: "object", properties: { a: ref("Gone") } } },
    ],
    ["a reference out of the schemas", { $ref: "other.json#/A" }, `${AT}/$ref`],
    ["an unknown keyword", { type: "integer", multipleOf: 2 }, `${AT}/multipleOf`],
    ["oneOf", { oneOf: [{ type: "string" }] }, `${AT}/oneOf`],
    ["not", { not: { type: "string" } }, `${AT}/not`],
    ["an unknown type", { type: "file" }, `${AT}/type`],
    ["allOf of several", { allOf: [{ type: "object" }, { type: "object" }] }, `${AT}/allOf`],
    ["allOf of none", { allOf: [] }, `${AT}/allOf`],
    [
      "a required name that is no property",
      { type: "object", properties: { a: {} }, required: ["a", "b"] },
      `${AT}/required`,
    ],
  ];
  it.each(cases)("%s, by JSON pointer", (_, given, pointer, schemas) => {
    expect(parse(given, schemas).problems.map((problem) => problem.pointer)).toEqual([pointer]);
  });

  it("every fault of a schema, not only the first", () => {
    const { problems } = parse({
      type: "object",
      properties: { a: { type: "file" }, b: ref("Gone") },
      not: {},
    });
    expect(problems.map(({ pointer }) => pointer)).toEqual([
      `${AT}/not`,
      `${AT}/properties/a/type`,
      `${AT}/properties/b/$ref`,
    ]);
  });

  it("the name of what is missing", () => {
    expect(parse(ref("Gone")).problems[0]?.message).toContain("#/components/schemas/Gone");
  });
});

describe("a schema that contains itself", () => {
  const schemas = {
    Folder: { type: "object", properties: { children: { type: "array", items: ref("Folder") } } },
  };

  it("is shown twice and is any object below that", () => {
    const anything = { type: "object", additionalProperties: true };
    const folder = (children: object) => ({
      type: "object",
      properties: { children: { type: "array", items: children } },
    });
    expect(parse(ref("Folder"), schemas)).toEqual({ schema: folder(folder(anything)), problems: [] });
  });

  it("is counted by ancestors, so that siblings are not cut short", () => {
    const pair = { type: "object", properties: { a: ref("Leaf"), b: ref("Leaf"), c: ref("Leaf") } };
    const { schema } = parse(pair, { Leaf: { type: "string" } });
    expect(Object.values(schema.properties ?? {})).toEqual([
      { type: "string" },
      { type: "string" },
      { type: "string" },
    ]);
  });
});

it("accepts null for every kind of schema that says nullable, and only then", () => {
  const type = fc.constantFrom("string", "number", "integer", "boolean", "object", "array");
  fc.assert(
    fc.property(type, fc.boolean(), (name, nullable) => {
      const { schema } = parse({ type: name, nullable });
      expect([schema.type].flat().includes("null")).toBe(nullable);
    }),
  );
});
