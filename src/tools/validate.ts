import type { z } from "zod";
import { didYouMean } from "../config/nearest.ts";
import { ArgumentError } from "../errors/errors.ts";
import type { Complaint } from "./complaint.ts";
import { givenExample, type Schema, schemaAt } from "./example.ts";
import type { Tool, Validator } from "./tool.ts";
import { pathText, valueAt } from "./value-at.ts";

/**
 * Check a call's arguments, and say all that is wrong at once: which argument, what came, what was expected, an example.
 * @param complaints what is known to be wrong; the validator need not say it again
 * @throws ArgumentError
 */
export function validateArguments(
  tool: Tool,
  validator: Validator,
  args: Record<string, unknown>,
  complaints: readonly Complaint[] = [],
): void {
  const issues = validator.safeParse(args).error?.issues ?? [];
  const found = issues
    .filter(({ path }) => complaints.every(({ at }) => at !== pathText(path)))
    .flatMap((issue) => describeIssue(issue, args, tool.inputSchema as Schema));
  const all = [...found, ...complaints.map(({ text }) => text)];
  if (all.length > 0) throw new ArgumentError(`Nothing was sent: ${all.join(" ")}`);
}

function describeIssue(issue: z.core.$ZodIssue, args: unknown, schema: Schema): string[] {
  const at = pathText(issue.path);
  const known = Object.keys(schema.properties ?? {});
  if (issue.code === "unrecognized_keys") {
    if (issue.path.length > 0) {
      const inside = Object.keys(schemaAt(schema, issue.path)?.properties ?? {});
      return issue.keys.map((key) => `"${at}" has no key "${key}".${didYouMean(key, inside)}`);
    }
    return issue.keys.map(
      (key) => `There is no argument "${key}".${didYouMean(key, known) || listOf(known)}`,
    );
  }
  const given = valueAt(args, issue.path);
  const own = schemaAt(schema, issue.path);
  const example = exampleOf(own, given);
  if (given === undefined) return [`The argument "${at}" is required${kindOf(own)}${example}.`];
  const nearest = typeof given === "string" ? didYouMean(given, choicesOf(issue).map(String)) : "";
  return [`"${at}" is ${show(given)}, but ${expectation(issue)}${example}.${nearest}`];
}

/** `: a whole number`, as the schema that is shown says it. */
function kindOf({ type = [], enum: choices }: Schema = {}): string {
  if (choices) return `: one of ${choices.map((value) => JSON.stringify(value)).join(", ")}`;
  const kinds = [type].flat().filter((kind) => kind !== "null");
  return kinds.length > 0 ? `: ${kinds.map(article).join(" or ")}` : "";
}

/** `, e.g. ["id"]`: a right value, where the schema has one that is not what came. */
function exampleOf(schema: Schema | undefined, given: unknown): string {
  if (!schema || schema.enum) return "";
  const example = givenExample(schema) ?? schema.default;
  const text = example === undefined || example === null ? "" : JSON.stringify(example);
  return text === "" || text === JSON.stringify(given) || text.length > LONGEST_EXAMPLE
    ? ""
    : `, e.g. ${text}`;
}

const LONGEST_EXAMPLE = 120;

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return `must be ${article(issue.expected)}`;
    case "invalid_value":
      return oneOf(choicesOf(issue));
    case "invalid_union":
      return unionExpectation(issue);
    default:
      return issue.message.charAt(0).toLowerCase() + issue.message.slice(1);
  }
}

/** The values that would do, where only some do. */
function choicesOf(issue: z.core.$ZodIssue): readonly unknown[] {
  if (issue.code === "invalid_value") return issue.values;
  if (issue.code !== "invalid_union") return [];
  return issue.errors.flat().flatMap((branch) => (branch.path.length > 0 ? [] : choicesOf(branch)));
}

function oneOf(choices: readonly unknown[]): string {
  const shown = choices.slice(0, MOST_CHOICES).map((choice) => JSON.stringify(choice));
  return `must be one of ${shown.join(", ")}`;
}

const MOST_CHOICES = 60;

/** The kinds of value a union takes; a union whose branches fail deeper inside says what is wrong there. */
function unionExpectation(issue: z.core.$ZodIssueInvalidUnion): string {
  const choices = choicesOf(issue);
  if (choices.length > 0) return oneOf(choices);
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
  integer: "a whole number",
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

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

function listOf(known: string[]): string {
  return known.length === 0 ? " It takes none." : ` It takes ${known.join(", ")}.`;
}
