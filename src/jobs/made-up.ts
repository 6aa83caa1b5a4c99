/** Numbers of what a dry run would make: no Superset gets so far. */
const FIRST = 9_000_000_001;
const LAST = 9_000_000_999;
const MADE_UP = /\b9000000(?!000)\d{3}\b/g;

/** The number of what the n-th request of a dry run would make, from 1. */
export function madeUpId(request: number): number {
  return FIRST + request - 1;
}

/** What a dry run shows, with such numbers said to be what they are: `/api/v1/chart/(id from request 1)`. */
export function sayMadeUp(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sayMadeUp);
  if (typeof value === "string") return value.replace(MADE_UP, (number) => madeBy(Number(number)));
  if (typeof value === "number") return value >= FIRST && value <= LAST ? madeBy(value) : value;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, sayMadeUp(inner)]));
}

const madeBy = (id: number) => `(id from request ${id - FIRST + 1})`;
