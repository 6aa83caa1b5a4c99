import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { ALL_DIALECTS, type Dialect } from "../../../src/sql/dialects.ts";

export interface Sample {
  dialect: Dialect;
  sql: string;
  /** What the reason for refusing it must contain. */
  says?: string;
}

/** Texts that must be refused, each in every dialect it is given for. */
export function refusedSamples(): Sample[] {
  const corpus = read("refused") as Record<string, Record<string, string[]>>;
  return forEachDialect(corpus).flatMap(([dialect, texts]) =>
    Object.entries(texts).flatMap(([says, list]) => list.map((sql) => ({ dialect, sql, says }))),
  );
}

/** Queries that must be let through. */
export function allowedSamples(): Sample[] {
  const corpus = read("allowed") as Record<string, string[]>;
  return forEachDialect(corpus).flatMap(([dialect, texts]) => texts.map((sql) => ({ dialect, sql })));
}

function forEachDialect<T>(corpus: Record<string, T>): [Dialect, T][] {
  return ALL_DIALECTS.flatMap((dialect) =>
    [corpus.any, corpus[dialect]]
      .filter((texts) => texts !== undefined)
      .map((texts): [Dialect, T] => [dialect, texts]),
  );
}

function read(name: string): unknown {
  return parse(readFileSync(new URL(`corpus/${name}.yaml`, import.meta.url), "utf8"));
}
