import { didYouMean } from "../config/nearest.ts";
import { invalidParams } from "../errors/request-error.ts";
import type { Prompt } from "./prompt.ts";
import { PROMPTS } from "./prompts.ts";

/** @throws RequestError when there is none of that name, with the nearest */
export function findPrompt(name: string, among: readonly Prompt[] = PROMPTS): Prompt {
  const prompt = among.find((known) => known.name === name);
  if (prompt) return prompt;
  const known = among.map((offered) => offered.name);
  throw invalidParams(`There is no prompt "${name}".${didYouMean(name, known)}`);
}

/**
 * What was given for the arguments of a prompt, with nothing but text in it.
 * @throws RequestError for an unknown argument, a missing one and one that is no choice, all at once
 */
export function checkArguments(prompt: Prompt, given: Readonly<Record<string, string>>): Map<string, string> {
  const names = prompt.arguments.map(({ name }) => name);
  const complaints = Object.keys(given)
    .filter((name) => !names.includes(name))
    .map((name) => `there is no argument "${name}".${didYouMean(name, names)}`);
  const values = new Map<string, string>();
  for (const { name, description, required, choices } of prompt.arguments) {
    const value = given[name]?.trim() ?? "";
    if (value !== "") values.set(name, value);
    else if (required) complaints.push(`"${name}" is required: ${description}`);
    if (value !== "" && choices && !choices.includes(value)) {
      complaints.push(`"${name}" is one of ${choices.join(", ")}.${didYouMean(value, choices)}`);
    }
  }
  for (const { given: together = [] } of prompt.steps) {
    const lacking = together.filter((name) => !values.has(name));
    if (lacking.length > 0 && lacking.length < together.length)
      complaints.push(`${together.map((name) => `"${name}"`).join(" and ")} go together.`);
  }
  if (complaints.length > 0) throw invalidParams(`Prompt "${prompt.name}": ${complaints.join(" ")}`);
  return values;
}
