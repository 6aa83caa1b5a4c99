/** Something shortened: where, how much is left, and of how much. */
export interface Cut {
  /** `result[0].data`; empty for the whole. */
  path: string;
  kept: number;
  of: number;
  unit: "rows" | "characters";
}

/** Texts up to this length are left whole. */
const SHORTEST_CUT_TEXT = 400;

/**
 * Shorten a JSON value until its text fits a number of characters: the heaviest list loses its last rows, the heaviest text
 * its end, wherever they are. Something of each is kept, so a value of very many small parts may stay too long.
 */
export function cutToFit(value: unknown, budget: number): { value: unknown; cuts: Cut[] } {
  const holder = { value };
  const cuts = new Map<string, Cut>();
  // A cut can leave a list whose one row is too long in its turn; the bound is for values made of many small parts.
  for (let round = 0; round < 50; round++) {
    const excess = sizeOf(holder.value) - budget;
    if (excess <= 0) break;
    const heaviest = findHeaviest(holder, "value", "");
    if (!heaviest) break;
    const cut = shorten(heaviest, excess);
    cuts.set(cut.path, { ...cut, of: cuts.get(cut.path)?.of ?? cut.of });
  }
  return { value: holder.value, cuts: [...cuts.values()] };
}

interface Place {
  parent: Record<string, unknown>;
  key: string;
  path: string;
}

/** Walk down to the heaviest part, and stop at a list of which no single element makes up most. */
function findHeaviest(parent: Record<string, unknown>, key: string, path: string): Place | undefined {
  const value = parent[key];
  if (typeof value === "string") return value.length > SHORTEST_CUT_TEXT ? { parent, key, path } : undefined;
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
  const kept = typeof value === "string" ? keptCharacters(value, excess) : keptRows(value, excess);
  parent[key] = typeof value === "string" ? `${value.slice(0, kept)}…` : value.slice(0, kept);
  return { path, kept, of: value.length, unit: typeof value === "string" ? "characters" : "rows" };
}

/** One more goes for the sign that it was cut; escapes count as what they are on the wire. */
function keptCharacters(text: string, excess: number): number {
  const perCharacter = sizeOf(text) / text.length;
  return Math.max(SHORTEST_CUT_TEXT / 2, Math.floor(text.length - excess / perCharacter) - 1);
}

/** As many leading rows as fit when the list's text is to be shorter by that much; at least one, and fewer than all. */
function keptRows(rows: readonly unknown[], excess: number): number {
  let size = sizeOf(rows);
  let kept = rows.length;
  const wanted = size - excess;
  while (kept > 1 && (size > wanted || kept === rows.length)) {
    kept -= 1;
    size -= sizeOf(rows[kept]) + 1;
  }
  return kept;
}

function sizeOf(value: unknown): number {
  return (JSON.stringify(value) ?? "").length;
}
