import type { Schema, SchemaType } from "../model.ts";
import type { Context } from "./document.ts";
import { cleanProse } from "./prose.ts";

/** @see https://spec.openapis.org/oas/v3.0.3#schema-object */
export interface SchemaObject {
  $ref?: string;
  type?: string;
  nullable?: boolean;
  description?: string;
  title?: string;
  properties?: Record<string, SchemaObject>;
  required?: string[];
  additionalProperties?: boolean | SchemaObject;
  items?: SchemaObject;
  anyOf?: SchemaObject[];
  allOf?: SchemaObject[];
  oneOf?: SchemaObject[];
  not?: SchemaObject;
  enum?: (string | number | boolean | null)[];
  default?: unknown;
  example?: unknown;
  format?: string;
  readOnly?: boolean;
  deprecated?: boolean;
  contentMediaType?: string;
  [keyword: string]: unknown;
}

const TYPES = new Set<string>(["string", "number", "integer", "boolean", "object", "array"]);
/** Keywords that mean the same in JSON Schema and are copied. */
const COPIED = [
  "format",
  "pattern",
  "minimum",
  "maximum",
  "minItems",
  "maxItems",
  "minLength",
  "maxLength",
  "contentMediaType",
] as const;
const READ = new Set<string>([
  "$ref",
  "type",
  "nullable",
  "description",
  "title",
  "properties",
  "required",
  "additionalProperties",
  "items",
  "anyOf",
  "allOf",
  "enum",
  "default",
  "example",
  "readOnly",
  "deprecated",
  ...COPIED,
]);
/** A schema may contain itself (dataset folders); below this many levels of itself it is any object. */
const RECURSION_LIMIT = 2;

/**
 * An OpenAPI 3.0 schema as JSON Schema: references resolved, `nullable` as a type, `example` as `examples`, prose cleaned.
 * Anything that would change meaning silently (an unknown keyword, a dangling reference) is a problem.
 */
export function parseSchema(
  context: Context,
  pointer: string,
  schema: SchemaObject,
  path: string[] = [],
): Schema {
  if (schema.$ref !== undefined) return resolve(context, pointer, schema.$ref, path);
  for (const keyword of Object.keys(schema)) {
    if (!READ.has(keyword) && !keyword.startsWith("x-")) {
      context.report(`${pointer}/${keyword}`, `keyword "${keyword}" is not supported`);
    }
  }
  const result: Schema = {};
  const type = parseType(context, pointer, schema);
  if (type) result.type = type;
  const description = cleanProse(schema.description ?? schema.title);
  if (description) result.description = description;
  const parseChild = (child: SchemaObject, at: string) =>
    parseSchema(context, `${pointer}/${at}`, child, path);
  if (schema.properties) {
    result.properties = Object.fromEntries(
      Object.entries(schema.properties).map(([name, child]) => [
        name,
        parseChild(child, `properties/${name}`),
      ]),
    );
    const required = (schema.required ?? []).filter((name) => {
      const known = name in (schema.properties as object);
      if (!known) context.report(`${pointer}/required`, `"${name}" is required but not a property`);
      return known;
    });
    if (required.length > 0) result.required = required;
  }
  if (schema.additionalProperties !== undefined) {
    result.additionalProperties =
      typeof schema.additionalProperties === "boolean"
        ? schema.additionalProperties
        : parseChild(schema.additionalProperties, "additionalProperties");
  }
  if (schema.type === "array") result.items = parseChild(schema.items ?? {}, "items");
  if (schema.anyOf)
    result.anyOf = withNull(
      schema,
      schema.anyOf.map((child, index) => parseChild(child, `anyOf/${index}`)),
    );
  if (schema.allOf) mergeAllOf(context, pointer, result, schema, parseChild);
  if (schema.enum)
    result.enum = schema.nullable && !schema.enum.includes(null) ? [...schema.enum, null] : schema.enum;
  if (schema.default !== undefined) result.default = schema.default;
  if (schema.example !== undefined) result.examples = parseExample(schema);
  for (const keyword of COPIED) {
    if (schema[keyword] !== undefined) Object.assign(result, { [keyword]: schema[keyword] });
  }
  return result;
}

function resolve(context: Context, pointer: string, reference: string, path: string[]): Schema {
  const name = /^#\/components\/schemas\/(.+)$/.exec(reference)?.[1];
  const target = name === undefined ? undefined : context.document.components.schemas[name];
  if (!name || !target) {
    context.report(`${pointer}/$ref`, `${reference} is not defined`);
    return {};
  }
  if (path.filter((ancestor) => ancestor === name).length >= RECURSION_LIMIT) {
    return { type: "object", additionalProperties: true };
  }
  return parseSchema(context, `#/components/schemas/${name}`, target, [...path, name]);
}

function parseType(context: Context, pointer: string, schema: SchemaObject): Schema["type"] {
  const { type } = schema;
  if (type === undefined) return schema.properties ? "object" : undefined;
  if (!TYPES.has(type)) {
    context.report(`${pointer}/type`, `type "${type}" is not known`);
    return undefined;
  }
  return schema.nullable ? [type as SchemaType, "null"] : (type as SchemaType);
}

function withNull(schema: SchemaObject, options: Schema[]): Schema[] {
  return schema.nullable ? [...options, { type: "null" }] : options;
}

/** The documents use `allOf` around a single reference only, to add `nullable` or a description to it. */
function mergeAllOf(
  context: Context,
  pointer: string,
  result: Schema,
  schema: SchemaObject,
  parseChild: (child: SchemaObject, at: string) => Schema,
): void {
  const [only, ...others] = schema.allOf ?? [];
  if (!only || others.length > 0) {
    context.report(`${pointer}/allOf`, "allOf of several schemas is not supported");
    return;
  }
  const target = parseChild(only, "allOf/0");
  if (schema.nullable && typeof target.type === "string") target.type = [target.type, "null"];
  Object.assign(result, { ...target, ...result });
}

/** marshmallow's `example` is at times a list of examples for a value that is not a list. */
function parseExample(schema: SchemaObject): unknown[] {
  return Array.isArray(schema.example) && schema.type !== "array" ? schema.example : [schema.example];
}
