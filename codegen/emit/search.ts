import type { Overlay } from "../overlay/overlay.ts";
import type { SearchEntry } from "../tools/search-entry.ts";
import { banner } from "./source.ts";

/** What the search of a version is made of. */
export interface SearchData {
  entries: readonly SearchEntry[];
  lexicon: Omit<Overlay["lexicon"], "priors">;
}

/** What there is to search by: the priors are in the entries already. */
export function searchData(
  entries: readonly SearchEntry[],
  { priors: _, ...lexicon }: Overlay["lexicon"],
): SearchData {
  return { entries, lexicon };
}

/** What tools are found by and the words of users, as data: one line per tool and per group of words. */
export function emitSearch(version: string, { entries, lexicon }: SearchData): string {
  const { resources, actions, topics, ...lists } = lexicon;
  const parts = [
    ...Object.entries({ resources, actions, topics }).map(([name, groups]) => emitGroups(name, groups)),
    ...Object.entries(lists).map(([name, words]) => `  ${oneLine(name)}: ${oneLine(words)},\n`),
  ];
  return `${banner(version)}import type { Lexicon, SearchEntry } from "./tool.ts";

export const entries: readonly SearchEntry[] = [
${entries.map((entry) => `  ${oneLine(entry)},\n`).join("")}];

export const lexicon: Lexicon = {
${parts.join("")}};
`;
}

function emitGroups(name: string, groups: Readonly<Record<string, readonly string[]>>): string {
  const rows = Object.entries(groups).map(([group, words]) => `    ${oneLine(group)}: ${oneLine(words)},\n`);
  return `  ${oneLine(name)}: {\n${rows.join("")}  },\n`;
}

function oneLine(value: unknown): string {
  return JSON.stringify(value);
}
