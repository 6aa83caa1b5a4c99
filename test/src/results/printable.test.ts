import { expect, it } from "vitest";
import { printable } from "../../../src/results/printable.ts";

it("shows what a terminal would obey", () => {
  expect(printable("\u001b[2J\u001b]0;title\u0007 \r \u009b31m \u202etxt")).toBe(
    "\\u001b[2J\\u001b]0;title\\u0007 \\u000d \\u009b31m \\u202etxt",
  );
});

it("leaves lines, tabs and words in any script", () => {
  const text = "a\n\tb – Größe 表 👩‍👧 עברית";
  expect(printable(text)).toBe(text);
});
