import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createMask } from "../../../src/results/mask.ts";
import { isTextFile, readTextHead } from "../../../src/results/text-head.ts";

const secret = "correct-horse-battery";
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "text-head-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function headOf(content: string | Uint8Array) {
  await writeFile(join(folder, "file"), content);
  return readTextHead(
    join(folder, "file"),
    createMask(() => [secret]),
  );
}
const lines = (count: number, width = 3) =>
  Array.from({ length: count }, (_, index) => `${String(index).padStart(width, "0")}\n`).join("");

describe("readTextHead", () => {
  it("is all of a short text, and has no ellipsis", async () => {
    expect(await headOf("name,n\nÄnne,1\n")).toBe("name,n\nÄnne,1\n");
    expect(await headOf("")).toBe("");
    expect(await headOf(lines(10))).toBe(lines(10));
  });

  it("has no byte order mark", async () => {
    expect(await headOf("\ufeffname\n")).toBe("name\n");
  });

  it("is the first ten lines of more", async () => {
    expect(await headOf(lines(11))).toBe(`${lines(10)}…`);
    expect(await headOf(lines(100_000))).toBe(`${lines(10)}…`);
  });

  it("is at most 2,000 characters, cut at a line", async () => {
    expect(await headOf(lines(8, 499))).toBe(`${lines(4, 499)}…`);
    expect(await headOf(lines(8, 500))).toBe(`${lines(3, 500)}…`);
  });

  it("is the beginning of a line that is longer than that", async () => {
    expect(await headOf("x".repeat(2_001))).toBe(`${"x".repeat(2_000)}…`);
    expect(await headOf("日".repeat(50_000))).toBe(`${"日".repeat(2_000)}…`);
  });

  it("cuts no character in two", async () => {
    expect(await headOf(`${"x".repeat(1_999)}😀${"x".repeat(9)}`)).toBe(`${"x".repeat(1_999)}…`);
    expect(await headOf(`x${"😀".repeat(20_000)}`)).not.toContain("\ufffd");
  });

  it.each(["", "x".repeat(1_990)])(
    "says no secret, also where the cut would go through it",
    async (before) => {
      const head = await headOf(`${before}${secret} ${"y".repeat(3_000)}`);
      expect(head).not.toContain(secret.slice(0, 6));
      expect(head).toContain("***");
    },
  );

  it("says no password of a connection string, nor one in JSON that the cut goes through", async () => {
    expect(await headOf("uri: postgresql://ann:hunter2@db/x\n")).toBe("uri: postgresql://ann:***@db/x\n");
    const json = `{"a": "${"x".repeat(1_970)}", "password": "${"p".repeat(80)}"}`;
    expect(await headOf(json)).not.toContain("pp");
  });

  it("is nothing for what is no text after all", async () => {
    expect(await headOf(new Uint8Array([80, 75, 0, 0]))).toBeUndefined();
  });
});

it.each<[string, string, boolean]>([
  ["x", "text/csv", true],
  ["x", "text/plain", true],
  ["x", "application/x-yaml", true],
  ["x.yaml", "application/octet-stream", true],
  ["x.CSV", "application/octet-stream", true],
  ["x.pdf", "application/pdf", false],
  ["x.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false],
  ["x", "application/octet-stream", false],
])("%s of type %s: a text, %s", (path, type, want) => {
  expect(isTextFile(path, type)).toBe(want);
});
