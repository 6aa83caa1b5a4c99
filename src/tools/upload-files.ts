import { openAsBlob } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { basename, isAbsolute, relative, sep } from "node:path";
import { ArgumentError } from "../errors/errors.ts";
import type { Upload } from "../http/serialize.ts";
import type { OperationTool } from "./tool.ts";

/** What a file argument may be besides a path. */
interface InlineFile {
  name: string;
  text?: string;
  base64?: string;
}

/**
 * Replace file arguments by what is to be uploaded.
 * @param folders the folders that may be read from
 * @throws ArgumentError for a path outside of them (links followed), or one that is no file
 */
export async function readUploads(
  tool: OperationTool,
  args: Record<string, unknown>,
  folders: readonly string[],
): Promise<Record<string, unknown>> {
  const result = { ...args };
  for (const { name, file } of tool.arguments) {
    if (!file || args[name] === undefined) continue;
    result[name] =
      typeof args[name] === "string"
        ? await readPath(name, args[name], folders)
        : readInline(name, args[name] as InlineFile);
  }
  return result;
}

async function readPath(argument: string, path: string, folders: readonly string[]): Promise<Upload> {
  if (!isAbsolute(path)) throw new ArgumentError(`"${argument}" must be an absolute path or inline content.`);
  const real = await realpath(path).catch(() => undefined);
  const roots = await Promise.all(folders.map((folder) => realpath(folder).catch(() => folder)));
  if (!real || !roots.some((root) => isInside(root, real))) {
    throw new ArgumentError(
      `"${argument}": ${path} is not a file in a folder that may be read (${folders.join(", ")}). The setting "files" names the folders; or give the content inline.`,
    );
  }
  if (!(await stat(real)).isFile()) throw new ArgumentError(`"${argument}": ${path} is not a regular file.`);
  return { blob: await openAsBlob(real), name: basename(path) };
}

function isInside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function readInline(argument: string, { name, text, base64 }: InlineFile): Upload {
  if ((text === undefined) === (base64 === undefined)) {
    throw new ArgumentError(`"${argument}" wants either "text" or "base64" beside "name".`);
  }
  if (base64 !== undefined && !/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(base64)) {
    throw new ArgumentError(`"${argument}": "base64" is not base64.`);
  }
  const content = text ?? Buffer.from(base64 as string, "base64");
  return { blob: new Blob([content]), name: basename(name) };
}
