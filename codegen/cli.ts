/**
 * `npm run generate [-- --check]`: write everything under generated/ and the name lock from spec/, or with --check only
 * compare and name every file that differs. The only file of the generator that does I/O.
 */
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { compare, valid } from "semver";
import { GenerationError } from "./emit/source.ts";
import { emitIndex } from "./emit/version-index.ts";
import { generateVersion } from "./generate.ts";
import { readOverlay } from "./overlay/overlay.ts";
import type { ListInfo } from "./tools/list-info.ts";
import type { NameLock } from "./tools/name-lock.ts";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const LOCK = "spec/names.lock.json";

/** All output files by path below the project's root. Versions are generated oldest first, so names go to the oldest. */
async function generateAll(): Promise<Map<string, string>> {
  const overlay = readOverlay(await readTree("spec/overlay"));
  const versions = (await readdir(join(ROOT, "spec"))).filter((name) => valid(name)).sort(compare);
  let lock = await readJson<NameLock>(LOCK, "{}");
  const files = new Map<string, string>();
  const failures: GenerationError[] = [];
  for (const version of versions) {
    const openapi = await readFile(join(ROOT, "spec", version, "openapi.json"), "utf8");
    const info = await readJson<ListInfo>(`spec/${version}/info.json`);
    const waived = await readJson<string[]>(`spec/${version}/waived.json`, "[]");
    try {
      const output = await generateVersion({ version, openapi, info, overlay, lock, waived });
      lock = output.lock;
      for (const [path, text] of output.files) files.set(`generated/${version}/${path}`, text);
    } catch (error) {
      if (!(error instanceof GenerationError)) throw error;
      failures.push(error);
    }
  }
  if (failures.length > 0) throw new Error(failures.map(({ message }) => message).join("\n"));
  files.set("generated/index.ts", emitIndex(versions));
  files.set("generated/README.md", README);
  files.set(LOCK, `${JSON.stringify(lock, null, 2)}\n`);
  return files;
}

async function readJson<T>(path: string, whenAbsent?: string): Promise<T> {
  const text = await readFile(join(ROOT, path), "utf8").catch((error) => {
    if (whenAbsent === undefined) throw error;
    return whenAbsent;
  });
  try {
    return JSON.parse(text) as T;
  } catch (cause) {
    throw new Error(`${path} is not valid JSON: ${(cause as Error).message}`, { cause });
  }
}

const README = `# Generated

Everything here is written by \`npm run generate\` from \`spec/\` and is never edited by hand; \`npm run generate -- --check\`
fails when a file differs. One folder per Superset version: \`types.ts\` (openapi-typescript), \`endpoints/\` (a typed wrapper
per operation), \`validators/\` (zod schemas of the arguments), \`tools/\` (MCP tool definitions as data), \`manifest.json\`.
Corrections go to \`spec/overlay/\`, changes of form to \`codegen/\`.
`;

async function findStale(wanted: ReadonlyMap<string, string>): Promise<string[]> {
  const present = [...(await readTree("generated")).keys()].map((path) => `generated/${path}`);
  const stale = present.filter((path) => !wanted.has(path));
  for (const [path, text] of wanted) {
    const current = await readFile(join(ROOT, path), "utf8").catch(() => undefined);
    if (current !== text) stale.push(path);
  }
  return stale.sort();
}

function check(stale: readonly string[]): void {
  if (stale.length === 0) return;
  console.error(`Not what \`npm run generate\` writes:\n${stale.map((path) => `  ${path}`).join("\n")}`);
  console.error("Run `npm run generate`; if a difference was meant, change spec/overlay or codegen instead.");
  process.exitCode = 1;
}

async function write(wanted: ReadonlyMap<string, string>, stale: readonly string[]): Promise<void> {
  for (const path of stale) {
    const text = wanted.get(path);
    if (text === undefined) await rm(join(ROOT, path));
    else {
      await mkdir(dirname(join(ROOT, path)), { recursive: true });
      await writeFile(join(ROOT, path), text);
    }
  }
  console.log(`${wanted.size} files, ${stale.length} changed`);
}

/** Path below the folder -> text, for every file in it; empty when there is no such folder. */
async function readTree(folder: string): Promise<Map<string, string>> {
  const root = join(ROOT, folder);
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = files.map(
    async (file) => [relative(root, file).replaceAll("\\", "/"), await readFile(file, "utf8")] as const,
  );
  return new Map(await Promise.all(texts));
}

try {
  const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
  const wanted = await generateAll();
  const stale = await findStale(wanted);
  if (values.check) check(stale);
  else await write(wanted, stale);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
