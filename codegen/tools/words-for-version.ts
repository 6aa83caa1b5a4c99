import { satisfies } from "semver";
import type { Overlay } from "../overlay/overlay.ts";

/**
 * The words of one version. Versions share them but for parts in braces, `{>=6: use superset_role_search}`, which hold for
 * the versions in that semver range only; elsewhere they are left out.
 */
export function wordsFor(version: string, words: Overlay["words"]): Overlay["words"] {
  const choose = (text: string) => chooseParts(version, text);
  return Object.fromEntries(
    Object.entries(words).map(([operation, entry]) => {
      const texts = Object.entries(entry.arguments).map(([key, text]) => [key, choose(text)]);
      return [
        operation,
        { ...entry, description: choose(entry.description), arguments: Object.fromEntries(texts) },
      ];
    }),
  );
}

/** The phrases of one version: those that are nothing but parts for other versions are left out. */
export function phrasesFor(version: string, phrases: readonly string[]): string[] {
  return phrases.map((phrase) => chooseParts(version, phrase)).filter((phrase) => phrase !== "");
}

const PART = /\{([<>=][^:{}]*): ?([^{}]*)\}/g;

function chooseParts(version: string, text: string): string {
  return text
    .replace(PART, (_, range: string, part: string) => (satisfies(version, range) ? part : ""))
    .replace(/ {2,}/g, " ")
    .trim();
}
