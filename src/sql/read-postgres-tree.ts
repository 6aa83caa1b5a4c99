import { objectionToCall, objectionToTable, POSTGRESQL } from "./functions/rules.ts";
import { NotReadOnly } from "./not-read-only.ts";
import { isNode, type Node, nodesOf, spokenKind, variantOf } from "./tree.ts";
import { rowCount, type TableName, tableName } from "./verdict.ts";

/** Names of common table expressions in scope. PostgreSQL's parser has folded them already. */
type Scope = ReadonlySet<string>;

/**
 * Read the tree of PostgreSQL's own parser (libpg_query). Its nodes are objects with one key that begins with a capital letter; only
 * those listed below may occur.
 * @throws NotReadOnly
 */
export function readPostgresTree(statement: Node): TableName[] {
  const [kind, content] = variantOf(statement);
  const tables: TableName[] = [];
  if (kind === "VariableShowStmt") return tables;
  if (kind === "ExplainStmt" && isNode(content)) {
    const [explained] = variantOf(content.query);
    const runs = nodesOf(content.options).some(
      (option) => isNode(option.DefElem) && option.DefElem.defname === "analyze",
    );
    if (explained !== "SelectStmt" && (runs || !EXPLAINED.has(explained)))
      throw new NotReadOnly(`explains ${spokenKind(explained)}${runs ? " by running it" : ""}`);
    if (explained !== "SelectStmt") addTarget(content.query, tables);
    walk(content.query, new Set(), tables, runs ? QUERY : new Set([...QUERY, ...EXPLAINED]));
    return tables;
  }
  if (kind !== "SelectStmt" || !isNode(content)) throw new NotReadOnly(`contains ${spokenKind(kind)}`);
  walk(statement, new Set(), tables, QUERY);
  return tables;
}

/** The number in the outermost LIMIT or FETCH FIRST of a query, if it is a plain one. */
export function postgresLimit({ SelectStmt: query }: Node): number | undefined {
  if (!isNode(query)) return undefined;
  const { limitCount, limitOption } = query;
  if (limitOption === "LIMIT_OPTION_WITH_TIES" || !isNode(limitCount)) return undefined;
  const { A_Const: constant } = limitCount;
  if (!isNode(constant) || !isNode(constant.ival)) return undefined;
  return rowCount(String(constant.ival.ival ?? 0));
}

function walk(value: unknown, scope: Scope, tables: TableName[], allowed: ReadonlySet<string>): void {
  for (const item of Array.isArray(value) ? value : [value]) {
    if (Array.isArray(item)) walk(item, scope, tables, allowed);
    if (!isNode(item)) continue;
    const inner = isNode(item.withClause) ? walkWith(item.withClause, scope, tables, allowed) : scope;
    check(item, inner, tables);
    for (const [key, child] of Object.entries(item)) {
      if (key === "withClause") continue;
      if (/^[A-Z]/.test(key) && !allowed.has(key)) throw new NotReadOnly(`contains ${spokenKind(key)}`);
      walk(child, inner, tables, allowed);
    }
  }
}

/** @returns the scope of what follows the WITH clause */
function walkWith(clause: Node, outer: Scope, tables: TableName[], allowed: ReadonlySet<string>): Scope {
  const expressions = nodesOf(clause.ctes).map((item) => item.CommonTableExpr as Node);
  const names = expressions.map(({ ctename }) => String(ctename));
  let scope: Scope = clause.recursive === true ? new Set([...outer, ...names]) : outer;
  for (const [index, expression] of expressions.entries()) {
    walk(expression, scope, tables, allowed);
    scope = new Set([...scope, names[index] ?? ""]);
  }
  return scope;
}

/** What one node says by itself. Fields whose kind is known are written without their kind, so some are known by their keys. */
function check(node: Node, scope: Scope, tables: TableName[]): void {
  if (node.intoClause !== undefined) throw new NotReadOnly("contains SELECT INTO, which creates a table");
  if (node.lockingClause !== undefined) throw new NotReadOnly("locks rows (FOR UPDATE or FOR SHARE)");
  if (typeof node.relname === "string") addTable(node, scope, tables);
  if (isNode(node.FuncCall)) refuse(objectionToCall(POSTGRESQL, textsOf(node.FuncCall.funcname)), "calls");
  if (isNode(node.RangeFunction)) checkRangeFunction(node.RangeFunction);
  if (isNode(node.A_Expr)) {
    const schema = textsOf(node.A_Expr.name).slice(0, -1).join(".");
    if (schema !== "" && schema !== "pg_catalog")
      throw new NotReadOnly(`uses an operator of the schema ${schema}`);
  }
}

/** What a write changes is never a common table expression. */
function addTarget(statement: unknown, tables: TableName[]): void {
  const [, content] = variantOf(statement);
  if (isNode(content) && isNode(content.relation)) addTable(content.relation, new Set(), tables);
}

function addTable(node: Node, scope: Scope, tables: TableName[]): void {
  const parts = [node.catalogname, node.schemaname, node.relname].filter((part) => typeof part === "string");
  if (parts.length === 1 && scope.has(parts[0] ?? "")) return;
  tables.push(tableName(parts));
}

function checkRangeFunction({ functions }: Node): void {
  for (const list of nodesOf(functions)) {
    const [call] = isNode(list.List) ? nodesOf(list.List.items) : [];
    if (isNode(call?.FuncCall))
      refuse(objectionToTable(POSTGRESQL, textsOf(call.FuncCall.funcname)), "calls");
  }
}

function refuse(objection: string | undefined, verb: string): void {
  if (objection !== undefined) throw new NotReadOnly(`${verb} ${objection}`);
}

function textsOf(list: unknown): string[] {
  return nodesOf(list).map((item) => (isNode(item.String) ? String(item.String.sval) : ""));
}

const QUERY: ReadonlySet<string> = new Set(
  `SelectStmt ResTarget ColumnRef A_Star A_Const A_Expr A_ArrayExpr A_Indices A_Indirection BoolExpr Boolean BooleanTest BitString
  CaseExpr CaseWhen CoalesceExpr CollateClause CommonTableExpr Float FuncCall GroupingFunc GroupingSet Integer JoinExpr List
  MinMaxExpr NamedArgExpr NullTest ParamRef RangeFunction RangeSubselect RangeTableFunc RangeTableFuncCol RangeTableSample RangeVar
  RowExpr SortBy SQLValueFunction String SubLink TypeCast TypeName WindowDef XmlExpr XmlSerialize ColumnDef
  JsonAggConstructor JsonArgument JsonArrayAgg JsonArrayConstructor JsonArrayQueryConstructor JsonBehavior JsonFormat JsonFuncExpr
  JsonIsPredicate JsonKeyValue JsonObjectAgg JsonObjectConstructor JsonOutput JsonParseExpr JsonReturning JsonScalarExpr
  JsonSerializeExpr JsonTable JsonTableColumn JsonTablePathSpec JsonValueExpr`.split(/\s+/),
);

/** EXPLAIN without ANALYZE plans these and runs nothing. */
const EXPLAINED: ReadonlySet<string> = new Set([
  ...["InsertStmt", "UpdateStmt", "DeleteStmt", "MergeStmt", "MergeWhenClause", "MultiAssignRef"],
  ...["SetToDefault", "OnConflictClause", "InferClause", "IndexElem", "ReturningClause", "ReturningOption"],
]);
