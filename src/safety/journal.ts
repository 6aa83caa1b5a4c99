import { mkdir, open } from "node:fs/promises";
import { dirname } from "node:path";
import { ConfigError } from "../errors/errors.ts";
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
  /**
   * Make sure, before anything is sent, that the write can be noted.
   * @throws ConfigError when the file cannot be written
   */
  begin(): Promise<void>;
  /** A write that was made and cannot be noted is said, not undone. */
  write(entry: JournalEntry): Promise<void>;
}

/** A journal that is appended to a private file. */
export function createJournal(path: string, mask: Mask, warn: (message: string) => void): Journal {
  const append = async (text: string) => {
    const file = await open(path, "a", 0o600);
    try {
      await file.appendFile(text);
    } finally {
      await file.close();
    }
  };
  return {
    async begin() {
      try {
        await mkdir(dirname(path), { recursive: true, mode: 0o700 });
        await append("");
      } catch (cause) {
        throw new ConfigError(
          `Nothing was sent: the journal ${path} cannot be written (${(cause as Error).message}). Mend that, or change the setting journal.`,
          { cause },
        );
      }
    },
    async write(entry) {
      const line = mask(JSON.stringify({ time: new Date().toISOString(), ...entry }));
      await append(`${line}\n`).catch((error: Error) =>
        warn(`${entry.tool} was called, but the journal ${path} cannot be written: ${error.message}`),
      );
    },
  };
}
