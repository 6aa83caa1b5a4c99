import { createLikeness } from "./likeness.ts";
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
 *
 * Only tools with needs tell how people word things. Operations that one Superset alone has come without: where no other tool
 * has their resource or kind, they are judged as the average is, and by how much the request is like their own texts. So
 * learning takes no longer for however many of them.
 */
export function learnWording(tools: readonly Tool[], vocabulary: Vocabulary) {
  const worded = tools.filter(({ worded }) => worded);
  const examples = vocabulary.examples.filter(({ tool }) => tools[tool]?.worded);
  const resources = numberNames(worded.map(({ resource }) => resource));
  const kinds = numberNames(worded.map(({ kind }) => kind));
  const width = resources.size + kinds.size;
  const speaks = createSpeaking(vocabulary.size, width);
  const resourceOf = Int32Array.from(tools, ({ resource }) => resources.get(resource) ?? -1);
  const kindOf = Int32Array.from(tools, ({ kind }) => {
    const number = kinds.get(kind);
    return number === undefined ? -1 : resources.size + number;
  });
  const taught = Int32Array.from(tools.keys()).filter((tool) => tools[tool]?.worded);

  const errors = new Float64Array(width);
  /** How far from the truth the chances are that the sums give to the resources and kinds, if the text is about the tool. */
  const compare = (sums: Float64Array, tool: number): Float64Array => {
    const odds = oddsOf(sums, resources.size);
    let total = 0;
    errors.fill(0);
    for (let n = 0; n < taught.length; n++) {
      const resource = resourceOf[taught[n] as number] as number;
      const kind = kindOf[taught[n] as number] as number;
      const odd = (odds[resource] as number) * (odds[kind] as number);
      total += odd;
      (errors[resource] as number) -= odd;
      (errors[kind] as number) -= odd;
    }
    for (let column = 0; column < width; column++) (errors[column] as number) /= total;
    (errors[resourceOf[tool] as number] as number) += 1;
    (errors[kindOf[tool] as number] as number) += 1;
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
  const likeResource = createLikeness(tools.map(unlessIn(resources, "resource")), vocabulary);
  const likeKind = createLikeness(tools.map(unlessIn(kinds, "kind")), vocabulary);
  return (vector: Vector): Float64Array => {
    const sums = speaks.sum(vector);
    const anyResource = average(sums.subarray(0, resources.size));
    const anyKind = average(sums.subarray(resources.size));
    const resourceLikeness = likeResource(vector);
    const kindLikeness = likeKind(vector);
    return Float64Array.from(
      tools,
      (_, tool) =>
        (sums[resourceOf[tool] as number] ?? anyResource + (resourceLikeness[tool] as number)) +
        (sums[kindOf[tool] as number] ?? anyKind + (kindLikeness[tool] as number)),
    );
  };
}

function unlessIn(known: ReadonlyMap<string, number>, part: "resource" | "kind") {
  return (tool: Tool) => (known.has(tool[part]) ? undefined : tool[part]);
}

function average(values: Float64Array): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
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
function numberNames(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...new Set(names)].map((name, number) => [name, number]));
}
