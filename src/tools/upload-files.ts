import type { FileHandle } from "node:fs/promises";
import { basename } from "node:path";
import { ArgumentError } from "../errors/errors.ts";
import { byteProgress } from "./byte-progress.ts";
import type { ReportProgress } from "./call-context.ts";
import { fileOfHandle } from "./handle-file.ts";
import { openInside } from "./open-inside.ts";
import type { OperationTool } from "./tool.ts";

/** What a file argument may be besides a path. */
interface InlineFile {
  name: string;
  text?: string;
  base64?: string;
}

export interface UploadOptions {
  /** The folders that may be read from. */
  folders: readonly string[];
  progress?: ReportProgress | undefined;
}

/**
 * Replace file arguments by what is to be uploaded, for as long as it is used: files are open meanwhile.
 * @throws ArgumentError for a path outside of the folders (links followed), or one that is no file
 */
export async function withUploads<T>(
  tool: Pick<OperationTool, "arguments">,
  args: Record<string, unknown>,
  { folders, progress }: UploadOptions,
  use: (args: Record<string, unknown>) => Promise<T>,
): Promise<T> {
  const result = { ...args };
  const handles: FileHandle[] = [];
  try {
    for (const { name, file } of tool.arguments) {
      const given = args[name];
      if (!file || given === undefined) continue;
      if (typeof given === "string") {
        const opened = await openInside(name, given, folders);
        handles.push(opened.handle);
        result[name] = fileOfHandle(opened, byteProgress(progress, "sent", Number(opened.stats.size)));
      } else result[name] = readInline(name, given as InlineFile);
    }
    return await use(result);
  } finally {
    await Promise.all(handles.map((handle) => handle.close()));
  }
}

function readInline(argument: string, { name, text, base64 }: InlineFile): File {
  if ((text === undefined) === (base64 === undefined)) {
    throw new ArgumentError(`"${argument}" wants either "text" or "base64" beside "name".`);
  }
  if (base64 !== undefined && !/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(base64)) {
    throw new ArgumentError(`"${argument}": "base64" is not base64.`);
  }
  return new File([text ?? Buffer.from(base64 as string, "base64")], basename(name));
}
