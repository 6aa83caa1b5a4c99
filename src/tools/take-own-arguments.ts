import * as z from "zod";
import { type Coercion, coerceArguments } from "./coerce.ts";
import { type OwnArguments, ownSchemas } from "./own-arguments.ts";
import type { Tool } from "./tool.ts";
import { validateArguments } from "./validate.ts";

const validator = z.object({
  confirm: z.string().optional(),
  dry_run: z.boolean().optional(),
  fields: z.array(z.string()).optional(),
  all_pages: z.boolean().optional(),
});

/**
 * Take them off the arguments of a call, for what they mean.
 * @throws ArgumentError for a value of another kind: taken for unsaid, it would do what was not meant
 */
export function takeOwnArguments(
  tool: Tool,
  given: Record<string, unknown>,
): { own: OwnArguments; args: Record<string, unknown>; coercions: Coercion[] } {
  const offered = ownSchemas(tool);
  const isOwn = ([name]: [string, unknown]) => Object.hasOwn(offered, name);
  const said = Object.fromEntries(Object.entries(given).filter(isOwn));
  const args = Object.fromEntries(Object.entries(given).filter((entry) => !isOwn(entry)));
  if (Object.keys(said).length === 0) return { own: {}, args, coercions: [] };
  const { args: own, coercions } = coerceArguments(validator, said, []);
  validateArguments(tool, validator, own);
  return { own, args, coercions };
}
