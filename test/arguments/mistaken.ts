import type { OperationTool } from "../../src/tools/tool.ts";
import { type Malformed, requiredOf, sample } from "./malformed.ts";

/** Every way to get each argument of the tool wrong that only its caller can put right. */
export function* mistaken(tool: OperationTool): Generator<Omit<Malformed, "meant">> {
  const properties = tool.inputSchema.properties as Record<string, Parameters<typeof sample>[0]>;
  const required = requiredOf(tool);
  for (const [name, shape] of Object.entries(properties)) {
    const value = sample(shape, name);
    const { [name]: _, ...others } = required;
    if (name in required) yield { how: "a required argument left out", sent: others };
    if (name.length > 4) yield { how: "a misspelt argument", sent: { ...others, [swapped(name)]: value } };
    if (typeof value === "number")
      yield { how: "a word for a number", sent: { ...required, [name]: "plenty" } };
    if (typeof value === "boolean")
      yield { how: "a word for true or false", sent: { ...required, [name]: "maybe" } };
    if (Array.isArray(value))
      yield { how: "a number for a list", sent: { ...required, [name]: { not: "a list" } } };
    if (shape.enum && typeof value === "string" && value.length > 3)
      yield { how: "a misspelt choice", sent: { ...required, [name]: swapped(value) } };
  }
  yield { how: "an argument that there is not", sent: { ...required, colour_of_the_moon: "red" } };
  for (const [[col], operators] of tool.operators ?? []) {
    const strange = operators.includes("ct") ? "gt" : "sw";
    yield {
      how: "an operator of other columns",
      sent: { ...required, filters: [{ col, opr: strange, value: 1 }] },
    };
  }
  for (const { at, when } of tool.references ?? [])
    if (!when && !/[.[]/.test(at))
      yield { how: "a misspelt name", sent: { ...required, [at]: "A thign's name" } };
}

/** Two letters in the wrong order, in the middle. */
function swapped(text: string): string {
  const at = text.search(/(?<=..)([a-z])(?!\1)[a-z](?=.)/);
  if (at < 0) return `${text}x`;
  return text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
}
