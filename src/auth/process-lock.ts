import { makePrivateFolder } from "./vault.ts";

/** A lock whose holder has not touched it for so long belongs to a process that was killed. */
const STALE_MS = 4_000;
/** Longest wait; a renewal that takes longer has its own limit, and two at a time do no harm. */
const PATIENCE_MS = 45_000;
const POLL_MS = 50;

/**
 * Run something that of all processes on this machine only one may run at a time. Where no lock can be had (a folder that
 * cannot be written, a holder that hangs) it runs all the same: the lock saves work, it does not guard the truth.
 * @param path the lock's own path; its folder is made
 */
export async function withProcessLock<T>(directory: string, path: string, run: () => Promise<T>): Promise<T> {
  const release = await acquire(directory, path).catch(() => undefined);
  try {
    return await run();
  } finally {
    await release?.().catch(() => undefined);
  }
}

async function acquire(directory: string, path: string): Promise<() => Promise<void>> {
  const { default: lockfile } = await import("proper-lockfile");
  await makePrivateFolder(directory);
  return lockfile.lock(path, {
    lockfilePath: path,
    realpath: false,
    stale: STALE_MS,
    update: STALE_MS / 4,
    retries: {
      retries: PATIENCE_MS / POLL_MS,
      minTimeout: POLL_MS,
      maxTimeout: POLL_MS,
      factor: 1,
      randomize: true,
    },
    // Taken over after a long sleep of this machine: what runs under it goes on.
    onCompromised: () => {},
  });
}
