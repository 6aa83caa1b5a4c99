import { type Dialect, traitsOf } from "./dialects.ts";
import { judgeSql } from "./judge-sql.ts";
import { NotReadOnly } from "./not-read-only.ts";
import { requirePlainText } from "./plain-text.ts";
import { endOfQuoted } from "./quoted-text.ts";
import type { Verdict } from "./verdict.ts";

/**
 * Whether a text is one SQL expression that provably only reads, wherever a query may have an expression. It is judged as part of
 * three queries, of which each lets through what another does not: in parentheses there may be no alias, no FROM and nothing
 * behind, in CASE no list and no query, and the first of a SELECT is how Superset reads it.
 */
export async function judgeExpression(text: string, dialect: Dialect): Promise<Verdict> {
  try {
    requireEnclosed(text, dialect);
  } catch (failure) {
    if (failure instanceof NotReadOnly) return { readOnly: false, reason: failure.message };
    throw failure;
  }
  const queries = [`SELECT (${text})`, `SELECT CASE WHEN 1 = 1 THEN ${text} ELSE NULL END`, `SELECT ${text}`];
  let verdict: Verdict = { readOnly: false, reason: "is no expression" };
  for (const query of queries) {
    verdict = await judgeSql(query, dialect);
    if (!verdict.readOnly)
      return { ...verdict, reason: verdict.reason.replace(/^could/, "is no expression: it could") };
  }
  return verdict;
}

/**
 * Make sure that parentheses around the text hold all of it: it closes none that it does not open, and nothing in it hides what
 * comes behind.
 * @throws NotReadOnly
 */
function requireEnclosed(text: string, dialect: Dialect): void {
  const { lexing } = traitsOf(dialect);
  requirePlainText(text, lexing);
  let depth = 0;
  for (let at = 0; at < text.length; ) {
    if (
      text.startsWith("--", at) ||
      text.startsWith("/*", at) ||
      (text[at] === "#" && lexing.hash === "comment")
    )
      throw new NotReadOnly("contains a comment, which no expression may");
    const quoted = endOfQuoted(text, at, lexing);
    if (text[at] === ";") throw new NotReadOnly("contains a semicolon, which no expression may");
    if (text[at] === "(") depth += 1;
    if (text[at] === ")") depth -= 1;
    if (depth < 0) throw new NotReadOnly("closes a parenthesis that it does not open");
    at = quoted?.end ?? at + 1;
  }
  if (depth > 0) throw new NotReadOnly("opens a parenthesis that it does not close");
}
