import type { Argument, Schema } from "../model.ts";

/**
 * What a call may give for an argument: Superset's schema, with JSON text also as the object it stands for, and a file
 * as a path or as inline content. The runtime turns both into what Superset wants.
 */
export function acceptedSchema(argument: Argument): Schema {
  if (argument.file) return fileSchema(argument.schema);
  const schema = widenJsonText(argument.schema);
  const keyGivenAsText =
    argument.in === "path" && schema.type === "string" && argument.name !== argument.wire;
  return keyGivenAsText ? { ...schema, type: ["integer", "string"] } : schema;
}

function widenJsonText(schema: Schema): Schema {
  const { contentMediaType, ...widened } = { ...schema };
  if (contentMediaType === "application/json") {
    const nullable = Array.isArray(schema.type) && schema.type.includes("null");
    return {
      ...(schema.description && { description: schema.description }),
      type: ["object", "array", "string", ...(nullable ? (["null"] as const) : [])],
      additionalProperties: true,
      items: {},
    };
  }
  if (schema.items) widened.items = widenJsonText(schema.items);
  if (schema.anyOf) widened.anyOf = schema.anyOf.map(widenJsonText);
  if (schema.properties) {
    widened.properties = Object.fromEntries(
      Object.entries(schema.properties).map(([name, property]) => [name, widenJsonText(property)]),
    );
  }
  return widened;
}

/** Inline content is text, or base64 for what is not text. */
function fileSchema({ description }: Schema): Schema {
  const how = "Path in an allowed folder, or inline {name, text} or {name, base64}.";
  return {
    description: [description && `${description.replace(/\.$/, "")}.`, how].filter(Boolean).join(" "),
    type: ["string", "object"],
    properties: { name: { type: "string" }, text: { type: "string" }, base64: { type: "string" } },
    required: ["name"],
    additionalProperties: false,
  };
}

/** Paths of JSON text inside an argument, as `name`, `name[].field`, `name.field`. */
export function jsonTextPaths({ name, schema }: Argument): string[] {
  const find = (node: Schema, path: string): string[] => [
    ...(node.contentMediaType === "application/json" ? [path] : []),
    ...(node.items ? find(node.items, `${path}[]`) : []),
    ...(node.anyOf ?? []).flatMap((choice) => find(choice, path)),
    ...Object.entries(node.properties ?? {}).flatMap(([key, child]) => find(child, `${path}.${key}`)),
  ];
  return find(schema, name);
}
