import { estimateTokens } from "../tools/token-estimate.ts";
import { type Cut, cutToFit } from "./cut-to-fit.ts";
import { stringifyExactly } from "./exact-numbers.ts";

/** Enough to know how many characters make a token in this answer; what is longer takes long to count. */
const SAMPLE = 50_000;
/** The estimate of tokens is up to a sixth too low, as measured on rows of SQL. */
const MARGIN = 0.85;
/** How often a guess of the length may be corrected. */
const MOST_ROUNDS = 3;

/** Cut a value so that its text has about so many tokens. */
export function fitBudget(value: unknown, tokens: number): { value: unknown; cuts: Cut[] } {
  let text = stringifyExactly(value);
  // No token is shorter than a character; nearly all answers end here.
  if (text.length <= tokens) return { value, cuts: [] };
  let length = tokens * lengthOfToken(text);
  if (text.length <= length) return { value, cuts: [] };
  for (let round = 1; ; round++) {
    const fitted = cutToFit(value, length);
    text = stringifyExactly(fitted.value);
    // What was kept may be denser than what it was guessed from.
    const kept = tokens * lengthOfToken(text);
    if (text.length <= kept || round === MOST_ROUNDS) return fitted;
    length = Math.min(kept, length * 0.9);
  }
}

function lengthOfToken(text: string): number {
  const sample = text.slice(0, SAMPLE);
  return (MARGIN * sample.length) / Math.max(1, estimateTokens(sample));
}
