import type { Access } from "../safety/sql-databases.ts";
import { type Coercion, coerceArguments } from "./coerce.ts";
import type { Complaint } from "./complaint.ts";
import { fitOperators } from "./filter-operators.ts";
import { complainOfInfinite } from "./finite-numbers.ts";
import { resolveReferences } from "./references.ts";
import type { OperationTool, Validator } from "./tool.ts";

/** A call's arguments as they are meant. */
export interface Understood {
  args: Record<string, unknown>;
  /** What was taken for what. */
  coercions: Coercion[];
  /** What could not be. */
  complaints: Complaint[];
}

/** Take what a caller sends for what it means: values of the right type, operators that fit, ids for names. Asks only for names. */
export async function understandArguments(
  tool: Pick<OperationTool, "arguments" | "operators" | "references">,
  validator: Validator,
  given: Record<string, unknown>,
  access: Access,
): Promise<Understood> {
  const coerced = coerceArguments(validator, given, tool.arguments);
  const fitted = fitOperators(tool, coerced.args);
  const resolved = await resolveReferences(tool, fitted.args, access);
  return {
    args: resolved.args,
    coercions: [coerced, fitted, resolved].flatMap(({ coercions }) => coercions),
    complaints: [
      ...[fitted, resolved].flatMap(({ complaints }) => complaints),
      ...complainOfInfinite(resolved.args),
    ],
  };
}
