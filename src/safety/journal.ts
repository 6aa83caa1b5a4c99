import { appendFile } from "node:fs/promises";
import type { Mask } from "../results/mask.ts";

/** One write, as the journal keeps it. */
export interface JournalEntry {
  tool: string;
  account: string;
  base_url: string;
  arguments: Record<string, unknown>;
  /** The object as it was, where it could be read. */
  before?: unknown;
  /** The object as it is now; or Superset's answer where there is no object to read. */
  after?: unknown;
  /** Why it failed. */
  error?: string;
}

/** Keeps one JSON line per write. */
export interface Journal {
  write(entry: JournalEntry): Promise<void>;
}

/**
 * A journal that is appended to a private file. A write that cannot be noted has still been made: that is said once, and
 * the call goes on.
 */
export function createJournal(path: string, mask: Mask, warn: (message: string) => void): Journal {
  let warned = false;
  return {
    async write(entry) {
      const line = mask(JSON.stringify({ time: new Date().toISOString(), ...entry }));
      await appendFile(path, `${line}\n`, { mode: 0o600 }).catch((error: Error) => {
        if (!warned) warn(`Cannot write the journal ${path}: ${error.message}`);
        warned = true;
      });
    },
  };
}
