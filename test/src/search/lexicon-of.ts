import type { Lexicon, SearchEntry } from "../../../generated/index.ts";

/** A lexicon of which only what a test is about is given. */
export function lexiconOf(given: Partial<Lexicon> = {}): Lexicon {
  return {
    resources: {},
    actions: {},
    topics: {},
    ignored: [],
    ...given,
  };
}

export function entryOf(name: string, given: Partial<SearchEntry> = {}): SearchEntry {
  return {
    name: `superset_${name}`,
    title: name.replaceAll("_", " "),
    resource: "",
    about: "",
    needs: [],
    ...given,
  };
}
