import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Schema } from "../../codegen/model.ts";
import { acceptedSchema } from "../../codegen/tools/accepted.ts";
import { runPipeline } from "../codegen/superset-pipeline.ts";
import { loadAll } from "./all-tools.ts";

/** Any value that Superset's own schema takes, for the parts of JSON Schema that its documents use. */
function valueIn(schema: Schema): fc.Arbitrary<unknown> {
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map(valueIn));
  const types = [schema.type ?? "boolean"].flat();
  return fc.oneof(...types.map((type) => ofType(type, schema)));
}

function ofType(type: string, schema: Schema): fc.Arbitrary<unknown> {
  const { minimum: min = -1000, maximum: max = 1000, minLength = 0, maxLength = 20 } = schema;
  switch (type) {
    case "string":
      if (schema.pattern) return fc.stringMatching(new RegExp(schema.pattern));
      return fc.string({ minLength, maxLength: Math.min(maxLength, 20 + minLength) });
    case "integer":
      return fc.integer({ min: Math.ceil(min), max: Math.max(Math.floor(max), Math.ceil(min)) });
    case "number":
      return fc.integer({ min: Math.ceil(min), max: Math.floor(max) });
    case "array":
      return fc.array(valueIn(schema.items ?? {}), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.max(schema.minItems ?? 0, Math.min(schema.maxItems ?? 2, 2)),
      });
    case "object":
      return objectOf(schema);
    case "null":
      return fc.constant(null);
    default:
      return fc.boolean();
  }
}

function objectOf({ properties = {}, required = [], additionalProperties }: Schema): fc.Arbitrary<unknown> {
  const known = fc.record(
    Object.fromEntries(Object.entries(properties).map(([name, child]) => [name, valueIn(child)])),
    { requiredKeys: required },
  );
  if (Object.keys(properties).length > 0 || additionalProperties === false) return known;
  const value =
    typeof additionalProperties === "object" ? valueIn(additionalProperties) : fc.jsonValue({ maxDepth: 1 });
  return fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), value, { maxKeys: 2 });
}

/** The three schemas of a tool: what Superset takes, what the model is shown, what a call is checked against. */
describe.each(await loadAll())(
  "$version: whatever Superset's document takes,",
  ({ version, tools, validators }) => {
    const planned = new Map(runPipeline(version).tools.map((tool) => [tool.name, tool]));
    const ajv = new Ajv({ strict: true, allowUnionTypes: true, logger: false });
    const samples = tools.map((tool) => {
      const args = planned.get(tool.name)?.arguments ?? [];
      const properties = Object.fromEntries(
        args.map((argument) => [argument.name, acceptedSchema(argument)]),
      );
      const required = args.filter((argument) => argument.required).map(({ name }) => name);
      const values = fc.sample(
        valueIn({ type: "object", properties, required, additionalProperties: false }),
        { numRuns: 20, seed: 1 },
      );
      return { tool, values };
    });

    it("the schema that the model is shown takes too", () => {
      const refused = samples.flatMap(({ tool, values }) => {
        const takes = ajv.compile(tool.inputSchema);
        return values.every((value) => takes(value)) ? [] : [`${tool.name}: ${ajv.errorsText(takes.errors)}`];
      });
      expect(refused).toEqual([]);
    });

    it("the validator takes too", () => {
      const refused = samples.flatMap(({ tool, values }) => {
        const validator = validators[tool.resource]?.[tool.endpoint];
        const complaint = values
          .map((value) => validator?.safeParse(value))
          .find((result) => !result?.success);
        return complaint === undefined ? [] : [`${tool.name}: ${complaint.error}`];
      });
      expect(refused).toEqual([]);
    });
  },
);
