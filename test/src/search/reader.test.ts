import { describe, expect, it } from "vitest";
import type { Lexicon } from "../../../generated/index.ts";
import { createReader } from "../../../src/search/reader.ts";
import { readWords } from "../../../src/search/words.ts";
import { lexiconOf } from "./lexicon-of.ts";

const LEXICON = lexiconOf({
  resources: { chart: ["chart", "slice", "pie"], rls: ["row level security"], theme: ["theme"] },
  actions: { list: ["show"], delete: ["drop", "get rid of"], export: ["export"] },
  topics: { type: ["pie"] },
  ignored: ["the", "them"],
});
const read = (text: string, lexicon: Partial<Lexicon> = {}) =>
  createReader({ ...LEXICON, ...lexicon })(readWords(text));

describe("the reader", () => {
  it("looks a word up by its stem first, then by all groups that it belongs to", () => {
    expect(read("pies")[0]?.terms).toEqual(["pie", "resources:chart", "topics:type"]);
    expect(read("slices")[0]?.resources).toEqual(["chart"]);
  });

  it("takes the longest phrase that fits, and keeps the words inside of it", () => {
    const tokens = read("row level security rule", { topics: { row: ["row"] } });
    expect(tokens.map(({ resources }) => resources)).toEqual([["rls"], []]);
    expect(tokens[0]?.inner).toContain("topics:row");
    expect(read("row level rule")).toHaveLength(3);
  });

  it("finds a phrase in any form of its words", () => {
    expect(read("getting rid of slices").map(({ actions }) => actions)).toEqual([["delete"], []]);
  });

  it("takes plurals and past forms of actions as said in passing", () => {
    expect(read("exported exports export").map(({ passing }) => passing)).toEqual([true, true, false]);
  });

  it("ignores words that tell nothing, also where their stem is that of another word", () => {
    expect(read("the themes and them").map(({ ignored }) => ignored)).toEqual([true, false, false, true]);
  });
});
