import { constants } from "node:fs";
import { type FileHandle, open, realpath } from "node:fs/promises";
import { extname, isAbsolute, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { invalidParams, resourceNotFound } from "../errors/request-error.ts";
import type { Mask } from "../results/mask.ts";

/** A larger file is for programs, which read it where it is. */
const LARGEST_FILE = 10 * 1024 * 1024;

const TYPES: Readonly<Record<string, string>> = {
  ".csv": "text/csv",
  ".html": "text/html",
  ".jpg": "image/jpeg",
  ".json": "application/json",
  ".pdf": "application/pdf",
  ".png": "image/png",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".yaml": "application/yaml",
  ".zip": "application/zip",
};

export type FileContent = { uri: string; mimeType: string } & ({ text: string } | { blob: string });

/**
 * A file of the folder that downloads go to, as the links in results of tools name it.
 * @param uri file:// with an absolute path; links on the way are followed, and must end within the folder
 * @throws RequestError for any other file, and one that is too large
 */
export async function readOutputFile(uri: string, folder: string, mask: Mask): Promise<FileContent> {
  const path = pathOf(uri);
  const [real, root] = await Promise.all([
    realpath(path).catch(() => undefined),
    realpath(folder).catch(() => folder),
  ]);
  if (real === undefined || !isInside(root, real)) {
    throw resourceNotFound(`There is no file ${path} in the folder that downloads go to, ${folder}.`, uri);
  }
  // No link may have come in the file's place meanwhile, and a pipe would be waited on for ever.
  const file = await open(real, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK).catch(
    () => {
      throw resourceNotFound(`${path} cannot be read.`, uri);
    },
  );
  try {
    return contentOf(uri, path, await readWhole(file, path), mask);
  } finally {
    await file.close();
  }
}

async function readWhole(file: FileHandle, path: string): Promise<Buffer> {
  const stats = await file.stat();
  if (!stats.isFile()) throw invalidParams(`${path} is not a regular file.`);
  if (stats.size > LARGEST_FILE) {
    throw invalidParams(
      `${path} has ${stats.size} bytes, more than the ${LARGEST_FILE} that are sent; open it there.`,
    );
  }
  return file.readFile();
}

function pathOf(uri: string): string {
  try {
    return fileURLToPath(uri);
  } catch (error) {
    throw invalidParams(`${uri} is no address of a file: ${(error as Error).message}`);
  }
}

/** No download is hidden; what is, in a folder that has more than downloads, is somebody's keys and settings. */
function isInside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== "" && !isAbsolute(way) && !way.split(sep).some((name) => name.startsWith("."));
}

function contentOf(uri: string, path: string, bytes: Buffer, mask: Mask): FileContent {
  const type = TYPES[extname(path).toLowerCase()];
  const text = textOf(bytes);
  return text === undefined
    ? { uri, mimeType: type ?? "application/octet-stream", blob: bytes.toString("base64") }
    : { uri, mimeType: type ?? "text/plain", text: mask(text) };
}

/** What the bytes say as UTF-8, if they are that. */
function textOf(bytes: Buffer): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
