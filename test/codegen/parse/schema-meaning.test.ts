import { describe, expect, it } from "vitest";
import { parseSchema, type SchemaObject } from "../../../codegen/parse/schema.ts";
import { recordingContext } from "./recording-context.ts";

function parse(schema: SchemaObject, schemas: Record<string, SchemaObject> = {}) {
  const { context, problems } = recordingContext(schemas);
  return { schema: parseSchema(context, "#/at", schema), problems };
}

/** What parseSchema promises: "anything that would change meaning silently is a problem". */
describe("parseSchema changes no meaning silently:", () => {
  it("a nullable object that only has properties still takes null", () => {
    const { schema } = parse({ nullable: true, properties: { a: { type: "string" } } });
    expect(schema.type).toEqual(["object", "null"]);
  });

  it("a nullable allOf around an enum takes null", () => {
    const { schema } = parse(
      { nullable: true, allOf: [{ $ref: "#/components/schemas/Kind" }] },
      { Kind: { type: "string", enum: ["a", "b"] } },
    );
    expect(schema.enum).toContain(null);
  });

  it("a nullable allOf around a choice takes null", () => {
    const { schema } = parse(
      { nullable: true, allOf: [{ $ref: "#/components/schemas/Choice" }] },
      { Choice: { anyOf: [{ type: "string" }, { type: "integer" }] } },
    );
    expect(schema.anyOf).toContainEqual({ type: "null" });
  });

  it("properties beside allOf are added to those of the target, or reported", () => {
    const { schema, problems } = parse(
      { allOf: [{ $ref: "#/components/schemas/Base" }], properties: { own: { type: "string" } } },
      { Base: { type: "object", properties: { base: { type: "string" } } } },
    );
    expect([...Object.keys(schema.properties ?? {}), ...problems.map(() => "reported")]).not.toEqual(["own"]);
  });

  it("required without properties is kept, or reported", () => {
    const { schema, problems } = parse({ type: "object", additionalProperties: true, required: ["a"] });
    expect([...(schema.required ?? []), ...problems]).not.toEqual([]);
  });

  it("items without a type are kept, or reported", () => {
    const { schema, problems } = parse({ items: { type: "string" } });
    expect([schema.items, ...problems].filter(Boolean)).not.toEqual([]);
  });

  it("a fault in a property with a slash in its name has a pointer that leads there", () => {
    const { problems } = parse({ type: "object", properties: { "a/b~c": { type: "file" } } });
    expect(problems[0]?.pointer).toBe("#/at/properties/a~1b~0c/type");
  });
});
