import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { errorCode } from "./error-code.ts";

const heartbeatMs = 5_000;
/** A holder that has not touched its lock for this long is gone, even if its pid now belongs to someone else. */
const abandonedMs = 120_000;

/**
 * Runs `task` while holding the lock folder; waits as long as a living process holds it.
 * `onWait` is called once, when there is something to wait for.
 */
export async function withLock<T>(
  lock: string,
  onWait: (holder: string) => void,
  task: () => Promise<T>,
): Promise<T> {
  const token = `${process.pid} ${randomUUID()}`;
  await acquire(lock, token, onWait);
  const heartbeat = setInterval(() => void utimes(lock, new Date(), new Date()).catch(() => {}), heartbeatMs);
  heartbeat.unref();
  try {
    return await task();
  } finally {
    clearInterval(heartbeat);
    if ((await readHolder(lock)) === token) await rm(lock, { recursive: true, force: true });
  }
}

async function acquire(lock: string, token: string, onWait: (holder: string) => void): Promise<void> {
  await mkdir(dirname(lock), { recursive: true });
  let told = false;
  for (;;) {
    if (await take(lock, token)) return;
    const holder = await readHolder(lock);
    // Without a holder it has just become free.
    if (holder === undefined) continue;
    if (await isAbandoned(lock, holder)) {
      await removeAbandoned(lock, holder);
      continue;
    }
    if (!told) onWait(holder.split(" ")[0] ?? "");
    told = true;
    await sleep(200);
  }
}

/** The lock appears with its owner inside, in one step: renaming onto a folder that is not empty fails. */
async function take(lock: string, token: string): Promise<boolean> {
  const candidate = `${lock}.${randomUUID()}`;
  await mkdir(candidate);
  await writeFile(join(candidate, "owner"), token);
  try {
    await rename(candidate, lock);
    return true;
  } catch (error) {
    await rm(candidate, { recursive: true, force: true });
    if (["ENOTEMPTY", "EEXIST", "EPERM"].includes(errorCode(error))) return false;
    throw error;
  }
}

async function readHolder(lock: string): Promise<string | undefined> {
  return readFile(join(lock, "owner"), "utf8").catch(() => undefined);
}

async function isAbandoned(lock: string, holder: string): Promise<boolean> {
  if (!isAlive(Number(holder.split(" ")[0]))) return true;
  const touched = await stat(lock).catch(() => undefined);
  return touched !== undefined && Date.now() - touched.mtimeMs > abandonedMs;
}

/** Moved away before it is deleted; if another process took the lock in between, it is given back. */
async function removeAbandoned(lock: string, holder: string): Promise<void> {
  const aside = `${lock}.${randomUUID()}`;
  try {
    await rename(lock, aside);
  } catch {
    return;
  }
  if ((await readHolder(aside)) === holder) await rm(aside, { recursive: true, force: true });
  else await rename(aside, lock).catch(() => {});
}

/** Whether a process of that id exists, whoever owns it. */
export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === "EPERM";
  }
}
