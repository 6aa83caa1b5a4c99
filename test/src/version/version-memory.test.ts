import { mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { createVersionMemory } from "../../../src/version/version-memory.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "version-memory-"));
});
afterEach(() => rm(folder, { recursive: true }));

const memory = (baseUrl = "http://superset.test") => createVersionMemory(folder, baseUrl);

it("recalls in another process what it was told last", async () => {
  await memory().remember("5.0.0");
  await memory().remember("6.0.0rc1+build");
  expect(await memory().recall()).toBe("6.0.0rc1+build");
});

it("keeps each Superset's version apart", async () => {
  await memory().remember("5.0.0");
  expect(await memory("http://superset.test/prefix").recall()).toBeUndefined();
});

it("knows nothing before it was told", async () => {
  expect(await memory().recall()).toBeUndefined();
});

it("keeps its files to the user", async () => {
  await memory().remember("5.0.0");
  const [name] = await readdir(join(folder, "versions"));
  expect((await stat(join(folder, "versions"))).mode & 0o777).toBe(0o700);
  expect((await stat(join(folder, "versions", name as string))).mode & 0o777).toBe(0o600);
});

it.each(["", "two words", "../../x", `${"1".repeat(100)}`])("takes %j for nothing", async (content) => {
  await memory().remember("5.0.0");
  const [name] = await readdir(join(folder, "versions"));
  await writeFile(join(folder, "versions", name as string), content);
  expect(await memory().recall()).toBeUndefined();
});

it("does not fail where it cannot write: losing it costs a question", async () => {
  await writeFile(join(folder, "versions"), "a file");
  await expect(memory().remember("5.0.0")).resolves.toBeUndefined();
  expect(await memory().recall()).toBeUndefined();
});
