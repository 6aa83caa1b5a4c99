import type { Parameter } from "../model.ts";
import type { Context } from "./document.ts";
import { cleanProse } from "./prose.ts";
import { parseSchema, type SchemaObject } from "./schema.ts";

/** @see https://spec.openapis.org/oas/v3.0.3#parameter-object */
export interface ParameterObject {
  name: string;
  in: string;
  description?: string;
  required?: boolean;
  schema?: SchemaObject;
  content?: Record<string, { schema: SchemaObject }>;
}

/**
 * Superset's `q` is declared as JSON content (and once as a plain object), but what the server wants, and what survives
 * its decoding, is Rison: a structured value in one query parameter.
 */
export function parseParameter(context: Context, pointer: string, parameter: ParameterObject): Parameter {
  const { name } = parameter;
  if (parameter.in !== "path" && parameter.in !== "query") {
    context.report(pointer, `a parameter in "${parameter.in}" is not supported`);
  }
  const media = Object.keys(parameter.content ?? {});
  if (media.some((type) => type !== "application/json")) {
    context.report(
      `${pointer}/content`,
      `content ${media.join(", ")} is not supported, only application/json`,
    );
  }
  const declared = parameter.schema ?? parameter.content?.["application/json"]?.schema;
  if (!declared) context.report(pointer, `parameter "${name}" has no schema`);
  const schemaPointer = parameter.schema
    ? `${pointer}/schema`
    : `${pointer}/content/application~1json/schema`;
  const schema = parseSchema(context, schemaPointer, declared ?? {});
  const types = [schema.type].flat();
  const isList = types.includes("array");
  const structured = isList || types.includes("object");
  if (structured && name !== "q" && !(isList && parameter.in === "query")) {
    context.report(pointer, `parameter "${name}" is structured, and how it is written is not known`);
  }
  // A `q` that is a list is never marked required, and without it every such operation answers 400 ("{} is not of type 'array'").
  const isArrayQ = name === "q" && isList;
  return {
    name,
    in: parameter.in === "path" ? "path" : "query",
    encoding: structured && name === "q" ? "rison" : "plain",
    required: parameter.in === "path" || parameter.required === true || isArrayQ,
    description: cleanProse(parameter.description) || schema.description || "",
    schema,
    schemaName: declared?.$ref?.split("/").at(-1),
  };
}
