import type { z } from "zod";
import { didYouMean } from "../config/nearest.ts";
import { ArgumentError } from "../errors/errors.ts";
import type { Tool } from "./tool.ts";

/**
 * Check a call's arguments, and say all that is wrong at once: which argument, what came, what was expected.
 * @throws ArgumentError
 */
export function validateArguments(tool: Tool, validator: z.ZodType, args: Record<string, unknown>): void {
  const result = validator.safeParse(args);
  if (result.success) return;
  const known = Object.keys(tool.inputSchema.properties);
  const complaints = result.error.issues.flatMap((issue) => describeIssue(issue, args, known));
  throw new ArgumentError(`Nothing was sent: ${complaints.join(" ")}`);
}

function describeIssue(issue: z.core.$ZodIssue, args: unknown, known: string[]): string[] {
  const at = pathText(issue.path);
  if (issue.code === "unrecognized_keys") {
    if (issue.path.length > 0) return issue.keys.map((key) => `"${at}" has no key "${key}".`);
    return issue.keys.map(
      (key) => `There is no argument "${key}".${didYouMean(key, known) || listOf(known)}`,
    );
  }
  const given = issue.path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown>)?.[key],
    args,
  );
  if (given === undefined) return [`The argument "${at}" is required.`];
  return [`"${at}" is ${show(given)}, but ${expectation(issue)}.`];
}

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return `must be ${article(issue.expected)}`;
    case "invalid_value":
      return `must be one of ${issue.values
        .slice(0, 60)
        .map((value) => JSON.stringify(value))
        .join(", ")}`;
    case "invalid_union":
      return unionExpectation(issue);
    default:
      return issue.message.charAt(0).toLowerCase() + issue.message.slice(1);
  }
}

/** The kinds of value a union takes; a union whose branches fail deeper inside says what is wrong there. */
function unionExpectation(issue: z.core.$ZodIssueInvalidUnion): string {
  const branches = issue.errors.flat();
  const expected = branches.map((branch) =>
    "expected" in branch ? article(String(branch.expected)) : undefined,
  );
  const kinds = [...new Set(expected.filter((kind) => kind !== undefined))];
  const deeper = branches.find((branch) => branch.path.length > 0);
  if (deeper) return `${pathText(deeper.path)} ${expectation(deeper)}`;
  return kinds.length > 0 ? `must be ${kinds.join(" or ")}` : "is none of what is allowed";
}

const ARTICLES: Readonly<Record<string, string>> = {
  int: "a whole number",
  number: "a number",
  string: "a text",
  boolean: "true or false",
  array: "a list",
  object: "an object",
  record: "an object",
  null: "null",
};

function article(kind: string): string {
  return ARTICLES[kind] ?? kind;
}

/** `filters[0].col` */
export function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((key, index) => (typeof key === "number" ? `[${key}]` : `${index > 0 ? "." : ""}${String(key)}`))
    .join("");
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

function listOf(known: string[]): string {
  return known.length === 0 ? " It takes none." : ` It takes ${known.join(", ")}.`;
}
