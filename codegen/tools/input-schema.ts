import type { Argument, Schema, Tool } from "../model.ts";
import { acceptedSchema } from "./accepted.ts";
import { withNames } from "./references.ts";

/** Enums longer than this become text with examples. */
const LONGEST_ENUM = 50;
/** Bytes of JSON that a tool's schema should stay under; the deepest parts give way first. */
const AIM = 4000;
const DEEPEST = 8;

/**
 * The schema that `tools/list` shows: what the strictest client accepts. One object at the root, no references, no
 * `const`, no `format`, every array with `items`, free-form objects said to be free. Never narrower than what the
 * validator takes; where the full schema is too long, its deepest levels are shown as free-form objects.
 */
export function inputSchema(tool: Tool): Schema {
  let smallest = render(tool, DEEPEST);
  for (let depth = DEEPEST - 1; depth >= 2 && JSON.stringify(smallest).length > AIM; depth--) {
    smallest = render(tool, depth);
  }
  return smallest;
}

function render(tool: Tool, depth: number): Schema {
  const required = tool.arguments.filter(({ required }) => required).map(({ name }) => name);
  return {
    type: "object",
    properties: Object.fromEntries(
      tool.arguments.map((argument: Argument) => [
        argument.name,
        simplify(withNames(acceptedSchema(argument), argument.name, tool.references), depth),
      ]),
    ),
    ...(required.length > 0 && { required }),
    additionalProperties: false,
  };
}

function simplify(schema: Schema, depth: number): Schema {
  const { format, examples, enum: values, contentMediaType, allOf, ...simple } = schema;
  const own = simple.description ?? "";
  const hasExample = /e\.g\.|example/i.test(own);
  const description = [
    own,
    values &&
      values.length > LONGEST_ENUM &&
      !hasExample &&
      `One of ${values.length} values, e.g. ${values.slice(0, 3).join(", ")}.`,
    format && !hasExample && !own.includes("UUID") && FORMAT_WORDS[format],
    examples && !hasExample && shortExample(examples[0]),
  ];
  if (simple.minLength === 0) delete simple.minLength;
  const words = description.filter(Boolean).join(" ");
  if (words) simple.description = words;
  else delete simple.description;
  if (values && values.length <= LONGEST_ENUM) Object.assign(simple, { enum: values });
  if (depth <= 0 && (simple.properties || simple.anyOf)) return collapse(simple);
  if (simple.properties) Object.assign(simple, showProperties(simple, simple.properties, depth - 1));
  if (typeof simple.additionalProperties === "object") {
    const value = simplify(simple.additionalProperties, depth - 1);
    simple.additionalProperties = Object.keys(value).length === 0 ? true : value;
  }
  if (isObject(simple) && !simple.properties) simple.additionalProperties ??= true;
  if (simple.items) simple.items = simplify(simple.items, depth - 1);
  if (simple.anyOf)
    return joinTypes({ ...simple, anyOf: simple.anyOf.map((child) => simplify(child, depth)) });
  return simple;
}

/** Properties that our words leave without any (`""`) are seldom wanted: they are named, and the object is open for them. */
function showProperties(schema: Schema, properties: Record<string, Schema>, depth: number): Schema {
  const named = Object.keys(properties).filter(
    (name) => properties[name]?.description === "" && !schema.required?.includes(name),
  );
  const shown = Object.entries(properties).filter(([name]) => !named.includes(name));
  return {
    properties: mapValues(Object.fromEntries(shown), (child) => simplify(child, depth)),
    ...(named.length > 0 && {
      description: [schema.description, `Also: ${named.join(", ")}.`].filter(Boolean).join(" "),
      additionalProperties: true,
    }),
  };
}

/** A choice between bare types is one type of several names: `["number", "string"]`. */
function joinTypes({ anyOf = [], ...schema }: Schema): Schema {
  const bare = anyOf.every(
    (choice) => choice.type && Object.keys(choice).every((key) => key === "type" || key === "items"),
  );
  const lists = anyOf.filter(({ items }) => items);
  if (!bare || lists.length > 1 || schema.type) return { ...schema, anyOf };
  return {
    ...schema,
    type: [...new Set(anyOf.flatMap(({ type = [] }) => type))],
    ...(lists[0]?.items && { items: lists[0].items }),
  };
}

const FORMAT_WORDS: Readonly<Record<string, string>> = {
  "date-time": "ISO 8601 date and time.",
  date: "ISO 8601 date.",
  uuid: "A UUID.",
};

function shortExample(example: unknown): string | false {
  const text = JSON.stringify(example);
  return text !== undefined && text.length <= 60 && `e.g. ${text}`;
}

/** An object too deep to show: its keys in words, and anything allowed. A choice of schemas becomes anything. */
function collapse({ description, properties, type }: Schema): Schema {
  const keys = properties ? `Keys: ${Object.keys(properties).join(", ")}.` : "";
  const words = [description, keys].filter(Boolean).join(" ");
  return {
    ...(words && { description: words }),
    ...(properties && { type: type ?? "object", additionalProperties: true }),
  };
}

function isObject({ type }: Schema): boolean {
  return type === "object" || (Array.isArray(type) && type.includes("object"));
}

function mapValues<T, U>(record: Record<string, T>, change: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
