import type { DialectTraits } from "./dialects.ts";
import { isNode } from "./tree.ts";

/** A name in the form in which the dialect compares names of common table expressions. */
export function scopeOf({ names }: DialectTraits, identifier: unknown): string {
  const value = isNode(identifier) ? String(identifier.value) : String(identifier);
  const isQuoted = isNode(identifier) && typeof identifier.quote_style === "string";
  if (names === "insensitive") return value.toLowerCase();
  if (isQuoted || names === "exact") return value;
  return names === "upper" ? value.toUpperCase() : value.toLowerCase();
}
