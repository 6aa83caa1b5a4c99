import {
  chmod,
  chown,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createFileVault, type Vault } from "../../../src/auth/vault.ts";

let root: string;
let directory: string;
let vault: Vault;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "vault-"));
  directory = join(root, "state", "sessions");
  vault = createFileVault(directory);
});
afterEach(() => rm(root, { recursive: true }));

const mode = async (path: string) => ((await stat(path)).mode & 0o777).toString(8);
const fileOf = (name: string) => join(directory, `${name}.json`);

describe("a vault of files", () => {
  it("gives back what was written, to itself and to another process", async () => {
    await vault.write("a", "first");
    await vault.write("a", "second");
    expect([await vault.read("a"), await createFileVault(directory).read("a")]).toEqual(["second", "second"]);
  });

  it("has nothing of a name that was never written, in a folder that is not there", async () => {
    expect([await vault.read("a"), await vault.names()]).toEqual([undefined, []]);
    await vault.remove("a");
  });

  it("names what it holds, and no longer what was removed", async () => {
    await vault.write("a", "1");
    await vault.write("b.c", "2");
    expect((await vault.names()).sort()).toEqual(["a", "b.c"]);
    await vault.remove("a");
    expect([await vault.names(), await vault.read("a")]).toEqual([["b.c"], undefined]);
  });

  it("says where a name is kept", async () => {
    await vault.write("a", "1");
    expect(await readFile(vault.where("a"), "utf8")).toBe("1");
  });

  it("is private whatever was there before, with any umask", async () => {
    await mkdir(directory, { recursive: true, mode: 0o777 });
    await chmod(directory, 0o777);
    const before = process.umask(0);
    try {
      await vault.write("a", "1");
    } finally {
      process.umask(before);
    }
    expect([await mode(directory), await mode(fileOf("a"))]).toEqual(["700", "600"]);
  });

  it("leaves what was there, and no half, when a write fails", async () => {
    await vault.write("a", "first");
    await mkdir(fileOf("b"));
    await expect(vault.write("b", "second")).rejects.toThrow();
    expect((await readdir(directory)).sort()).toEqual(["a.json", "b.json"]);
    expect(await vault.read("a")).toBe("first");
  });
});

describe("what a killed process left unfinished", () => {
  const leave = async (file: string, ageMs: number) => {
    const path = join(directory, file);
    await writeFile(path, "half", { mode: 0o600 });
    const then = new Date(Date.now() - ageMs);
    await utimes(path, then, then);
  };

  it("is cleared away with a later write of that name, once it is a minute old", async () => {
    await vault.write("a", "1");
    await leave("a.json.0123456789ab.tmp", 61_000);
    await leave("a.json.ba9876543210.tmp", 61_000);
    await leave("a.json.aaaaaaaaaaaa.tmp", 10_000);
    await vault.write("a", "2");
    expect((await readdir(directory)).sort()).toEqual(["a.json", "a.json.aaaaaaaaaaaa.tmp"]);
  });

  it("of another name is left to that one's writers", async () => {
    await vault.write("a", "1");
    await leave("a.b.json.0123456789ab.tmp", 61_000);
    await vault.write("a", "2");
    expect(await readdir(directory)).toContain("a.b.json.0123456789ab.tmp");
  });

  it("is no entry", async () => {
    await vault.write("a", "1");
    await leave("b.json.0123456789ab.tmp", 0);
    expect([await vault.names(), await vault.read("b")]).toEqual([["a"], undefined]);
  });
});

describe("what somebody else has put there", () => {
  it.each([0o640, 0o604, 0o660, 0o606])("is not used with mode %o", async (bits) => {
    await vault.write("a", "1");
    await chmod(fileOf("a"), bits);
    await expect(vault.read("a")).rejects.toThrow(/other users can read it/);
  });

  it.runIf(process.getuid?.() === 0)("is not used when it belongs to another user", async () => {
    await vault.write("a", "1");
    await chown(fileOf("a"), 12_345, 12_345);
    await expect(vault.read("a")).rejects.toThrow(/belongs to another user/);
  });

  it("is not used behind a link either, when others can read it there", async () => {
    await mkdir(directory, { recursive: true });
    await writeFile(join(root, "elsewhere"), "theirs", { mode: 0o644 });
    await symlink(join(root, "elsewhere"), fileOf("a"));
    await expect(vault.read("a")).rejects.toThrow(/other users can read it/);
  });

  it("is replaced, a link by a file: nothing is written to where it leads", async () => {
    await mkdir(directory, { recursive: true });
    await writeFile(join(root, "elsewhere"), "theirs", { mode: 0o600 });
    await symlink(join(root, "elsewhere"), fileOf("a"));
    await vault.write("a", "ours");
    expect(await readFile(join(root, "elsewhere"), "utf8")).toBe("theirs");
    expect([await vault.read("a"), await mode(fileOf("a"))]).toEqual(["ours", "600"]);
  });

  it("is a missing entry where it is a link to nothing", async () => {
    await mkdir(directory, { recursive: true });
    await symlink(join(root, "nothing"), fileOf("a"));
    expect(await vault.read("a")).toBeUndefined();
  });
});
