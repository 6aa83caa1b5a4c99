import { open, rm } from "node:fs/promises";
import { join } from "node:path";
import { withProcessLock } from "../../../src/auth/process-lock.ts";

/**
 * A process that takes the lock of a folder: `turns N` times, and fails when another has it meanwhile; or for ever (`hold`),
 * once it has said so.
 */
const [, , folder = "", what = "turns", count = "1"] = process.argv;
const lock = <T>(run: () => Promise<T>) => withProcessLock(folder, join(folder, "it.lock"), run);

async function takeTurn(): Promise<void> {
  const inside = join(folder, "inside");
  // Fails when another process is inside.
  await (await open(inside, "wx")).close();
  await new Promise((resolve) => setImmediate(resolve));
  await rm(inside);
}

if (what === "hold") {
  await lock(async () => {
    process.stdout.write("held\n");
    await new Promise(() => setInterval(() => {}, 1000));
  });
}
for (let turn = 0; turn < Number(count); turn++) await lock(takeTurn);
