import type { Lexicon } from "../../generated/index.ts";
import { readWords } from "./words.ts";

/** A word or phrase of the lexicon, and all that it stands for there. */
export interface Phrase {
  stems: readonly string[];
  /** All its stems in one, then the groups it belongs to. */
  terms: string[];
  /** The stems of a longer phrase, and the groups these belong to when alone. */
  inner: string[];
  resources: string[];
  actions: string[];
}

/** The lexicon turned around. */
export interface Phrases {
  /** Stem -> the phrase that is this one word. */
  single: ReadonlyMap<string, Phrase>;
  /** First stem -> the phrases of several words, longest first. */
  longer: ReadonlyMap<string, readonly Phrase[]>;
}

export function readPhrases(lexicon: Lexicon): Phrases {
  const all = new Map<string, Phrase>();
  const phraseOf = (text: string): Phrase => {
    const stems = readWords(text).map(({ stem }) => stem);
    const key = stems.join(" ");
    const phrase = all.get(key) ?? { stems, terms: [key], inner: [], resources: [], actions: [] };
    all.set(key, phrase);
    return phrase;
  };
  for (const kind of ["resources", "actions", "topics"] as const) {
    for (const [group, texts] of Object.entries(lexicon[kind])) {
      for (const phrase of new Set(texts.map(phraseOf))) {
        phrase.terms.push(`${kind}:${group}`);
        if (kind !== "topics") phrase[kind].push(group);
      }
    }
  }
  return sortPhrases(all);
}

function sortPhrases(all: ReadonlyMap<string, Phrase>): Phrases {
  const single = new Map<string, Phrase>();
  const longer = new Map<string, Phrase[]>();
  for (const [key, phrase] of all) {
    const first = phrase.stems[0] as string;
    if (phrase.stems.length === 1) single.set(key, phrase);
    else longer.set(first, [...(longer.get(first) ?? []), phrase]);
  }
  for (const list of longer.values()) {
    list.sort((a, b) => b.stems.length - a.stems.length);
    for (const phrase of list)
      phrase.inner = phrase.stems.flatMap((stem) => [stem, ...(single.get(stem)?.terms.slice(1) ?? [])]);
  }
  return { single, longer };
}
