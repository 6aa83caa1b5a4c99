import { givenExample, type Schema } from "../tools/example.ts";
import { isOperation, type Tool } from "../tools/tool.ts";

/** Read, write or delete, in one word. */
export function markOf({ effect }: Tool): "read" | "write" | "delete" {
  if (effect === "read") return "read";
  return effect === "delete" ? "delete" : "write";
}

/** A tool in a few lines: what it does, its arguments as a signature with notes, and a call that could be made. */
export function describeTool(tool: Tool, schema: Tool["inputSchema"] = tool.inputSchema): string {
  const required = new Set(schema.required ?? []);
  const lines = Object.entries(schema.properties as Record<string, Schema>)
    .sort(([a], [b]) => Number(required.has(b)) - Number(required.has(a)))
    .map(([name, property]) =>
      argumentLine(name, property, required.has(name), argumentType(tool, name, property)),
    );
  const aliases = isOperation(tool) && tool.aliases ? [`Formerly ${tool.aliases.join(", ")}.`] : [];
  return [
    `${tool.name} (${markOf(tool)}): ${tool.title}`,
    tool.description,
    ...aliases,
    lines.length > 0 ? `Arguments:\n${lines.join("\n")}` : "It takes no arguments.",
    `Example: ${JSON.stringify(exampleCall(tool))}`,
  ].join("\n");
}

/** What can be given for an argument: `integer`, `"asc" | "desc"`, `{col: string, opr: string}[]`. */
export function argumentType(tool: Tool, name: string, schema: Schema): string {
  return referenceTo(tool, name) ?? typeText(schema);
}

/** What can be given for the number of something, as a list or alone; nothing where only a number can. */
function referenceTo(tool: Tool, name: string): string | undefined {
  const references = isOperation(tool) ? (tool.references ?? []) : [];
  const reference = references.find(({ at }) => at === name || at === `${name}[]`);
  if (!reference) return undefined;
  return reference.at === name ? ID_OR_NAME : `(${ID_OR_NAME})[]`;
}

const ID_OR_NAME = "id, name or UUID";

function argumentLine(name: string, schema: Schema, required: boolean, type: string): string {
  const notes = [
    schema.description,
    schema.default !== undefined && `Default ${JSON.stringify(schema.default)}.`,
  ];
  const text = notes.filter(Boolean).join(" ");
  return `- ${name}${required ? "" : "?"}: ${type}${text ? `. ${text}` : ""}`;
}

function typeText(schema: Schema, depth = 2): string {
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(" | ");
  if (schema.anyOf) return [...new Set(schema.anyOf.map((choice) => typeText(choice, depth)))].join(" | ");
  const types = [schema.type ?? "any"].flat().map((type) => {
    if (type === "array")
      return `${schema.items ? parenthesised(typeText(schema.items, depth - 1)) : "any"}[]`;
    if (type === "object" && schema.properties && depth > 0) return objectText(schema, depth);
    return type;
  });
  return [...new Set(types)].join(" | ");
}

function parenthesised(text: string): string {
  return text.includes(" | ") && !text.startsWith("{") ? `(${text})` : text;
}

function objectText({ properties = {}, required = [] }: Schema, depth: number): string {
  const members = Object.entries(properties).map(
    ([name, property]) => `${name}${required.includes(name) ? "" : "?"}: ${typeText(property, depth - 1)}`,
  );
  return `{${members.join(", ")}}`;
}

/** The required arguments with values of their kind; where none is required, what a list is best asked with. */
export function exampleCall({ inputSchema }: Tool): Record<string, unknown> {
  const properties = inputSchema.properties as Record<string, Schema>;
  const required = inputSchema.required ?? [];
  const shown =
    required.length > 0 ? required : ["columns", "page_size"].filter((name) => name in properties);
  return Object.fromEntries(shown.map((name) => [name, exampleValue(name, properties[name] ?? {})]));
}

function exampleValue(name: string, schema: Schema): unknown {
  const given = givenExample(schema);
  if (given !== undefined) return given;
  if (schema.enum) return schema.enum[0];
  if (schema.anyOf?.[0]) return exampleValue(name, schema.anyOf[0]);
  const [type] = [schema.type ?? "string"].flat();
  if (name === "columns") return ["id"];
  if (name === "page_size") return 10;
  if (type === "integer" || type === "number") return 1;
  if (type === "boolean") return true;
  if (type === "array") return [exampleValue(name, schema.items ?? {})];
  if (type !== "object") return "…";
  const needed = (schema.required ?? []).map((key) => [
    key,
    exampleValue(key, schema.properties?.[key] ?? {}),
  ]);
  return Object.fromEntries(needed);
}
