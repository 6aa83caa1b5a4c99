import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, readdir, rm, utimes } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import { build } from "rolldown";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { accountKey, createSessionStore, type Tokens } from "../../src/auth/session-store.ts";
import { createFileVault } from "../../src/auth/vault.ts";

const KILLS = 1000;
const AT_A_TIME = 4;
/** Several saves take that long. */
const LONGEST_MS = 8;
const account = { baseUrl: "https://superset.test", username: "ann" };
const saverArguments = [accountKey(account), account.baseUrl, account.username];

let bundles: string;
let saver: string;
beforeAll(async () => {
  bundles = await mkdtemp(join(tmpdir(), "saver-"));
  saver = join(bundles, "saver.mjs");
  await build({
    input: join(import.meta.dirname, "saver.ts"),
    platform: "node",
    output: { file: saver, format: "esm", minify: true, codeSplitting: false },
  });
});
afterAll(() => rm(bundles, { recursive: true }));

let directory: string;
const children = new Set<ChildProcess>();
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "kills-"));
});
afterEach(async () => {
  for (const child of children) child.kill("SIGKILL");
  await rm(directory, { recursive: true });
});

/** Numbers from 0 to 1, the same in every run: a linear congruential generator. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Starts a process that saves, and kills it at a random moment while it does. */
async function saveAndDie(random: () => number, meanwhile: () => Promise<void>): Promise<void> {
  const child = spawn(process.execPath, [saver, directory, ...saverArguments], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  children.add(child);
  const ended = once(child, "exit");
  await Promise.race([once(child.stdout as never, "data"), ended]);
  const moment = after(random() * LONGEST_MS);
  await meanwhile();
  await moment;
  child.kill("SIGKILL");
  expect(await ended).toEqual([null, "SIGKILL"]);
  children.delete(child);
}

it(`a session is whole or absent after each of ${KILLS} kills and while others save, and no leftovers pile up`, async () => {
  const said: string[] = [];
  const store = createSessionStore(
    { vault: createFileVault(directory), lockDirectory: directory, warn: (text) => said.push(text) },
    account,
  );
  const seen = new Set<string>();
  const readOnce = async () => {
    const saved = await store.load();
    const { accessToken, refreshToken } = (saved as { tokens: Tokens } | undefined)?.tokens ?? {};
    if (accessToken === undefined) return;
    expect(refreshToken).toBe(createHash("sha256").update(accessToken).digest("hex"));
    seen.add(accessToken);
  };
  let killed = 0;
  const killers = Array.from({ length: AT_A_TIME }, async (_, index) => {
    const random = seeded(index + 1);
    while (killed < KILLS) {
      killed++;
      await saveAndDie(random, readOnce);
      await readOnce();
    }
  });
  await Promise.all(killers);
  expect(said).toEqual([]);
  // Otherwise little was saved.
  expect(seen.size).toBeGreaterThan(KILLS / 2);

  const leftovers = async () => (await readdir(directory)).filter((name) => name.endsWith(".tmp"));
  const left = await leftovers();
  console.log(seen.size, left.length);
  expect(left.length).toBeGreaterThan(0);
  const longAgo = new Date(Date.now() - 120_000);
  for (const name of left) await utimes(join(directory, name), longAgo, longAgo);
  await store.save({ cookie: "session=s" });
  expect(await leftovers()).toEqual([]);
  expect(await store.load()).toEqual({ cookie: "session=s" });
}, 600_000);
