import { expect, test } from "vitest";
import { differences, median, percentile, spread } from "../../../lab/bench/statistics.ts";

test("the median is the middle value, or the mean of the two in the middle, whatever the order", () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([10, 2, 1, 4])).toBe(3);
  expect(median([100, 20, 3])).toBe(20); // as numbers, not as text
  expect(median([])).toBeNaN();
});

test("a percentile lies between its neighbours", () => {
  const values = Array.from({ length: 101 }, (_, index) => index);
  expect(percentile(values, 0.95)).toBe(95);
  expect(percentile([0, 10], 0.25)).toBe(2.5);
  expect(percentile([7], 0.95)).toBe(7);
});

test("leaves what it is given in its order", () => {
  const values = [3, 1, 2];
  expect(spread(values)).toEqual({ n: 3, p50: 2, p95: 2.9 });
  expect(values).toEqual([3, 1, 2]);
});

test("differences are what the second took more", () => {
  expect(
    differences([
      [10, 12],
      [5, 4],
    ]),
  ).toEqual([2, -1]);
});
