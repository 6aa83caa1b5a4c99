import type { DialectTraits } from "./dialects.ts";
import { names } from "./functions/names.ts";
import { isForbidden, objectionToCall } from "./functions/rules.ts";
import { NotReadOnly } from "./not-read-only.ts";
import { isNode, type Node, nodesOf } from "./tree.ts";

/**
 * What one node of an expression says by itself.
 * @throws NotReadOnly for a call, a name or an assignment that may change something
 */
export function checkExpression(node: Node, traits: DialectTraits): void {
  if (isNode(node.Function) && Array.isArray(node.Function.name)) checkCall(node.Function.name, traits);
  if (node.op === "Assignment") throw new NotReadOnly("sets a variable (:=)");
  if (
    isNode(node.alias) &&
    String(node.alias.value).startsWith("@") &&
    typeof node.alias.quote_style !== "string"
  )
    throw new NotReadOnly("sets a variable");
  if (Array.isArray(node.CompoundIdentifier)) checkPath(nodesOf(node.CompoundIdentifier), traits);
  if (Array.isArray(node.with_hints)) checkHints(JSON.stringify(node.with_hints));
  if (traits.bareStatements === true) checkWord(node);
}

/** @returns the parts of a name, or undefined if one of them is worked out when the query runs */
export function pathOf(name: unknown): string[] | undefined {
  const parts = nodesOf(name).map(({ Identifier: part }) => (isNode(part) ? String(part.value) : undefined));
  return parts.every((part) => part !== undefined) && parts.length > 0 ? parts : undefined;
}

function checkCall(name: unknown, { functions }: DialectTraits): void {
  const path = pathOf(name);
  if (path === undefined) throw new NotReadOnly("calls a function by a name that is worked out when it runs");
  const objection = objectionToCall(functions, path);
  if (objection !== undefined) throw new NotReadOnly(`calls ${objection}`);
}

/** Oracle calls functions without parentheses, and takes the next number of a sequence by a name that looks like a column. */
function checkPath(parts: readonly Node[], { functions, bareCalls }: DialectTraits): void {
  const path = parts.map(({ value }) => String(value));
  if (path.at(-1)?.toLowerCase() === "nextval")
    throw new NotReadOnly(`takes the next number of the sequence ${path.slice(0, -1).join(".")}`);
  if (bareCalls === true && path.slice(0, -1).some((name) => isForbidden(functions, name)))
    throw new NotReadOnly(`calls ${path.join(".")}, which may have side effects`);
}

/** T-SQL's hints that lock what is read. */
function checkHints(hints: string): void {
  const lock = /"value":"(UPDLOCK|XLOCK|TABLOCKX?|PAGLOCK|HOLDLOCK|SERIALIZABLE|REPEATABLEREAD)"/i.exec(
    hints,
  )?.[1];
  if (lock !== undefined) throw new NotReadOnly(`locks what it reads (${lock.toUpperCase()})`);
}

/**
 * `SELECT 1 SHUTDOWN` is two statements to SQL Server, which needs no semicolon between them: a word of T-SQL that begins a statement
 * is never a name there, unless it is quoted.
 */
function checkWord({ value, quote_style }: Node): void {
  if (typeof value !== "string" || typeof quote_style === "string" || !BEGINNINGS.has(value.toLowerCase()))
    return;
  throw new NotReadOnly(
    `contains ${value.toUpperCase()}, which begins another statement; quote it if it is a name`,
  );
}

const BEGINNINGS = names(`
  alter backup begin break bulk checkpoint close commit continue create dbcc deallocate declare delete
  deny drop dump else end exec execute exit fetch goto grant if insert kill load merge open print
  raiserror readtext reconfigure restore return revert revoke rollback save set setuser shutdown truncate
  update updatetext use waitfor while writetext throw`);
