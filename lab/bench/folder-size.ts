import { lstat, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** Bytes of all files below a folder, as their lengths add up; links are not followed. */
export async function folderBytes(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(
    files.map(async (file) => (await lstat(join(file.parentPath, file.name))).size),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Packages in a folder's node_modules, nested ones included, by npm's own record of what it installed there. */
export async function npmPackages(folder: string): Promise<number> {
  const record = await readFile(join(folder, "node_modules", ".package-lock.json"), "utf8");
  return Object.keys((JSON.parse(record) as { packages: object }).packages).length;
}

/** Distributions in a Python folder, as `pip list` counts them. */
export async function pythonPackages(folder: string): Promise<number> {
  return (await readdir(folder)).filter((name) => name.endsWith(".dist-info")).length;
}
