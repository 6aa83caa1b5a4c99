import { createWriteStream } from "node:fs";
import { mkdir, open, rename, rm, stat } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream as WebStream } from "node:stream/web";

export interface SavedFile {
  path: string;
  bytes: number;
}

/**
 * Stream a download into the output folder under a name of its own: `chart.zip`, then `chart-2.zip`. It appears there only
 * when it is whole; other users cannot read it.
 */
export async function saveDownload(
  folder: string,
  wantedName: string,
  content: WebStream<Uint8Array> | string,
): Promise<SavedFile> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const name = safeName(wantedName);
  const temporary = join(folder, `.${name}.${process.pid}-${Math.random().toString(36).slice(2)}.part`);
  try {
    const source = typeof content === "string" ? Readable.from([content]) : Readable.fromWeb(content);
    await pipeline(source, createWriteStream(temporary, { mode: 0o600, flags: "wx" }));
    const path = await claimName(folder, name);
    await rename(temporary, path);
    return { path, bytes: (await stat(path)).size };
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** File systems take 255 bytes; some are left for a number. */
const LONGEST_NAME_BYTES = 200;

/** A name that stays in the folder and that every platform takes. */
function safeName(name: string): string {
  const cleaned = basename(name)
    .replace(/[^\p{L}\p{N}._ -]/gu, "_")
    .replace(/^\.+/, "");
  const extension = extname(cleaned).slice(0, 20);
  let stem = cleaned.slice(0, cleaned.length - extension.length);
  while (Buffer.byteLength(stem + extension) > LONGEST_NAME_BYTES) stem = [...stem].slice(0, -1).join("");
  return stem + extension || "download";
}

/** Take the first free name by creating it, so that no two downloads take the same. */
async function claimName(folder: string, name: string): Promise<string> {
  const extension = extname(name);
  const stem = name.slice(0, name.length - extension.length);
  for (let number = 1; ; number++) {
    const path = join(folder, number === 1 ? name : `${stem}-${number}${extension}`);
    try {
      await (await open(path, "wx", 0o600)).close();
      return path;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
  }
}
