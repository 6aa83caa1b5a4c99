import { existsSync } from "node:fs";
import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { beforeEach, expect, test } from "vitest";
import { withLock } from "../../lab/directory-lock.ts";

let lock: string;
beforeEach(async () => {
  lock = join(await mkdtemp(join(tmpdir(), "lab-lock-")), "lock");
});
const ignore = () => {};

test("lets one in at a time", async () => {
  let inside = 0;
  let most = 0;
  const task = async () => {
    most = Math.max(most, ++inside);
    await sleep(20);
    inside--;
  };
  await Promise.all([1, 2, 3].map(() => withLock(lock, ignore, task)));
  expect(most).toBe(1);
  expect(existsSync(lock)).toBe(false);
});

test("takes over from a process that died", async () => {
  await mkdir(lock);
  await writeFile(join(lock, "owner"), "999999999 gone");
  expect(await withLock(lock, ignore, async () => "in")).toBe("in");
});

test("is free again after a failure", async () => {
  await expect(withLock(lock, ignore, () => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
  expect(existsSync(lock)).toBe(false);
});
