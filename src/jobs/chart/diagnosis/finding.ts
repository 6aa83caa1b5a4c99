/** What is wrong with a chart, and what mends it. */
export interface Finding {
  what: string;
  cure: string;
  /** It draws all the same. */
  draws?: true;
}

/** What a chart is of, as far as its query can ask for it. */
export interface DatasetFacts {
  id: number;
  name: string;
  /** The SQL of a virtual one. */
  isVirtual: boolean;
  databaseId?: number;
  columns: readonly string[];
  metrics: readonly string[];
}

const LONGEST = 120;

/** Text from elsewhere, no longer than a finding should be. */
export function short(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
