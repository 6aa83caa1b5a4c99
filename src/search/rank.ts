import type { Token } from "./reader.ts";
import type { SearchIndex } from "./search-index.ts";
import { WEIGHTS } from "./weights.ts";

/** The score of every tool for what was said, by its position in the index. */
export function rank(index: SearchIndex, said: readonly Token[]): number[] {
  const vector = index.read(said);
  const likelihood = index.likelihood(vector);
  const wording = index.wording(vector);
  return index.tools.map(
    ({ prior }, at) =>
      WEIGHTS.likelihood * (likelihood[at] as number) +
      WEIGHTS.wording * (wording[at] as number) +
      WEIGHTS.prior * prior,
  );
}
