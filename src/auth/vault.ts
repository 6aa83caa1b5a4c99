import { randomBytes } from "node:crypto";
import { chmod, mkdir, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";

/** A place for small secret texts, by name. */
export interface Vault {
  /** What to call it in a message. */
  where(name: string): string;
  /** Nothing when there is none of that name. */
  read(name: string): Promise<string | undefined>;
  /** Whole or not at all, whatever happens meanwhile. */
  write(name: string, text: string): Promise<void>;
  remove(name: string): Promise<void>;
  names(): Promise<string[]>;
}

/** A write that a killed process left unfinished is cleared away after this. */
const LEFTOVER_MS = 60_000;

/** Files of mode 0600 in a folder of mode 0700, written to a temporary name and renamed. */
export function createFileVault(directory: string, extension = ".json"): Vault {
  const pathOf = (name: string) => join(directory, name + extension);
  return {
    where: pathOf,
    async read(name) {
      try {
        await refuseForeign(pathOf(name));
        return await readFile(pathOf(name), "utf8");
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
        throw error;
      }
    },
    async write(name, text) {
      await makePrivateFolder(directory);
      await removeLeftovers(directory, `${name}${extension}.`);
      const temporary = `${pathOf(name)}.${randomBytes(6).toString("hex")}.tmp`;
      try {
        await writeSynced(temporary, text);
        await rename(temporary, pathOf(name));
      } catch (error) {
        await rm(temporary, { force: true });
        throw error;
      }
    },
    remove: (name) => rm(pathOf(name), { force: true }),
    async names() {
      const files = await readdir(directory).catch(() => []);
      return files.filter((file) => file.endsWith(extension)).map((file) => file.slice(0, -extension.length));
    },
  };
}

/** Create the folder, or make one that is there private. */
export async function makePrivateFolder(directory: string): Promise<void> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  await chmod(directory, 0o700);
}

/** Windows has no such bits; its state folder is private by inheritance. */
async function refuseForeign(path: string): Promise<void> {
  const { mode, uid } = await stat(path);
  if (process.platform === "win32") return;
  if ((mode & 0o077) !== 0) throw new Error("other users can read it; it is not used");
  if (uid !== process.getuid?.()) throw new Error("it belongs to another user; it is not used");
}

async function writeSynced(path: string, text: string): Promise<void> {
  const file = await open(path, "wx", 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function removeLeftovers(directory: string, prefix: string): Promise<void> {
  const names = (await readdir(directory)).filter((name) => name.startsWith(prefix) && name.endsWith(".tmp"));
  for (const name of names) {
    const path = join(directory, name);
    const written = await stat(path).catch(() => undefined);
    if (written && Date.now() - written.mtimeMs > LEFTOVER_MS) await rm(path, { force: true });
  }
}
