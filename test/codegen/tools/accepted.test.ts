import { describe, expect, it } from "vitest";
import type { Argument, Schema } from "../../../codegen/model.ts";
import { acceptedSchema, jsonTextPaths } from "../../../codegen/tools/accepted.ts";
import { argumentOf } from "./model-values.ts";

const JSON_TEXT: Schema = { type: "string", contentMediaType: "application/json" };
const WIDENED: Schema = { type: ["object", "array", "string"], additionalProperties: true, items: {} };

describe("acceptedSchema gives", () => {
  const cases: [title: string, given: Schema, argument: Partial<Argument>, want: Schema][] = [
    ["a plain schema as it is", { type: "string", maxLength: 9 }, {}, { type: "string", maxLength: 9 }],
    ["JSON text as an object, a list or the text", JSON_TEXT, {}, WIDENED],
    [
      "JSON text that may be null with null",
      { ...JSON_TEXT, type: ["string", "null"] },
      {},
      { ...WIDENED, type: ["object", "array", "string", "null"] },
    ],
    [
      "JSON text with its description, but not the limits of the text",
      { ...JSON_TEXT, description: "D", minLength: 1, maxLength: 9 },
      {},
      { ...WIDENED, description: "D" },
    ],
    [
      "other content as the text it is",
      { type: "string", contentMediaType: "text/csv" },
      {},
      { type: "string" },
    ],
    [
      "JSON text inside a list of objects",
      { type: "array", items: { type: "object", properties: { extra: JSON_TEXT } } },
      {},
      { type: "array", items: { type: "object", properties: { extra: WIDENED } } },
    ],
    [
      "JSON text among choices",
      { anyOf: [JSON_TEXT, { type: "number" }] },
      {},
      { anyOf: [WIDENED, { type: "number" }] },
    ],
    [
      "a path key that is a text also as a number",
      { type: "string" },
      { in: "path", name: "dashboard_id", wire: "id_or_slug" },
      { type: ["integer", "string"] },
    ],
    [
      "a number in the path as a number only",
      { type: "integer" },
      { in: "path", name: "chart_id", wire: "pk" },
      { type: "integer" },
    ],
    [
      "a path text under its own name as text only",
      { type: "string" },
      { in: "path", name: "table_name", wire: "table_name" },
      { type: "string" },
    ],
    [
      "a text outside the path as text only",
      { type: "string" },
      { in: "body", name: "a", wire: "b" },
      { type: "string" },
    ],
  ];
  it.each(cases)("%s", (_, given, argument, want) => {
    expect(acceptedSchema(argumentOf(given, argument))).toEqual(want);
  });

  it("a file as a path or as inline content with a name", () => {
    const schema = acceptedSchema(
      argumentOf({ type: "string", format: "binary", description: "The zip." }, { file: true }),
    );
    expect(schema).toMatchObject({
      type: ["string", "object"],
      required: ["name"],
      additionalProperties: false,
    });
    expect(Object.keys(schema.properties ?? {})).toEqual(["name", "text", "base64"]);
    expect(schema.description).toMatch(/^The zip\. Path in an allowed folder/);
  });

  it("its own schema, leaving the argument as it was", () => {
    const argument = argumentOf({ type: "array", items: { ...JSON_TEXT } });
    const before = structuredClone(argument);
    acceptedSchema(argument);
    expect(argument).toEqual(before);
  });
});

describe("jsonTextPaths gives", () => {
  const cases: [title: string, given: Schema, want: string[]][] = [
    ["nothing for plain text", { type: "string" }, []],
    ["the argument itself", JSON_TEXT, ["extra"]],
    [
      "what is inside a list",
      { type: "array", items: { type: "object", properties: { a: JSON_TEXT, b: {} } } },
      ["extra[].a"],
    ],
    [
      "what is inside an object",
      { type: "object", properties: { a: JSON_TEXT, b: JSON_TEXT } },
      ["extra.a", "extra.b"],
    ],
    ["a list of texts", { type: "array", items: JSON_TEXT }, ["extra[]"]],
    [
      "lists inside lists",
      { type: "array", items: { type: "array", items: { type: "object", properties: { a: JSON_TEXT } } } },
      ["extra[][].a"],
    ],
  ];
  it.each(cases)("%s, under the argument's name", (_, schema, want) => {
    expect(jsonTextPaths(argumentOf(schema, { name: "extra", wire: "outer.extra" }))).toEqual(want);
  });

  it("every place that acceptedSchema takes an object for, also among choices", () => {
    expect(jsonTextPaths(argumentOf({ anyOf: [JSON_TEXT, { type: "number" }] }))).not.toEqual([]);
  });
});
