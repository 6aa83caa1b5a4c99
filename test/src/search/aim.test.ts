import { describe, expect, it } from "vitest";
import { aimOf } from "../../../src/search/aim.ts";
import { createReader } from "../../../src/search/reader.ts";
import { readWords } from "../../../src/search/words.ts";
import { lexiconOf } from "./lexicon-of.ts";

const read = createReader(
  lexiconOf({
    resources: { chart: ["chart"] },
    actions: { list: ["list", "which"], get: ["get", "show"], delete: ["delete"], copy: ["copy"] },
    many: ["several"],
    question: ["which", "is there"],
    wish: ["way to"],
    ignored: ["a", "can", "i"],
  }),
);
const aim = (text: string) => {
  const { actions, looks, many } = aimOf(read(readWords(text)), new Set(["list", "get"]));
  return { actions: [...actions], looks, many };
};

describe("a request is after", () => {
  const cases: [title: string, text: string, aim: ReturnType<typeof aim>][] = [
    ["the action that it names", "delete a chart", { actions: ["delete"], looks: false, many: false }],
    ["the strong one of two", "show me a copy", { actions: ["copy"], looks: false, many: false }],
    ["nothing in particular", "chart", { actions: [], looks: true, many: false }],
    [
      "a list, when several are to be got",
      "get charts",
      { actions: ["get", "list"], looks: true, many: true },
    ],
    ["several things, when it says so", "delete several", { actions: ["delete"], looks: false, many: true }],
    ["what a question asks", "which chart can I delete", { actions: ["list"], looks: true, many: false }],
    ["what it wishes for", "is there a way to delete", { actions: ["delete"], looks: false, many: false }],
    ["no action said in passing", "deleted copies of a chart", { actions: [], looks: true, many: false }],
  ];
  it.each(cases)("%s", (_, text, wanted) => {
    expect(aim(text)).toEqual(wanted);
  });
});
