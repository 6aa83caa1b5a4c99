import fc from "fast-check";
import { expect, it } from "vitest";
import { takeBest } from "../../../src/search/take-best.ts";

it("gives what sorting all of them would give", () => {
  const scores = fc.array(fc.integer({ min: -5, max: 5 }), { maxLength: 60 });
  fc.assert(
    fc.property(
      scores,
      fc.integer({ min: 0, max: 70 }),
      fc.integer({ min: 1, max: 4 }),
      (given, limit, step) => {
        const allowed = (at: number) => at % step === 0;
        const sorted = [...given.keys()]
          .filter(allowed)
          .sort((a, b) => (given[b] as number) - (given[a] as number) || a - b);
        expect(takeBest(given, limit, allowed)).toEqual(sorted.slice(0, limit));
      },
    ),
  );
});
