import { describe, expect, it } from "vitest";
import { readWords } from "../../../src/search/words.ts";

const stems = (text: string) => readWords(text).map(({ stem }) => stem);

describe("readWords", () => {
  const same: [title: string, forms: string][] = [
    ["singular and plural", "chart charts chart's"],
    ["plurals in -ies and -es", "query queries"],
    ["plurals after x", "box boxes"],
    ["-ing and -ed", "create creates creating created"],
    ["a doubled consonant", "stop stopping stopped"],
    ["a doubled consonant of the word itself", "add adding adds"],
    ["a last y", "copy copied copies"],
    ["British and American spelling", "color colour colours"],
    ["British and American endings", "visualize visualise visualising"],
    ["accents and case", "Café cafe"],
  ];
  it.each(same)("brings together %s", (_, forms) => {
    expect(new Set(stems(forms)).size).toBe(1);
  });

  it("keeps apart what only looks alike", () => {
    expect(new Set(stems("user use status state set"))).toHaveLength(5);
  });

  it("splits at everything that is no letter or digit", () => {
    expect(readWords("form_data: key-42, (SQL)").map(({ text }) => text)).toEqual([
      "form",
      "data",
      "key",
      "42",
      "sql",
    ]);
  });

  it("tells plurals and past forms", () => {
    const told = readWords("charts chart saved css status").map(({ plural, past }) => [plural, past]);
    expect(told).toEqual([
      [true, false],
      [false, false],
      [false, true],
      [false, false],
      [false, false],
    ]);
  });

  it("finds nothing in nothing", () => {
    expect(readWords(" – … ")).toEqual([]);
  });
});
