/** A JSON Schema, as far as it is put into words. */
export interface Schema {
  type?: string | string[];
  description?: string;
  enum?: unknown[];
  default?: unknown;
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  anyOf?: Schema[];
}

/** The example that an argument's description gives, if it is of the argument's type. */
export function givenExample({ description = "", type = [] }: Schema): unknown {
  const [, rest = ""] = /(?:e\.g\. |(?:^|: )(?=[[{]))(.*)/s.exec(description) ?? [];
  if (/^[[{]/.test(rest)) return jsonAtStart(rest);
  const [text] = /^(?:"[^"]*"|[\w:+-]+)/.exec(rest) ?? [];
  if (text === undefined) return undefined;
  const value = parsed(text);
  const isWord = [type].flat().includes("string") && (typeof value === "number" || value === undefined);
  return isWord ? text : value;
}

/** The list or object that a text begins with; an ellipsis in it stands for more that may be. */
function jsonAtStart(abridged: string): unknown {
  const text = abridged.replaceAll(/[,\s]*(?<!")…/g, "");
  const ends = [...text.matchAll(/[\]}]/g)].map(({ index }) => index + 1);
  return ends.map((end) => parsed(text.slice(0, end))).find((value) => value !== undefined);
}

/** Nothing for what is no JSON: an example in words. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The schema of what stands at a path; of several that may, one that has it. */
export function schemaAt(
  schema: Schema | undefined,
  [key, ...rest]: readonly PropertyKey[],
): Schema | undefined {
  if (key === undefined || !schema) return schema;
  const inner =
    typeof key === "number"
      ? schema.items
      : Object.hasOwn(schema.properties ?? {}, key)
        ? schema.properties?.[String(key)]
        : undefined;
  if (inner) return schemaAt(inner, rest);
  return schema.anyOf?.map((choice) => schemaAt(choice, [key, ...rest])).find((found) => found !== undefined);
}
