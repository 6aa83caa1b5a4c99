import { isNode, type Node, variantOf } from "./tree.ts";
import { rowCount } from "./verdict.ts";

/** The number in the LIMIT, FETCH FIRST or TOP of the outermost query in the tree of sqlparser-rs, if it is a plain one. */
export function outermostLimit({ Query: query }: Node): number | undefined {
  if (!isNode(query)) return undefined;
  const [kind, clause] = variantOf(query.limit_clause);
  if (isNode(clause) && isNode(clause.limit)) {
    const isPerGroup = kind === "LimitOffset" && Array.isArray(clause.limit_by) && clause.limit_by.length > 0;
    return isPerGroup ? undefined : plainNumber(clause.limit);
  }
  if (isNode(query.fetch)) return counted(query.fetch);
  const [, select] = variantOf(query.body);
  return isNode(select) && isNode(select.top) ? counted(select.top) : undefined;
}

/** FETCH and TOP, which may also ask for a share of the rows, or for more than the number. */
function counted({ quantity, percent, with_ties }: Node): number | undefined {
  if (percent === true || with_ties === true || !isNode(quantity)) return undefined;
  if (typeof quantity.Constant === "number") return quantity.Constant;
  return plainNumber(quantity.Expr ?? quantity);
}

function plainNumber(expression: unknown): number | undefined {
  const [kind, content] = variantOf(expression);
  if (kind === "Nested") return plainNumber(content);
  if (kind !== "Value" || !isNode(content)) return undefined;
  const [type, value] = variantOf(content.value);
  return type === "Number" && Array.isArray(value) ? rowCount(String(value[0])) : undefined;
}
