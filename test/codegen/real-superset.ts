import * as z from "zod";
import { emitTools } from "../../codegen/emit/tools.ts";
import { emitValidators } from "../../codegen/emit/validators.ts";
import type { Tool } from "../../codegen/model.ts";
import { operationKey } from "../../codegen/overlay/operation-key.ts";
import { runPipeline, vendorDocument } from "./superset-pipeline.ts";

/** The real 6.1.0, raw and through the pipeline, with what the tests of the document's defects ask of it. */
export const vendor = vendorDocument("6.1.0");
export const { tools, document, problems } = runPipeline("6.1.0");

type VendorOperation = {
  operationId?: string;
  summary?: string;
  parameters?: { name: string; schema?: object; content?: object }[];
  security?: object[];
};
export const vendorOperations = Object.entries(vendor.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({
    id: `${method.toUpperCase()} ${path}`,
    ...(operation as VendorOperation),
  })),
);

export function toolOf(id: string): Tool {
  const found = tools.find(({ operation }) => operationKey(operation.id) === operationKey(id));
  if (!found) throw new Error(`no tool for ${id}`);
  return found;
}

export const args = (id: string) =>
  toolOf(id).arguments.map(({ name, in: place, required }) => `${place}.${name}${required ? "!" : ""}`);

export function emitted(tool: Tool): Record<string, unknown> {
  const source = emitTools("6.1.0", [tool], {});
  return JSON.parse(source.slice(source.indexOf("= [") + 2, source.lastIndexOf(";")))[0];
}

/** The emitted validator of the operation, run. */
export function accepts(id: string, given: Record<string, unknown>): boolean {
  const tool = toolOf(id);
  const source = emitValidators("6.1.0", [tool]);
  const expression = source
    .slice(source.indexOf(`${tool.endpoint} = `) + tool.endpoint.length + 3)
    .trim()
    .replace(/;$/, "");
  return (new Function("z", `return ${expression}`)(z) as z.ZodType).safeParse(given).success;
}
