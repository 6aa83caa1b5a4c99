/** Texts that something is found by: by any part of them, or by their beginning. */
export interface Texts {
  anywhere: readonly string[];
  atStart?: readonly string[];
}

/** Those that have what was typed, in any case; who begins with it comes first, else the order is kept. */
export function matching<T>(items: readonly T[], typed: string, textsOf: (item: T) => Texts): T[] {
  const wanted = typed.toLowerCase();
  const ranked = items.map((item) => ({ item, rank: rankOf(textsOf(item), wanted) }));
  return ranked
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .map(({ item }) => item);
}

/** 3 for the text itself, 2 for its beginning, 1 for a part, 0 for none of it. */
function rankOf({ anywhere, atStart = [] }: Texts, wanted: string): number {
  const parts = anywhere.map((text) => text.toLowerCase());
  const all = [...parts, ...atStart.map((text) => text.toLowerCase())];
  if (wanted !== "" && all.includes(wanted)) return 3;
  if (all.some((text) => text.startsWith(wanted))) return wanted === "" ? 1 : 2;
  return parts.some((text) => text.includes(wanted)) ? 1 : 0;
}
