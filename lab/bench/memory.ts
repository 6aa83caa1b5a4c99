import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";

/** Bytes, as the kernel counts them in /proc/PID/smaps_rollup (Linux only). */
export interface Memory {
  /** Pages of the process that are in memory, shared ones counted whole. */
  readonly rss: number;
  /** The same with shared pages divided among those that share them. */
  readonly pss: number;
}

/** A process is let alone for so long before it is looked at. */
export const settleMs = 1_000;

/** What a process holds once it has come to rest. */
export async function settledMemory(pid: number): Promise<Memory> {
  await sleep(settleMs);
  return parseRollup(await readFile(`/proc/${pid}/smaps_rollup`, "utf8"));
}

/** Of a node that only waits for its standard input. */
export async function idleNodeMemory(): Promise<Memory> {
  const child = spawn(process.execPath, ["-e", "process.stdin.resume()"], {
    stdio: ["pipe", "ignore", "ignore"],
  });
  try {
    return await settledMemory(child.pid as number);
  } finally {
    child.kill();
  }
}

/** Reads the lines `Rss:   1234 kB` and `Pss: …`. */
export function parseRollup(text: string): Memory {
  const kilobytes = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, "m").exec(text)?.[1]);
  return { rss: kilobytes("Rss") * 1024, pss: kilobytes("Pss") * 1024 };
}
