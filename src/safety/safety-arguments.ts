import { ArgumentError } from "../errors/errors.ts";
import { isOperation, type Tool } from "../tools/tool.ts";

/** What a caller may say beside a write's own arguments. */
export interface SafetyArguments {
  dryRun: boolean;
  /** Names what is to be deleted, where no person can be asked. */
  confirm: string | undefined;
}

const DRY_RUN = {
  dry_run: { type: "boolean", description: "Only show the request that would be sent." },
} as const;
const CONFIRM = {
  confirm: {
    type: "string",
    description: "Name of what is to be deleted; a call without it says what that is.",
  },
} as const;

/** The schema of a tool as callers see it: writes take `dry_run`, deletes also `confirm`. */
export function withSafetyArguments(tool: Tool): Tool["inputSchema"] {
  if (!isOperation(tool) || tool.effect === "read") return tool.inputSchema;
  const extra = tool.effect === "delete" ? { ...CONFIRM, ...DRY_RUN } : DRY_RUN;
  return { ...tool.inputSchema, properties: { ...tool.inputSchema.properties, ...extra } };
}

/** Models send text for true and false. */
const TEXTS: ReadonlyMap<unknown, boolean> = new Map([
  ["true", true],
  ["false", false],
]);

/**
 * Take them off the arguments of a call.
 * @throws ArgumentError for a value of another kind: taken for unsaid, it would do what was not meant
 */
export function takeSafetyArguments(
  tool: Tool,
  args: Record<string, unknown>,
): { safety: SafetyArguments; args: Record<string, unknown> } {
  if (tool.effect === "read") return { safety: { dryRun: false, confirm: undefined }, args };
  const { dry_run: said = false, ...rest } = args;
  const dry_run = TEXTS.get(said) ?? said;
  if (typeof dry_run !== "boolean")
    throw new ArgumentError('Nothing was sent: "dry_run" must be true or false.');
  if (tool.effect !== "delete") return { safety: { dryRun: dry_run, confirm: undefined }, args: rest };
  const { confirm, ...own } = rest;
  if (confirm !== undefined && typeof confirm !== "string")
    throw new ArgumentError('Nothing was sent: "confirm" must be a text.');
  return { safety: { dryRun: dry_run, confirm }, args: own };
}
