import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ArgumentError } from "../../../src/errors/errors.ts";
import type { Upload } from "../../../src/http/serialize.ts";
import { readUploads } from "../../../src/tools/upload-files.ts";
import { failureOf } from "../failure.ts";
import { operation } from "./sample-tools.ts";

const tool = operation("superset_chart_import", {
  arguments: [
    { name: "formData", in: "form", wire: "formData", required: true, file: true },
    { name: "note", in: "form", wire: "note", required: false },
  ],
});

let root: string;
let allowed: string;
beforeEach(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), "uploads-")));
  allowed = join(root, "allowed");
  await mkdir(join(allowed, "sub"), { recursive: true });
  await writeFile(join(allowed, "charts.zip"), "zip");
  await writeFile(join(root, "secret.txt"), "secret");
  await mkdir(join(root, "allowed-not"));
  await writeFile(join(root, "allowed-not", "secret.txt"), "secret");
});
afterEach(() => rm(root, { recursive: true }));

const read = async (formData: unknown, folders = [allowed]) => {
  const { formData: upload } = await readUploads(tool, { formData }, folders);
  const { blob, name } = upload as Upload;
  return { name, text: await blob.text() };
};

describe("a path", () => {
  it("inside an allowed folder is read", async () => {
    expect(await read(join(allowed, "charts.zip"))).toEqual({ name: "charts.zip", text: "zip" });
  });

  it("deeper inside, and by a way back up that stays inside, is read", async () => {
    await writeFile(join(allowed, "sub", "deep.zip"), "deep");
    expect((await read(join(allowed, "sub", "deep.zip"))).text).toBe("deep");
    expect((await read(`${allowed}/sub/../charts.zip`)).text).toBe("zip");
  });

  it("through a link is read when it ends inside", async () => {
    await symlink(join(allowed, "charts.zip"), join(allowed, "link.zip"));
    expect(await read(join(allowed, "link.zip"))).toEqual({ name: "link.zip", text: "zip" });
  });

  it("is read where the allowed folder itself is named by a link", async () => {
    await symlink(allowed, join(root, "shortcut"));
    expect((await read(join(root, "shortcut", "charts.zip"), [join(root, "shortcut")])).text).toBe("zip");
  });

  it("is read from any of several folders, one of which may be missing", async () => {
    expect((await read(join(allowed, "charts.zip"), [join(root, "missing"), allowed])).text).toBe("zip");
  });

  it("may begin with two dots that are a name", async () => {
    await writeFile(join(allowed, "..zip"), "dots");
    expect((await read(join(allowed, "..zip"))).text).toBe("dots");
  });

  it.each<[string, () => string | Promise<string>]>([
    ["outside", () => join(root, "secret.txt")],
    ["that climbs out", () => `${allowed}/../secret.txt`],
    ["in a folder whose name begins alike", () => join(root, "allowed-not", "secret.txt")],
    ["that does not exist", () => join(allowed, "nothing.zip")],
    ["of the folder itself", () => allowed],
    ["that is a folder", () => join(allowed, "sub")],
    ["that is relative", () => "charts.zip"],
    ["that is empty", () => ""],
    ["with a null byte", () => `${allowed}/charts.zip\u0000`],
    [
      "of a link that leads out",
      async () => {
        await symlink(join(root, "secret.txt"), join(allowed, "escape"));
        return join(allowed, "escape");
      },
    ],
    [
      "through a folder link that leads out",
      async () => {
        await symlink(root, join(allowed, "up"));
        return join(allowed, "up", "secret.txt");
      },
    ],
  ])("%s is refused", async (_, makePath) => {
    const path = await makePath();
    expect(await failureOf(read(path))).toBeInstanceOf(ArgumentError);
  });

  it("of a device is refused, also in an allowed folder", async () => {
    const error = await failureOf(read("/dev/zero", ["/dev"]));
    expect(error).toBeInstanceOf(ArgumentError);
    expect(error.message).toMatch(/not a regular file/);
  });

  it("is refused where no folder is allowed, with the setting that would allow one", async () => {
    const error = await failureOf(read(join(allowed, "charts.zip"), []));
    expect(error.message).toMatch(/setting "files"/);
  });

  it("that is missing and one that is forbidden are told apart by nobody", async () => {
    const missing = await failureOf(read(join(root, "missing.txt")));
    const forbidden = await failureOf(read(join(root, "secret.txt")));
    expect(missing.message.replace("missing", "secret")).toBe(forbidden.message);
  });
});

describe("inline content", () => {
  it.each<[object, string]>([
    [{ name: "a.csv", text: "Größe\n1" }, "Größe\n1"],
    [{ name: "a.csv", text: "" }, ""],
    [{ name: "a.csv", base64: Buffer.from("R&D").toString("base64") }, "R&D"],
  ])("%j is what is sent", async (inline, text) => {
    expect(await read(inline)).toEqual({ name: "a.csv", text });
  });

  it("keeps bytes as they are", async () => {
    const bytes = Buffer.from([0, 255, 128, 10]);
    const args = { formData: { name: "x.zip", base64: bytes.toString("base64") } };
    const { formData } = await readUploads(tool, args, []);
    expect(Buffer.from(await (formData as Upload).blob.arrayBuffer())).toEqual(bytes);
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
  expect(await readUploads(tool, args, [allowed])).toEqual({ note: "/etc/passwd" });
});
