import { distance } from "fastest-levenshtein";

/** ` Did you mean "chart"?` with the most similar of the known names, or nothing when none is similar. */
export function didYouMean(given: string, known: Iterable<string>): string {
  const [best] = [...known]
    .map((name) => ({ name, cost: distance(given.toLowerCase(), name.toLowerCase()) }))
    .sort((a, b) => a.cost - b.cost);
  const similar = best && best.cost <= Math.ceil(Math.max(best.name.length, given.length) * 0.4);
  return similar ? ` Did you mean "${best.name}"?` : "";
}
