import { describe, expect, it } from "vitest";
import { lockNames, type NameLock } from "../../../codegen/tools/name-lock.ts";

const lockOf = (lock: NameLock, wanted: Record<string, string>) =>
  lockNames(lock, new Map(Object.entries(wanted)));

describe("lockNames", () => {
  const cases: [title: string, lock: NameLock, wanted: Record<string, string>, want: NameLock][] = [
    [
      "adds a row for a new operation",
      {},
      { "GET /a/{pk}": "superset_a_get" },
      { "GET /a/{}": ["superset_a_get"] },
    ],
    [
      "changes nothing for a known one",
      { "GET /a/": ["superset_a"] },
      { "GET /a/": "superset_a" },
      { "GET /a/": ["superset_a"] },
    ],
    [
      "keeps the former name behind the new one",
      { "GET /a/": ["superset_a"] },
      { "GET /a/": "superset_b" },
      { "GET /a/": ["superset_b", "superset_a"] },
    ],
    [
      "keeps every former name, the newest first",
      { "GET /a/": ["superset_b", "superset_a"] },
      { "GET /a/": "superset_c" },
      { "GET /a/": ["superset_c", "superset_b", "superset_a"] },
    ],
    [
      "takes a former name back without repeating it",
      { "GET /a/": ["superset_b", "superset_a"] },
      { "GET /a/": "superset_a" },
      { "GET /a/": ["superset_a", "superset_b"] },
    ],
    [
      "keeps the row of an operation that this version lacks",
      { "GET /old/": ["superset_old"] },
      { "GET /a/": "superset_a" },
      { "GET /a/": ["superset_a"], "GET /old/": ["superset_old"] },
    ],
    [
      "knows the operation under other parameter names",
      { "GET /a/{}": ["superset_a"] },
      { "GET /a/{id_or_uuid}": "superset_a" },
      { "GET /a/{}": ["superset_a"] },
    ],
  ];
  it.each(cases)("%s", (_, lock, wanted, want) => {
    expect(lockOf(lock, wanted)).toEqual({ lock: want, problems: [] });
  });

  it("sorts its rows, so that the order of a document does not show", () => {
    const { lock } = lockOf(
      { "GET /b/": ["superset_b"] },
      { "POST /a/": "superset_c", "DELETE /z/": "superset_z", "GET /a/": "superset_a" },
    );
    expect(Object.keys(lock)).toEqual(["DELETE /z/", "GET /a/", "GET /b/", "POST /a/"]);
  });

  it("leaves the given lock as it was", () => {
    const lock = { "GET /a/": ["superset_a"] };
    lockOf(lock, { "GET /a/": "superset_b", "GET /c/": "superset_c" });
    expect(lock).toEqual({ "GET /a/": ["superset_a"] });
  });
});

describe("lockNames reports", () => {
  const owned = /superset_a.*also the name of/;
  const cases: [title: string, lock: NameLock, wanted: Record<string, string>, says: RegExp][] = [
    ["two operations that want one name", {}, { "GET /a/": "superset_a", "POST /a/": "superset_a" }, owned],
    [
      "a name that another operation has",
      { "GET /a/": ["superset_a"] },
      { "GET /a/": "superset_a", "GET /b/": "superset_a" },
      owned,
    ],
    [
      "a name that another operation once had",
      { "GET /a/": ["superset_b", "superset_a"] },
      { "GET /c/": "superset_a" },
      owned,
    ],
    [
      "a name of an operation that is gone",
      { "GET /gone/": ["superset_a"] },
      { "GET /c/": "superset_a" },
      owned,
    ],
    ["a name of 53 characters", {}, { "GET /a/": `superset_${"x".repeat(44)}` }, /at most 52/],
    ["capitals", {}, { "GET /a/": "superset_Chart" }, /must match/],
    ["a hyphen", {}, { "GET /a/": "superset_chart-list" }, /must match/],
    ["a name without the prefix", {}, { "GET /a/": "chart_list" }, /must match/],
    ["a prefix without a name", {}, { "GET /a/": "superset_" }, /must match/],
    ["a line break behind a good name", {}, { "GET /a/": "superset_a\n" }, /must match/],
  ];
  it.each(cases)("%s", (_, lock, wanted, says) => {
    const { problems } = lockOf(lock, wanted);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toMatch(says);
    expect(problems[0]?.pointer).toContain("spec/overlay/names.yaml GET /");
  });

  it("takes a name of 52 characters", () => {
    expect(lockOf({}, { "GET /a/": `superset_${"x".repeat(43)}` }).problems).toEqual([]);
  });

  it("all of them at once", () => {
    expect(lockOf({}, { "GET /a/": "A", "GET /b/": "B" }).problems).toHaveLength(2);
  });
});
