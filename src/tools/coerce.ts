import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import type { z } from "zod";
import type { Mask } from "../results/mask.ts";
import { meantArgument, meantKey } from "./meant-name.ts";
import { candidatesFor, isJsonList } from "./meant-value.ts";
import type { Argument, Validator } from "./tool.ts";
import { type Path, pathText, valueAt, withValue } from "./value-at.ts";

/** One value that was taken for what it was meant to be. */
export interface Coercion {
  /** Where: `page_size`, `filters[0].col`. */
  argument: string;
  from: unknown;
  /** Nothing when it was taken for unset. */
  to?: unknown;
}

export interface Coerced {
  args: Record<string, unknown>;
  coercions: Coercion[];
}

type Issue = z.core.$ZodIssue;

/** Each round may uncover what the one before had hidden: JSON text, then what is inside it. */
const MOST_ROUNDS = 6;
/** How many guesses may rest on one another. */
const MOST_DEPTH = 2;

/**
 * Take what a model sends for what it means, as far as that is clear: guided by what the validator finds wrong, so that what is
 * right is never touched. JSON text for lists and objects, numbers and booleans as text, one value for a list, `null` and `""`
 * for unset, another spelling of an argument or of a choice. What remains wrong is left as it came.
 * @param known the arguments there are
 */
export function coerceArguments(
  validator: Validator,
  given: Record<string, unknown>,
  known: readonly Argument[],
  depth = MOST_DEPTH,
): Coerced {
  let args = given;
  const coercions: Coercion[] = [];
  const repairer: Repairer = { validator, known, depth };
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const issues = validator.safeParse(args).error?.issues ?? [];
    const before = coercions.length;
    for (const issue of issues) {
      const next = repair(args, issue, repairer);
      if (!next) continue;
      args = next.args;
      coercions.push(...next.coercions);
    }
    if (coercions.length === before) break;
  }
  return { args, coercions };
}

interface Repairer {
  validator: Validator;
  known: readonly Argument[];
  /** How often a guess may rest on another. */
  depth: number;
}

/** Say with a result what was taken for what; the values are the caller's own, but may be secret. */
export function noteCoercions(
  result: CallToolResult,
  coercions: readonly Coercion[],
  mask: Mask,
): CallToolResult {
  if (coercions.length === 0) return result;
  const noted: unknown = JSON.parse(mask(JSON.stringify(coercions)));
  return { ...result, _meta: { ...result._meta, "superset-mcp/coerced": noted } };
}

function repair(args: Record<string, unknown>, issue: Issue, repairer: Repairer): Coerced | undefined {
  if (issue.code === "unrecognized_keys")
    return issue.path.length === 0 ? rename(args, issue.keys, repairer.known) : undefined;
  for (const { path, ...cause } of causes(issue)) {
    const value = valueAt(args, path);
    if (value === undefined) {
      const renamed = renameKey(args, path, repairer.known);
      if (renamed) return renamed;
      continue;
    }
    for (const candidate of candidatesFor(value, cause as Issue)) {
      const next = withValue(args, path, candidate) as Record<string, unknown>;
      // One value was put into a list by guessing, and a choice of schemas says what is inside only as a whole.
      const isGuess = Array.isArray(candidate) && !isJsonList(value);
      if (!(isGuess ? isRight(next, issue.path, repairer) : isBetter(next, issue.path, repairer))) continue;
      const change = candidate === undefined ? {} : { to: candidate };
      return { args: next, coercions: [{ argument: pathText(path), from: value, ...change }] };
    }
  }
  return undefined;
}

/** The issue, and where none of several schemas fits, what is wrong inside by each of them. */
function causes(issue: Issue): Issue[] {
  if (issue.code !== "invalid_union") return [issue];
  const inner = issue.errors.flat().filter(({ path }) => path.length > 0);
  return [
    issue,
    ...inner.flatMap((cause) => causes({ ...cause, path: [...issue.path, ...cause.path] } as Issue)),
  ];
}

/** Nothing is wrong any more at that place itself; inside of it there may be. */
function isBetter(args: Record<string, unknown>, path: Path, repairer: Repairer): boolean {
  const issues = repairer.validator.safeParse(args).error?.issues ?? [];
  const remaining = issues.filter((issue) => issue.code !== "unrecognized_keys");
  return remaining.every((issue) => pathText(issue.path) !== pathText(path)) || isRight(args, path, repairer);
}

/** Nothing is wrong there or inside, once all else is taken for what it means. */
function isRight(args: Record<string, unknown>, path: Path, { validator, known, depth }: Repairer): boolean {
  if (depth === 0) return false;
  const coerced = coerceArguments(validator, args, known, depth - 1);
  const issues = validator.safeParse(coerced.args).error?.issues ?? [];
  return issues.every((issue) => path.some((key, index) => issue.path[index] !== key));
}

/** A key inside an argument by another word (`column` for `col`), where the right one is missing. */
function renameKey(
  args: Record<string, unknown>,
  path: Path,
  known: readonly Argument[],
): Coerced | undefined {
  const outer = path.slice(0, -1);
  const around = valueAt(args, outer);
  const argument = known.find(({ name }) => name === path[0]);
  const name = path.at(-1);
  if (!argument || outer.length === 0 || typeof name !== "string" || !isPlainObject(around)) return undefined;
  const within = path.slice(1).map((key) => (typeof key === "number" ? "[]" : `.${String(key)}`));
  const key = meantKey(`${argument.in}.${argument.wire}${within.join("")}`, Object.keys(around));
  if (key === undefined) return undefined;
  const { [key]: value, ...others } = around;
  const next = withValue(args, outer, { ...others, [name]: value }) as Record<string, unknown>;
  return { args: next, coercions: [{ argument: pathText(path), from: { [key]: value }, to: value }] };
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Arguments by another spelling (`pageSize`) or another word (`limit`), where the right one is not given and only one fits. */
function rename(
  args: Record<string, unknown>,
  unknown: readonly string[],
  known: readonly Argument[],
): Coerced | undefined {
  const next = { ...args };
  const coercions: Coercion[] = [];
  for (const key of unknown) {
    if (args[key] === null || args[key] === "") {
      delete next[key];
      coercions.push({ argument: key, from: args[key] });
      continue;
    }
    const meant = meantArgument(
      key,
      known.filter(({ name }) => !Object.hasOwn(next, name)),
    );
    if (!meant) continue;
    const { name } = meant;
    next[name] = next[key];
    delete next[key];
    coercions.push({ argument: name, from: { [key]: args[key] }, to: args[key] });
  }
  return coercions.length > 0 ? { args: next, coercions } : undefined;
}
