import { type JsonSchema, jsonSchemaToZod } from "json-schema-to-zod";
import type { Schema, Tool } from "../model.ts";
import { acceptedSchema } from "../tools/accepted.ts";
import { banner } from "./source.ts";

/** One zod schema per operation for the arguments of a call, made by json-schema-to-zod from the full schema. */
export function emitValidators(version: string, tools: readonly Tool[]): string {
  const lines = tools.map((tool) => `export const ${tool.endpoint} = ${emitValidator(tool)};\n`);
  return `${banner(version)}import * as z from "zod";\n\n${lines.join("\n")}`;
}

function emitValidator(tool: Tool): string {
  const schema: Schema = {
    type: "object",
    properties: Object.fromEntries(
      tool.arguments.map((argument) => [argument.name, checkable(acceptedSchema(argument))]),
    ),
    required: tool.arguments.filter(({ required }) => required).map(({ name }) => name),
    additionalProperties: false,
  };
  return jsonSchemaToZod(schema as JsonSchema, {
    module: "none",
    zodVersion: 4,
    withoutDescribes: true,
  });
}

/**
 * Only what Superset itself would refuse: formats are left to it (marshmallow reads more dates than zod does), and so
 * are keys of nested objects that the document does not forbid. Defaults are Superset's to fill in.
 */
function checkable({ format, examples, description, default: _, ...schema }: Schema): Schema {
  if (schema.items) schema.items = checkable(schema.items);
  if (schema.anyOf) schema.anyOf = schema.anyOf.map(checkable);
  if (typeof schema.additionalProperties === "object") {
    schema.additionalProperties = checkable(schema.additionalProperties);
  }
  if (schema.properties) {
    schema.properties = Object.fromEntries(
      Object.entries(schema.properties).map(([name, property]) => [name, checkable(property)]),
    );
  }
  return schema;
}
