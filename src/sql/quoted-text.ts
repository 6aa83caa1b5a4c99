import { NotReadOnly } from "./not-read-only.ts";
import type { Lexing } from "./plain-text.ts";

/** Where quoted text ends, and whether it would end elsewhere if backslashes were taken the other way. */
export interface Quoted {
  end: number;
  disputed: boolean;
}

/**
 * @returns undefined if no quoted text begins there
 * @throws NotReadOnly if where it ends depends on a setting, or the dialect does not quote so
 */
export function endOfQuoted(sql: string, at: number, lexing: Lexing): Quoted | undefined {
  switch (sql[at]) {
    case "'":
      return endOfString(sql, at, lexing);
    case '"':
      return endOfName(sql, at);
    case "`":
      if (lexing.backtick === true) return endOfName(sql, at);
      throw new NotReadOnly("contains a backtick, with which this database does not quote");
    case "[":
      return lexing.brackets === true ? endOfBrackets(sql, at) : undefined;
    case "$":
      return endOfDollarQuoted(sql, at, lexing);
  }
  return undefined;
}

function endOfString(sql: string, at: number, lexing: Lexing): Quoted {
  const before = sql.slice(Math.max(0, at - 3), at);
  if (/(^|[^\w$#])n?q$/i.test(before)) throw new NotReadOnly("contains a string in the form q'…'; use '…'");
  if (lexing.tripleQuotes === true && sql.startsWith("'''", at))
    throw new NotReadOnly("contains a string in triple quotes; use '…'");
  const literal = closing(sql, at, false);
  const escaped = closing(sql, at, true);
  if (literal === escaped) return { end: terminated(literal), disputed: false };
  const isEscapeString = lexing.escapePrefix === true && /(^|[^\w$])e$/i.test(before);
  if (!isEscapeString && /[\w$&]$/.test(before))
    throw new NotReadOnly("contains a backslash before a quote in a string with a prefix (r'…', E'…')");
  // In the other reading the string never ends: such a text does not run at all.
  if (lexing.backslash === "either" && escaped !== undefined)
    throw new NotReadOnly(
      "contains a backslash before a quote, which is not read the same way everywhere; write the text without one",
    );
  const escapes = isEscapeString || lexing.backslash === "escape";
  return { end: terminated(escapes ? escaped : literal), disputed: true };
}

function endOfName(sql: string, at: number): Quoted {
  if (sql.startsWith('"""', at)) throw new NotReadOnly("contains three double quotes in a row");
  const literal = closing(sql, at, false);
  if (literal !== closing(sql, at, true))
    throw new NotReadOnly("contains a backslash before the end of a quoted name");
  return { end: terminated(literal), disputed: false };
}

function endOfBrackets(sql: string, at: number): Quoted {
  const end = sql.indexOf("]", at);
  const name = sql.slice(at + 1, end);
  if (end < 0 || sql[end + 1] === "]" || /['"`[;]|--|\/\*/.test(name))
    throw new NotReadOnly("contains a name in brackets with other quotes or brackets in it");
  return { end: end + 1, disputed: false };
}

function endOfDollarQuoted(sql: string, at: number, lexing: Lexing): Quoted | undefined {
  const tag = /^\$(?:[\p{L}_][\p{L}\d_]*)?\$/u.exec(sql.slice(at, at + 80))?.[0];
  if (tag === undefined) return undefined;
  const end = sql.indexOf(tag, at + tag.length);
  if (lexing.dollarQuoting !== true || end < 0 || /[\w$]/.test(sql[at - 1] ?? " "))
    throw new NotReadOnly("contains a string in dollar quotes; use '…'");
  return { end: end + tag.length, disputed: true };
}

/** Where the quote that opens at a place is closed: a doubled one is part of the text. */
function closing(sql: string, at: number, escapes: boolean): number | undefined {
  const quote = sql[at];
  for (let i = at + 1; i < sql.length; i++) {
    if (escapes && sql[i] === "\\") i++;
    else if (sql[i] === quote) {
      if (sql[i + 1] !== quote) return i;
      i++;
    }
  }
  return undefined;
}

function terminated(end: number | undefined): number {
  if (end === undefined) throw new NotReadOnly("contains a quote that does not end");
  return end + 1;
}
