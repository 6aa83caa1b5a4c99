/** Takes one's turn; resolves to what ends it, and rejects with the signal's reason when that comes first. */
export type Turns = (signal: AbortSignal | undefined) => Promise<() => void>;

/** Lets so many have their turn at once; the others wait in the order in which they came. */
export function createTurns(most: number): Turns {
  let having = 0;
  const waiting = new Set<() => void>();
  const end = () => {
    const [next] = waiting;
    if (next) next();
    else having--;
  };
  return (signal) =>
    new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      if (having < most) {
        having++;
        return resolve(end);
      }
      const begin = () => {
        waiting.delete(begin);
        signal?.removeEventListener("abort", leave);
        resolve(end);
      };
      const leave = () => {
        waiting.delete(begin);
        reject(signal?.reason);
      };
      waiting.add(begin);
      signal?.addEventListener("abort", leave, { once: true });
    });
}
