/**
 * Pieces that a byte-pair tokenizer of o200k's kind never joins: words with the sign or space before them, up to three
 * digits, runs of signs, white space.
 */
const PIECE =
  /[^\r\n\p{L}\p{N}]?\p{Lu}*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+(?:'(?:s|t|re|ve|m|ll|d))?|[^\r\n\p{L}\p{N}]?\p{Lu}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s+/gu;

/** About how many o200k tokens a text of English and JSON is. Real tokenizers carry megabytes of merges; this is near enough to compare. */
export function estimateTokens(text: string): number {
  const pieces = text.match(PIECE) ?? [];
  return Math.round(pieces.reduce((sum, piece) => sum + weigh(piece), 0));
}

/** Scripts whose words are written without spaces, a character or two a token. */
const SYLLABLES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** Mean tokens of a piece by its kind and length, as measured over the tools of all versions. */
function weigh(piece: string): number {
  if (SYLLABLES.test(piece)) return piece.length * 0.8;
  if (/[^\p{Script=Latin}\P{L}]/u.test(piece)) return Math.max(1, piece.length * 0.35);
  if (/\p{L}/u.test(piece)) return piece.length <= 8 ? 1.02 : Math.max(1.3, piece.length / 12);
  if (/[\p{N}\s]/u.test(piece) || piece.length <= 3) return 1;
  return piece.length === 4 ? 1.2 : piece.length * 0.45;
}
