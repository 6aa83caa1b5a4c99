import type { Tool } from "./search-index.ts";
import type { Vector, Vocabulary } from "./vectors.ts";
import { WEIGHTS } from "./weights.ts";

/** A prime, so that the examples of a tool do not follow each other. */
const STRIDE = 6271;
const ROUNDS = 2;
/** Errors of less than this change nothing that matters. */
const SMALL = 0.002;

/**
 * Learns from examples how people word what they want: how much each feature of a text speaks for each resource and for each
 * kind of operation (a log-linear model, by stochastic gradients). What is said of deleting charts so helps to tell how people
 * delete dashboards. The same examples give the same weights.
 */
export function learnWording(tools: readonly Tool[], { size, examples }: Vocabulary) {
  const resources = numberNames(tools.map(({ resource }) => resource));
  const kinds = numberNames(tools.map(({ kind }) => kind));
  const speaks = createSpeaking(size, resources.count + kinds.count);
  const resourceOf = (tool: number) => resources.numbers[tool] as number;
  const kindOf = (tool: number) => resources.count + (kinds.numbers[tool] as number);

  const errors = new Float64Array(resources.count + kinds.count);
  /** How far from the truth the chances are that the sums give to the resources and kinds, if the text is about the tool. */
  const compare = (sums: Float64Array, tool: number): Float64Array => {
    const odds = oddsOf(sums, resources.count);
    let total = 0;
    errors.fill(0);
    for (let n = 0; n < tools.length; n++) {
      const resource = resourceOf(n);
      const kind = kindOf(n);
      const odd = (odds[resource] as number) * (odds[kind] as number);
      total += odd;
      (errors[resource] as number) -= odd;
      (errors[kind] as number) -= odd;
    }
    for (let column = 0; column < errors.length; column++) (errors[column] as number) /= total;
    (errors[resourceOf(tool)] as number) += 1;
    (errors[kindOf(tool)] as number) += 1;
    return errors;
  };
  const steps = ROUNDS * examples.length;
  for (let step = 0, at = 0; step < steps; step++) {
    at = (at + STRIDE) % examples.length;
    const example = examples[at] as Vocabulary["examples"][number];
    // The smaller the steps at the end, the less it matters in which order the examples came.
    const rate = WEIGHTS.rate * (1 - step / steps) * example.worth;
    speaks.correct(example, compare(speaks.sum(example), example.tool), rate);
  }
  return (vector: Vector): Float64Array => {
    const sums = speaks.sum(vector);
    return Float64Array.from(tools, (_, n) => (sums[resourceOf(n)] as number) + (sums[kindOf(n)] as number));
  };
}

/** How much each feature speaks for each of so many things. */
function createSpeaking(features: number, width: number) {
  const weights = new Float32Array(features * width);
  const sums = new Float64Array(width);
  const wrong = new Int32Array(width);
  return {
    /** For each thing, of all that a text says; the array is the same at each call. */
    sum({ at, amount }: Vector): Float64Array {
      sums.fill(0);
      // Two features at a time: this is where nearly all the time of learning goes.
      for (let n = 0; n < at.length; n += 2) {
        const row = (at[n] as number) * width;
        const other = (at[n + 1] ?? 0) * width;
        const times = amount[n] as number;
        const otherTimes = amount[n + 1] ?? 0;
        for (let column = 0; column < width; column++)
          (sums[column] as number) +=
            times * (weights[row + column] as number) + otherTimes * (weights[other + column] as number);
      }
      return sums;
    },
    correct({ at, amount }: Vector, errors: Float64Array, rate: number): void {
      let count = 0;
      for (let column = 0; column < width; column++)
        if (Math.abs(errors[column] as number) > SMALL) wrong[count++] = column;
      for (let n = 0; n < at.length; n++) {
        const row = (at[n] as number) * width;
        const times = rate * (amount[n] as number);
        for (let k = 0; k < count; k++) {
          const column = wrong[k] as number;
          (weights[row + column] as number) += times * (errors[column] as number);
        }
      }
    },
  };
}

/** In place: what e is raised to becomes the power, up to a factor for those before `half` and one for the others. */
function oddsOf(sums: Float64Array, half: number): Float64Array {
  for (const part of [sums.subarray(0, half), sums.subarray(half)]) {
    let most = Number.NEGATIVE_INFINITY;
    for (let n = 0; n < part.length; n++) most = Math.max(most, part[n] as number);
    for (let n = 0; n < part.length; n++) part[n] = Math.exp((part[n] as number) - most);
  }
  return sums;
}

/** A number for each name, the same for the same. */
function numberNames(names: readonly string[]): { numbers: Int32Array; count: number } {
  const known = new Map([...new Set(names)].map((name, number) => [name, number]));
  return { numbers: Int32Array.from(names, (name) => known.get(name) as number), count: known.size };
}
