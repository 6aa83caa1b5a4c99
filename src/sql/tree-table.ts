import type { DialectTraits } from "./dialects.ts";
import { objectionToTable } from "./functions/rules.ts";
import { NotReadOnly } from "./not-read-only.ts";
import { isNode, type Node, nodesOf, spokenKind, variantOf } from "./tree.ts";
import { pathOf } from "./tree-expression.ts";

/** What may stand in FROM beside tables and functions: made of other tables and expressions, which are looked at by themselves. */
const COMPOSED: ReadonlySet<string> = new Set([
  ...["Derived", "NestedJoin", "Pivot", "Unpivot", "MatchRecognize"],
  ...["UNNEST", "JsonTable", "OpenJsonTable", "XmlTable"],
]);

/**
 * Look at one thing in FROM.
 * @returns the parts of the table's name if it is a plain table
 * @throws NotReadOnly if it may be more than a read of this database
 */
export function checkTableFactor(factor: unknown, traits: DialectTraits): Node[] | undefined {
  const [kind, content] = variantOf(factor);
  if (!isNode(content) || !(COMPOSED.has(kind) || ["Table", "TableFunction", "Function"].includes(kind)))
    throw new NotReadOnly(`contains ${spokenKind(kind)} in FROM, which is not judged`);
  if (COMPOSED.has(kind)) return undefined;
  if (kind === "TableFunction") return checkTableFunction(content.expr, traits);
  if (kind === "Function") return checkCalled(content.name, traits);
  if (!isNode(content.args)) return checkName(content.name, traits);
  const isHint = traits.bareStatements === true && nodesOf(content.args.args).every(isOldHint);
  return isHint ? checkName(content.name, traits) : checkCalled(content.name, traits);
}

function checkTableFunction(expression: unknown, traits: DialectTraits): undefined {
  const [kind, called] = variantOf(expression);
  if (kind !== "Function" || !isNode(called))
    throw new NotReadOnly("reads from TABLE(…) of something that is not a plain function call");
  return checkCalled(called.name, traits);
}

function checkCalled(name: unknown, { functions }: DialectTraits): undefined {
  const path = pathOf(name);
  const objection =
    path === undefined ? "a function whose name is worked out" : objectionToTable(functions, path);
  if (objection !== undefined) throw new NotReadOnly(`calls ${objection}`);
  return undefined;
}

/** SQL Server's hints before WITH was needed: `FROM t (NOLOCK)`. */
function isOldHint(argument: Node): boolean {
  return /"value":"(nolock|readuncommitted|readcommitted|readpast|noexpand)"/i.test(JSON.stringify(argument));
}

function checkName(name: unknown, traits: DialectTraits): Node[] {
  const path = pathOf(name);
  if (path === undefined)
    throw new NotReadOnly("names a table by an expression that is worked out when it runs");
  if (
    traits.namesReadFiles === true &&
    path.some((part) =>
      /[/\\:*?]|\.(csv|tsv|json|jsonl|ndjson|parquet|xlsx?|db|duckdb|orc|avro|txt|gz|zst)$/i.test(part),
    )
  )
    throw new NotReadOnly(`reads from ${path.join(".")}, which is a file or an address, not a table`);
  if (traits.bareStatements === true && path.length > 3)
    throw new NotReadOnly(`reads ${path.join(".")}, a table of another server`);
  return nodesOf(name).map(({ Identifier: part }) => part as Node);
}
