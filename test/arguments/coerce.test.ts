import { describe, expect, it } from "vitest";
import { coerceArguments } from "../../src/tools/coerce.ts";
import { loadAll } from "../generated/all-tools.ts";
import { malformed } from "./malformed.ts";

describe.each(await loadAll())("malformed arguments of $version", ({ tools, validators }) => {
  const corpus = tools.flatMap((tool) => [...malformed(tool)].map((entry) => ({ tool, ...entry })));

  it("are taken for what they mean", () => {
    const failed: Record<string, number> = {};
    const total: Record<string, number> = {};
    const wrong: string[] = [];
    for (const { tool, how, sent, meant } of corpus) {
      const validator = validators[tool.resource]?.[tool.endpoint] as never as import("zod").ZodType;
      const { args } = coerceArguments(
        validator,
        sent,
        tool.arguments.map(({ name }) => name),
      );
      total[how] = (total[how] ?? 0) + 1;
      if (validator.safeParse(args).success && JSON.stringify(sorted(args)) === JSON.stringify(sorted(meant)))
        continue;
      failed[how] = (failed[how] ?? 0) + 1;
      wrong.push(
        `${tool.name} ${how} ${JSON.stringify(sent)} -> ${JSON.stringify(args)} meant ${JSON.stringify(meant)}`,
      );
    }
    console.log(
      total,
      failed,
      wrong
        .slice(0, 30)
        .map((l) => l.slice(0, 300))
        .join("\n"),
    );
    expect(corpus.length).toBeGreaterThan(300);
  });
});

function sorted(value: Record<string, unknown>) {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
