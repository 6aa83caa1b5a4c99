import { expect, it } from "vitest";
import { findObstacles, type ReleaseFacts } from "../../packaging/obstacles.ts";

const READY: ReleaseFacts = {
  version: "1.2.0",
  changelog: "# Changelog\n\n## Unreleased\n\n## 1.2.0\n\n- New.\n\n## 1.1.0\n",
  status: "",
  head: "aaaaaaaaaaaaaaaa",
  tagged: undefined,
  startedBy: undefined,
};

it.each<[string, Partial<ReleaseFacts>]>([
  ["with no tag yet", {}],
  ["with the tag on what is released, as CI has it", { tagged: READY.head, startedBy: "v1.2.0" }],
  ["with a date beside the version", { changelog: "## 1.2.0 (2026-12-01)\n" }],
  ["with the version as a link", { changelog: "## v1.2.0 - 2026-12-01\n" }],
])("lets a release go ahead %s", (_, facts) => {
  expect(findObstacles({ ...READY, ...facts })).toEqual([]);
});

it.each<[string, Partial<ReleaseFacts>, RegExp]>([
  ["changes that no commit has", { status: " M src/main.ts\n?? note.md\n" }, /Commit or stash.*\n.*main\.ts/],
  ["a version without its section", { changelog: "## Unreleased\n" }, /no section "## 1\.2\.0"/],
  [
    "a section of another version alone",
    { changelog: "## 1.2.0-rc.1\n## 11.2.0\n## 1.2.01\n" },
    /no section/,
  ],
  ["a version that is mentioned alone", { changelog: "- Since 1.2.0\n" }, /no section/],
  ["a tag on another commit", { tagged: "bbbbbbbbbbbbbbbb" }, /v1\.2\.0 is on another commit, bbbbbbbbbb:/],
  ["CI that was started by another tag", { startedBy: "v1.2.1" }, /v1\.2\.1 is not of the version.*1\.2\.0/],
])("refuses %s, and says what to do", (_, facts, wanted) => {
  const obstacles = findObstacles({ ...READY, ...facts });
  expect(obstacles).toHaveLength(1);
  expect(obstacles[0]).toMatch(wanted);
});

it("says all that is wrong at once", () => {
  expect(
    findObstacles({ ...READY, status: "?? a", changelog: "", tagged: "b", startedBy: "v9" }),
  ).toHaveLength(4);
});
