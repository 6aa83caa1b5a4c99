import { type Dialect, traitsOf } from "./dialects.ts";
import { NotReadOnly } from "./not-read-only.ts";
import type { Answer } from "./parser-thread.ts";
import { requirePlainText } from "./plain-text.ts";
import type { Verdict } from "./verdict.ts";

/**
 * Whether a text is one statement that provably only reads, and which tables it names. What is not understood is not read-only. The
 * proof is of the text: views, and functions of the database's owner where the database lets none write, are trusted.
 */
export async function judgeSql(sql: string, dialect: Dialect): Promise<Verdict> {
  const answer = await readSql(sql, dialect);
  if ("tables" in answer) return { readOnly: true, ...answer };
  return {
    readOnly: false,
    reason: "reason" in answer ? answer.reason : `could not be judged: ${answer.crash}`,
  };
}

/**
 * The number in the outermost LIMIT, TOP or FETCH FIRST, if the text is one query that parses, and the number is a plain one. It need not
 * be read-only.
 * Superset drops that LIMIT and puts its own in its place.
 */
export async function outerLimit(sql: string, dialect: Dialect): Promise<number | undefined> {
  const answer = await readSql(sql, dialect);
  return "crash" in answer ? undefined : answer.limit;
}

async function readSql(sql: string, dialect: Dialect): Promise<Answer> {
  try {
    requirePlainText(sql, traitsOf(dialect).lexing);
  } catch (failure) {
    if (failure instanceof NotReadOnly) return { reason: failure.message };
    throw failure;
  }
  // Loaded here, so that what starts the thread stands in the folder in which the bundle has the thread itself.
  const { askParser } = await import("./parser-thread.ts");
  return askParser({ sql, dialect });
}
