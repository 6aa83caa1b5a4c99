import type { Token } from "./reader.ts";
import { readWords } from "./words.ts";

const BREAK = /[,;.!?\n]+(?=\s|$)|\b(?:and|then|after that|afterwards|finally)\b/i;
const MOST_STEPS = 4;

/**
 * The steps of a request that asks for several things: "copy the dashboard and share it" is two. A part is a step when it
 * begins with an action; one that names no resource, or "it", is about that of the step before (or after, for the first).
 * @returns one step for most requests
 */
export function splitSteps(query: string, read: (text: string) => Token[]): Token[][] {
  const steps: Token[][] = [];
  for (const part of query.split(BREAK)) {
    const tokens = read(part);
    const before = steps.at(-1);
    if (before && (!beginsWithAction(tokens) || steps.length === MOST_STEPS)) before.push(...tokens);
    else if (tokens.some(({ ignored }) => !ignored)) steps.push(tokens);
  }
  if (!steps.every(beginsWithAction)) return [steps.flat()];
  return steps.map((step, at) => (refers(step) ? [...step, ...resourcesNear(steps, at)] : step));
}

function beginsWithAction(tokens: readonly Token[]): boolean {
  const first = tokens.find(({ ignored }) => !ignored);
  return first !== undefined && first.actions.length > 0 && !first.passing;
}

const PRONOUNS = new Set(["it", "them", "its", "their"].map((word) => readWords(word)[0]?.stem));

const refers = (step: readonly Token[]) =>
  !namesResource(step) || step.some(({ terms: [stem] }) => PRONOUNS.has(stem));

const namesResource = (step: readonly Token[]) => step.some(({ resources }) => resources.length > 0);

function resourcesNear(steps: readonly Token[][], at: number): Token[] {
  const near =
    steps
      .slice(0, at)
      .reverse()
      .concat(steps.slice(at + 1))
      .find(namesResource) ?? [];
  return near.filter(({ resources }) => resources.length > 0);
}
