import { expect, it } from "vitest";
import { inspectFile } from "../../../../src/jobs/dataset/inspect-file.ts";

const inline = (name: string, bytes: Uint8Array | string) =>
  inspectFile({ name, base64: Buffer.from(bytes).toString("base64") }, []);

it.each([
  ["utf-8", "a,b\nä,1\n"],
  ["windows-1252", Buffer.from("a,b\nä,1\n", "latin1")],
  ["utf-16le", Buffer.from("\uFEFFa,b\nä,1\n", "utf16le")],
])("a text in %s is told, and sent as UTF-8", async (encoding, bytes) => {
  const { text, instead } = await inline("x.csv", bytes);
  expect(text).toMatchObject({ encoding, header: ["a", "b"] });
  if (encoding === "utf-8") expect(instead).toBeUndefined();
  else expect(instead?.text).toContain("ä,1");
});

it.each([
  ["of another kind than its name says", "x.xlsx", "a,b\n1,2\n", /none inside/],
  ["that is no text", "x.csv", new Uint8Array([1, 0, 2]), /binary/],
  ["with nothing in it", "x.csv", "", /is empty/],
  ["of no known kind", "x.docx", "PK", /no known kind/],
])("a file %s is refused", async (_, name, bytes, says) => {
  await expect(inline(name, bytes)).rejects.toThrow(says);
});

it("an Excel file is one by its first bytes", async () => {
  expect(await inline("x.xlsx", "PK..")).toMatchObject({ type: "excel" });
});

it("of a large text only the beginning is looked at, also where it ends within quotes", async () => {
  const row = `1,"${"long text\n".repeat(100)}"\n`;
  const { text, isPartial } = await inline("x.csv", `a,b\n${row.repeat(5000)}`);
  expect(isPartial).toBe(true);
  expect(text?.rows).toBe(Math.floor((4 * 1024 * 1024 - 4) / row.length));
});

it("a large text in another encoding is sent whole", async () => {
  const all = `a,b\n${"ä,1\n".repeat(1_500_000)}`;
  const { isPartial, instead } = await inline("x.csv", Buffer.from(all, "latin1"));
  expect(isPartial).toBe(true);
  expect(instead?.text.length).toBe(all.length);
});
