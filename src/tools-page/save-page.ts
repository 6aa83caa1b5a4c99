import { realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { ConfigError } from "../errors/errors.ts";

/**
 * Write the page to a file, which is there whole or as it was before.
 * @returns where it is
 * @throws ConfigError when it cannot be written there
 */
export async function savePage(file: string, page: string): Promise<string> {
  const wanted = resolve(file);
  const path = await realpath(wanted).catch(() => wanted);
  const there = await stat(path).catch(() => undefined);
  // A device or a folder cannot be replaced by a file.
  if (there && !there.isFile())
    throw new ConfigError(`${path} is no file. Name one; without a name the page goes to stdout.`);
  const temporary = `${path}.${process.pid}.part`;
  try {
    await writeFile(temporary, page);
    await rename(temporary, path);
  } catch (cause) {
    await rm(temporary, { force: true });
    throw new ConfigError(`Cannot write ${path}: ${(cause as Error).message}`, { cause });
  }
  return path;
}
