import { describe, expect, it } from "vitest";
import { createCorrection } from "../../../src/search/spelling.ts";
import { readWords } from "../../../src/search/words.ts";
import { entryOf, lexiconOf } from "./lexicon-of.ts";

const entries = [entryOf("chart_list", { needs: ["chart charts dashboard list delete table"] })];
const lexicon = lexiconOf({ topics: { image: ["screenshot"] }, ignored: ["there"] });
const known = new Set(readWords("chart dashboard list delete table gold").map(({ stem }) => stem));
const correct = createCorrection(entries, lexicon, (stem) => known.has(stem));
const corrected = (word: string) => correct(readWords(word)[0] as never).text;

describe("correction", () => {
  const slips: [title: string, slip: string, meant: string][] = [
    ["a letter left out", "dashbord", "dashboard"],
    ["a letter too many", "deleete", "delete"],
    ["a wrong letter", "dashvoard", "dashboard"],
    ["swapped letters", "dahsboard", "dashboard"],
    ["swapped letters of a short word", "lsit", "list"],
    ["a wrong first letter of a long word", "sashboard", "dashboard"],
    ["a letter left out of a short word", "tble", "table"],
    ["two slips in a long word", "skreenshoot", "screenshot"],
  ];
  it.each(slips)("mends %s", (_, slip, meant) => {
    expect(corrected(slip)).toBe(meant);
  });

  const kept: [title: string, word: string][] = [
    ["that a tool knows", "gold"],
    ["that the lexicon knows", "screenshot"],
    ["in the plural that the lexicon knows", "screenshots"],
    ["that tells nothing", "there"],
    ["in another form of a known stem", "deleting"],
    ["that resembles nothing", "elephant"],
    ["too short to tell", "lisa"],
  ];
  it.each(kept)("leaves a word %s", (_, word) => {
    expect(corrected(word)).toBe(word);
  });

  it("prefers what differs least, then the alphabet", () => {
    expect(corrected("chartss")).toBe("charts");
  });
});
