import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { ArgumentError } from "../../../../src/errors/errors.ts";
import { readArchive, writeArchive } from "../../../../src/jobs/assets/archive.ts";
import { assetsOf } from "../../../../src/jobs/assets/asset.ts";
import { all } from "./sample-assets.ts";

const files = new Map(all.map(({ path, text }) => [path, text]));
const zip = (entries: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(entries).map(([path, text]) => [path, strToU8(text)])));
const METADATA = "version: 1.0.0\ntype: assets\n";

describe("an archive", () => {
  it("is read as it was written", () => {
    const archive = readArchive(writeArchive({ type: "assets", files }), "a.zip");
    expect(archive.type).toBe("assets");
    expect(assetsOf(archive)).toEqual(all);
  });

  it("is read without what a system has put between", () => {
    const archive = readArchive(
      zip({
        "e/metadata.yaml": METADATA,
        "e/charts/._x.yaml": "\0",
        "__MACOSX/e/._y.yaml": "\0",
        "e/a.txt": "",
      }),
      "a.zip",
    );
    expect([...archive.files.keys()]).toEqual(["metadata.yaml"]);
  });

  it.each<[string, Uint8Array, string]>([
    ["no zip", strToU8("hello"), "a.zip is no zip file, or a damaged one."],
    ["a damaged one", writeArchive({ type: "assets", files }).slice(0, 900), "a.zip is no zip file"],
    ["no metadata", zip({ "e/charts/x.yaml": "uuid: x" }), "holds no metadata.yaml"],
    ["no version", zip({ "e/metadata.yaml": "type: assets" }), "gives no version"],
    ["another type", zip({ "e/metadata.yaml": "version: 1.0.0\ntype: Theme" }), 'an export of "Theme"'],
    ["no YAML", zip({ "e/metadata.yaml": "a: [secret" }), "is no YAML that can be read"],
    ["a list", zip({ "e/metadata.yaml": "- a" }), "holds no names with values"],
  ])("that is %s is refused, saying so and none of its content", (_, bytes, want) => {
    const read = () => readArchive(bytes, "a.zip");
    expect(read).toThrow(ArgumentError);
    expect(read).toThrow(want);
    expect(read).not.toThrow("secret");
  });

  it("whose things do not say which they are is refused", () => {
    const archive = readArchive(
      zip({ "e/metadata.yaml": METADATA, "e/charts/x.yaml": "slice_name: X" }),
      "a.zip",
    );
    expect(() => assetsOf(archive)).toThrow("charts/x.yaml has no uuid");
  });

  it("that is a bomb is refused before it is unpacked", () => {
    const bomb = zipSync({
      "e/metadata.yaml": strToU8(METADATA),
      "e/charts/x.yaml": new Uint8Array(300 << 20),
    });
    expect(bomb.length).toBeLessThan(1 << 20);
    expect(() => readArchive(bomb, "a.zip")).toThrow("is too big");
  });
});
