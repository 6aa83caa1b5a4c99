import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { emitValidators } from "../../../codegen/emit/validators.ts";
import type { Schema, SchemaType } from "../../../codegen/model.ts";
import { inputSchema } from "../../../codegen/tools/input-schema.ts";
import { argumentOf, toolOf } from "./model-values.ts";

/** A schema with a value that it takes: made together, so that no value has to be searched for. */
interface Sample {
  schema: Schema;
  value: unknown;
}

const words = fc.option(fc.string({ maxLength: 400 }), { nil: undefined });
const described = (sample: fc.Arbitrary<Sample>) =>
  fc.tuple(sample, words).map(([{ schema, value }, text]) => ({
    schema: { ...schema, ...(text && { description: text }) },
    value,
  }));

const nullable = (sample: fc.Arbitrary<Sample>) =>
  fc.tuple(sample, fc.constantFrom("no", "has", "is")).map(([{ schema, value }, how]) => {
    if (how === "no" || typeof schema.type !== "string") return { schema, value };
    const type: SchemaType[] = [schema.type, "null"];
    const values = schema.enum && { enum: [...schema.enum, null] };
    return { schema: { ...schema, ...values, type }, value: how === "is" ? null : value };
  });

const leaf: fc.Arbitrary<Sample> = fc.oneof(
  fc
    .string()
    .map((value) => ({ schema: { type: "string", format: "date-time", examples: ["x"] } as Schema, value })),
  fc.integer().map((value) => ({ schema: { type: "integer", format: "int32" } as Schema, value })),
  fc.boolean().map((value) => ({ schema: { type: "boolean", default: true } as Schema, value })),
  fc.jsonValue().map((value) => ({ schema: {} as Schema, value })),
  fc.integer({ min: 1, max: 80 }).chain((count) =>
    fc.nat(count - 1).map((at) => {
      const values = Array.from({ length: count }, (_, index) => `value ${index}`);
      return { schema: { type: "string", enum: values } as Schema, value: values[at] };
    }),
  ),
  fc.dictionary(fc.stringMatching(/^[a-z]{1,3}$/), fc.integer()).map((value) => ({
    schema: { type: "object", additionalProperties: { type: "integer" } } as Schema,
    value,
  })),
);

const { sample } = fc.letrec<{ sample: Sample }>((tie) => ({
  sample: nullable(
    described(
      fc.oneof(
        { maxDepth: 5, withCrossShrink: true },
        leaf,
        fc.dictionary(fc.stringMatching(/^[a-z_]{1,8}$/), tie("sample"), { maxKeys: 4 }).map((given) => ({
          schema: {
            type: "object",
            properties: mapOf(given, ({ schema }) => schema),
            required: Object.keys(given).slice(0, 1),
            additionalProperties: false,
          } as Schema,
          value: mapOf(given, ({ value }) => value),
        })),
        tie("sample").map(({ schema, value }) => ({
          schema: { type: "array", items: schema } as Schema,
          value: [value, value],
        })),
        fc
          .tuple(tie("sample"), tie("sample"))
          .map(([a, b]) => ({ schema: { anyOf: [a.schema, b.schema] } as Schema, value: b.value })),
      ),
    ),
  ),
}));

function mapOf<T, U>(record: Record<string, T>, change: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

/** The emitted validator, run. */
function validatorOf(schema: Schema): z.ZodType {
  const source = emitValidators("6.1.0", [toolOf([argumentOf(schema)])]);
  const expression = source
    .slice(source.indexOf("export const chartList = ") + 25)
    .trim()
    .replace(/;$/, "");
  return new Function("z", `return ${expression}`)(z) as z.ZodType;
}

describe("for every schema,", () => {
  const ajv = new Ajv({ strict: true, allowUnionTypes: true });

  it("what Superset takes, the shown schema takes: it is never narrower, also where it is collapsed", () => {
    fc.assert(
      fc.property(sample, ({ schema, value }) => {
        const shown = inputSchema(toolOf([argumentOf(schema)]));
        expect(ajv.validate(shown, { value }), ajv.errorsText()).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it("what Superset takes, the validator takes", () => {
    fc.assert(
      fc.property(sample, ({ schema, value }) => {
        expect(validatorOf(schema).safeParse({ value }).error).toBeUndefined();
      }),
      { numRuns: 400 },
    );
  });

  it("the shown schema has no reference, const or format, and every list has items", () => {
    fc.assert(
      fc.property(sample, ({ schema }) => {
        for (const node of subschemas(inputSchema(toolOf([argumentOf(schema)])))) {
          for (const banned of ["$ref", "const", "format", "examples", "contentMediaType"]) {
            expect(node).not.toHaveProperty(banned);
          }
          if ([node.type].flat().includes("array")) expect(node).toHaveProperty("items");
        }
      }),
    );
  });
});

function subschemas(schema: Schema): Schema[] {
  const { properties = {}, items, anyOf = [], additionalProperties } = schema;
  const children = [...Object.values(properties), items, ...anyOf, additionalProperties];
  return [schema, ...children.filter((child) => typeof child === "object").flatMap(subschemas)];
}

it("the validator refuses what the document forbids", () => {
  const schema: Schema = {
    type: "object",
    properties: { a: { type: "integer" } },
    required: ["a"],
    additionalProperties: false,
  };
  const validator = validatorOf(schema);
  const refused = [
    { value: { a: "1" } },
    { value: {} },
    { value: { a: 1, b: 2 } },
    { other: 1 },
    { value: 5 },
  ];
  expect(refused.filter((args) => validator.safeParse(args).success)).toEqual([]);
});
