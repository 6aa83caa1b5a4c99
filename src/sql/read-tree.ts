import type { DialectTraits } from "./dialects.ts";
import { NotReadOnly } from "./not-read-only.ts";
import { scopeOf } from "./scope.ts";
import { isNode, type Node, nodesOf, spokenKind, variantOf } from "./tree.ts";
import { checkExpression } from "./tree-expression.ts";
import { checkTableFactor } from "./tree-table.ts";
import { type TableName, tableName } from "./verdict.ts";

/** Where in the tree we are: what the dialect allows, which names are common table expressions, and the tables found so far. */
export interface Place {
  traits: DialectTraits;
  scope: ReadonlySet<string>;
  /** What the tables named so far in FROM are called; grows as FROM is read. */
  rows: Set<string>;
  tables: TableName[];
}

/**
 * Read the tree of sqlparser-rs.
 * @throws NotReadOnly
 */
export function readTree(statement: Node, traits: DialectTraits): TableName[] {
  const tables: TableName[] = [];
  const place: Place = { traits, scope: new Set(), rows: new Set(), tables };
  const [kind, content] = variantOf(statement);
  if (kind === "Query" && isNode(content)) walkQuery(content, place);
  else if (kind === "Explain" && isNode(content)) readExplain(content, place);
  else if (kind === "ExplainTable" && isNode(content)) readDescribe(content, place);
  else if (/^Show[A-Z]/.test(kind)) readShow(content, place);
  else throw new NotReadOnly(`contains ${spokenKind(kind)}`);
  return tables;
}

function readDescribe({ describe_alias: word, table_name: name }: Node, { tables }: Place): void {
  // EXPLAIN ANALYZE CHECKPOINT is taken for one too.
  if (word === "Explain")
    throw new NotReadOnly("explains something that is not a query; DESCRIBE describes a table");
  tables.push(tableName(namesIn(name)));
}

function readShow(content: unknown, place: Place): void {
  walk(content, place);
  const { obj_name: object, show_options: options } = isNode(content) ? content : {};
  const parent = isNode(options) && isNode(options.show_in) ? options.show_in.parent_name : undefined;
  const named = namesIn(object ?? parent);
  if (named.length > 0) place.tables.push(tableName(named));
}

function readExplain({ statement, analyze }: Node, place: Place): void {
  const [kind, content] = variantOf(statement);
  if (kind === "Query" && isNode(content)) {
    walkQuery(content, place);
    return;
  }
  const isPlanned = place.traits.explainsWrites === true && ["Insert", "Update", "Delete"].includes(kind);
  if (!isPlanned || analyze === true)
    throw new NotReadOnly(`explains ${spokenKind(kind)}${analyze === true ? " by running it" : ""}`);
  walk(isNode(content) ? Object.values(content) : content, place);
}

/** Descend into whatever a statement is made of. */
export function walk(value: unknown, place: Place): void {
  if (Array.isArray(value)) for (const item of value) walk(item, place);
  if (!isNode(value)) return;
  if (isQuery(value)) {
    walkQuery(value, place);
    return;
  }
  checkExpression(value, place.traits);
  for (const [key, child] of Object.entries(value)) {
    // Where a word stood in the text; not part of what it means.
    if (key.endsWith("_token")) continue;
    if (WRITES.has(key) && isNode(child)) throw new NotReadOnly(`contains ${spokenKind(key)}`);
    if (key === "relation") walkRelation(child, place, variantOf(value.join_operator)[0]);
    else walk(child, place);
  }
}

const WRITES: ReadonlySet<string> = new Set(["Insert", "Update", "Delete", "Merge"]);

/** Queries are not marked where only a query can stand. */
function isQuery(node: Node): boolean {
  return "body" in node && "locks" in node && "pipe_operators" in node;
}

function walkQuery({ body, with: withClause, ...rest }: Node, outer: Place): void {
  const place = isNode(withClause) ? walkWith(withClause, outer) : outer;
  if (nodesOf(rest.locks).length > 0) throw new NotReadOnly("locks rows (FOR UPDATE or FOR SHARE)");
  if (nodesOf(rest.pipe_operators).length > 0)
    throw new NotReadOnly("uses pipe syntax (|>), which is not judged");
  walkBody(body, place);
  walk(rest, place);
}

function walkWith(clause: Node, outer: Place): Place {
  const expressions = nodesOf(clause.cte_tables);
  const names = expressions.map(({ alias }) => scopeOf(outer.traits, isNode(alias) ? alias.name : undefined));
  const isRecursive = clause.recursive === true || outer.traits.recursiveByItself === true;
  let { scope } = outer;
  if (clause.recursive === true) scope = new Set([...scope, ...names]);
  for (const [index, expression] of expressions.entries()) {
    const withItself = new Set([...scope, names[index] ?? ""]);
    walk(expression, { ...outer, scope: isRecursive ? withItself : scope });
    scope = withItself;
  }
  return { ...outer, scope };
}

function walkBody(body: unknown, place: Place): void {
  const [kind, content] = variantOf(body);
  if (!isNode(content)) throw new NotReadOnly(`contains ${spokenKind(kind)}`);
  if (kind === "Select") walkSelect(content, place);
  else if (kind === "Query") walkQuery(content, place);
  else if (kind === "Values") walk(content, place);
  else if (kind === "Table") addNamed([content.schema_name, content.table_name].filter(isText), place);
  else if (kind === "SetOperation") for (const side of [content.left, content.right]) walkBody(side, place);
  else throw new NotReadOnly(`contains ${spokenKind(kind)}`);
}

const isText = (name: unknown) => typeof name === "string";

function walkSelect({ from, ...rest }: Node, outer: Place): void {
  if (isNode(rest.into))
    throw new NotReadOnly("contains SELECT INTO, which creates a table, a file or a variable");
  const place = { ...outer, rows: new Set(outer.rows) };
  walk(from, place);
  walk(rest, place);
}

function walkRelation(factor: unknown, place: Place, joinedBy: string): void {
  // ClickHouse's ARRAY JOIN names a column.
  if (joinedBy.endsWith("ArrayJoin")) return;
  const named = checkTableFactor(factor, place.traits);
  if (named !== undefined) addNamed(named, place);
  const [, content] = variantOf(factor);
  if (!isNode(content)) return;
  const { name: _, table, ...rest } = content;
  if (table !== undefined) walkRelation(table, place, "");
  walk(rest, place);
  const called = isNode(content.alias) ? content.alias.name : named?.at(-1);
  if (called !== undefined) place.rows.add(scopeOf(place.traits, called));
}

function addNamed(parts: readonly (string | Node)[], place: Place): void {
  const [only] = parts;
  const first = scopeOf(place.traits, only);
  if (parts.length === 1 && place.scope.has(first)) return;
  // `FROM orders, orders.items`: a column.
  if (parts.length > 1 && place.traits.columnsInFrom === true && place.rows.has(first)) return;
  place.tables.push(tableName(parts.map((part) => (typeof part === "string" ? part : String(part.value)))));
}

function namesIn(name: unknown): string[] {
  return nodesOf(name).map(({ Identifier: part }) => (isNode(part) ? String(part.value) : ""));
}
