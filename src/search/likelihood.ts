import type { Tool } from "./search-index.ts";
import type { Vector, Vocabulary } from "./vectors.ts";
import { WEIGHTS } from "./weights.ts";

/**
 * How much likelier than others each tool is meant, by what is said of it (naive Bayes). What nobody said of a tool may
 * have been said of others on the same resource, or of others that do the same.
 */
export function createLikelihood(tools: readonly Tool[], { size, examples }: Vocabulary) {
  const resources = numberNames(tools.map(({ resource }) => resource));
  const kinds = numberNames(tools.map(({ kind }) => kind));
  const totals = new Float64Array(tools.length);
  /** Feature -> tool and worth of each example that has it, by turns. */
  const places: number[][] = Array.from({ length: size }, () => []);
  for (const { at, amount, tool, worth } of examples) {
    for (let n = 0; n < at.length; n++) {
      places[at[n] as number]?.push(tool, worth);
      (totals[tool] as number) += worth * (amount[n] as number);
    }
  }
  const counts = new Float64Array(tools.length);
  const inResource = new Float64Array(resources.size);
  const inKind = new Float64Array(kinds.size);
  /** Adds up what is counted by tool, over each resource and each kind. */
  const sumUp = (counts: Float64Array): number => {
    let all = 0;
    inResource.fill(0);
    inKind.fill(0);
    for (let tool = 0; tool < counts.length; tool++) {
      const count = counts[tool] as number;
      if (count === 0) continue;
      all += count;
      (inResource[resources.of[tool] as number] as number) += count;
      (inKind[kinds.of[tool] as number] as number) += count;
    }
    return all;
  };
  const all = sumUp(totals);
  const ofResource = inResource.slice();
  const ofKind = inKind.slice();

  const { own, sameResource, sameKind } = WEIGHTS;
  const unsaid = 1 - own - sameResource - sameKind;
  /** Adds to each tool's sum so much of what the feature tells. */
  const addFeature = (sums: Float64Array, feature: number, amount: number): void => {
    const where = places[feature] as number[];
    counts.fill(0);
    for (let n = 0; n < where.length; n += 2)
      (counts[where[n] as number] as number) += where[n + 1] as number;
    const share = sumUp(counts) / all;
    for (let tool = 0; tool < sums.length; tool++) {
      const resource = resources.of[tool] as number;
      const kind = kinds.of[tool] as number;
      const said =
        (own * (counts[tool] as number)) / (totals[tool] as number) +
        (sameResource * (inResource[resource] as number)) / (ofResource[resource] as number) +
        (sameKind * (inKind[kind] as number)) / (ofKind[kind] as number);
      (sums[tool] as number) += amount * Math.log(unsaid + said / share);
    }
  };
  return ({ at, amount }: Vector): Float64Array => {
    const sums = new Float64Array(tools.length);
    for (let n = 0; n < at.length; n++) addFeature(sums, at[n] as number, amount[n] as number);
    return sums;
  };
}

/** Of each, the number of its name. */
function numberNames(names: readonly string[]): { of: Int32Array; size: number } {
  const numbers = new Map([...new Set(names)].map((name, number) => [name, number]));
  return { of: Int32Array.from(names, (name) => numbers.get(name) as number), size: numbers.size };
}
