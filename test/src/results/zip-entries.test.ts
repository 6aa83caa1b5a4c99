import { appendFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createMask } from "../../../src/results/mask.ts";
import { readZipEntries } from "../../../src/results/zip-entries.ts";
import { zipArgument } from "../../contract/archive.ts";

let path: string;
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "zip-entries-"));
  path = join(folder, "export.zip");
});
afterEach(() => rm(folder, { recursive: true }));

const zip = (names: readonly string[]) =>
  Buffer.from(
    zipArgument(
      "x.zip",
      names.map((name) => [name, `content of ${name}`]),
    ).base64,
    "base64",
  );
async function entriesOf(content: Uint8Array) {
  await writeFile(path, content);
  return readZipEntries(
    path,
    createMask(() => ["correct-horse"]),
  );
}
const names = (count: number) => Array.from({ length: count }, (_, index) => `charts/chart_${index}.yaml`);

describe("readZipEntries", () => {
  it("names what is in it, in the order of its directory", async () => {
    expect(await entriesOf(zip(["metadata.yaml", "charts/Größe_日.yaml"]))).toEqual([
      "metadata.yaml",
      "charts/Größe_日.yaml",
    ]);
    expect(await entriesOf(zip([]))).toEqual([]);
  });

  it("names twenty, and counts the others", async () => {
    expect(await entriesOf(zip(names(20)))).toEqual(names(20));
    expect(await entriesOf(zip(names(21)))).toEqual([...names(20), "and 1 more"]);
    expect(await entriesOf(zip(names(3_000)))).toEqual([...names(20), "and 2980 more"]);
  });

  it("is read before a comment", async () => {
    const commented = zip(["a.yaml"]);
    commented.writeUInt16LE(7, commented.length - 2);
    await writeFile(path, commented);
    await appendFile(path, "comment");
    expect(await readZipEntries(path, (text) => text)).toEqual(["a.yaml"]);
  });

  it("shortens a very long name, and says no secret", async () => {
    const [long, secret] = (await entriesOf(zip(["x".repeat(500), "correct-horse.yaml"]))) ?? [];
    expect([long, secret]).toEqual([`${"x".repeat(200)}…`, "***.yaml"]);
  });

  it.each<[string, () => Uint8Array]>([
    ["no zip", () => Buffer.from("name,n\n")],
    ["empty", () => Buffer.alloc(0)],
    ["cut off", () => zip(names(3)).subarray(0, -10)],
    ["the end of a zip only", () => zip(names(3)).subarray(-22)],
    [
      "larger than its directory can say",
      () => {
        const large = zip(names(3));
        large.writeUInt32LE(0xffffffff, large.length - 6);
        return large;
      },
    ],
  ])("is nothing for what is %s", async (_, make) => {
    expect(await entriesOf(make())).toBeUndefined();
  });
});
