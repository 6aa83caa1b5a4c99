import { createHash } from "node:crypto";
import { join } from "node:path";
import * as z from "zod/mini";
import { withProcessLock } from "./process-lock.ts";
import type { Vault } from "./vault.ts";
import type { Account } from "./way-in.ts";

const time = z.nullish(z.number());
/** One record per base URL and account, so nothing of one host can ever be sent to another. */
const storedSession = z.object({
  baseUrl: z.string(),
  username: z.string(),
  accessToken: z.optional(z.string()),
  refreshToken: z.optional(z.string()),
  /** Milliseconds of our clock; null for a token without end. */
  usableUntil: time,
  refreshUsableUntil: time,
  cookie: z.optional(z.string()),
});

export interface Tokens {
  accessToken: string;
  refreshToken?: string | undefined;
  /** When to stop using the access token, in milliseconds of our clock. */
  usableUntil: number;
  refreshUsableUntil: number;
}

/** What is kept of a session: tokens, or the Cookie header of a browser's session. */
export type SavedSession = { tokens: Tokens } | { cookie: string };

/**
 * Keeps a session between runs. Loading and saving never fail a call: what cannot be read counts as absent, what cannot be
 * written is said once through `warn`, and the session goes on in memory.
 */
export interface SessionStore {
  load(): Promise<SavedSession | undefined>;
  save(session: SavedSession): Promise<void>;
  remove(): Promise<void>;
  /** Run something that only one of all processes may do at a time for this account: renewing its session. */
  exclusively<T>(run: () => Promise<T>): Promise<T>;
}

export interface StoreOptions {
  vault: Vault;
  /** Where locks go. */
  lockDirectory: string;
  warn: (message: string) => void;
}

export function createSessionStore(
  { vault, lockDirectory, warn }: StoreOptions,
  account: Account,
): SessionStore {
  const name = accountKey(account);
  const warned = new Set<string>();
  const warnOnce = (what: string, error: unknown) => {
    if (warned.has(what)) return;
    warned.add(what);
    warn(`${what} ${vault.where(name)}: ${(error as Error).message}`);
  };
  return {
    async load() {
      try {
        const text = await vault.read(name);
        return text === undefined ? undefined : readSession(text, account);
      } catch (error) {
        warnOnce("Ignoring the saved session", error);
        return undefined;
      }
    },
    save: (session) =>
      vault
        .write(name, `${JSON.stringify(toRecord(account, session))}\n`)
        .catch((error) => warnOnce("Cannot save the session to", error)),
    remove: () => vault.remove(name),
    exclusively: (run) => withProcessLock(lockDirectory, join(lockDirectory, `${name}.lock`), run),
  };
}

/** A store for one run: nothing is kept. */
export function createMemoryStore(): SessionStore {
  let kept: SavedSession | undefined;
  return {
    load: async () => kept,
    save: async (session) => {
      kept = session;
    },
    remove: async () => {
      kept = undefined;
    },
    exclusively: (run) => run(),
  };
}

/** The accounts that sessions are kept for, in order of name; of one Superset, or of all. */
export async function savedAccounts(vault: Vault, baseUrl?: string): Promise<Account[]> {
  const isMeant = (name: string) => baseUrl === undefined || name.startsWith(hostPart(baseUrl));
  const accounts: Account[] = [];
  for (const name of (await vault.names()).filter(isMeant).sort()) {
    const text = await vault.read(name).catch(() => undefined);
    const record = storedSession.safeParse(parseJson(text ?? "")).data;
    if (record && record.baseUrl === (baseUrl ?? record.baseUrl))
      accounts.push({ baseUrl: record.baseUrl, username: record.username });
  }
  return accounts.sort((a, b) => (a.username < b.username ? -1 : 1));
}

export function accountKey({ baseUrl, username }: Account): string {
  return `${hostPart(baseUrl)}${createHash("sha256").update(`${baseUrl}\n${username}`).digest("hex").slice(0, 16)}`;
}

function hostPart(baseUrl: string): string {
  return `${new URL(baseUrl).hostname.replace(/[^a-z0-9.-]/gi, "_")}-`;
}

function toRecord(account: Account, session: SavedSession): z.infer<typeof storedSession> {
  if ("cookie" in session) return { ...account, cookie: session.cookie };
  const { usableUntil, refreshUsableUntil, ...tokens } = session.tokens;
  // JSON has no Infinity: a token without expiry is stored with null.
  return {
    ...account,
    ...tokens,
    usableUntil: finite(usableUntil),
    refreshUsableUntil: finite(refreshUsableUntil),
  };
}

/** The errors of JSON.parse and of zod quote what they were given, which here are secrets. */
function readSession(text: string, account: Account): SavedSession {
  const record = storedSession.safeParse(parseJson(text)).data;
  if (!record) throw new Error("its content is damaged");
  if (record.baseUrl !== account.baseUrl || record.username !== account.username) {
    throw new Error("it belongs to another server or account");
  }
  const { accessToken, refreshToken, cookie, usableUntil, refreshUsableUntil } = record;
  if (cookie !== undefined) return { cookie };
  if (accessToken === undefined || usableUntil === undefined) throw new Error("its content is damaged");
  return {
    tokens: {
      accessToken,
      refreshToken,
      usableUntil: usableUntil ?? Number.POSITIVE_INFINITY,
      refreshUsableUntil: refreshUsableUntil ?? Number.POSITIVE_INFINITY,
    },
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function finite(time: number): number | null {
  return Number.isFinite(time) ? time : null;
}
