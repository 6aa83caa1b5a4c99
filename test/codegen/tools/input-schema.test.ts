import { describe, expect, it } from "vitest";
import type { Schema } from "../../../codegen/model.ts";
import { inputSchema } from "../../../codegen/tools/input-schema.ts";
import { argumentOf, toolOf } from "./model-values.ts";

const shown = (schema: Schema) => inputSchema(toolOf([argumentOf(schema)])).properties?.value;
const values = (count: number) => Array.from({ length: count }, (_, index) => `v${index}`);
const nest = (depth: number, inner: Schema): Schema =>
  depth === 0 ? inner : { type: "object", properties: { [`level${depth}`]: nest(depth - 1, inner) } };

describe("inputSchema's root", () => {
  it("is an object that takes its arguments and nothing else", () => {
    const tool = toolOf([
      argumentOf({ type: "string" }, { name: "a" }),
      argumentOf({ type: "integer" }, { name: "b", required: true }),
    ]);
    expect(inputSchema(tool)).toEqual({
      type: "object",
      properties: { a: { type: "string" }, b: { type: "integer" } },
      required: ["b"],
      additionalProperties: false,
    });
  });

  it("has no `required` when nothing is", () => {
    expect(inputSchema(toolOf([]))).toEqual({ type: "object", properties: {}, additionalProperties: false });
  });
});

describe("inputSchema shows", () => {
  const cases: [title: string, given: Schema, want: Schema][] = [
    [
      "an enum of 50 values as it is",
      { type: "string", enum: values(50) },
      { type: "string", enum: values(50) },
    ],
    [
      "an enum of 51 values as text with examples",
      { type: "string", enum: values(51) },
      { type: "string", description: "One of 51 values, e.g. v0, v1, v2." },
    ],
    [
      "a long enum behind its own words",
      { type: "string", enum: values(60), description: "Zone." },
      { type: "string", description: "Zone. One of 60 values, e.g. v0, v1, v2." },
    ],
    [
      "a known format in words",
      { type: "string", format: "date-time" },
      { type: "string", description: "ISO 8601 date and time." },
    ],
    [
      "no format that its own words already say",
      { type: "string", format: "uuid", description: "Another UUID." },
      { type: "string", description: "Another UUID." },
    ],
    [
      "a choice between bare types as one type",
      {
        anyOf: [
          { type: "number" },
          { type: "string", format: "x" },
          { type: "array", items: { anyOf: [{ type: "number" }, { type: "string" }] } },
        ],
      },
      { type: ["number", "string", "array"], items: { type: ["number", "string"] } },
    ],
    [
      "a choice between lists as that",
      {
        anyOf: [
          { type: "array", items: { type: "string" } },
          { type: "array", items: { type: "number" } },
        ],
      },
      {
        anyOf: [
          { type: "array", items: { type: "string" } },
          { type: "array", items: { type: "number" } },
        ],
      },
    ],
    [
      "a property without words by name only, in an object that is open for it",
      {
        type: "object",
        properties: { a: { type: "string" }, b: { type: "string", description: "" } },
        additionalProperties: false,
      },
      {
        type: "object",
        description: "Also: b.",
        properties: { a: { type: "string" } },
        additionalProperties: true,
      },
    ],
    [
      "a property without words that is required",
      { type: "object", properties: { b: { type: "string", description: "" } }, required: ["b"] },
      { type: "object", properties: { b: { type: "string" } }, required: ["b"] },
    ],
    ["no limit that limits nothing", { type: "string", minLength: 0 }, { type: "string" }],
    ["an unknown format as nothing", { type: "integer", format: "int32" }, { type: "integer" }],
    [
      "a short example in words",
      { type: "string", examples: ["main"] },
      { type: "string", description: 'e.g. "main"' },
    ],
    [
      "no second example",
      { type: "string", description: "Schema, e.g. public", examples: ["main"] },
      { type: "string", description: "Schema, e.g. public" },
    ],
    ["no long example", { type: "string", examples: ["x".repeat(60)] }, { type: "string" }],
    ["a free-form object as free", { type: "object" }, { type: "object", additionalProperties: true }],
    [
      "a free-form object or null as free",
      { type: ["object", "null"] },
      { type: ["object", "null"], additionalProperties: true },
    ],
    [
      "a closed object as closed",
      { type: "object", additionalProperties: false },
      { type: "object", additionalProperties: false },
    ],
    [
      "an object of anything as free",
      { type: "object", additionalProperties: {} },
      { type: "object", additionalProperties: true },
    ],
    [
      "an object of numbers as that",
      { type: "object", additionalProperties: { type: "number", format: "x" } },
      { type: "object", additionalProperties: { type: "number" } },
    ],
    [
      "defaults and limits",
      { type: "integer", default: 0, minimum: 0, maximum: 9 },
      { type: "integer", default: 0, minimum: 0, maximum: 9 },
    ],
    [
      "choices, each simplified",
      {
        anyOf: [
          { type: "string", format: "uuid" },
          { type: "integer", format: "x" },
        ],
      },
      { anyOf: [{ type: "string", description: "A UUID." }, { type: "integer" }] },
    ],
    [
      "a list's items simplified",
      { type: "array", items: { type: "string", format: "x" } },
      { type: "array", items: { type: "string" } },
    ],
    [
      "null where it may be null",
      { type: ["string", "null"], enum: ["a", null] },
      { type: ["string", "null"], enum: ["a", null] },
    ],
  ];
  it.each(cases)("%s", (_, given, want) => {
    expect(shown(given)).toEqual(want);
  });
});

describe("a schema that is too long", () => {
  const WORDS = "w".repeat(300);
  const wide: Schema = {
    type: "object",
    properties: Object.fromEntries(values(20).map((key) => [key, { type: "string", description: WORDS }])),
  };

  it("keeps its full depth while it is short", () => {
    const schema = nest(7, { type: "boolean" });
    expect(shown(schema)).toEqual(schema);
  });

  it("is collapsed from below, the keys kept in words", () => {
    const collapsed = JSON.stringify(shown(nest(3, wide)));
    expect(collapsed.length).toBeLessThan(4000);
    expect(collapsed).toContain("level3");
    expect(collapsed).toContain(`Keys: ${values(20).join(", ")}.`);
    expect(collapsed).not.toContain(WORDS);
  });

  it("is open where it is collapsed", () => {
    let schema = shown(nest(3, wide));
    while (schema?.properties) schema = Object.values(schema.properties)[0];
    expect(schema).toMatchObject({ type: "object", additionalProperties: true });
  });

  it("still takes null where it is collapsed", () => {
    let schema = shown(nest(3, { ...wide, type: ["object", "null"] }));
    while (schema?.properties) schema = Object.values(schema.properties)[0];
    expect(schema).toMatchObject({ type: ["object", "null"], additionalProperties: true });
  });

  it("takes anything where a choice is collapsed", () => {
    const choice: Schema = { anyOf: Object.values(wide.properties ?? {}) };
    let schema = shown(nest(4, choice));
    while (schema?.properties) schema = Object.values(schema.properties)[0];
    expect(schema).not.toHaveProperty("anyOf");
    expect(schema?.type ?? "object").toBe("object");
  });

  it("keeps two levels whatever their length", () => {
    expect(Object.keys(shown({ type: "object", properties: { a: wide } })?.properties ?? {})).toEqual(["a"]);
    expect(Object.keys(shown(wide)?.properties ?? {})).toHaveLength(20);
  });
});
