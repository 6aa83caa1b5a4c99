import { readFileSync } from "node:fs";
import { parse } from "yaml";

const corpus = parse(readFileSync(new URL("corpus/expressions.yaml", import.meta.url), "utf8")) as {
  allowed: string[];
  refused: Record<string, string[]>;
};

/** Expressions that must be let through, in every dialect. */
export const allowedExpressions: readonly string[] = corpus.allowed;

/** Texts that must be refused as expressions in every dialect, and what the reason must say. */
export const refusedExpressions: readonly { text: string; says: string }[] = Object.entries(
  corpus.refused,
).flatMap(([says, texts]) => texts.map((text) => ({ text, says })));
