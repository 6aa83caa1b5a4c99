import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import type { z } from "zod";
import { argumentAliases } from "../../generated/index.ts";
import type { Mask } from "../results/mask.ts";
import type { Argument } from "./tool.ts";
import { pathText } from "./validate.ts";

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

type Path = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;

/** Each round may uncover what the one before had hidden: JSON text, then what is inside it. */
const MOST_ROUNDS = 6;
/** How many guesses may rest on one another. */
const MOST_DEPTH = 2;
/** Longer text is somebody's content, not a list or object that was put into quotes. */
const LONGEST_JSON = 1_000_000;

/**
 * Take what a model sends for what it means, as far as that is clear: guided by what the validator finds wrong, so that what is
 * right is never touched. JSON text for lists and objects, numbers and booleans as text, one value for a list, `null` and `""`
 * for unset, another spelling of an argument or of a choice. What remains wrong is left as it came.
 * @param known the arguments there are
 */
export function coerceArguments(
  validator: z.ZodType,
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
  validator: z.ZodType;
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
    if (value === undefined) continue;
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

function isJsonList(value: unknown): boolean {
  return asJson(value, Array.isArray).length > 0;
}

/** What a value that is wrong may have been meant as, the likeliest first. */
function candidatesFor(value: unknown, issue: Issue): unknown[] {
  switch (issue.code) {
    case "invalid_type":
      return [...asType(value, issue.expected), ...unset(value)];
    case "invalid_value":
      return [...issue.values.filter((choice) => isSameWord(choice, value)), ...unset(value)];
    case "invalid_union":
      return [
        ...issue.errors
          .flat()
          .filter(({ path }) => path.length === 0)
          .flatMap((branch) => candidatesFor(value, branch as Issue)),
        ...unset(value),
      ];
    default:
      return unset(value);
  }
}

function asType(value: unknown, expected: string): unknown[] {
  switch (expected) {
    case "int":
    case "number":
      return asNumber(value);
    case "boolean":
      return asBoolean(value);
    case "string":
      return typeof value === "number" || typeof value === "boolean" ? [String(value)] : [];
    case "array":
      return value === null || value === "" ? [] : [...asJson(value, Array.isArray), ...asList(value)];
    case "object":
    case "record":
      return asJson(
        value,
        (parsed) => typeof parsed === "object" && parsed !== null && !Array.isArray(parsed),
      );
    default:
      return [];
  }
}

function asNumber(value: unknown): number[] {
  if (typeof value !== "string" || !/^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i.test(value)) return [];
  const number = Number(value);
  // A number that would lose digits is no number but a key.
  return Number.isFinite(number) && (!Number.isInteger(number) || Number.isSafeInteger(number))
    ? [number]
    : [];
}

function asBoolean(value: unknown): boolean[] {
  if (value === 1 || value === 0) return [value === 1];
  if (typeof value !== "string") return [];
  if (/^\s*(true|yes|1)\s*$/i.test(value)) return [true];
  return /^\s*(false|no|0)\s*$/i.test(value) ? [false] : [];
}

function asJson(value: unknown, isRight: (parsed: unknown) => boolean): unknown[] {
  if (typeof value !== "string" || value.length > LONGEST_JSON) return [];
  try {
    const parsed: unknown = JSON.parse(value);
    return isRight(parsed) ? [parsed] : [];
  } catch {
    return [];
  }
}

/** `a, b` may be a list of two, or one value with a comma in it: the list's own items decide. */
function asList(value: unknown): unknown[][] {
  if (typeof value !== "string" || !value.includes(",")) return [[value]];
  const parts = value.split(",").map((part) => part.trim());
  return parts.every((part) => /^[\w.:-]+$/.test(part)) ? [parts, [value]] : [[value]];
}

function unset(value: unknown): undefined[] {
  return value === null || value === "" ? [undefined] : [];
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
    const open = known.filter(({ name }) => !(name in next));
    const spelt = open.filter(({ name }) => isSameWord(name, key));
    const meant =
      spelt.length > 0
        ? spelt
        : open.filter((argument) => aliasesOf(argument).some((alias) => isSameWord(alias, key)));
    if (meant.length !== 1) continue;
    const [{ name }] = meant as [Argument];
    next[name] = next[key];
    delete next[key];
    coercions.push({ argument: name, from: { [key]: args[key] }, to: args[key] });
  }
  return coercions.length > 0 ? { args: next, coercions } : undefined;
}

/** What the overlay says, and of a key in the path what the document calls it, and just "id". */
function aliasesOf({ name, in: place, wire }: Argument): readonly string[] {
  const keys = place === "path" && name !== wire ? [wire, "id"] : [];
  return [...(argumentAliases[`${place}.${wire}`] ?? argumentAliases[name] ?? []), ...keys];
}

/** The same but for case, and for how words are joined. */
function isSameWord(a: unknown, b: unknown): boolean {
  const plain = (word: unknown) =>
    typeof word === "string" ? word.toLowerCase().replace(/[\s_.-]/g, "") : word;
  return plain(a) === plain(b);
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key],
    value,
  );
}

/** A copy with another value at that place; an unset one is left out of its object, and out of its list. */
function withValue(container: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(container)) {
    if (rest.length === 0 && value === undefined) return container.filter((_, index) => index !== key);
    return container.map((item, index) => (index === key ? withValue(item, rest, value) : item));
  }
  const { [key]: inner, ...others } = container as Record<PropertyKey, unknown>;
  if (rest.length === 0 && value === undefined) return others;
  return { ...(container as object), [key]: withValue(inner, rest, value) };
}
