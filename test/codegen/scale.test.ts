import { describe, expect, it } from "vitest";
import { createWorkCounter } from "../counted-work.ts";

const work = await createWorkCounter();
const { generateVersion } = await import("../../codegen/generate.ts");
const { planVersion } = await import("../../codegen/plan-version.ts");
const { growVersion } = await import("../../lab/scale/grow-version.ts");
const { makePortable } = await import("../../lab/scale/make-portable.ts");
const { readVersionInput } = await import("../../lab/scale/real-version.ts");

const SIZES = [560, 1120, 2240];
const SLOW = 120_000;

const real = await readVersionInput("6.1.0");

/** How much steeper it gets: the slope from the second size to the third, by that from the first to the second; 1 when linear. */
function bend(sizes: readonly number[], costs: readonly number[]): number {
  const slope = (at: number) =>
    ((costs[at + 1] as number) - (costs[at] as number)) / ((sizes[at + 1] as number) - (sizes[at] as number));
  return slope(1) / slope(0);
}

describe("a grown version", () => {
  it("has as many operations as asked for, and the real ones among them as they are", () => {
    const { tools } = planVersion(growVersion(real, 1000));
    expect(tools).toHaveLength(1000);
    expect(new Set(tools.map(({ name }) => name)).size).toBe(1000);
    const names = planVersion(real).tools.map(({ name }) => name);
    expect(tools.slice(0, names.length).map(({ name }) => name)).toEqual(names);
  });

  it("is the same each time", () => {
    expect(growVersion(real, 400)).toEqual(growVersion(real, 400));
  });
});

describe("in proportion to the number of operations grows", () => {
  it("the work of generating", { timeout: SLOW }, async () => {
    const works: number[] = [];
    for (const size of SIZES) {
      const input = growVersion(real, size);
      works.push(await work.count("/codegen/", () => makePortable(input)));
    }
    expect(bend(SIZES, works)).toBeCloseTo(1, 1);
  });

  it("what an installed package writes", () => {
    const lengths = SIZES.map((size) => JSON.stringify(makePortable(growVersion(real, size))).length);
    expect(bend(SIZES, lengths)).toBeCloseTo(1, 1);
  });

  it("what npm run generate writes", { timeout: SLOW }, async () => {
    const sizes = [280, 420, 560];
    const lengths: number[] = [];
    for (const size of sizes) {
      const { files } = await generateVersion(growVersion(real, size));
      lengths.push([...files.values()].reduce((sum, { length }) => sum + length, 0));
    }
    expect(bend(sizes, lengths)).toBeLessThan(1.1);
  });
});
