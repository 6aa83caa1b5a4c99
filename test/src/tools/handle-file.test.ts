import { appendFile, mkdtemp, open, rename, rm, stat, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ToolError } from "../../../src/errors/errors.ts";
import { fileOfHandle } from "../../../src/tools/handle-file.ts";
import type { OpenedFile } from "../../../src/tools/open-inside.ts";
import { failureOf } from "../failure.ts";

/** More than what is read at once. */
const content = Buffer.from(Array.from({ length: 600_000 }, (_, index) => index % 251));

let folder: string;
let path: string;
let opened: OpenedFile;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "handle-file-"));
  path = join(folder, "people.csv");
  await writeFile(path, content);
  const handle = await open(path);
  opened = { handle, stats: await handle.stat({ bigint: true }), name: "people.csv" };
});
afterEach(async () => {
  await opened.handle.close();
  await rm(folder, { recursive: true });
});

/** Until the file system's clock, which is a coarse one, has gone on since the file was made. */
async function clockTick(): Promise<void> {
  const probe = join(folder, "probe");
  do await writeFile(probe, "x");
  while ((await stat(probe, { bigint: true })).ctimeNs <= opened.stats.ctimeNs);
}

const bytesOf = async (file: File) => Buffer.from(await file.arrayBuffer());

describe("a file of a handle", () => {
  it("has its name and size without being read", () => {
    const read: number[] = [];
    const { name, size } = fileOfHandle(opened, (bytes) => read.push(bytes));
    expect([name, size, read]).toEqual(["people.csv", content.length, []]);
  });

  it("stays itself in a form", () => {
    const form = new FormData();
    const file = fileOfHandle(opened);
    form.append("file", file);
    expect(form.get("file")).toBe(file);
  });

  it("gives its bytes again and again, also at the same time", async () => {
    const file = fileOfHandle(opened);
    const atOnce = await Promise.all([bytesOf(file), bytesOf(file)]);
    for (const bytes of [...atOnce, await bytesOf(file)]) expect(bytes.equals(content)).toBe(true);
  });

  it("gives nothing of an empty file, and ends", async () => {
    await writeFile(path, "");
    const stats = await opened.handle.stat({ bigint: true });
    expect(await fileOfHandle({ ...opened, stats }).text()).toBe("");
  });

  it("tells how far it is, in each reading", async () => {
    const read: number[] = [];
    const file = fileOfHandle(opened, (bytes) => read.push(bytes));
    await file.text();
    expect(read).toEqual([262_144, 524_288, 600_000]);
  });

  it.each<[string, () => Promise<unknown>]>([
    ["is cut off", () => truncate(path, 300_000)],
    ["grows", () => appendFile(path, "more")],
    ["is written over by as much", () => open(path, "r+").then((h) => h.write("x").finally(() => h.close()))],
    ["is removed", () => rm(path)],
    [
      "is replaced",
      async () => {
        await writeFile(join(folder, "new"), content);
        await rename(join(folder, "new"), path);
      },
    ],
  ])("that %s while it is sent breaks off with its name", async (_, change) => {
    const reader = fileOfHandle(opened).stream().getReader();
    await reader.read();
    await clockTick();
    await change();
    const reading = async () => {
      while (!(await reader.read()).done);
    };
    const error = await failureOf(reading());
    expect(error).toBeInstanceOf(ToolError);
    expect(error.message).toMatch(/^people\.csv was changed or replaced while it was sent/);
  });

  it("that has changed since it was checked gives nothing at all", async () => {
    await appendFile(path, "more");
    expect(await failureOf(fileOfHandle(opened).stream().getReader().read())).toBeInstanceOf(ToolError);
  });
});
