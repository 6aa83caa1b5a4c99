import type { Endpoint, GeneratedVersion, OperationTool, Validator } from "./tool.ts";

/** What runs a tool. */
export interface LoadedTool {
  validator: Validator;
  endpoint: Endpoint;
}

const loaded = new WeakMap<GeneratedVersion, Map<OperationTool, LoadedTool>>();

/** Loaded when first called; and kept here, since importing takes its time again though it loads once. */
export async function loadTool(generated: GeneratedVersion, tool: OperationTool): Promise<LoadedTool> {
  const tools = loaded.get(generated) ?? new Map<OperationTool, LoadedTool>();
  loaded.set(generated, tools);
  const known = tools.get(tool) ?? (await importTool(generated, tool));
  tools.set(tool, known);
  return known;
}

async function importTool(generated: GeneratedVersion, tool: OperationTool): Promise<LoadedTool> {
  const [validators, endpoints] = await Promise.all([
    generated.validators[tool.resource]?.(),
    generated.endpoints[tool.resource]?.(),
  ]);
  const validator = validators?.[tool.endpoint];
  const endpoint = endpoints?.[tool.endpoint];
  if (!validator || !endpoint) throw new Error(`${tool.name} has no validator or endpoint`);
  return { validator, endpoint };
}
