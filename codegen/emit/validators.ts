import { type JsonSchema, jsonSchemaToZod } from "json-schema-to-zod";
import type { Tool } from "../model.ts";
import { argumentsSchema } from "../tools/arguments-schema.ts";
import { banner } from "./source.ts";

/** One zod schema per operation for the arguments of a call, made by json-schema-to-zod from the full schema. */
export function emitValidators(version: string, tools: readonly Tool[]): string {
  const lines = tools.map((tool) => `export const ${tool.endpoint} = ${emitValidator(tool)};\n`);
  return `${banner(version)}import * as z from "zod";\n\n${lines.join("\n")}`;
}

function emitValidator(tool: Tool): string {
  return jsonSchemaToZod(argumentsSchema(tool) as JsonSchema, {
    module: "none",
    zodVersion: 4,
    withoutDescribes: true,
  });
}
