import type { Token } from "./reader.ts";
import { WEIGHTS } from "./weights.ts";

/**
 * Tells what a text may have in common with others, and how much each counts: words and their groups, pairs of neighbours
 * (also across words that tell nothing), and whether one thing is named or several.
 */
export function noticeFeatures(
  tokens: readonly Token[],
  notice: (feature: string, weight: number) => void,
): void {
  let before: Token | undefined;
  let telling: Token | undefined;
  for (const token of tokens) {
    token.terms.forEach((term, n) => {
      notice(term, n === 0 ? 1 : WEIGHTS.group);
    });
    for (const term of token.inner) notice(term, WEIGHTS.inner);
    if (before) notice(pairOf(before, token), WEIGHTS.pair);
    if (telling && telling !== before && !token.ignored) notice(pairOf(telling, token), WEIGHTS.pair);
    if (!token.ignored) telling = token;
    before = token;
  }
  const named = tokens.filter(({ resources }) => resources.length > 0);
  if (named.length > 0)
    notice(named.some(({ plural }) => plural) ? "several things" : "one thing", WEIGHTS.several);
}

/** The group says more than the word about what goes together: any word for a chart, any for deleting. */
function pairOf({ terms: first }: Token, { terms: second }: Token): string {
  return `${first[1] ?? first[0]}+${second[1] ?? second[0]}`;
}
