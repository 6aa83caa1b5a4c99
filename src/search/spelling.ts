import { distance } from "fastest-levenshtein";
import type { Lexicon, SearchEntry } from "../../generated/index.ts";
import { readWords, type Word } from "./words.ts";

/**
 * Words that neither the tools nor the lexicon know are taken for the known word they resemble most, if one is similar enough.
 * @param knows whether some tool has a word of that stem
 */
export function createCorrection(
  entries: readonly SearchEntry[],
  lexicon: Lexicon,
  knows: (stem: string) => boolean,
): (word: Word) => Word {
  const ignored = new Set(lexicon.ignored);
  // Most requests have no such word: what it takes to correct one is prepared for the first.
  let vocabulary: readonly Word[] | undefined;
  let stems: ReadonlySet<string> | undefined;
  return (word) => {
    if (knows(word.stem) || ignored.has(word.text)) return word;
    vocabulary ??= collectWords(entries, lexicon);
    stems ??= new Set(vocabulary.map(({ stem }) => stem));
    return stems.has(word.stem) ? word : (nearest(word, vocabulary) ?? word);
  };
}

function collectWords(entries: readonly SearchEntry[], lexicon: Lexicon): Word[] {
  const { resources, actions, topics } = lexicon;
  const groups = [resources, actions, topics].flatMap((part) => Object.values(part).flat());
  const phrases = entries.flatMap(({ title, needs }) => [title, ...needs]);
  const words = [...groups, ...phrases].flatMap(readWords);
  return [...new Map(words.map((word) => [word.text, word])).values()];
}

function nearest(word: Word, vocabulary: Iterable<Word>): Word | undefined {
  let best: { word: Word; slips: number } | undefined;
  for (const known of vocabulary) {
    if (Math.abs(known.text.length - word.text.length) > 2) continue;
    const slips = slipsBetween(word.text, known.text);
    if (slips > slipsForgiven(word.text, known.text)) continue;
    const better = !best || slips < best.slips || (slips === best.slips && known.text < best.word.text);
    if (better) best = { word: known, slips };
  }
  return best?.word;
}

function slipsBetween(word: string, known: string): number {
  const changes = distance(word, known);
  const swapped = changes === 2 && lettersOf(word) === lettersOf(known);
  // Among equals, a wrong first letter is the less likely slip.
  return (swapped ? 1 : changes) + (word[0] === known[0] ? 0 : 0.5);
}

const lettersOf = (word: string) => [...word].sort().join("");

/** Short words resemble too many others: of four letters only swapped ones are forgiven, of five one slip, then two. */
function slipsForgiven(word: string, known: string): number {
  if (word.length < 4 || known.length < 5)
    return lettersOf(word) === lettersOf(known) && known.length === 4 ? 1 : 0;
  if (known.length < 6) return 1;
  return Math.min(word.length, known.length) < 7 ? 1.5 : 2;
}
