import { mkdir, open, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import type { ReadableStream as WebStream } from "node:stream/web";
import { pathToFileURL } from "node:url";
import type { ResourceLink } from "@modelcontextprotocol/sdk/types.js";

export interface SavedFile {
  path: string;
  bytes: number;
}

/**
 * Stream a download into the output folder under a name of its own: `chart.zip`, then `chart-2.zip`. It appears there only
 * when it is whole; other users cannot read it.
 * @param onBytes told how many bytes have come
 */
export async function saveDownload(
  folder: string,
  wantedName: string,
  content: WebStream<Uint8Array> | string,
  onBytes: (bytes: number) => void = () => {},
): Promise<SavedFile> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const name = safeName(wantedName);
  const temporary = join(folder, `.${name}.${process.pid}-${Math.random().toString(36).slice(2)}.part`);
  try {
    const file = await open(temporary, "wx", 0o600);
    try {
      await writeFile(file, typeof content === "string" ? content : counted(content, onBytes));
    } finally {
      await file.close();
    }
    const path = await claimName(folder, name);
    await rename(temporary, path);
    return { path, bytes: (await stat(path)).size };
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function* counted(chunks: WebStream<Uint8Array>, onBytes: (bytes: number) => void) {
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    onBytes(bytes);
    yield chunk;
  }
}

/** How a result says where a saved file is. */
export function linkTo(path: string, mimeType: string): ResourceLink {
  return { type: "resource_link", uri: pathToFileURL(path).href, name: basename(path), mimeType };
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
