import type { Schema, Tool } from "../model.ts";
import { acceptedSchema } from "./accepted.ts";

/** The full schema of a call's arguments: what is checked, where `inputSchema` is what is shown. */
export function argumentsSchema(tool: Tool): Schema {
  return {
    type: "object",
    properties: Object.fromEntries(
      tool.arguments.map((argument) => [argument.name, checkable(acceptedSchema(argument))]),
    ),
    required: tool.arguments.filter(({ required }) => required).map(({ name }) => name),
    additionalProperties: false,
  };
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
