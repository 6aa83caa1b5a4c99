/** A JSON Schema, as far as tools' arguments are made up from it. */
interface Shape {
  type?: string | string[];
  enum?: unknown[];
  anyOf?: Shape[];
  properties?: Record<string, Shape>;
  required?: string[];
  items?: Shape;
  minItems?: number;
  minimum?: number;
  maximum?: number;
  pattern?: string;
  format?: string;
}

/** The least that a tool can be called with: what it requires, naming nothing that exists; files are empty. */
export function madeUpArguments(schema: Shape): Record<string, unknown> {
  const { properties = {}, required = [] } = schema;
  return Object.fromEntries(required.map((name) => [name, madeUp(properties[name] ?? {})]));
}

function madeUp(shape: Shape): unknown {
  if (shape.enum) return shape.enum[0];
  if (shape.anyOf?.[0]) return madeUp(shape.anyOf[0]);
  const types = [shape.type].flat();
  // Where an id may be a name, or anything, the id: a name that names nothing is not sent.
  const type = ["object", "integer"].find((other) => types.includes(other)) ?? types[0] ?? "integer";
  if (type === "integer" || type === "number") return Math.min(987654, shape.maximum ?? 987654);
  if (type === "boolean") return false;
  if (type === "array") return Array.from({ length: shape.minItems ?? 0 }, () => madeUp(shape.items ?? {}));
  if (type === "object") {
    const isFile = types.includes("string") && shape.properties?.base64 !== undefined;
    return isFile ? { name: "empty.zip", text: "" } : madeUpArguments(shape);
  }
  return shape.format === "date-time" || shape.format === "date" ? "2020-01-01T00:00:00" : "no-such-thing";
}
