import { distance } from "fastest-levenshtein";

/** ` Did you mean "chart"?` with the most similar of the known names, or nothing when none is similar. */
export function didYouMean(given: string, known: Iterable<string>): string {
  const [best] = [...known]
    .map((name) => ({ name, cost: distance(given.toLowerCase(), name.toLowerCase()) }))
    .sort((a, b) => a.cost - b.cost);
  const similar = best && best.cost <= Math.ceil(Math.max(best.name.length, given.length) * 0.4);
  return similar ? ` Did you mean "${best.name}"?` : "";
}

/** The most similar of the known names, the best first: what holds the given text or is held by it goes before what is spelt alike. */
export function nearestNames(given: string, known: Iterable<string>, most: number): string[] {
  const text = given.toLowerCase();
  const ranked = [...new Set(known)].map((name) => {
    const other = name.toLowerCase();
    const isPart = other !== "" && (other.includes(text) || text.includes(other));
    return { name, isPart, cost: distance(text, other) };
  });
  ranked.sort((a, b) => Number(b.isPart) - Number(a.isPart) || a.cost - b.cost || (a.name < b.name ? -1 : 1));
  return ranked.slice(0, most).map(({ name }) => name);
}
