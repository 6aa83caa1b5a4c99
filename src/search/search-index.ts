import type { SearchEntry } from "../../generated/index.ts";
import { createLikelihood } from "./likelihood.ts";
import { createTextReader, type Reader, type Token } from "./reader.ts";
import { createVocabulary, type Text, type Vector } from "./vectors.ts";
import { WEIGHTS } from "./weights.ts";
import { learnWording } from "./wording.ts";

/** A tool as the search sees it. */
export interface Tool {
  resource: string;
  /** What it does: its name without that of the resource. */
  kind: string;
  prior: number;
  /** There are needs for it: what people say who want it. */
  worded: boolean;
}

export interface SearchIndex {
  tools: readonly Tool[];
  /** Whether some text about a tool has the word or group. */
  knows(term: string): boolean;
  read(tokens: readonly Token[]): Vector;
  likelihood(vector: Vector): Float64Array;
  wording(vector: Vector): Float64Array;
}

export function buildIndex(entries: readonly SearchEntry[], read: Reader): SearchIndex {
  const readText = createTextReader(read);
  const texts = entries.flatMap(({ name, title, about, needs }, tool): Text[] => {
    const text = (words: string, worth: number) => ({ tokens: readText(words), tool, worth });
    return [
      text(title, WEIGHTS.title),
      text(name.slice("superset_".length).replaceAll("_", " "), WEIGHTS.name),
      text(about, WEIGHTS.about),
      ...needs.map((need) => text(need, WEIGHTS.need)),
    ];
  });
  const tools = entries.map(toolOf);
  const vocabulary = createVocabulary(texts);
  return {
    tools,
    knows: vocabulary.has,
    read: vocabulary.read,
    likelihood: createLikelihood(tools, vocabulary),
    wording: learnWording(tools, vocabulary),
  };
}

function toolOf({ name, resource, prior = 0, needs }: SearchEntry): Tool {
  return { resource, kind: name.replace(`superset_${resource}_`, ""), prior, worded: needs.length > 0 };
}
