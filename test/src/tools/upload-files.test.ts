import { existsSync, readdirSync, readlinkSync } from "node:fs";
import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ArgumentError } from "../../../src/errors/errors.ts";
import { withUploads } from "../../../src/tools/upload-files.ts";
import { failureOf } from "../failure.ts";
import { operation } from "./sample-tools.ts";

const tool = operation("superset_chart_import", {
  arguments: [
    { name: "formData", in: "form", wire: "formData", required: true, file: true },
    { name: "note", in: "form", wire: "note", required: false },
  ],
});

let allowed: string;
beforeEach(async () => {
  allowed = await mkdtemp(join(tmpdir(), "uploads-"));
  await writeFile(join(allowed, "charts.zip"), "zip");
});
afterEach(() => rm(allowed, { recursive: true }));

const use = <T>(args: Record<string, unknown>, then: (args: Record<string, unknown>) => Promise<T>) =>
  withUploads(tool, args, { folders: [allowed] }, then);
const read = (formData: unknown) =>
  use({ formData }, async ({ formData: file }) => {
    const { name, size } = file as File;
    return { name, size, text: await (file as File).text() };
  });

describe("a path", () => {
  it("is read by whom it is for, as often as it is wanted", async () => {
    const twice = await use({ formData: join(allowed, "charts.zip") }, async ({ formData: file }) => [
      await (file as File).text(),
      await (file as File).text(),
    ]);
    expect(twice).toEqual(["zip", "zip"]);
  });

  it.each(["done", "failed"])("is open as long as it is used: closed when that is %s", async (end) => {
    const using = use({ formData: join(allowed, "charts.zip") }, async ({ formData: file }) => {
      await writeFile(join(allowed, "now.txt"), await (file as File).text());
      if (end === "failed") throw new Error("failed");
      return file as File;
    });
    const file = await using.catch(() => undefined);
    expect(openFiles()).not.toContain(join(allowed, "charts.zip"));
    if (file) await expect(file.text()).rejects.toThrow(/closed|EBADF/);
  });

  it("outside is refused before anything is done with it", async () => {
    await symlink("/etc/passwd", join(allowed, "escape"));
    const error = await failureOf(
      use({ formData: join(allowed, "escape") }, async () => expect.unreachable("used")),
    );
    expect(error).toBeInstanceOf(ArgumentError);
  });
});

describe("inline content", () => {
  it.each<[object, string]>([
    [{ name: "a.csv", text: "Größe\n1" }, "Größe\n1"],
    [{ name: "a.csv", text: "" }, ""],
    [{ name: "a.csv", base64: Buffer.from("R&D").toString("base64") }, "R&D"],
  ])("%j is what is sent", async (inline, text) => {
    expect(await read(inline)).toEqual({ name: "a.csv", size: Buffer.byteLength(text), text });
  });

  it("keeps bytes as they are", async () => {
    const bytes = Buffer.from([0, 255, 128, 10]);
    const args = { formData: { name: "x.zip", base64: bytes.toString("base64") } };
    const sent = await use(args, async ({ formData }) => (formData as File).arrayBuffer());
    expect(Buffer.from(sent)).toEqual(bytes);
  });

  it("has a name without folders", async () => {
    expect((await read({ name: "../../x.zip", text: "" })).name).toBe("x.zip");
  });

  it.each([{ name: "x" }, { name: "x", text: "a", base64: "YQ==" }])("%j is refused", async (inline) => {
    expect(await failureOf(read(inline))).toBeInstanceOf(ArgumentError);
  });

  it("that is no base64 is refused", async () => {
    expect(await failureOf(read({ name: "x", base64: "not base64!" }))).toBeInstanceOf(ArgumentError);
  });
});

it("leaves other arguments alone, and file arguments that are not given", async () => {
  const args = { note: "/etc/passwd" };
  expect(await use(args, async (ready) => ready)).toEqual({ note: "/etc/passwd" });
});

/** The files that this process holds open, where the system says so. */
function openFiles(): string[] {
  return existsSync("/proc/self/fd")
    ? readdirSync("/proc/self/fd").flatMap((fd) => {
        try {
          return [readlinkSync(`/proc/self/fd/${fd}`)];
        } catch {
          return [];
        }
      })
    : [];
}
