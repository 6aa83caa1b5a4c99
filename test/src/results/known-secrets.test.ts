import { describe, expect, it } from "vitest";
import { createKnownSecrets } from "../../../src/results/known-secrets.ts";

describe("known secrets", () => {
  it("are none at first, and each once", () => {
    const known = createKnownSecrets();
    expect(known.all()).toEqual([]);
    known.pin("a");
    known.pin("a");
    known.add("b");
    known.add("b");
    expect(known.all()).toEqual(["a", "b"]);
  });

  it("are the newest of those that were issued, and all that are configured", () => {
    const known = createKnownSecrets();
    known.pin("configured");
    for (let number = 0; number < 1000; number++) known.add(`token-${number}`);
    const all = known.all();
    expect(all[0]).toBe("configured");
    expect(all.slice(1)).toEqual(Array.from({ length: 100 }, (_, index) => `token-${900 + index}`));
  });

  it("are not forgotten while they are issued again", () => {
    const known = createKnownSecrets();
    known.add("refresh");
    for (let number = 0; number < 1000; number++) {
      known.add(`access-${number}`);
      known.add("refresh");
    }
    expect(known.all()).toContain("refresh");
    expect(known.all()).toHaveLength(100);
  });

  it("are a process's own", () => {
    createKnownSecrets().pin("a");
    expect(createKnownSecrets().all()).toEqual([]);
  });
});
