import type { Tool } from "./search-index.ts";
import type { Vector, Vocabulary } from "./vectors.ts";
import { WEIGHTS } from "./weights.ts";

/**
 * How much likelier than others each tool is meant, by what is said of it (naive Bayes). What nobody said of a tool may
 * have been said of others on the same resource, or of others that do the same.
 */
export function createLikelihood(tools: readonly Tool[], { size, examples }: Vocabulary) {
  const sumByResource = createSum(tools.map(({ resource }) => resource));
  const sumByKind = createSum(tools.map(({ kind }) => kind));
  const totals = new Float64Array(tools.length);
  /** Feature -> tool and worth of each example that has it, by turns. */
  const places: number[][] = Array.from({ length: size }, () => []);
  for (const { at, amount, tool, worth } of examples) {
    for (let n = 0; n < at.length; n++) {
      places[at[n] as number]?.push(tool, worth);
      (totals[tool] as number) += worth * (amount[n] as number);
    }
  }
  const all = totals.reduce((sum, total) => sum + total, 0);
  const ofResource = sumByResource(totals);
  const ofKind = sumByKind(totals);
  const { own, sameResource, sameKind } = WEIGHTS;
  const measure = (feature: number): Float64Array => {
    const counts = new Float64Array(tools.length);
    const where = places[feature] as number[];
    for (let n = 0; n < where.length; n += 2)
      (counts[where[n] as number] as number) += where[n + 1] as number;
    const inResource = sumByResource(counts);
    const inKind = sumByKind(counts);
    const share = counts.reduce((sum, count) => sum + count, 0) / all;
    return counts.map((count, tool) => {
      const said =
        (own * count) / (totals[tool] as number) +
        (sameResource * (inResource[tool] as number)) / (ofResource[tool] as number) +
        (sameKind * (inKind[tool] as number)) / (ofKind[tool] as number);
      return Math.log(1 - own - sameResource - sameKind + said / share);
    });
  };
  return ({ at, amount }: Vector): Float64Array => {
    const sums = new Float64Array(tools.length);
    at.forEach((feature, n) => {
      const lifts = measure(feature);
      for (let tool = 0; tool < sums.length; tool++)
        (sums[tool] as number) += (amount[n] as number) * (lifts[tool] as number);
    });
    return sums;
  };
}

/** Sums what is counted by tool over all tools of the same name. */
function createSum(names: readonly string[]): (counts: Float64Array) => Float64Array {
  const numbers = new Map([...new Set(names)].map((name, number) => [name, number]));
  const numberOf = Int32Array.from(names, (name) => numbers.get(name) as number);
  return (counts) => {
    const sums = new Float64Array(numbers.size);
    for (let n = 0; n < counts.length; n++) (sums[numberOf[n] as number] as number) += counts[n] as number;
    return counts.map((_, n) => sums[numberOf[n] as number] as number);
  };
}
