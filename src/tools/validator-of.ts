import type { LocalTool, Validator } from "./tool.ts";

const validators = new WeakMap<LocalTool, Validator>();

/** A tool of our own is checked by the schema that it shows; made when it is first called. */
export async function validatorOf(tool: LocalTool): Promise<Validator> {
  const known = validators.get(tool);
  if (known) return known;
  const { fromJSONSchema } = await import("./from-json-schema.ts");
  const validator = fromJSONSchema(tool.inputSchema as never);
  validators.set(tool, validator);
  return validator;
}
