import { expect, test } from "vitest";
import { digits, ratio, table } from "../../../lab/bench/markdown.ts";

test("shows three digits that count", () => {
  expect([0.1234, 9.876, 12.34, 123.4, 1234.5, -0.5].map(digits)).toEqual([
    "0.12",
    "9.88",
    "12.3",
    "123",
    "1,235",
    "-0.50",
  ]);
  expect(digits(Number.NaN)).toBe("–");
  expect(ratio(300, 200)).toBe("1.50 x");
});

test("a table has as many columns in every row, and a dash for what is not known", () => {
  expect(
    table(
      ["what", "ms"],
      [
        ["a|b", undefined],
        ["c", "2"],
      ],
    ),
  ).toBe("| what | ms |\n| --- | --: |\n| a\\|b | – |\n| c | 2 |");
});
