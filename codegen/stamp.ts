/**
 * What tells that there is nothing to generate: one hash of all that generation reads, and one of all that it writes, as they were when
 * they were last found to fit. Loads nothing but node's own modules, since it is asked before anything else.
 */
import { createHash, type Hash } from "node:crypto";
import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
export const LOCK = "spec/names.lock.json";

/** Beside the compiler's: npm takes it away with the packages. */
const STAMP = "node_modules/.cache/superset-mcp-generated.json";
/** The two lists of packages: those that ought to be installed, and those that npm has installed. */
const READ = ["codegen", "spec", "package.json", "package-lock.json", "node_modules/.package-lock.json"];
const WRITTEN = ["generated", LOCK];

/** Hashes of what is on the disk now. */
export interface State {
  read: string;
  written: string;
}

/** @throws when something there is neither a file nor a folder: what stands behind a link cannot be vouched for */
export async function readState(): Promise<State> {
  const [read, written] = await Promise.all([hashFiles(READ), hashFiles(WRITTEN)]);
  return { read: createHash("sha256").update(process.version).update(read).digest("hex"), written };
}

/** Whether this very state was found to be in order. A stamp that cannot be read says nothing. */
export async function isStamped(state: State): Promise<boolean> {
  const stamp = await readFile(join(ROOT, STAMP), "utf8")
    .then(JSON.parse)
    .catch(() => undefined);
  return stamp?.read === state.read && stamp.written === state.written;
}

/**
 * Remember that what is written fits what is read; unless either is not, or no longer, what the generator worked with: an edit
 * meanwhile, or a name lock that has grown and is read by the next run.
 * @param before the state when generation began
 * @param wanted what it ought to have written
 */
export async function writeStamp(before: State, wanted: ReadonlyMap<string, string>): Promise<void> {
  const after = await readState();
  if (after.read !== before.read || after.written !== hashTexts(wanted)) return;
  const file = join(ROOT, STAMP);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.${process.pid}`, JSON.stringify(after));
  await rename(`${file}.${process.pid}`, file);
}

async function hashFiles(roots: readonly string[]): Promise<string> {
  const files = (await Promise.all(roots.map(listFiles))).flat();
  const texts = files.map(
    async (file) => [file, await readFile(join(ROOT, file)).catch(whenAbsent)] as const,
  );
  return hashTexts(new Map(await Promise.all(texts)));
}

/** By path; a file that is not there counts as such. */
function hashTexts(texts: ReadonlyMap<string, string | Buffer | undefined>): string {
  const hash = createHash("sha256");
  const paths = [...texts.keys()].sort();
  for (const path of paths) addText(hash, path, texts.get(path));
  return hash.digest("hex");
}

function addText(hash: Hash, path: string, text: string | Buffer | undefined): void {
  hash.update(`${path}\0${text === undefined ? "absent" : Buffer.byteLength(text)}\0`);
  if (text !== undefined) hash.update(text);
}

/** The file itself, or all that is in the folder. */
async function listFiles(root: string): Promise<string[]> {
  const entries = await readdir(join(ROOT, root), { recursive: true, withFileTypes: true }).catch(whenAbsent);
  if (entries === undefined) return [root];
  const strange = entries.find((entry) => !entry.isFile() && !entry.isDirectory());
  if (strange) throw new Error(`${join(strange.parentPath, strange.name)} is neither a file nor a folder.`);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
}

/** Absent, or a file where a folder was looked for. */
function whenAbsent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== "ENOENT" && error.code !== "ENOTDIR") throw error;
}
