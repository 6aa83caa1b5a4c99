import { createHash, randomBytes } from "node:crypto";
import { chmod, mkdir, open, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";

/** Whose tokens: one file per base URL and account, so nothing of one host can ever be sent to another. */
export interface Account {
  baseUrl: string;
  username: string;
}

const storedTokens = z.object({
  baseUrl: z.string(),
  username: z.string(),
  accessToken: z.string(),
  refreshToken: z.string().optional(),
  /** Milliseconds of our clock. */
  usableUntil: z.number().nullable(),
  refreshUsableUntil: z.number().nullable().optional(),
});

export interface Tokens {
  accessToken: string;
  refreshToken?: string | undefined;
  /** When to stop using the access token, in milliseconds of our clock. */
  usableUntil: number;
  refreshUsableUntil: number;
}

/**
 * Keeps tokens between runs. Loading and saving never fail a call: what cannot be read counts as absent, what cannot be
 * written is said once through `warn`.
 */
export interface TokenStore {
  load(): Promise<Tokens | undefined>;
  save(tokens: Tokens): Promise<void>;
}

/**
 * A file of mode 0600 in a folder of mode 0700, written to a temporary name and renamed.
 * @param directory the folder for all accounts' files
 */
export function createFileTokenStore(
  directory: string,
  account: Account,
  warn: (message: string) => void,
): TokenStore {
  const path = join(directory, `${accountKey(account)}.json`);
  const warned = new Set<string>();
  const warnOnce = (what: string, error: unknown) => {
    if (warned.has(what)) return;
    warned.add(what);
    warn(`${what} ${path}: ${(error as Error).message}`);
  };
  return {
    async load() {
      try {
        if (await isReadableByOthers(path)) throw new Error("other users can read it; it is not used");
        return parseTokens(await readFile(path, "utf8"), account);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== "ENOENT") warnOnce("Ignoring the saved session", error);
        return undefined;
      }
    },
    async save(tokens) {
      const { usableUntil, refreshUsableUntil, ...rest } = tokens;
      // JSON has no Infinity: a token without expiry is stored with null.
      const record = {
        ...account,
        ...rest,
        usableUntil: finite(usableUntil),
        refreshUsableUntil: finite(refreshUsableUntil),
      };
      await writePrivately(directory, path, `${JSON.stringify(record)}\n`).catch((error) =>
        warnOnce("Cannot save the session to", error),
      );
    },
  };
}

function accountKey({ baseUrl, username }: Account): string {
  const host = new URL(baseUrl).hostname.replace(/[^a-z0-9.-]/gi, "_");
  return `${host}-${createHash("sha256").update(`${baseUrl}\n${username}`).digest("hex").slice(0, 16)}`;
}

function parseTokens(text: string, account: Account): Tokens {
  const stored = readStored(text);
  if (stored.baseUrl !== account.baseUrl || stored.username !== account.username) {
    throw new Error("it belongs to another server or account");
  }
  const { accessToken, refreshToken } = stored;
  const usableUntil = stored.usableUntil ?? Number.POSITIVE_INFINITY;
  return {
    accessToken,
    refreshToken,
    usableUntil,
    refreshUsableUntil: stored.refreshUsableUntil ?? Number.POSITIVE_INFINITY,
  };
}

/** The errors of JSON.parse and of zod quote what they were given, which here are tokens. */
function readStored(text: string): z.infer<typeof storedTokens> {
  try {
    return storedTokens.parse(JSON.parse(text));
  } catch {
    throw new Error("its content is damaged");
  }
}

/** Windows has no such bits; its state folder is private by inheritance. */
async function isReadableByOthers(path: string): Promise<boolean> {
  return process.platform !== "win32" && ((await stat(path)).mode & 0o077) !== 0;
}

async function writePrivately(directory: string, path: string, text: string): Promise<void> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  await chmod(directory, 0o700);
  const temporary = `${path}.${randomBytes(6).toString("hex")}.tmp`;
  try {
    const file = await open(temporary, "wx", 0o600);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

function finite(time: number): number | null {
  return Number.isFinite(time) ? time : null;
}
