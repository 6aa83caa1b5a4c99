import { mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { Facts } from "../../../src/fit/facts.ts";
import { createFitMemory } from "../../../src/fit/fit-memory.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "fit-memory-"));
});
afterEach(() => rm(folder, { recursive: true }));

const FACTS: Facts = {
  at: 7,
  version: "6.1.0",
  permissions: ["can_read Chart"],
  flags: { THUMBNAILS: false },
};
const memory = (username = "ann", baseUrl = "http://superset.test") =>
  createFitMemory(folder, { username, baseUrl });

it("recalls in another process what it was told last", async () => {
  await memory().remember({ ...FACTS, at: 1 });
  await memory().remember(FACTS);
  expect(await memory().recall()).toEqual(FACTS);
});

it("keeps accounts and servers apart, and knows nothing before it was told", async () => {
  await memory().remember(FACTS);
  expect(await memory("bob").recall()).toBeUndefined();
  expect(await memory("ann", "http://superset.test/prefix").recall()).toBeUndefined();
});

it("keeps its files to the user, and leaves no other behind", async () => {
  await memory().remember(FACTS);
  const names = await readdir(join(folder, "fit"));
  expect(names).toHaveLength(1);
  expect((await stat(join(folder, "fit"))).mode & 0o777).toBe(0o700);
  expect((await stat(join(folder, "fit", names[0] as string))).mode & 0o777).toBe(0o600);
});

it.each(["", "{", "[]", '{"at":"yesterday"}', '{"at":1,"version":"6.1.0","permissions":[7]}'])(
  "takes %j for nothing",
  async (content) => {
    await memory().remember(FACTS);
    const [name] = await readdir(join(folder, "fit"));
    await writeFile(join(folder, "fit", name as string), content);
    expect(await memory().recall()).toBeUndefined();
  },
);

it("fails nothing where nothing can be written", async () => {
  const nowhere = createFitMemory("/dev/null/x", { username: "ann", baseUrl: "http://superset.test" });
  await expect(nowhere.remember(FACTS)).resolves.toBeUndefined();
});
