import { access, constants, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Config } from "../config/config.ts";
import { failed, type Verdict, warning } from "./check.ts";

/** What is written can be written, what is read is there, and nobody else reads what is private. */
export async function checkFolders(config: Config): Promise<Verdict[]> {
  const written = [
    {
      path: config.stateDir,
      what: "the state folder",
      cure: "Make it writable, or point XDG_STATE_HOME elsewhere.",
    },
    { path: config.outputDir, what: "output_dir", cure: "Make it writable, or set SUPERSET_MCP_OUTPUT_DIR." },
  ];
  const verdicts = await Promise.all([
    ...written.map(async ({ path, what, cure }) => {
      const reason = await whyNotWritable(path);
      return reason === undefined
        ? undefined
        : failed(`${path} (${what}) cannot be written: ${reason}.`, cure);
    }),
    ...config.files.map(async (path) => {
      const isThere = await stat(path).then(
        (found) => found.isDirectory(),
        () => false,
      );
      return isThere ? undefined : warning(`${path} (files) is no folder.`, "Correct SUPERSET_MCP_FILES.");
    }),
    openFolder(join(config.stateDir, "sessions")),
  ]);
  return verdicts.filter((verdict) => verdict !== undefined);
}

/** A folder that is not there is made when it is needed: then its nearest parent counts. */
async function whyNotWritable(path: string): Promise<string | undefined> {
  try {
    if (!(await stat(path)).isDirectory()) return "it is no folder";
    await access(path, constants.W_OK | constants.X_OK);
    return undefined;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" && dirname(path) !== path) return whyNotWritable(dirname(path));
    return REASONS[code ?? ""] ?? message;
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: "you have no permission",
  EROFS: "the file system is read-only",
  ENOTDIR: "a part of it is a file",
};

async function openFolder(path: string): Promise<Verdict | undefined> {
  return (await isOpenToOthers(path))
    ? warning(`Other users can read ${path}, where sessions are kept.`, `chmod 700 "${path}"`)
    : undefined;
}

/** Whether others than the owner can read it. Windows has no such bits. */
export async function isOpenToOthers(path: string): Promise<boolean> {
  if (process.platform === "win32") return false;
  return stat(path).then(
    ({ mode }) => (mode & 0o077) !== 0,
    () => false,
  );
}
