import { describe, expect, it } from "vitest";
import { createReader } from "../../../src/search/reader.ts";
import { splitSteps } from "../../../src/search/steps.ts";
import { readWords } from "../../../src/search/words.ts";
import { lexiconOf } from "./lexicon-of.ts";

const read = createReader(
  lexiconOf({
    resources: { chart: ["chart"], role: ["role"], user: ["user"] },
    actions: { copy: ["copy"], share: ["share"], create: ["create"], add: ["add"] },
    ignored: ["the", "a", "to", "and", "please"],
  }),
);
const steps = (text: string) =>
  splitSteps(text, (part) => read(readWords(part))).map((step) =>
    step.filter(({ ignored }) => !ignored).map(({ terms: [stem] }) => stem),
  );

describe("splitSteps", () => {
  it("begins a step with each action, and lets it speak of the thing named before", () => {
    expect(steps("copy the chart and share it with Ann")).toEqual([
      ["copi", "chart"],
      ["shar", "it", "with", "ann", "chart"],
    ]);
  });

  it("keeps a thing named before beside the step's own", () => {
    expect(steps("create a role, then add users to it")[1]).toEqual(["add", "user", "it", "rol"]);
  });

  it("lets a first step without a thing speak of the next one's", () => {
    expect(steps("copy and share the chart")[0]).toEqual(["copi", "chart"]);
  });

  const whole: [title: string, text: string][] = [
    ["one action on several things", "share the chart, the role and the user"],
    ["an action after something told", "the chart is slow, please copy it"],
    ["a comma at the end", "copy the chart, "],
  ];
  it.each(whole)("leaves whole: %s", (_, text) => {
    expect(steps(text)).toHaveLength(1);
  });
});
