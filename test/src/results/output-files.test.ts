import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { saveDownload } from "../../../src/results/output-files.ts";

let root: string;
let folder: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "output-files-"));
  folder = join(root, "a", "downloads");
});
afterEach(() => rm(root, { recursive: true }));

const stream = (...chunks: string[]) => new Blob(chunks).stream() as never;

describe("saveDownload", () => {
  it("writes the bytes, for the user's eyes only, in a folder it makes", async () => {
    const bytes = new Uint8Array([0, 255, 10, 13, 80, 75]);
    const saved = await saveDownload(folder, "chart.zip", new Blob([bytes]).stream() as never);
    expect(saved).toEqual({ path: join(folder, "chart.zip"), bytes: 6 });
    expect(new Uint8Array(await readFile(saved.path))).toEqual(bytes);
    expect((await stat(saved.path)).mode & 0o777).toBe(0o600);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    expect(await readdir(folder)).toEqual(["chart.zip"]);
  });

  it("takes text as well", async () => {
    const saved = await saveDownload(folder, "secret.txt", "Größe\n");
    expect([await readFile(saved.path, "utf8"), saved.bytes]).toEqual(["Größe\n", 8]);
  });

  it("never overwrites: names are counted on", async () => {
    const names = [];
    for (const text of ["1", "2", "3"])
      names.push(basename((await saveDownload(folder, "a.b.zip", text)).path));
    expect(names).toEqual(["a.b.zip", "a.b-2.zip", "a.b-3.zip"]);
    expect(await readFile(join(folder, "a.b.zip"), "utf8")).toBe("1");
  });

  it("leaves a folder of that name alone", async () => {
    await mkdir(join(folder, "chart.zip"), { recursive: true });
    expect(basename((await saveDownload(folder, "chart.zip", "x")).path)).toBe("chart-2.zip");
  });

  it("never overwrites when several arrive under one name at the same time", async () => {
    const texts = Array.from({ length: 8 }, (_, number) => `download ${number}`);
    await Promise.all(texts.map((text) => saveDownload(folder, "chart.zip", text)));
    const files = await readdir(folder);
    expect((await Promise.all(files.map((file) => readFile(join(folder, file), "utf8")))).sort()).toEqual(
      texts,
    );
  });

  it("leaves nothing after a download that breaks off", async () => {
    const broken = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode("half"));
      },
      pull(controller) {
        controller.error(new Error("connection lost"));
      },
    });
    await expect(saveDownload(folder, "chart.zip", broken as never)).rejects.toThrow("connection lost");
    expect(await readdir(folder)).toEqual([]);
  });

  it.each([
    ["../../etc/passwd", "passwd"],
    ["/etc/passwd", "passwd"],
    ["..\\..\\boot.ini", "_.._boot.ini"],
    [".bashrc", "bashrc"],
    ["..", "download"],
    [".", "download"],
    ["", "download"],
    ["/", "download"],
    ["a\u0000b\nc.csv", "a_b_c.csv"],
    ["a:b|c?.csv", "a_b_c_.csv"],
    ["Größe 日本.csv", "Größe 日本.csv"],
    ["-rf.csv", "-rf.csv"],
  ])("keeps the name %j inside the folder, as %j", async (wanted, want) => {
    const { path } = await saveDownload(folder, wanted, "x");
    expect([dirname(path), basename(path)]).toEqual([folder, want]);
  });

  it("keeps the end of a very long name, where the type is", async () => {
    const { path } = await saveDownload(folder, `${"x".repeat(500)}.csv`, "x");
    expect(basename(path)).toMatch(/^x+\.csv$/);
  });

  it("shortens a long name by bytes, which is what file systems count", async () => {
    const { path } = await saveDownload(folder, `${"日".repeat(120)}.csv`, "x");
    expect(path).toMatch(/\.csv$/);
  });

  it("fails when the folder cannot be made", async () => {
    await writeFile(join(root, "a"), "a file");
    await expect(saveDownload(folder, "x", stream("x"))).rejects.toThrow(/ENOTDIR|EEXIST/);
  });
});
