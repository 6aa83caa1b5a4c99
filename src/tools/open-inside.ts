import { type BigIntStats, constants } from "node:fs";
import { type FileHandle, lstat, open as openFile, readlink, realpath, stat } from "node:fs/promises";
import { basename, isAbsolute, relative, sep } from "node:path";
import { ArgumentError } from "../errors/errors.ts";

/** A file that may be read: whoever has it reads by the handle, and closes it. */
export interface OpenedFile {
  handle: FileHandle;
  /** As it was when it was checked. */
  stats: BigIntStats;
  /** As the caller calls it. */
  name: string;
}

/** A last link is not followed, and a pipe not waited for; neither flag is known everywhere. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * Open a regular file inside one of the folders, links followed. What is checked is the opened file itself, so that a path
 * which leads elsewhere a moment later leads nowhere.
 * @param argument whose value the path is
 * @param open a test puts itself between looking and opening
 * @throws ArgumentError, the same for what is outside as for what is not there
 */
export async function openInside(
  argument: string,
  path: string,
  folders: readonly string[],
  open: typeof openFile = openFile,
): Promise<OpenedFile> {
  if (!isAbsolute(path)) throw new ArgumentError(`"${argument}" must be an absolute path or inline content.`);
  const refusal = () =>
    new ArgumentError(
      `"${argument}": ${path} is not a file in a folder that may be read (${folders.join(", ")}). The setting "files" names the folders; or give the content inline.`,
    );
  const irregular = () => new ArgumentError(`"${argument}": ${path} is not a regular file.`);
  const roots = await Promise.all(folders.map((folder) => realpath(folder).catch(() => folder)));
  const isAllowed = (real: string | undefined): real is string =>
    real !== undefined && !KERNEL.test(real) && roots.some((root) => isInside(root, real));
  const real = await realpath(path).catch(() => undefined);
  if (!isAllowed(real)) throw refusal();
  // Before it is opened, because a device may do something then.
  const seen = await stat(real).catch(() => undefined);
  if (seen && !seen.isFile()) throw irregular();
  const handle = await open(real, FLAGS).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code !== "EACCES" && cause.code !== "EPERM") throw refusal();
    throw new ArgumentError(`"${argument}": this server's user may not read ${path}.`, { cause });
  });
  try {
    const stats = await handle.stat({ bigint: true });
    if (!stats.isFile()) throw irregular();
    if (!isAllowed(await pathOf(handle, stats, real))) throw refusal();
    return { handle, stats, name: basename(path) };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

/** What the kernel says of itself and of processes, their environment among it; it only looks like files. */
const KERNEL = /^\/(proc|sys)\//;

function isInside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Where an opened file lies: the kernel's own word where it gives one, which no swap of folders can fool. */
async function pathOf(handle: FileHandle, stats: BigIntStats, opened: string): Promise<string | undefined> {
  const said = await readlink(`/proc/self/fd/${handle.fd}`).catch(() => undefined);
  if (said !== undefined) return said;
  const real = await realpath(opened).catch(() => undefined);
  const there = real && (await lstat(real, { bigint: true }).catch(() => undefined));
  return there && there.ino === stats.ino && there.dev === stats.dev ? real : undefined;
}
