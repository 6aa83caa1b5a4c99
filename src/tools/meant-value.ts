import type { z } from "zod";
import { meantChoices } from "./meant-name.ts";

type Issue = z.core.$ZodIssue;

/** Longer text is somebody's content, not a list or object that was put into quotes. */
const LONGEST_JSON = 1_000_000;

/** What a value that is wrong may have been meant as, the likeliest first; `undefined` for unset. */
export function candidatesFor(value: unknown, issue: Issue): unknown[] {
  switch (issue.code) {
    case "invalid_type":
      return [...asType(value, issue.expected), ...unset(value)];
    case "invalid_value":
      return [...meantChoices(value, issue.values), ...unset(value)];
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

/** Whether it is the JSON text of a list. */
export function isJsonList(value: unknown): boolean {
  return asJson(value, Array.isArray).length > 0;
}

function asType(value: unknown, expected: string): unknown[] {
  switch (expected) {
    case "int":
    case "number":
      return asNumber(value);
    case "boolean":
      return asBoolean(value);
    case "string":
      return Number.isFinite(value) || typeof value === "boolean" ? [String(value)] : [];
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
