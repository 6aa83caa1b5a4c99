import type { Schema, SchemaType } from "../model.ts";
import { type Context, escapePointer } from "./document.ts";
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

/** Reads a part of a schema, whose pointer is that of the schema and these segments. */
type ParsePart = (child: SchemaObject, ...segments: string[]) => Schema;

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
  const report = (keyword: string, message: string) => context.report(`${pointer}/${keyword}`, message);
  const parsePart: ParsePart = (child, ...segments) =>
    parseSchema(context, [pointer, ...segments.map(escapePointer)].join("/"), child, path);
  for (const keyword of Object.keys(schema)) {
    if (!READ.has(keyword) && !keyword.startsWith("x-"))
      report(keyword, `keyword "${keyword}" is not supported`);
  }
  const description = cleanProse(schema.description ?? schema.title);
  const own: Schema = {
    ...parseType(schema, report),
    ...(description && { description }),
    ...parseObject(schema, parsePart, report),
    ...parseArray(schema, parsePart),
    ...(schema.anyOf && {
      anyOf: schema.anyOf.map((child, index) => parsePart(child, "anyOf", String(index))),
    }),
    ...(schema.enum && { enum: schema.enum }),
    ...(schema.default !== undefined && { default: schema.default }),
    ...(schema.example !== undefined && { examples: parseExample(schema) }),
  };
  for (const keyword of COPIED) {
    if (schema[keyword] !== undefined) Object.assign(own, { [keyword]: schema[keyword] });
  }
  const whole = schema.allOf ? mergeAllOf(schema, own, parsePart, report) : own;
  return schema.nullable ? withNull(whole) : whole;
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

type Report = (keyword: string, message: string) => void;

function parseType({ type, properties, items }: SchemaObject, report: Report): Pick<Schema, "type"> {
  if (type === undefined) {
    if (properties) return { type: "object" };
    return items ? { type: "array" } : {};
  }
  if (TYPES.has(type)) return { type: type as SchemaType };
  report("type", `type "${type}" is not known`);
  return {};
}

function parseObject(schema: SchemaObject, parsePart: ParsePart, report: Report): Schema {
  const { properties, required = [], additionalProperties: others } = schema;
  for (const name of required) {
    if (!properties || !Object.hasOwn(properties, name))
      report("required", `"${name}" is required but not a property`);
  }
  const parsed = Object.entries(properties ?? {}).map(([name, child]) => [
    name,
    parsePart(child, "properties", name),
  ]);
  const known = required.filter((name) => properties && Object.hasOwn(properties, name));
  return {
    ...(properties && { properties: Object.fromEntries(parsed) }),
    ...(known.length > 0 && { required: known }),
    ...(others !== undefined && {
      additionalProperties: typeof others === "boolean" ? others : parsePart(others, "additionalProperties"),
    }),
  };
}

function parseArray({ type, items }: SchemaObject, parsePart: ParsePart): Schema {
  return type === "array" || items ? { items: parsePart(items ?? {}, "items") } : {};
}

/** The documents use `allOf` around a single reference only, to add a description or `nullable` to it. */
function mergeAllOf(schema: SchemaObject, own: Schema, parsePart: ParsePart, report: Report): Schema {
  const [only, ...others] = schema.allOf ?? [];
  if (!only || others.length > 0 || own.properties) {
    report("allOf", "allOf is supported around one schema only, with no properties beside it");
    return own;
  }
  return { ...parsePart(only, "allOf", "0"), ...own };
}

/** The same schema, taking null too, in each of the ways in which it says what it takes. */
function withNull(schema: Schema): Schema {
  const { type, enum: values, anyOf } = schema;
  return {
    ...schema,
    ...(type && { type: [...new Set([type, "null"].flat())] as SchemaType[] }),
    ...(values && { enum: [...new Set([...values, null])] }),
    ...(anyOf && { anyOf: [...anyOf, { type: "null" as const }] }),
  };
}

/** marshmallow's `example` is at times a list of examples for a value that is not a list. */
function parseExample(schema: SchemaObject): unknown[] {
  return Array.isArray(schema.example) && schema.type !== "array" ? schema.example : [schema.example];
}
