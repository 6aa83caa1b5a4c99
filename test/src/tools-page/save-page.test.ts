import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ConfigError } from "../../../src/errors/errors.ts";
import { savePage } from "../../../src/tools-page/save-page.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "page-"));
});
afterEach(() => rm(folder, { recursive: true }));

describe("savePage", () => {
  it("puts the page in the place of what was there, and leaves nothing else", async () => {
    const file = join(folder, "tools.html");
    await writeFile(file, "before");
    expect(await savePage(file, "after")).toBe(file);
    expect(await readFile(file, "utf8")).toBe("after");
    expect(await readdir(folder)).toEqual(["tools.html"]);
  });

  it("writes to the file that a link leads to, and keeps the link", async () => {
    const file = join(folder, "real.html");
    const link = join(folder, "link.html");
    await writeFile(file, "before");
    await symlink(file, link);
    expect(await savePage(link, "after")).toBe(file);
    expect(await readFile(file, "utf8")).toBe("after");
  });

  it("does not replace a folder or a device", async () => {
    await mkdir(join(folder, "docs"));
    await expect(savePage(join(folder, "docs"), "x")).rejects.toThrow(/is no file\. Name one/);
    await expect(savePage("/dev/null", "x")).rejects.toThrow(ConfigError);
  });

  it("says why it cannot write", async () => {
    const file = join(folder, "nowhere", "tools.html");
    await expect(savePage(file, "x")).rejects.toThrow(`Cannot write ${file}: ENOENT`);
  });
});
