import type { Vector, Vocabulary } from "./vectors.ts";
import { WEIGHTS } from "./weights.ts";

/**
 * How much a text is like those about each group of tools, for groups that nobody has written needs for: what stands in for
 * learning how people word them.
 * @param groups the group of each tool; of those without one nothing is counted, and nothing told
 */
export function createLikeness(groups: readonly (string | undefined)[], { size, examples }: Vocabulary) {
  const numbers = new Map([...new Set(groups)].filter(isNamed).map((name, number) => [name, number]));
  const groupOf = Int32Array.from(groups, (name) => (isNamed(name) ? (numbers.get(name) as number) : -1));
  const worths = new Float64Array(numbers.size);
  /** Feature -> group and amount in each text that has it, by turns. */
  const places: number[][] = Array.from({ length: numbers.size > 0 ? size : 0 }, () => []);
  for (const { at, amount, tool, worth } of examples) {
    const group = groupOf[tool] as number;
    if (group < 0) continue;
    (worths[group] as number) += worth;
    for (let n = 0; n < at.length; n++) places[at[n] as number]?.push(group, worth * (amount[n] as number));
  }
  return ({ at, amount }: Vector): Float64Array => {
    const sums = new Float64Array(numbers.size);
    for (let n = 0; n < at.length; n++) {
      const where = places[at[n] as number] ?? [];
      for (let k = 0; k < where.length; k += 2)
        (sums[where[k] as number] as number) += (amount[n] as number) * (where[k + 1] as number);
    }
    // Of many texts one is like it sooner than of few.
    const likeness = sums.map((sum, group) => (WEIGHTS.likeness * sum) / Math.sqrt(worths[group] as number));
    return Float64Array.from(groupOf, (group) => likeness[group] ?? 0);
  };
}

function isNamed(name: string | undefined): name is string {
  return name !== undefined;
}
