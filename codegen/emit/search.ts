import type { Overlay } from "../overlay/overlay.ts";
import type { SearchEntry } from "../tools/search-entry.ts";
import { banner } from "./source.ts";

/** What tools are found by and the words of users, as data: one line per tool and per group of words. */
export function emitSearch(
  version: string,
  entries: readonly SearchEntry[],
  lexicon: Overlay["lexicon"],
): string {
  const { resources, actions, topics, priors: _, ...lists } = lexicon;
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
