import type { DialectTraits, SqlparserDialect } from "./dialects.ts";
import { NotReadOnly } from "./not-read-only.ts";
import { outermostLimit } from "./outermost-limit.ts";
import { postgresLimit, readPostgresTree } from "./read-postgres-tree.ts";
import { readTree } from "./read-tree.ts";
import { isNode, type Node, spokenKind, variantOf } from "./tree.ts";
import { distinctTables, type TableName } from "./verdict.ts";

/** A parser fell over: it cannot be used again, and the text is not judged. */
export class ParserCrash extends Error {
  override readonly name = "ParserCrash";
}

const FELL_OVER = "the parser fell over it; it may be nested too deeply";

/** What a thread of parsers says of a text; the limit is told even of a query that is not read-only. */
export type Parsed = ({ tables: TableName[] } | { reason: string }) & { limit?: number };

/**
 * Parse a text and read its tree.
 * @throws ParserCrash
 */
export async function parseAndRead(sql: string, traits: DialectTraits): Promise<Parsed> {
  const isPostgres = traits.parser === "postgresql";
  let limit: number | undefined;
  try {
    const statement = onlyOne(isPostgres ? await parsePostgres(sql) : await parseOther(sql, traits.parser));
    limit = isPostgres ? postgresLimit(statement) : outermostLimit(statement);
    const tables = isPostgres ? readPostgresTree(statement) : readTree(statement, traits);
    return { tables: distinctTables(tables), ...(limit !== undefined && { limit }) };
  } catch (failure) {
    if (!(failure instanceof NotReadOnly)) throw failure;
    return { reason: failure.message, ...(limit !== undefined && { limit }) };
  }
}

function onlyOne(statements: readonly Node[]): Node {
  const [first, second] = statements;
  if (first === undefined) throw new NotReadOnly("contains no statement");
  if (second === undefined) return first;
  const kind = spokenKind(variantOf(second)[0]);
  throw new NotReadOnly(`has ${statements.length} statements, and the second is ${kind}`);
}

async function parsePostgres(sql: string): Promise<Node[]> {
  const { loadModule, parseSync, hasSqlDetails } = await import("libpg-query");
  await loadModule();
  try {
    const { stmts = [] } = parseSync(sql) as { stmts?: { stmt?: unknown }[] };
    return stmts.map(({ stmt }) => stmt).filter(isNode);
  } catch (cause) {
    if (cause instanceof Error && hasSqlDetails(cause)) throw unparsed(cause.message, "postgresql");
    throw new ParserCrash(FELL_OVER, { cause });
  }
}

async function parseOther(sql: string, parser: SqlparserDialect): Promise<Node[]> {
  const { init, parse, ParserError } = await import("@guanmingchiu/sqlparser-ts");
  await init();
  try {
    return (parse(sql, parser) as unknown[]).filter(isNode);
  } catch (cause) {
    // The package gives its own class to every failure; those of the text itself all begin so.
    const { message } = cause as Error;
    if (cause instanceof ParserError && message.startsWith("sql parser error"))
      throw unparsed(message, parser);
    throw new ParserCrash(FELL_OVER, { cause });
  }
}

function unparsed(message: string, parser: string): NotReadOnly {
  const plain = message.replace(/^sql parser error: /, "");
  return new NotReadOnly(
    `could not be parsed as ${parser === "generic" ? "standard SQL" : parser}: ${plain}`,
  );
}
