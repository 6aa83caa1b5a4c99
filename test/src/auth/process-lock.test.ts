import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { access, chmod, mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { withProcessLock } from "../../../src/auth/process-lock.ts";
import { failureOf } from "../failure.ts";
import { deferred } from "../fake-superset.ts";

let root: string;
let folder: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "lock-"));
  folder = join(root, "locks");
});
const children: ChildProcess[] = [];
afterEach(async () => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
  await rm(root, { recursive: true });
});

const lock = <T>(run: () => Promise<T>) => withProcessLock(folder, join(folder, "it.lock"), run);
const holder = (...args: string[]) => {
  const script = join(import.meta.dirname, "lock-holder.ts");
  const child = spawn(process.execPath, ["--import", "tsx", script, folder, ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  children.push(child);
  return child;
};

describe("a lock between processes", () => {
  it("lets one at a time in, of all processes", async () => {
    const exits = [1, 2, 3, 4].map(() => once(holder("turns", "8"), "exit"));
    expect(await Promise.all(exits)).toEqual(Array(4).fill([0, null]));
    await expect(access(join(folder, "it.lock"))).rejects.toThrow();
  });

  it("lets one at a time in, within a process too", async () => {
    let inside = 0;
    let most = 0;
    const turns = [1, 2, 3].map(() =>
      lock(async () => {
        most = Math.max(most, ++inside);
        await new Promise((resolve) => setImmediate(resolve));
        inside--;
      }),
    );
    await Promise.all(turns);
    expect(most).toBe(1);
  });

  it("passes on what comes of it, also a failure, and lets the next in", async () => {
    expect(await lock(async () => 7)).toBe(7);
    expect((await failureOf(lock(() => Promise.reject(new Error("mine"))))).message).toBe("mine");
    expect(await lock(async () => 8)).toBe(8);
  });

  it("is taken over from a process that was killed", async () => {
    const child = holder("hold");
    await once(child.stdout as never, "data");
    child.kill("SIGKILL");
    await once(child, "exit");
    await access(join(folder, "it.lock"));
    expect(await lock(async () => "in")).toBe("in");
  });

  it("is not taken over from one that is alive, however long it takes", async () => {
    const child = holder("hold");
    await once(child.stdout as never, "data");
    const before = await stat(join(folder, "it.lock"));
    let isIn = false;
    const waiting = lock(async () => {
      isIn = true;
    });
    // The holder touches its lock: once that has happened several times it is older than a stale one would be.
    while ((await stat(join(folder, "it.lock"))).mtimeMs < before.mtimeMs + 5_000) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(isIn).toBe(false);
    // It clears its lock away when it is asked to end.
    child.kill("SIGTERM");
    await waiting;
    expect(isIn).toBe(true);
  });

  it("makes its folder, for its owner alone", async () => {
    await lock(async () => {});
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    await chmod(folder, 0o755);
    await lock(async () => {});
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
  });

  it("stops nobody where it cannot be had: the folder cannot be written", async () => {
    await writeFile(folder, "a file");
    const gate = deferred<void>();
    const first = lock(() => gate.promise);
    expect(await lock(async () => "in")).toBe("in");
    gate.resolve();
    await first;
  });
});
