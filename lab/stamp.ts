import { createHash } from "node:crypto";
import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";

const stampFile = "lab-stamp.json";

/** One hash over texts whose order and borders matter. */
export function hashTexts(texts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const text of texts) hash.update(`${text.length}:${text}`);
  return hash.digest("hex").slice(0, 16);
}

/** One hash over files, by content. */
export async function hashFiles(files: readonly string[]): Promise<string> {
  return hashTexts(await Promise.all(files.map((file) => readFile(file, "utf8"))));
}

/** Whether the folder was finished from exactly these inputs. */
export async function hasStamp(folder: string, hash: string): Promise<boolean> {
  try {
    return (JSON.parse(await readFile(join(folder, stampFile), "utf8")) as { hash?: string }).hash === hash;
  } catch {
    return false;
  }
}

/** Declares the folder finished; the last step of making it. */
export async function writeStamp(folder: string, hash: string): Promise<void> {
  const part = join(folder, `${stampFile}.part`);
  await writeFile(part, JSON.stringify({ hash }));
  await rename(part, join(folder, stampFile));
}
