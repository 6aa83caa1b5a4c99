import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readOutputFile } from "../../../src/resources/output-file.ts";
import { createMask } from "../../../src/results/mask.ts";

let home: string;
let folder: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "output-file-"));
  folder = join(home, "downloads");
  await mkdir(folder);
});
afterEach(() => rm(home, { recursive: true }));

const mask = createMask(() => ["hunter2!"]);
const read = (path: string) => readOutputFile(pathToFileURL(path).href, folder, mask);
const save = async (name: string, content: string | Buffer) => {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
};

describe("a file of the output folder is read", () => {
  it("as text where it is text, without secrets", async () => {
    const path = await save("Umsätze 100%.csv", "\uFEFFa,b\nKöln,hunter2!\n");
    expect(await read(path)).toEqual({
      uri: pathToFileURL(path).href,
      mimeType: "text/csv",
      text: "a,b\nKöln,***\n",
    });
  });

  it.each<[string, Buffer, string]>([
    ["export.zip", Buffer.from("PK\u0003\u0004\u0000", "latin1"), "application/zip"],
    ["old.csv", Buffer.from("Köln", "latin1"), "text/csv"],
    ["what", Buffer.from([0]), "application/octet-stream"],
  ])("as base64 where it is not: %s", async (name, bytes, mimeType) => {
    const path = await save(name, bytes);
    expect(await read(path)).toEqual({
      uri: pathToFileURL(path).href,
      mimeType,
      blob: bytes.toString("base64"),
    });
  });

  it("through a link that stays within", async () => {
    await save("real.txt", "here");
    await symlink("real.txt", join(folder, "alias.txt"));
    expect(await read(join(folder, "alias.txt"))).toMatchObject({ text: "here" });
  });

  it("up to 10 MB; a larger one is said to be where it is", async () => {
    const path = await save("large.bin", Buffer.from([0]));
    await truncate(path, 10 * 1024 * 1024);
    expect(await read(path)).toHaveProperty("blob");
    await truncate(path, 10 * 1024 * 1024 + 1);
    await expect(read(path)).rejects.toMatchObject({
      code: -32602,
      message: expect.stringContaining(`${path} has 10485761 bytes`),
    });
  });
});

describe("nothing else is read:", () => {
  beforeEach(async () => {
    await writeFile(join(home, "secret.txt"), "secret");
    await mkdir(join(home, "downloads-of-others"));
    await writeFile(join(home, "downloads-of-others", "x.txt"), "secret");
  });

  it.each<[string, () => Promise<string> | string]>([
    ["a file beside", () => join(home, "secret.txt")],
    ["a way up", () => `${folder}/../secret.txt`],
    ["a folder whose name begins the same", () => join(home, "downloads-of-others", "x.txt")],
    ["the folder itself", () => folder],
    ["a file that is not there", () => join(folder, "nothing.txt")],
    [
      "a link that leads out",
      async () => {
        await symlink(join(home, "secret.txt"), join(folder, "inside.txt"));
        return join(folder, "inside.txt");
      },
    ],
    [
      "what lies behind a linked folder",
      async () => {
        await symlink(home, join(folder, "sub"));
        return join(folder, "sub", "secret.txt");
      },
    ],
    ["a hidden file", () => save(".chart.zip.123.part", "half")],
    [
      "a file in a hidden folder",
      async () => {
        await mkdir(join(folder, ".ssh"));
        return save(".ssh/id", "key");
      },
    ],
  ])("%s", async (_, path) => {
    await expect(read(await path())).rejects.toMatchObject({ code: -32002, data: expect.anything() });
  });

  it("a pipe, which is not waited for, nor a folder", async () => {
    execFileSync("mkfifo", [join(folder, "pipe")]);
    await mkdir(join(folder, "sub"));
    for (const name of ["pipe", "sub"])
      await expect(read(join(folder, name))).rejects.toMatchObject({ code: -32602, message: /regular/ });
  });

  it.each(["file://elsewhere/etc/passwd", "file:///a%2Fb", "file:"])("%s", async (uri) => {
    await expect(readOutputFile(uri, folder, mask)).rejects.toMatchObject({ code: expect.any(Number) });
  });
});

it("a folder that is itself behind a link is the same folder", async () => {
  await save("x.txt", "here");
  await symlink(folder, join(home, "alias"));
  const uri = pathToFileURL(join(home, "alias", "x.txt")).href;
  expect(await readOutputFile(uri, join(home, "alias"), mask)).toMatchObject({ uri, text: "here" });
});
