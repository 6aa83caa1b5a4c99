import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";

/** Folders of the state that hold secrets by purpose, readable to their owner only. */
const MEANT_FOR_SECRETS = /superset-mcp\/(sessions|secrets)\//;

/** Names and contents of all files below a folder, but for those that are there to hold secrets. */
export async function leftBehind(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const open = files.filter((file) => !MEANT_FOR_SECRETS.test(file));
  return new Map(
    await Promise.all(
      open.map(
        async (file) => [relative(folder, file), `${file}\n${await readFile(file, "latin1")}`] as const,
      ),
    ),
  );
}

/** What is in the folders that hold secrets. */
export async function keptSecrets(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(
    files.filter((file) => MEANT_FOR_SECRETS.test(file)).map((file) => readFile(file, "utf8")),
  );
  return texts.join("\n");
}
