import {
  appendFileSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ProjectCopy } from "./project-copy.ts";

const STAMP = "node_modules/.cache/superset-mcp-generated.json";
const NOTHING = /nothing to do/;
const SLOW = 120_000;

let project: ProjectCopy;
beforeAll(() => {
  project = new ProjectCopy(["6.1.0"]);
  expect(project.generate()).toMatchObject({ status: 0, stderr: "" });
  // The versions that were left out are still in the lock of names, so nothing had to be entered there.
  expect(project.generate().stdout).toMatch(NOTHING);
}, SLOW);
afterAll(() => project.remove());

/** Whether the copy's own stamp fits what is in the copy. */
async function isStamped(): Promise<boolean> {
  const stamp = await import(project.path("codegen/stamp.ts"));
  return stamp.isStamped(await stamp.readState());
}

/** Do something to a file and take it back, whatever was there before. */
async function whileSpoilt<T>(name: string, spoil: (file: string) => void, then: () => T): Promise<T> {
  const file = project.path(name);
  const before = tryRead(file);
  const folder = mkdirSync(dirname(file), { recursive: true });
  spoil(file);
  try {
    return await then();
  } finally {
    rmSync(file, { force: true });
    if (before !== undefined) writeFileSync(file, before);
    if (folder !== undefined) rmSync(folder, { recursive: true });
  }
}

function tryRead(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

const addLine = (file: string) => appendFileSync(file, "\n");
const create = (file: string) => writeFileSync(file, "");
const remove = (file: string) => rmSync(file);
/** One byte for another: neither the size nor the number of files tells. */
const swapByte = (file: string) => {
  const bytes = readFileSync(file);
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] as number) ^ 1;
  writeFileSync(file, bytes);
};

const changes: [what: string, file: string, change: (file: string) => void][] = [
  ["a byte of a generated file", "generated/6.1.0/tools/chart.ts", swapByte],
  ["a missing generated file", "generated/6.1.0/search.ts", remove],
  ["an extra file among the generated", "generated/6.1.0/tools/extra.ts", create],
  ["an extra file in a folder of its own", "generated/0.0.1/extra.ts", create],
  ["the lock of names", "spec/names.lock.json", addLine],
  ["a vendor's document", "spec/6.1.0/openapi.json", swapByte],
  ["corrections waived that were not before", "spec/6.1.0/waived.json", create],
  ["an entry of the overlay", "spec/overlay/answers.yaml", addLine],
  ["a new file of the overlay", "spec/overlay/words/new.yaml", create],
  ["a new version", "spec/6.9.0/openapi.json", create],
  ["the generator", "codegen/emit/source.ts", addLine],
  ["a removed part of the generator", "codegen/report/decisions.ts", remove],
  ["the packages that are wanted", "package-lock.json", addLine],
  [
    "a link, behind which anything may change",
    "codegen/emit/link.ts",
    (file) => symlinkSync("source.ts", file),
  ],
];
it.each(changes)("is not believed after a change of %s", async (_, name, change) => {
  expect(await isStamped()).toBe(true);
  expect(await whileSpoilt(name, change, () => isStamped().catch(() => false))).toBe(false);
});

it("is not believed of files that have changed places", async () => {
  const swap = () => {
    renameSync(project.path("generated/answers.ts"), project.path("generated/swapped"));
    renameSync(project.path("generated/index.ts"), project.path("generated/answers.ts"));
    renameSync(project.path("generated/swapped"), project.path("generated/index.ts"));
  };
  swap();
  expect(await isStamped()).toBe(false);
  swap();
  expect(await isStamped()).toBe(true);
});

it.each([
  ["empty", ""],
  ["cut off", '{"read":"'],
  ["of another form", "[null]"],
  ["null", "null"],
  ["of another time", '{"read":"x","written":"y"}'],
])("is ignored when it is %s", async (_, text) => {
  const stamped = await whileSpoilt(STAMP, (file) => writeFileSync(file, text), isStamped);
  expect(stamped).toBe(false);
});

it("is not written for what was found to differ, nor does --check believe it then", {
  timeout: SLOW,
}, async () => {
  const check = () => project.generate(["--check"]);
  const spoilt = await whileSpoilt("generated/index.ts", addLine, () => [check().status, check().status]);
  expect(spoilt).toEqual([1, 1]);
});

it("is written anew once the generated files are in order again", { timeout: SLOW }, async () => {
  appendFileSync(project.path("generated/index.ts"), "\n");
  expect(project.generate().stdout).toMatch(/1 changed/);
  expect(project.generate().stdout).toMatch(NOTHING);
});

it("waits for a run that finds the lock of names as it is", { timeout: SLOW }, async () => {
  const lock = JSON.parse(readFileSync(project.path("spec/names.lock.json"), "utf8"));
  rmSync(project.path(STAMP));
  delete lock["GET /api/v1/chart/"];
  writeFileSync(project.path("spec/names.lock.json"), JSON.stringify(lock));
  expect(project.generate().stdout).toMatch(/1 changed/);
  expect(project.generate().stdout).toMatch(/0 changed/);
  expect(project.generate().stdout).toMatch(NOTHING);
});
