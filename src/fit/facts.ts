import * as z from "zod/mini";
import { isOperation, operationKey, type ToolHead } from "../tools/tool.ts";

/** What was found out about a server and an account on it. A part that is absent is not known for sure. */
export const factsSchema = z.object({
  /** When the account and the flags were asked for, in milliseconds of our clock. */
  at: z.number(),
  /** The version whose tools were offered then. */
  version: z.string(),
  /** What the account may do by its roles, and everybody by the public role: `can_read Chart`. */
  permissions: z.optional(z.array(z.string())),
  /** Present when the account is surely no administrator. */
  isAdministrator: z.optional(z.literal(false)),
  /** The server's feature flags. */
  flags: z.optional(z.record(z.string(), z.boolean())),
  /** What the server's own document describes, and when it was read. */
  document: z.optional(z.object({ at: z.number(), operations: z.array(z.string()) })),
});

export type Facts = z.infer<typeof factsSchema>;

/** What is known for sure of a tool, on this server for this account. */
export interface Judgement {
  /** Whether the account holds the permission or the role that is wanted; nothing where that is not known or none is wanted. */
  isPermitted?: boolean | undefined;
  /** Whether the server has the operation. */
  isOffered?: boolean | undefined;
  /** Feature flags that are wanted and off. */
  flagsOff: readonly string[];
  /** Feature flags that are wanted and not known to be on or off. */
  flagsUnknown: readonly string[];
}

export function judge(tool: ToolHead, facts: Facts | undefined, version: string): Judgement {
  if (!isOperation(tool)) return { flagsOff: [], flagsUnknown: [] };
  const { permission, flags = [] } = tool;
  const { permissions, operations } = facts ? setsOf(facts) : NOTHING;
  // The document of another version says nothing of this one's operations.
  const isItsDocument = facts?.version === version;
  const isReserved = tool.administrators && facts?.isAdministrator === false;
  return {
    isPermitted: isReserved ? false : permission && permissions?.has(permissionKey(...permission)),
    isOffered: isItsDocument ? operations?.has(operationKey(tool)) : undefined,
    flagsOff: flags.filter((flag) => facts?.flags?.[flag] === false),
    flagsUnknown: flags.filter((flag) => facts?.flags?.[flag] === undefined),
  };
}

interface FactSets {
  permissions?: ReadonlySet<string> | undefined;
  operations?: ReadonlySet<string> | undefined;
}

const NOTHING: FactSets = {};
const sets = new WeakMap<Facts, FactSets>();

/** What is looked up for each tool of a list. */
function setsOf(facts: Facts): FactSets {
  const known = sets.get(facts) ?? {
    permissions: facts.permissions && new Set(facts.permissions),
    operations: facts.document && new Set(facts.document.operations),
  };
  sets.set(facts, known);
  return known;
}

/** A tool fits unless it is sure that a call of it would be refused whatever its arguments. */
export function fits({ isPermitted, isOffered, flagsOff }: Judgement): boolean {
  return isPermitted !== false && isOffered !== false && flagsOff.length === 0;
}

export function permissionKey(permission: string, view: string): string {
  return `${permission} ${view}`;
}
