import type { Lexicon, SearchEntry } from "../../generated/index.ts";
import { rank } from "./rank.ts";
import { createReader, type Token } from "./reader.ts";
import { buildIndex } from "./search-index.ts";
import { createCorrection } from "./spelling.ts";
import { splitSteps } from "./steps.ts";
import { takeBest } from "./take-best.ts";
import { readWords } from "./words.ts";

export interface SearchData {
  entries: readonly SearchEntry[];
  lexicon: Lexicon;
}

export interface Hit {
  name: string;
  score: number;
}

export interface SearchOptions {
  /** How many hits at most; ten when absent. */
  limit?: number;
  /** The tools that may be among the hits; all when absent. */
  allowed?: (name: string) => boolean;
}

export interface Search {
  /** The tools for a request in plain words, best first; none when no word of it is known. */
  search(query: string, options?: SearchOptions): Hit[];
}

/** What comes later in a long text (pasted SQL, a log) tells little of what is wanted, and would take its time. */
const MOST_CHARACTERS = 600;

/** Build the search among the tools. The same data and request give the same hits in the same order. */
export function createSearch({ entries: given, lexicon }: SearchData): Search {
  const entries = [...given].sort((a, b) => (a.name < b.name ? -1 : 1));
  const read = createReader(lexicon);
  const index = buildIndex(entries, read);
  const correct = createCorrection(entries, lexicon, index.knows);

  const readText = (text: string) => read(readWords(text).map(correct));
  const names = entries.map(({ name }) => name);
  const bestOf = (tokens: readonly Token[], limit: number, allowed: (name: string) => boolean): Hit[] => {
    const scores = rank(index, tokens);
    return takeBest(scores, limit, (at) => allowed(names[at] as string)).map((at) => ({
      name: names[at] as string,
      score: scores[at] as number,
    }));
  };

  return {
    search(query, { limit = 10, allowed = () => true } = {}) {
      const text = withoutSql(withoutNames(query.slice(0, MOST_CHARACTERS)));
      const said = readText(text);
      const known = said.filter((token) => !token.ignored && token.terms.some(index.knows));
      if (known.length === 0) return [];
      const steps = splitSteps(text, readText);
      const wanted = Math.max(0, limit);
      const rankings = [said, ...(steps.length > 1 ? steps : [])].map((tokens) =>
        bestOf(tokens, wanted, allowed),
      );
      return merge(rankings).slice(0, wanted);
    },
  };
}

/** A statement that was pasted is one thing, whatever it reads; where nothing is said before, it is to be run. */
function withoutSql(query: string): string {
  const statement = /\bselect\s+(?=\*|distinct\b|[\w.]+\s*[,(]|[\w.]+\s+from\b)[^;]*?\bfrom\b[^;]*/i;
  return query.replace(statement, (_, at: number) =>
    /\w/.test(query.slice(0, at)) ? "sql statement" : "run a select statement",
  );
}

/** What stands in quotes is somebody's name for a thing; it counts only where nothing else is said. */
function withoutNames(query: string): string {
  const rest = query.replace(/"[^"]*"|“[^”]*”|'[^']+'(?![a-z])/g, " ");
  return /[a-z]{3}/i.test(rest) ? rest : query;
}

/** Of several rankings (the whole, then each step), the best of each step first, then all by turns. */
function merge([whole = [], ...steps]: readonly Hit[][]): Hit[] {
  const merged = new Map<string, Hit>();
  const take = (hit: Hit | undefined) => {
    if (hit && !merged.has(hit.name)) merged.set(hit.name, hit);
  };
  for (const step of steps) take(step[0]);
  whole.forEach((hit, place) => {
    take(hit);
    for (const step of steps) take(step[place]);
  });
  let least = Number.POSITIVE_INFINITY;
  return [...merged.values()].map(({ name, score }) => {
    least = Math.min(least, score);
    return { name, score: least };
  });
}
