/** What stands on a dashboard, with sizes in columns of 12 and in Superset's units of height (8 pixels). */
export type Part =
  | { kind: "chart"; chart: number | string; width: number; height: number }
  | { kind: "text"; text: string; width: number; height: number }
  | { kind: "header"; text: string; size: HeaderSize }
  | { kind: "divider" }
  | { kind: "row"; parts: Part[] }
  | { kind: "column"; width: number; parts: Part[] }
  | { kind: "tabs"; tabs: Tab[] }
  | Tab
  /** Of a type that no outline makes. */
  | { kind: "other"; id: string };

export interface Tab {
  kind: "tab";
  title: string;
  parts: Part[];
}

export const HEADER_SIZES = ["small", "medium", "large"] as const;
export type HeaderSize = (typeof HEADER_SIZES)[number];

/** Widths that share out columns as evenly as can be, the first ones a column wider; no column is left. */
export function evenWidths(count: number, columns: number): number[] {
  const least = Math.floor(columns / count);
  return Array.from({ length: count }, (_, place) => least + (place < columns % count ? 1 : 0));
}
