import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutToFit } from "../../../src/results/cut-to-fit.ts";

const sizeOf = (value: unknown) => JSON.stringify(value).length;
const rows = (count: number) => Array.from({ length: count }, (_, id) => ({ id: 1000 + id }));
/** Lists of like rows, and how many characters they are over the budget. */
const tooMuch = fc
  .integer({ min: 10, max: 200 })
  .chain((count) => fc.tuple(fc.constant(rows(count)), fc.integer({ min: 1, max: count * 6 })));

describe("cutToFit", () => {
  it("leaves alone what fits", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(cutToFit(value, sizeOf(value))).toEqual({ value, cuts: [] });
      }),
    );
  });

  it("keeps the leading rows of a list until it fits, and says how many of how many", () => {
    fc.assert(
      fc.property(tooMuch, ([result, excess]) => {
        const budget = sizeOf({ result }) - excess;
        const { value, cuts } = cutToFit({ result }, budget);
        const kept = (value as { result: unknown[] }).result;
        expect(sizeOf(value)).toBeLessThanOrEqual(budget);
        expect(kept).toEqual(result.slice(0, kept.length));
        expect(cuts).toEqual([{ path: "result", kept: kept.length, of: result.length, unit: "rows" }]);
      }),
      { numRuns: 300 },
    );
  });

  it("leaves out no more rows than it must", () => {
    fc.assert(
      fc.property(tooMuch, ([result, excess]) => {
        const budget = sizeOf({ result }) - excess;
        const kept = (cutToFit({ result }, budget).value as { result: unknown[] }).result.length;
        // One row of slack for the brackets.
        expect(sizeOf({ result: result.slice(0, kept + 2) })).toBeGreaterThan(budget);
      }),
      { numRuns: 300 },
    );
  });

  it("finds the rows of a chart's data inside its one result", () => {
    const answer = { result: [{ colnames: ["id"], data: rows(100), query: "SELECT 1" }] };
    const { value, cuts } = cutToFit(answer, 500);
    expect(cuts).toEqual([{ path: "result[0].data", kept: expect.any(Number), of: 100, unit: "rows" }]);
    expect(value).toMatchObject({ result: [{ colnames: ["id"], query: "SELECT 1" }] });
  });

  it("cuts in several places where several are heavy", () => {
    const answer = { result: [{ data: rows(100) }, { data: rows(100) }], other: rows(100) };
    const { value, cuts } = cutToFit(answer, 800);
    expect(sizeOf(value)).toBeLessThanOrEqual(800);
    expect(cuts.length).toBeGreaterThan(1);
  });

  it("cuts the end of a long text", () => {
    const { value, cuts } = cutToFit({ result: { css: "x".repeat(5000), id: 7 } }, 1000);
    expect(sizeOf(value)).toBeLessThanOrEqual(1000);
    expect(value).toMatchObject({ result: { css: expect.stringMatching(/^x{500,}…$/), id: 7 } });
    expect(cuts).toEqual([{ path: "result.css", kept: expect.any(Number), of: 5000, unit: "characters" }]);
  });

  it("keeps at least one row and the beginning of a text, however small the budget", () => {
    const { value } = cutToFit({ result: [{ text: "x".repeat(5000) }, { text: "y".repeat(5000) }] }, 10);
    expect(value).toEqual({ result: [{ text: expect.stringMatching(/^x+…$/) }] });
  });

  it("never says that it has cut what it has not", () => {
    const manyTexts = fc.dictionary(fc.uuid(), fc.string({ minLength: 1 }), { minKeys: 20, maxKeys: 40 });
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), manyTexts), fc.integer({ min: 10, max: 500 }), (value, budget) => {
        const { value: shortened, cuts } = cutToFit(value, budget);
        for (const { kept, of } of cuts) expect(kept).toBeLessThan(of);
        if (cuts.length === 0) expect(shortened).toEqual(value);
      }),
    );
  });

  it("does not change what it is given", () => {
    const answer = { result: [{ data: rows(100), text: "x".repeat(1000) }] };
    const before = structuredClone(answer);
    cutToFit(answer, 300);
    expect(answer).toEqual(before);
  });
});
