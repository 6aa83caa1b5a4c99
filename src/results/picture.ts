import { open } from "node:fs/promises";
import type { ImageContent } from "@modelcontextprotocol/sdk/types.js";
import type { PNG } from "pngjs";
import { readPart } from "./read-part.ts";
import { type Pixels, shrinkImage } from "./shrink-image.ts";

/** Models see no more: what is larger is scaled down to this before they look at it. */
const LONGEST_SIDE = 1_568;
/** In base64; clients take results of about a MB. */
const LONGEST_TEXT = 500_000;
/** A picture takes four bytes a pixel in memory, several times over. */
const MOST_PIXELS = 20_000_000;
const MOST_BYTES = 32 * 2 ** 20;

const SIGNATURE = Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR", "latin1");
const HEADER_BYTES = SIGNATURE.length + 8;

export interface Picture {
  /** Its size in pixels, and what was done to show it, or why it is not shown. */
  image: string;
  block?: ImageContent;
}

/** A saved PNG as a block that a model can look at, scaled down when large. What cannot be decoded safely stays a file. */
export async function pictureOf(path: string): Promise<Picture> {
  const handle = await open(path);
  try {
    const { size } = await handle.stat();
    const header = await readPart(handle, 0, HEADER_BYTES);
    if (header.length < HEADER_BYTES || !header.subarray(0, SIGNATURE.length).equals(SIGNATURE))
      return { image: "not shown: it is no PNG" };
    const [width, height] = [header.readUInt32BE(16), header.readUInt32BE(20)];
    if (width * height > MOST_PIXELS || size > MOST_BYTES)
      return { image: `${width}x${height}, not shown: too large` };
    return await show(await readPart(handle, 0, size), `${width}x${height}`);
  } finally {
    await handle.close();
  }
}

async function show(bytes: Buffer, size: string): Promise<Picture> {
  const { default: pngjs } = await import("pngjs");
  let picture: PNG;
  try {
    picture = pngjs.PNG.sync.read(bytes);
  } catch {
    return { image: `${size}, not shown: it cannot be decoded` };
  }
  let ratio = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
  let shown: Pixels = picture;
  let content = bytes;
  for (;;) {
    if (ratio < 1) {
      shown = shrinkImage(picture, scale(picture.width, ratio), scale(picture.height, ratio));
      content = encode(pngjs.PNG, shown);
    }
    const data = content.toString("base64");
    if (data.length <= LONGEST_TEXT) {
      const image = ratio < 1 ? `${size}, shown at ${shown.width}x${shown.height}` : size;
      return { image, block: { type: "image", data, mimeType: "image/png" } };
    }
    // Bytes go with the area, about.
    ratio *= Math.min(0.9, Math.sqrt(LONGEST_TEXT / data.length));
  }
}

function scale(length: number, ratio: number): number {
  return Math.max(1, Math.round(length * ratio));
}

function encode(Png: typeof PNG, { width, height, data }: Pixels): Buffer {
  const png = new Png({ width, height });
  png.data = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  const isOpaque = data.every((value, index) => index % 4 !== 3 || value === 255);
  return Png.sync.write(png, { colorType: isOpaque ? 2 : 6 });
}
