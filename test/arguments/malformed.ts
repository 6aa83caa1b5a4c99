import { choiceWords } from "../../generated/index.ts";
import type { OperationTool } from "../../src/tools/tool.ts";

/** A thing by this name has this id, whatever the thing. */
export const NAMED = { name: "A thing's name", id: 7 };

interface Shape {
  type?: string | string[];
  enum?: unknown[];
  anyOf?: Shape[];
  items?: Shape;
  properties?: Record<string, Shape>;
  required?: string[];
  pattern?: string;
  format?: string;
}

/** What a model sent, and what it meant. */
export interface Malformed {
  how: string;
  sent: Record<string, unknown>;
  meant: Record<string, unknown>;
}

/** A value that the shape takes. */
export function sample(shape: Shape, name = ""): unknown {
  if (shape.enum) return shape.enum[0];
  if (shape.anyOf?.[0]) return sample(shape.anyOf[0], name);
  const types = [shape.type].flat();
  if (types.includes("integer")) return 7;
  if (types.includes("number")) return 2.5;
  if (types.includes("boolean")) return true;
  if (types.includes("array") && !types.includes("object")) return [sample(shape.items ?? {}, name)];
  if (types.includes("object"))
    return types.includes("string") && shape.properties?.base64
      ? { name: "a.zip", text: "x" }
      : objectOf(shape);
  // Whatever it may be, it is the number of something.
  if (types[0] === undefined && name === "id") return 7;
  return name === "sql" ? "SELECT 1" : "a text";
}

function objectOf({ properties = {}, required = Object.keys(properties) }: Shape): Record<string, unknown> {
  return Object.fromEntries(required.map((name) => [name, sample(properties[name] ?? {}, name)]));
}

/** A filter whose operator is one of its column's. */
function filterOf({ operators = [] }: OperationTool): unknown[] {
  return operators.slice(0, 1).map(([[col], [opr]]) => ({ col, opr, value: 1 }));
}

/** What the tool must be given. */
export function requiredOf(tool: OperationTool): Record<string, unknown> {
  const properties = tool.inputSchema.properties as Record<string, Shape>;
  return Object.fromEntries(
    (tool.inputSchema.required ?? []).map((name) => [name, sample(properties[name] ?? {}, name)]),
  );
}

/** Every way to get each argument of the tool wrong that leaves no doubt about what was meant. */
export function* malformed(tool: OperationTool): Generator<Malformed> {
  const properties = tool.inputSchema.properties as Record<string, Shape>;
  const required = requiredOf(tool);
  yield* names(tool, required);
  yield* filterWords(tool, required);
  for (const [name, shape] of Object.entries(properties)) {
    const value = name === "filters" && tool.operators ? filterOf(tool) : sample(shape, name);
    const meant = { ...required, [name]: value };
    for (const [how, wrong] of wrongs(value, shape)) yield { how, sent: { ...meant, [name]: wrong }, meant };
    const spelt = misspelt(name);
    if (spelt !== name) {
      const { [name]: _, ...others } = meant;
      yield { how: "the argument in another spelling", sent: { ...others, [spelt]: value }, meant };
    }
    if (!(name in required)) {
      if (!takesNull(shape))
        yield { how: "null for unset", sent: { ...required, [name]: null }, meant: required };
      if (!takesText(shape))
        yield { how: '"" for unset', sent: { ...required, [name]: "" }, meant: required };
    }
  }
}

/** A name for an id: alone, in a list, for a list. */
function* names(tool: OperationTool, required: Record<string, unknown>): Generator<Malformed> {
  for (const { at, when } of tool.references ?? []) {
    const name = at.replace("[]", "");
    if (when || /[.[]/.test(name)) continue;
    const how = "a name for an id";
    if (name === at) {
      yield { how, sent: { ...required, [name]: NAMED.name }, meant: { ...required, [name]: NAMED.id } };
      continue;
    }
    const meant = { ...required, [name]: [NAMED.id] };
    yield { how: `${how} in a list`, sent: { ...required, [name]: [NAMED.name] }, meant };
    yield { how: `${how} for a list`, sent: { ...required, [name]: NAMED.name }, meant };
  }
}

/** Filters in the words of other query languages. */
function* filterWords(tool: OperationTool, required: Record<string, unknown>): Generator<Malformed> {
  for (const [[col], operators] of tool.operators ?? []) {
    for (const opr of operators) {
      const meant = { ...required, filters: [{ col, opr, value: 1 }] };
      const others = (word: string) =>
        operators.some((other) => other === word || (other !== opr && choiceWords[other]?.includes(word)));
      const words = (choiceWords[opr] ?? []).filter((word) => !others(word));
      for (const word of words)
        yield {
          how: "an operator in words",
          sent: { ...required, filters: [{ col, opr: word, value: 1 }] },
          meant,
        };
      if (opr !== operators[0]) continue;
      const filters = [{ column: col, operator: opr, value: 1 }];
      yield { how: "keys of a filter in words", sent: { ...required, filters }, meant };
      yield { how: "one filter for a list", sent: { ...required, filters: { col, opr, value: 1 } }, meant };
    }
  }
}

function* wrongs(value: unknown, shape: Shape): Generator<[string, unknown]> {
  if (typeof value === "number" && !takesText(shape)) yield ["a number as text", String(value)];
  if (typeof value === "boolean" && !takesText(shape)) {
    yield ["true as text", "true"];
    yield ["True as text", "True"];
  }
  if (typeof value === "string" && shape.enum && /[a-z]/.test(value))
    yield ["a choice in capitals", value.toUpperCase()];
  if (value === "asc") yield ["a choice in words", "ascending"];
  if (typeof value === "object" && value !== null && !takesText(shape))
    yield ["JSON as text", JSON.stringify(value)];
  if (Array.isArray(value) && !takesText(shape) && !Array.isArray(value[0])) {
    yield ["one value for a list", value[0]];
    if (typeof value[0] === "number") {
      yield ["a list of numbers as texts", value.map(String)];
      yield ["one number as text for a list", String(value[0])];
    }
    if (typeof value[0] === "object")
      yield ["a list of objects as texts", value.map((item) => JSON.stringify(item))];
  }
}

function misspelt(name: string): string {
  return name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function typesOf(shape: Shape): unknown[] {
  return [
    shape.type,
    ...(shape.anyOf ?? []).flatMap(typesOf),
    ...(shape.enum ?? []).map((value) => (value === null ? "null" : undefined)),
  ].flat();
}
const takesNull = (shape: Shape) =>
  typesOf(shape).includes("null") || (!shape.type && !shape.enum && !shape.anyOf);
const takesText = (shape: Shape) =>
  typesOf(shape).includes("string") && !shape.enum ? true : !shape.type && !shape.enum && !shape.anyOf;
