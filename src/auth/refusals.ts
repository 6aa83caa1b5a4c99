import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";
import * as z from "zod/mini";
import { accountKey } from "./session-store.ts";
import type { Vault } from "./vault.ts";
import type { Account } from "./way-in.ts";

/**
 * Remembers that Superset has refused a password, so that no process tries it again and again: accounts get locked that way.
 * The password itself is not kept, only a salted hash of it.
 */
export interface Refusals {
  /** Until when this password is not tried again, in milliseconds; nothing when it may be tried. */
  recall(password: string): Promise<number | undefined>;
  remember(password: string): Promise<void>;
  forget(): Promise<void>;
}

/** The name of an account's entry. */
export function refusalsName(account: Account): string {
  return `refused-${accountKey(account)}`;
}

const REFUSED_FOR_MS = 15 * 60_000;
/** Clients of one account may each have a wrong password of their own. */
const KEPT = 8;
const refusal = z.object({ salt: z.string(), hash: z.string(), until: z.number() });
const record = z.array(refusal);
type Refusal = z.infer<typeof refusal>;

/**
 * @param vault where it is kept for other processes; what cannot be kept there holds for this process only
 * @param name of the account's entry
 */
export function createRefusals(
  vault: Vault | undefined,
  name: string,
  now: () => number = Date.now,
): Refusals {
  let own: Refusal[] = [];
  const load = async (): Promise<Refusal[]> => {
    const text = await vault?.read(name).catch(() => undefined);
    const all = [...own, ...(text === undefined ? [] : readRecord(text))].filter(
      ({ until }) => until > now(),
    );
    return [...new Map(all.map((one) => [one.hash, one])).values()];
  };
  return {
    async recall(password) {
      for (const one of await load()) if (await isSame(password, one)) return one.until;
      return undefined;
    },
    async remember(password) {
      const salt = randomBytes(16).toString("hex");
      const latest = { salt, hash: await hashOf(password, salt), until: now() + REFUSED_FOR_MS };
      own = [latest, ...(await load())].slice(0, KEPT);
      await vault?.write(name, JSON.stringify(own)).catch(() => undefined);
    },
    async forget() {
      own = [];
      await vault?.remove(name).catch(() => undefined);
    },
  };
}

function readRecord(text: string): Refusal[] {
  try {
    return record.parse(JSON.parse(text));
  } catch {
    return [];
  }
}

async function isSame(password: string, { salt, hash }: Refusal): Promise<boolean> {
  const own = Buffer.from(await hashOf(password, salt));
  const other = Buffer.from(hash);
  return own.length === other.length && timingSafeEqual(own, other);
}

const derive = promisify<string, string, number, Buffer>(scrypt);

async function hashOf(password: string, salt: string): Promise<string> {
  return (await derive(password, salt, 32)).toString("hex");
}
