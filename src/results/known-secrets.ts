/** The secrets that this process has seen, so that none of them leaves it. */
export interface KnownSecrets {
  /** One that is configured; remembered for good. */
  pin(secret: string): void;
  /** One that was issued: renewed tokens come and go for weeks, so only the newest are remembered. */
  add(secret: string): void;
  all(): readonly string[];
}

const ISSUED_KEPT = 100;

export function createKnownSecrets(): KnownSecrets {
  const pinned = new Set<string>();
  const issued = new Set<string>();
  return {
    pin: (secret) => void pinned.add(secret),
    add(secret) {
      // Seen again is recent again.
      issued.delete(secret);
      issued.add(secret);
      for (const oldest of issued) {
        if (issued.size <= ISSUED_KEPT) break;
        issued.delete(oldest);
      }
    },
    all: () => [...pinned, ...issued],
  };
}
