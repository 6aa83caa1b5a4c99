/** The middle value; of an even number of values the mean of the two in the middle. NaN when there are none. */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** The value that the given part (0 to 1) of the values does not exceed, interpolated between neighbours. */
export function percentile(values: readonly number[], part: number): number {
  if (values.length === 0) return Number.NaN;
  const sorted = [...values].sort((a, b) => a - b);
  const place = part * (sorted.length - 1);
  const below = sorted[Math.floor(place)] as number;
  const above = sorted[Math.ceil(place)] as number;
  return below + (above - below) * (place - Math.floor(place));
}

export interface Spread {
  readonly n: number;
  readonly p50: number;
  readonly p95: number;
}

export function spread(values: readonly number[]): Spread {
  return { n: values.length, p50: percentile(values, 0.5), p95: percentile(values, 0.95) };
}

/** What the second of each pair took more than the first. */
export function differences(pairs: readonly (readonly [number, number])[]): number[] {
  return pairs.map(([first, second]) => second - first);
}
