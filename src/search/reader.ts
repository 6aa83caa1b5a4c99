import type { Lexicon } from "../../generated/index.ts";
import { type Phrase, readPhrases } from "./phrases.ts";
import { readWords, type Word } from "./words.ts";

/** One thing said: a word, or a phrase of the lexicon. */
export interface Token {
  /** What it may be looked up by, the most exact first: its stem, then the groups of the lexicon that it belongs to. */
  terms: readonly string[];
  /** What the words inside of a phrase may be looked up by. */
  inner: readonly string[];
  resources: readonly string[];
  actions: readonly string[];
  /** Its actions are said in passing: as a noun in the plural or in the past. */
  passing: boolean;
  plural: boolean;
  /** It tells nothing when alone. */
  ignored: boolean;
}

/** Reads words into tokens by a lexicon; of the phrases that fit in a place, the longest holds. */
export type Reader = (words: readonly Word[]) => Token[];

export function createReader(lexicon: Lexicon): Reader {
  const { single, longer } = readPhrases(lexicon);
  const ignored = new Set(lexicon.ignored);
  const alone = new Map<string, Token>();
  const readAlone = (word: Word): Token => {
    const phrase = single.get(word.stem);
    const silent = ignored.has(word.text);
    // A word that tells nothing is not taken for another of the same stem: "them" is no theme.
    const token = tokenOf(silent ? undefined : phrase, [word], silent);
    alone.set(word.text, token);
    return token;
  };
  const fits = ({ stems }: Phrase, words: readonly Word[], at: number) =>
    stems.every((stem, n) => words[at + n]?.stem === stem);
  return (words) => {
    const tokens: Token[] = [];
    for (let at = 0; at < words.length; ) {
      const word = words[at] as Word;
      const phrase = longer.get(word.stem)?.find((phrase) => fits(phrase, words, at));
      const length = phrase?.stems.length ?? 1;
      if (phrase) tokens.push(tokenOf(phrase, words.slice(at, at + length), false));
      else tokens.push(alone.get(word.text) ?? readAlone(word));
      at += length;
    }
    return tokens;
  };
}

function tokenOf(phrase: Phrase | undefined, words: readonly Word[], ignored: boolean): Token {
  const last = words.at(-1) as Word;
  return {
    terms: phrase?.terms ?? [last.stem],
    inner: phrase?.inner ?? [],
    resources: phrase?.resources ?? [],
    actions: phrase?.actions ?? [],
    passing: words.length === 1 && (last.plural || last.past),
    plural: last.plural,
    ignored,
  };
}

/** For many texts of the same words: each word is looked into once. */
export function createTextReader(read: Reader): (text: string) => Token[] {
  const known = new Map<string, Word[]>();
  return (text) => {
    const words: Word[] = [];
    for (const part of text.split(" ")) {
      const found = known.get(part) ?? readWords(part);
      known.set(part, found);
      words.push(...found);
    }
    return read(words);
  };
}
