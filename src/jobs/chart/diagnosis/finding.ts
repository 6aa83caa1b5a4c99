/** What is wrong with a chart, and what mends it. */
export interface Finding {
  what: string;
  cure: string;
  /** It draws all the same. */
  draws?: true;
}

const LONGEST = 120;

/** Text from elsewhere, no longer than a finding should be. */
export function short(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
