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
  const text = /(?:e\.g\. |(?:^|: )(?=[[{]))(\[.*\](?=[.;,)]|$)|\{[^}]*\}|"[^"]*"|[\w:+-]+)/.exec(
    description,
  )?.[1];
  if (text === undefined) return undefined;
  const types = [type].flat();
  const value = parsed(text);
  if (types.includes("string") && (typeof value === "number" || value === undefined)) return text;
  return value;
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
