import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";

const read = (name: string) => readFile(new URL(`../../docs/${name}`, import.meta.url), "utf8");

/** `4,217`, `0.87`, `48.9`; no versions, no names. */
const NUMBER = /(?<![\w.,])\d[\d,]*(?:\.\d+)?(?![\w.]*\w)/g;
/** By their values, since tables differ in precision: `3.00`. */
const numbersOf = (text: string) =>
  [...text.matchAll(NUMBER)].map(([number]) => Number(number.replaceAll(",", "")));

/** A part of the document, without the names of columns and rows. */
function section(text: string, title: string): string {
  const body = text.split(/^## /m).find((part) => part.startsWith(title)) ?? "";
  return body.replace(/^\| [^|]*\|/gm, "");
}

it.each(["Figures", "Where others are better"])(
  "what docs/comparison.md says under %s was measured: each number stands in docs/bench.md",
  async (title) => {
    const measured = new Set(numbersOf(await read("bench.md")));
    const said = numbersOf(section(await read("comparison.md"), title));
    expect(said.length).toBeGreaterThan(9);
    expect(said.filter((number) => !measured.has(number))).toEqual([]);
  },
);

it("is dated as the bench is", async () => {
  const [date] = /on \d{4}-\d\d-\d\d/.exec(await read("bench.md")) ?? expect.unreachable("no date");
  expect(await read("comparison.md")).toContain(date);
});
