import { randomFillSync } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PNG } from "pngjs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { pictureOf } from "../../../src/results/picture.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "picture-"));
});
afterEach(() => rm(folder, { recursive: true }));

function png(width: number, height: number, fill: (data: Buffer) => void): Buffer {
  const picture = new PNG({ width, height });
  fill(picture.data);
  return PNG.sync.write(picture);
}
const plain = (data: Buffer) => data.fill(200);
const noise = (data: Buffer) => {
  randomFillSync(data);
  for (let index = 3; index < data.length; index += 4) data[index] = 255;
};

async function show(bytes: Uint8Array) {
  const path = join(folder, "picture.png");
  await writeFile(path, bytes);
  const { image, block } = await pictureOf(path);
  return { image, block, shown: block && PNG.sync.read(Buffer.from(block.data, "base64")) };
}
const withSize = (bytes: Buffer, width: number, height: number) => {
  const copy = Buffer.from(bytes);
  copy.writeUInt32BE(width, 16);
  copy.writeUInt32BE(height, 20);
  return copy;
};

describe("a picture", () => {
  it("that is small is shown as it is", async () => {
    const bytes = png(1568, 20, plain);
    const { image, block } = await show(bytes);
    expect([image, block]).toEqual([
      "1568x20",
      { type: "image", mimeType: "image/png", data: bytes.toString("base64") },
    ]);
  });

  it("with a longer side is scaled down to what models see", async () => {
    const { image, shown } = await show(png(1600, 3200, plain));
    expect(image).toBe("1600x3200, shown at 784x1568");
    expect([shown?.width, shown?.height, shown?.data[0], shown?.data[3]]).toEqual([784, 1568, 200, 200]);
  });

  it("that is very narrow keeps a pixel", async () => {
    expect((await show(png(3136, 1, plain))).image).toBe("3136x1, shown at 1568x1");
  });

  it("of many bytes is scaled down until it fits a result", async () => {
    const bytes = png(800, 800, noise);
    expect(bytes.length).toBeGreaterThan(1_000_000);
    const { image, block, shown } = await show(bytes);
    expect(block?.data.length).toBeLessThanOrEqual(500_000);
    expect(block?.data.length).toBeGreaterThan(200_000);
    expect(image).toBe(`800x800, shown at ${shown?.width}x${shown?.height}`);
  });

  it.each<[string, () => Uint8Array, string]>([
    ["is no PNG", () => Buffer.from("<svg/>"), "not shown: it is no PNG"],
    ["is empty", () => Buffer.alloc(0), "not shown: it is no PNG"],
    ["is cut off", () => png(40, 40, noise).subarray(0, 500), "40x40, not shown: it cannot be decoded"],
    ["has no size", () => withSize(png(4, 4, plain), 0, 0), "0x0, not shown: it cannot be decoded"],
    [
      "says a size that is not its own",
      () => withSize(png(4, 4, plain), 400, 400),
      "400x400, not shown: it cannot be decoded",
    ],
    [
      "would take too much memory",
      () => withSize(png(4, 4, plain), 20_001, 1_000),
      "20001x1000, not shown: too large",
    ],
    ["is damaged", () => damage(png(40, 40, noise)), "40x40, not shown: it cannot be decoded"],
  ])("that %s stays a file, and says so", async (_, make, note) => {
    expect(await show(make())).toEqual({ image: note, block: undefined, shown: undefined });
  });
});

function damage(bytes: Buffer): Buffer {
  bytes.fill(0, 100, 300);
  return bytes;
}
