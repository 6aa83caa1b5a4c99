/** Something shortened: where, how much is left, and of how much. */
export interface Cut {
  /** `result[0].data`; empty for the whole. */
  path: string;
  kept: number;
  of: number;
  unit: "rows" | "characters";
}

/**
 * Shorten a JSON value until its text fits a number of characters: the heaviest list loses its last rows, the heaviest text
 * its end, wherever they are. Something is always kept.
 */
export function cutToFit(value: unknown, budget: number): { value: unknown; cuts: Cut[] } {
  const holder = { value };
  const cuts: Cut[] = [];
  // Each round takes at least half of what is too much; the bound is for values made of many small parts.
  for (let round = 0; round < 20; round++) {
    const excess = sizeOf(holder.value) - budget;
    if (excess <= 0) break;
    const heaviest = findHeaviest(holder, "value", "");
    if (!heaviest) break;
    cuts.push(shorten(heaviest, excess));
  }
  return { value: holder.value, cuts };
}

interface Place {
  parent: Record<string, unknown>;
  key: string;
  path: string;
}

/** Walk down to the heaviest part, and stop at a list of which no single element makes up most. */
function findHeaviest(parent: Record<string, unknown>, key: string, path: string): Place | undefined {
  const value = parent[key];
  if (typeof value === "string") return { parent, key, path };
  if (typeof value !== "object" || value === null) return undefined;
  const children = Object.entries(value).map(([name, child]) => ({ name, size: sizeOf(child) }));
  const largest = children.reduce((most, child) => (child.size > most.size ? child : most), {
    name: "",
    size: 0,
  });
  if (Array.isArray(value) && value.length > 1 && largest.size < sizeOf(value) / 2)
    return { parent, key, path };
  if (largest.name === "") return undefined;
  // Copied on the way, so that the value given is never changed.
  parent[key] = Array.isArray(value) ? [...value] : { ...value };
  const step = Array.isArray(value) ? `[${largest.name}]` : `${path && "."}${largest.name}`;
  return findHeaviest(parent[key] as Record<string, unknown>, largest.name, path + step);
}

function shorten({ parent, key, path }: Place, excess: number): Cut {
  const value = parent[key] as string | unknown[];
  if (typeof value === "string") {
    const kept = Math.max(200, value.length - excess - 20);
    parent[key] = `${value.slice(0, kept)}…`;
    return { path, kept, of: value.length, unit: "characters" };
  }
  let left = sizeOf(value) - excess;
  const index = value.findIndex((row) => {
    left -= sizeOf(row) + 1;
    return left < 0;
  });
  const kept = Math.max(1, index);
  parent[key] = value.slice(0, kept);
  return { path, kept, of: value.length, unit: "rows" };
}

function sizeOf(value: unknown): number {
  return (JSON.stringify(value) ?? "").length;
}
