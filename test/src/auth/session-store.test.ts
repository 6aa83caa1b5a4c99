import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createSessionStore, type Tokens } from "../../../src/auth/session-store.ts";
import { createFileVault } from "../../../src/auth/vault.ts";

const account = { baseUrl: "https://superset.test", username: "ann" };
const someTokens: Tokens = {
  accessToken: "access",
  refreshToken: "refresh",
  usableUntil: 1000,
  refreshUsableUntil: 2000,
};

let directory: string;
let said: string[];
beforeEach(async () => {
  directory = join(await mkdtemp(join(tmpdir(), "token-store-")), "state", "sessions");
  said = [];
});
afterEach(() => rm(join(directory, "..", ".."), { recursive: true }));

/** The store as a process has it, for tokens alone. */
function open(of = account, where = directory) {
  const store = createSessionStore(
    {
      vault: createFileVault(where),
      lockDirectory: join(where, "locks"),
      warn: (message) => void said.push(message),
    },
    of,
  );
  return {
    async load() {
      const saved = await store.load();
      return saved && "tokens" in saved ? saved.tokens : undefined;
    },
    save: (tokens: Tokens) => store.save({ tokens }),
  };
}

/** Saves once, so that there is a file, and returns its path. */
async function savedFile(): Promise<string> {
  await open().save(someTokens);
  const [name] = await readdir(directory);
  return join(directory, name as string);
}

const mode = async (path: string) => ((await stat(path)).mode & 0o777).toString(8);

describe("a token store", () => {
  it("gives back in another process what was saved", async () => {
    await open().save(someTokens);
    expect(await open().load()).toEqual(someTokens);
    expect(said).toEqual([]);
  });

  it.each<[string, Tokens]>([
    ["without expiry", { ...someTokens, usableUntil: Number.POSITIVE_INFINITY }],
    ["whose refresh token has no expiry", { ...someTokens, refreshUsableUntil: Number.POSITIVE_INFINITY }],
    ["without a refresh token", { accessToken: "access", usableUntil: 1000, refreshUsableUntil: 0 }],
  ])("keeps tokens %s", async (_, kept) => {
    await open().save(kept);
    expect(await open().load()).toEqual(kept);
  });

  it("has nothing before the first save, and says nothing of it", async () => {
    expect(await open().load()).toBeUndefined();
    expect(said).toEqual([]);
  });

  it("keeps the file to its owner, in a folder of its owner", async () => {
    const path = await savedFile();
    expect([await mode(path), await mode(directory)]).toEqual(["600", "700"]);
  });

  it("closes a folder that was open to others", async () => {
    await mkdir(directory, { recursive: true, mode: 0o755 });
    await savedFile();
    expect(await mode(directory)).toBe("700");
  });

  it("replaces the file whole and leaves no temporary one, also when saves overlap", async () => {
    const store = open();
    await Promise.all([1, 2, 3, 4].map((usableUntil) => store.save({ ...someTokens, usableUntil })));
    expect(await readdir(directory)).toHaveLength(1);
    expect([1, 2, 3, 4]).toContain((await store.load())?.usableUntil);
  });

  it("does not write through a link that lies where the file belongs", async () => {
    const path = await savedFile();
    const target = join(directory, "..", "target");
    await writeFile(target, "keep", { mode: 0o600 });
    await rm(path);
    await symlink(target, path);
    await open().save(someTokens);
    expect(await readFile(target, "utf8")).toBe("keep");
  });

  const record = { ...account, ...someTokens };
  it.each<[string, string]>([
    ["half a file", '{"baseUrl":"https://sup'],
    ["an empty file", ""],
    ["no object", "[]"],
    ["missing fields", '{"accessToken":"access"}'],
    ["fields of another type", JSON.stringify({ ...record, accessToken: 7 })],
    ["another server's tokens", JSON.stringify({ ...record, baseUrl: "https://other.test" })],
    ["another account's tokens", JSON.stringify({ ...record, username: "bob" })],
  ])("takes %s for absent, says so once, and recovers", async (_, content) => {
    await writeFile(await savedFile(), content);
    const store = open();
    expect([await store.load(), await store.load()]).toEqual([undefined, undefined]);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^Ignoring the saved session/);
    await store.save(someTokens);
    expect(await store.load()).toEqual(someTokens);
  });

  it.each([0o640, 0o604, 0o644, 0o666])("does not use a file of mode %o, and says so once", async (bits) => {
    await chmod(await savedFile(), bits);
    const store = open();
    expect([await store.load(), await store.load()]).toEqual([undefined, undefined]);
    expect(said).toEqual([expect.stringMatching(/other users can read it/)]);
  });

  it("takes what cannot be read for absent and says so once", async () => {
    const path = await savedFile();
    await rm(path);
    await mkdir(path, { mode: 0o700 });
    const store = open();
    expect([await store.load(), await store.load()]).toEqual([undefined, undefined]);
    expect(said).toHaveLength(1);
  });

  it("says once that it cannot save, and does not throw", async () => {
    const file = await savedFile();
    const store = open(account, join(file, "folder"));
    await store.save(someTokens);
    await store.save(someTokens);
    expect(said).toEqual([expect.stringMatching(/^Cannot save the session to/)]);
  });

  it("says nothing of what is in a file with wrong fields", async () => {
    await writeFile(await savedFile(), JSON.stringify({ ...record, accessToken: "secret", username: 7 }));
    await open().load();
    expect(said).toHaveLength(1);
    expect(said[0]).not.toMatch(/secret/);
  });

  it("says nothing of what is in a corrupt file", async () => {
    await writeFile(await savedFile(), '{"accessToken": "secret", "refreshToken": refresh');
    await open().load();
    await writeFile(await savedFile(), "secret");
    await open().load();
    expect(said).toHaveLength(2);
    expect(said.join()).not.toMatch(/secret/);
  });

  it.each([
    [{ ...account, baseUrl: "http://superset.test" }],
    [{ ...account, baseUrl: "https://superset.test:8443" }],
    [{ ...account, baseUrl: "https://superset.test/prefix" }],
    [{ ...account, baseUrl: "https://superset.test.evil.test" }],
    [{ ...account, username: "bob" }],
    [{ ...account, username: "../ann" }],
    [{ baseUrl: "https://superset.test\na", username: "nn" }],
  ])("shares no file with %j", async (other) => {
    await open().save(someTokens);
    expect(await open(other).load()).toBeUndefined();
    await open(other).save({ ...someTokens, accessToken: "other" });
    expect((await open().load())?.accessToken).toBe("access");
    expect(await readdir(directory)).toHaveLength(2);
  });
});
