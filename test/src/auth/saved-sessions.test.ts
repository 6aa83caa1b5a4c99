import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  accountKey,
  createMemoryStore,
  createSessionStore,
  savedAccounts,
} from "../../../src/auth/session-store.ts";
import { createFileVault, type Vault } from "../../../src/auth/vault.ts";
import { tokens } from "./fake-session.ts";

const baseUrl = "https://superset.test";
const ann = { baseUrl, username: "ann" };

let directory: string;
let vault: Vault;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "sessions-"));
  vault = createFileVault(directory);
});
afterEach(() => rm(directory, { recursive: true }));

const said: string[] = [];
const storeOf = (account = ann) =>
  createSessionStore(
    { vault, lockDirectory: join(directory, "locks"), warn: (text) => said.push(text) },
    account,
  );

describe("a saved browser's session", () => {
  it("is a cookie, and comes back as one", async () => {
    await storeOf().save({ cookie: "session=s; affinity=a" });
    expect(await storeOf().load()).toEqual({ cookie: "session=s; affinity=a" });
  });

  it("takes the place of tokens, and tokens that of a cookie: nothing of the other is left", async () => {
    await storeOf().save({ tokens: tokens("t") });
    await storeOf().save({ cookie: "session=s" });
    expect(await vault.read(accountKey(ann))).not.toContain("t-refresh");
    await storeOf().save({ tokens: tokens("t") });
    expect(await vault.read(accountKey(ann))).not.toContain("session=s");
    expect(await storeOf().load()).toEqual({ tokens: tokens("t") });
  });

  it("is gone once it is removed", async () => {
    await storeOf().save({ cookie: "session=s" });
    await storeOf().remove();
    expect(await storeOf().load()).toBeUndefined();
  });
});

describe("savedAccounts", () => {
  it("are those of that Superset, in order of name, with tokens or cookies", async () => {
    for (const username of ["bob", "ann", "Zoe"])
      await storeOf({ baseUrl, username }).save({ cookie: "c=1" });
    await storeOf({ baseUrl: "https://superset.test:8443", username: "port" }).save({ cookie: "c=1" });
    await storeOf({ baseUrl: "http://superset.test", username: "plain" }).save({ tokens: tokens("t") });
    await storeOf({ baseUrl: "https://superset.test/prefix", username: "prefix" }).save({ cookie: "c=1" });
    expect((await savedAccounts(vault, baseUrl)).map(({ username }) => username)).toEqual([
      "Zoe",
      "ann",
      "bob",
    ]);
    expect(await savedAccounts(vault, "https://superset.test/prefix")).toEqual([
      { baseUrl: "https://superset.test/prefix", username: "prefix" },
    ]);
  });

  it("are none where nothing is saved", async () => {
    expect(await savedAccounts(createFileVault(join(directory, "none")), baseUrl)).toEqual([]);
  });

  it("leave out what is damaged, not private or no session", async () => {
    await storeOf().save({ cookie: "c=1" });
    const host = accountKey(ann).slice(0, -16);
    await writeFile(join(directory, `${host}damaged.json`), "{", { mode: 0o600 });
    await writeFile(join(directory, `${host}open.json`), JSON.stringify({ ...ann, username: "open" }), {
      mode: 0o644,
    });
    await writeFile(join(directory, `refused-${accountKey(ann)}.json`), "{}", { mode: 0o600 });
    expect(await savedAccounts(vault, baseUrl)).toEqual([ann]);
  });
});

describe("a memory store", () => {
  it("keeps a session for this run and lets everything through", async () => {
    const store = createMemoryStore();
    expect(await store.load()).toBeUndefined();
    await store.save({ cookie: "c=1" });
    expect(await store.exclusively(() => store.load())).toEqual({ cookie: "c=1" });
    expect(await createMemoryStore().load()).toBeUndefined();
    await store.remove();
    expect(await store.load()).toBeUndefined();
  });
});
