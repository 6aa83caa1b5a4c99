import { countTokens } from "gpt-tokenizer/encoding/o200k_base";
import { describe, expect, it } from "vitest";
import { listEntry } from "../../../src/tools/list-entry.ts";
import { estimateTokens } from "../../../src/tools/token-estimate.ts";
import { loadAll } from "../../generated/all-tools.ts";
import { ownTools } from "../../own-tools.ts";

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

describe.each(await loadAll())("the estimate of tokens over all tools of $version", ({ tools }) => {
  const measured = [...tools, ...ownTools(tools)].map((tool) => {
    const text = JSON.stringify(listEntry(tool));
    return { name: tool.name, estimate: estimateTokens(text), real: countTokens(text) };
  });

  it("is within 5 % of o200k in all", () => {
    const ratio = sum(measured.map(({ estimate }) => estimate)) / sum(measured.map(({ real }) => real));
    expect(ratio).toBeGreaterThan(0.95);
    expect(ratio).toBeLessThan(1.05);
  });

  it("is within 15 % of o200k for each tool", () => {
    const far = measured.filter(({ estimate, real }) => Math.abs(estimate / real - 1) > 0.15);
    expect(far).toEqual([]);
  });
});

it("knows an empty text", () => {
  expect(estimateTokens("")).toBe(0);
});
