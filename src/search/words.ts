/** A word of a text, and the stem under which its forms meet. */
export interface Word {
  text: string;
  stem: string;
  plural: boolean;
  /** A past form, as in "saved" or "changed": it says what was done, seldom what is to be done. */
  past: boolean;
}

/** The words of a text in lower case, without accents; `chart's` is `chart`, `form_data` two words. */
export function readWords(text: string): Word[] {
  return (plainOf(text).match(/[a-z0-9]+/g) ?? []).map(wordOf);
}

function plainOf(text: string): string {
  const lower = text.toLowerCase().replace(/[’']s\b/g, "");
  return /[^\0-\x7f]/.test(lower) ? lower.normalize("NFKD").replace(/\p{M}/gu, "") : lower;
}

function wordOf(text: string): Word {
  const single = singular(text);
  return { text, stem: stemOf(single), plural: single !== text, past: /(?<=[a-z]{3})ed$/.test(text) };
}

function singular(word: string): string {
  if (word.length < 3 || !word.endsWith("s") || /(ss|us|is)$/.test(word)) return word;
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return word.slice(0, /(x|ch|sh|ss|z)es$/.test(word) ? -2 : -1);
}

/** Light: -ing, -ed and a last -e go, British spelling becomes American; no attempt at -tion, -ment or -er. */
function stemOf(word: string): string {
  const american = word
    .replace(/is(e|ed|ing|ation)$/, "iz$1")
    .replace(/(?<=[a-z]{3})our(?=$|ed$|ing$)/, "or");
  const stem = withoutEnding(american);
  return stem.length > 3 ? stem.replace(/y$/, "i") : stem;
}

function withoutEnding(word: string): string {
  const bare = word.replace(/(?<=[a-z]{3})ing$|(?<=[a-z]{2})ed$/, "");
  if (bare === word || !/[aeiouy]/.test(bare)) return word.length > 3 ? word.replace(/e$/, "") : word;
  return bare.replace(/(?<=[aeiou])([bgmnprt])\1$/, "$1").replace(/(?<=[a-z]{4})([dl])\1$/, "$1");
}
