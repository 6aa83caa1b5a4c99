import { type Aim, aimOf } from "./aim.ts";
import type { Token } from "./reader.ts";
import type { Postings, SearchIndex, Tool } from "./search-index.ts";
import { WEIGHTS } from "./weights.ts";

/** The score of every tool for what was said, by its position in the index. */
export function rank(index: SearchIndex, said: readonly Token[], weak: ReadonlySet<string>): number[] {
  const names = said.some(({ resources }) => resources.length > 0);
  // A word that is only what data is about has its stem and that group.
  const tells = (token: Token) => !token.ignored && !(names && token.data && token.terms.length === 2);
  const tokens = said.filter((token) => tells(token) && index.weigh(token).most > 0);
  const words = scoreWords(index, tokens);
  const phrases = scorePhrases(index, tokens);
  const aim = aimOf(said, weak);
  return index.tools.map(
    (tool, at) =>
      WEIGHTS.words * (words[at] ?? 0) +
      WEIGHTS.phrase * (phrases[at] ?? 0) +
      WEIGHTS.resource * scoreResource(tool, aim, index) +
      WEIGHTS.action * scoreAction(tool, aim, weak) +
      WEIGHTS.many * scoreMany(tool, aim) +
      WEIGHTS.prior * tool.prior,
  );
}

/** For each place, the sum over the tokens of the best match of each. */
function accumulate(
  index: SearchIndex,
  postings: Postings,
  size: number,
  tokens: readonly Token[],
  power: 1 | 2,
) {
  const sums = new Float64Array(size);
  const best = new Float64Array(size);
  for (const token of tokens) {
    const { terms: weights } = index.weigh(token);
    best.fill(0);
    token.terms.forEach((term, rank) => {
      const posting = postings.get(term);
      if (!posting) return;
      const worth = (weights[rank] as number) ** power * (rank === 0 ? 1 : WEIGHTS.synonym);
      posting.at.forEach((at, n) => {
        best[at] = Math.max(best[at] as number, (posting.weight[n] as number) * worth);
      });
    });
    for (let at = 0; at < size; at++) (sums[at] as number) += best[at] as number;
  }
  return sums;
}

/** BM25, as a share of what all the tokens could give. */
function scoreWords(index: SearchIndex, tokens: readonly Token[]): Float64Array {
  const possible = tokens.reduce((sum, token) => sum + index.weigh(token).most, 0) || 1;
  return accumulate(index, index.inTools, index.tools.length, tokens, 1).map((sum) => sum / possible);
}

/** How near the nearest title or need of each tool is: about the cosine of what it says and what was said. */
function scorePhrases(index: SearchIndex, tokens: readonly Token[]): Float64Array {
  const { inTexts, texts, tools } = index;
  const said = Math.hypot(...tokens.map((token) => index.weigh(token).most)) || 1;
  const sums = accumulate(index, inTexts, texts.length, tokens, 2);
  const best = new Float64Array(tools.length);
  texts.forEach(({ tool, norm }, at) => {
    const nearness = (sums[at] as number) / (said ** (2 - WEIGHTS.unsaid) * norm ** WEIGHTS.unsaid || 1);
    best[tool] = Math.max(best[tool] as number, nearness);
  });
  return best;
}

function scoreResource(tool: Tool, { resources }: Aim, { weigh }: SearchIndex): number {
  let sum = 0;
  let possible = 0;
  for (const token of resources) {
    const weight = weigh(token).most;
    possible += weight;
    if (token.resources.includes(tool.resource)) sum += weight;
    else if (token.resources.some((resource) => tool.titleResources.has(resource)))
      sum += WEIGHTS.titleResource * weight;
  }
  return possible === 0 ? 0 : sum / possible;
}

function scoreAction(tool: Tool, { actions, looks }: Aim, weak: ReadonlySet<string>): number {
  const own = [...tool.titleActions];
  const onlyLooks = own.every((action) => weak.has(action));
  if (actions.size === 0 && own.includes("list")) return WEIGHTS.unaskedList;
  if (actions.size === 0 && onlyLooks) return WEIGHTS.unaskedLook;
  if (own.some((action) => actions.has(action))) return 1;
  return looks && onlyLooks ? WEIGHTS.otherLook : WEIGHTS.otherAction;
}

function scoreMany(tool: Tool, { many }: Aim): number {
  return tool.many === many ? 1 : 0;
}
