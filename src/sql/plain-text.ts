import { NotReadOnly } from "./not-read-only.ts";
import { endOfQuoted } from "./quoted-text.ts";

/**
 * How a dialect cuts a text into words, as far as databases differ in it. Everything left out is refused where it would matter, so
 * that the database, Superset (which splits and rewrites a text before it sends it) and our parser see the same words.
 */
export interface Lexing {
  /** A backslash in '…': escapes; is a letter like others; or depends on a setting of the server, or is read otherwise by the parser. */
  backslash: "escape" | "literal" | "either";
  /** What # does outside quotes. */
  hash: "comment" | "character" | "refused";
  /** `…` quotes a name. */
  backtick?: boolean;
  /** […] quotes a name. */
  brackets?: boolean;
  /** $tag$…$tag$ quotes text. */
  dollarQuoting?: boolean;
  /** E'…' has backslash escapes, and the parser knows it. */
  escapePrefix?: boolean;
  /** '''…''' quotes text. */
  tripleQuotes?: boolean;
  /** -- begins a comment only before white space. */
  dashesNeedSpace?: boolean;
  /** ${…} is replaced before the text is read, even in quotes. */
  variables?: boolean;
  /** // is an operator. */
  doubleSlash?: boolean;
  /** @ may stand outside quotes; elsewhere it names another database or a file. */
  atSign?: boolean;
}

const LONGEST = 100_000;

/**
 * Make sure that a text has one reading only: no templates, nothing invisible, no quoting or comment that the database, Superset or
 * the parser could end at different places.
 * @throws NotReadOnly
 */
export function requirePlainText(sql: string, lexing: Lexing): void {
  requirePlainCharacters(sql, lexing);
  let disputed = false;
  let hiddenSemicolon = false;
  for (let at = 0; at < sql.length; ) {
    const end = sql.startsWith("/*", at) || isLineComment(sql, at, lexing) ? endOfComment(sql, at) : at;
    const quoted = end > at ? undefined : endOfQuoted(sql, at, lexing);
    if (quoted?.disputed === true) disputed = true;
    const next = quoted?.end ?? end;
    if (next > at) {
      if (sql.slice(at, next).includes(";")) hiddenSemicolon = true;
      at = next;
    } else at = endOfCode(sql, at, lexing);
  }
  // A splitter that takes the backslash otherwise would begin a second statement within the quotes.
  if (disputed && hiddenSemicolon)
    throw new NotReadOnly(
      'contains ";" in quotes or a comment beside dollar quotes or a backslash before a quote',
    );
}

function requirePlainCharacters(sql: string, lexing: Lexing): void {
  if (sql.trim() === "") throw new NotReadOnly("contains no statement");
  if (sql.length > LONGEST) throw new NotReadOnly(`is longer than ${LONGEST} characters`);
  if (/\{\{|\{%|\{#/.test(sql))
    throw new NotReadOnly("contains a Jinja template, so what runs is not what is written here");
  if (lexing.variables === true && sql.includes("${"))
    throw new NotReadOnly(
      "contains a variable in braces, which the database replaces before it runs the text",
    );
  if (/\p{Surrogate}/u.test(sql)) throw new NotReadOnly("is not well-formed Unicode");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029]|\r(?!\n)/.test(sql))
    throw new NotReadOnly("contains a control character");
  if (/[\u202a-\u202e\u2066-\u2069]/.test(sql))
    throw new NotReadOnly("contains characters that change the direction of the text shown");
}

function isLineComment(sql: string, at: number, { hash, dashesNeedSpace }: Lexing): boolean {
  if (sql[at] === "#") return hash === "comment";
  if (!sql.startsWith("--", at)) return false;
  const next = sql[at + 2];
  if (dashesNeedSpace === true && next !== undefined && !/\s/.test(next))
    throw new NotReadOnly(
      'contains "--" without a space after it, which begins a comment in some databases only',
    );
  return true;
}

function endOfComment(sql: string, at: number): number {
  const isBlock = sql.startsWith("/*", at);
  const start = sql[at] === "#" ? at + 1 : at + 2;
  const found = sql.indexOf(isBlock ? "*/" : "\n", start);
  if (isBlock && found < 0) throw new NotReadOnly("contains a comment that does not end");
  const end = found < 0 ? sql.length : found;
  const comment = sql.slice(start, end);
  if (/^[a-z]*!/i.test(comment))
    throw new NotReadOnly("contains a comment that some databases run (/*! … */)");
  // Superset rewrites line comments as block comments.
  if (/\/\*|\*\//.test(comment)) throw new NotReadOnly("contains a comment within a comment");
  return isBlock ? end + 2 : end;
}

/** Past one character, or one word, that stands outside quotes and comments. */
function endOfCode(sql: string, at: number, lexing: Lexing): number {
  const character = String.fromCodePoint(sql.codePointAt(at) ?? 0);
  if (character === "#" && lexing.hash === "refused") throw new NotReadOnly('contains "#" outside quotes');
  if (character === "@" && lexing.atSign !== true)
    throw new NotReadOnly('contains "@" outside quotes, which names a file or another database');
  if (sql.startsWith("//", at) && lexing.doubleSlash !== true)
    throw new NotReadOnly('contains "//", which begins a comment in some databases only');
  if (character > "\x7f") requirePlainLetter(character);
  // MySQL drops "1.e" before a letter that begins no number, and reads on.
  if (
    /[\d.]/.test(character) &&
    /^(\d+\.\d*|\.\d+)e(?![+-]?\d)/i.test(sql.slice(at, at + 40)) &&
    !/\w/.test(sql[at - 1] ?? "")
  )
    throw new NotReadOnly("contains a number that ends within its exponent");
  return at + character.length;
}

/**
 * Letters of any language may stand in a name, but none that a database or a parser could take for an ASCII one: full-width letters,
 * ligatures, the Kelvin sign, the dotless i.
 */
function requirePlainLetter(character: string): void {
  const isLetter = /[\p{L}\p{M}]/u.test(character) && character.normalize("NFKC") === character;
  if (isLetter && !/[\0-\x7f]/.test(character.toUpperCase() + character.toLowerCase())) return;
  const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0");
  throw new NotReadOnly(`contains the character U+${code} outside quotes`);
}
