import { describe, expect, it } from "vitest";
import { createRefusals, refusalsName } from "../../../src/auth/refusals.ts";
import type { Vault } from "../../../src/auth/vault.ts";
import { MINUTE, NOW } from "./fake-session.ts";

const NAME = "refused";

/** A vault in memory, as all processes see it. */
function memoryVault(): Vault & { content: Map<string, string> } {
  const content = new Map<string, string>();
  return {
    content,
    where: (name) => name,
    read: async (name) => content.get(name),
    write: async (name, text) => void content.set(name, text),
    remove: async (name) => void content.delete(name),
    names: async () => [...content.keys()],
  };
}

const failing: Vault = {
  where: (name) => name,
  read: () => Promise.reject(new Error("no")),
  write: () => Promise.reject(new Error("no")),
  remove: () => Promise.reject(new Error("no")),
  names: () => Promise.reject(new Error("no")),
};

describe("refusals", () => {
  it("are recalled for that password, in this process and another, for a quarter of an hour", async () => {
    const vault = memoryVault();
    let now = NOW;
    const clock = () => now;
    await createRefusals(vault, NAME, clock).remember("wrong-password");
    for (const process of [createRefusals(vault, NAME, clock), createRefusals(vault, NAME, clock)]) {
      expect(await process.recall("wrong-password")).toBe(NOW + 15 * MINUTE);
    }
    now = NOW + 15 * MINUTE - 1;
    expect(await createRefusals(vault, NAME, clock).recall("wrong-password")).toBe(NOW + 15 * MINUTE);
    now += 1;
    expect(await createRefusals(vault, NAME, clock).recall("wrong-password")).toBeUndefined();
  });

  it.each(["another", "wrong-passwor", "wrong-password ", "WRONG-PASSWORD", ""])(
    "say nothing against the password %j",
    async (other) => {
      const refusals = createRefusals(memoryVault(), NAME, () => NOW);
      await refusals.remember("wrong-password");
      expect(await refusals.recall(other)).toBeUndefined();
    },
  );

  it("do not hold the password, and are not the same for the same password", async () => {
    const vaults = [memoryVault(), memoryVault()];
    for (const vault of vaults) await createRefusals(vault, NAME, () => NOW).remember("wrong-password");
    const [first, second] = vaults.map((vault) => JSON.parse(vault.content.get(NAME) as string)[0]);
    expect(Object.keys(first)).toEqual(["salt", "hash", "until"]);
    expect(first.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.stringify(first)).not.toContain("wrong-password");
    expect(first.hash).not.toBe(second.hash);
  });

  it("are forgotten for all processes", async () => {
    const vault = memoryVault();
    const here = createRefusals(vault, NAME, () => NOW);
    await here.remember("wrong-password");
    await here.forget();
    expect(await here.recall("wrong-password")).toBeUndefined();
    expect(await createRefusals(vault, NAME, () => NOW).recall("wrong-password")).toBeUndefined();
  });

  it("of several passwords hold at once, for all processes", async () => {
    const vault = memoryVault();
    const open = () => createRefusals(vault, NAME, () => NOW);
    await open().remember("password-here");
    await open().remember("password-there");
    for (const refusals of [open(), open()]) {
      expect(await refusals.recall("password-here")).toBe(NOW + 15 * MINUTE);
      expect(await refusals.recall("password-there")).toBe(NOW + 15 * MINUTE);
    }
  });

  it("do not grow without bound: the newest are kept", async () => {
    const vault = memoryVault();
    for (let number = 1; number <= 10; number++) {
      await createRefusals(vault, NAME, () => NOW).remember(`password-${number}`);
    }
    const recall = createRefusals(vault, NAME, () => NOW).recall;
    expect(JSON.parse(vault.content.get(NAME) as string)).toHaveLength(8);
    expect([await recall("password-2"), await recall("password-3")]).toEqual([undefined, NOW + 15 * MINUTE]);
  });

  it("that are over are not kept on", async () => {
    const vault = memoryVault();
    let now = NOW;
    const refusals = createRefusals(vault, NAME, () => now);
    await refusals.remember("first");
    now += 15 * MINUTE;
    await refusals.remember("second");
    expect(JSON.parse(vault.content.get(NAME) as string)).toHaveLength(1);
  });

  it.each<[string, Vault | undefined]>([
    ["without a vault", undefined],
    ["with a vault that cannot be used", failing],
  ])("%s hold for this process, and fail nobody", async (_, vault) => {
    const refusals = createRefusals(vault, NAME, () => NOW);
    await refusals.remember("wrong-password");
    expect(await refusals.recall("wrong-password")).toBe(NOW + 15 * MINUTE);
    await refusals.forget();
    expect(await refusals.recall("wrong-password")).toBeUndefined();
  });

  it.each([
    "",
    "{",
    "{}",
    '[{"salt":"x"}]',
    '[{"salt":1,"hash":2,"until":3}]',
    '[{"salt":"","hash":"","until":1e15}]',
  ])("are none where the entry is %j", async (text) => {
    const vault = memoryVault();
    vault.content.set(NAME, text);
    expect(await createRefusals(vault, NAME, () => NOW).recall("any")).toBeUndefined();
  });

  it("have an entry of their own for each account", () => {
    const names = ["ann", "bob"].flatMap((username) =>
      ["https://a.test", "https://b.test"].map((baseUrl) => refusalsName({ baseUrl, username })),
    );
    expect(new Set(names).size).toBe(4);
  });
});
