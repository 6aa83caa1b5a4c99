/**
 * The project's folders as the generator reads and writes them: everything under generated/ and the name lock, made from
 * spec/. Loads the whole generator; cli.ts does so only when there is something to do.
 */
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { compare, valid } from "semver";
import type { CapturedCharts } from "./chart-types/captured.ts";
import { emitVersionTypes } from "./emit/operations.ts";
import { GenerationError } from "./emit/source.ts";
import { emitAliases, emitAnswers, emitCode, emitIndex } from "./emit/version-index.ts";
import { generateVersion } from "./generate.ts";
import type { Tool } from "./model.ts";
import { type Overlay, readOverlay } from "./overlay/overlay.ts";
import type { Permissions } from "./overlay/requirements.ts";
import { planNewVersion, planVersion, type VersionInput } from "./plan-version.ts";
import { describeDecisions } from "./report/decisions.ts";
import { describeDiff, diffVersions } from "./report/diff-versions.ts";
import { LOCK, ROOT } from "./stamp.ts";
import type { ListInfo } from "./tools/list-info.ts";
import type { NameLock } from "./tools/name-lock.ts";
import { staleSearchWords } from "./tools/search-entry.ts";

/** What there is to generate from: everything but the vendor's documents. */
async function readProject() {
  const overlay = readOverlay(await readTree("spec/overlay"));
  const versions = (await readdir(join(ROOT, "spec"))).filter((name) => valid(name)).sort(compare);
  return { overlay, versions, lock: await readJson<NameLock>(LOCK, "{}") };
}

async function readVersion(version: string, overlay: Overlay, lock: NameLock): Promise<VersionInput> {
  const folder = `spec/${version}`;
  return {
    version,
    openapi: await readText(`${folder}/openapi.json`),
    info: await readJson<ListInfo>(`${folder}/info.json`),
    permissions: (await readJson<Permissions | null>(`${folder}/permissions.json`, "null")) ?? undefined,
    waived: await readJson<string[]>(`${folder}/waived.json`, "[]"),
    overlay,
    lock,
  };
}

async function readCharts(version: string): Promise<CapturedCharts | undefined> {
  const folder = `spec/${version}`;
  const types = await readJson<CapturedCharts["types"] | null>(`${folder}/chart-types.json`, "null");
  return types ? { types, examples: await readJson(`${folder}/chart-examples.json`) } : undefined;
}

/** All output files by path below the project's root. Versions are generated oldest first, so names go to the oldest. */
async function generateAll(): Promise<Map<string, string>> {
  const { overlay, versions, ...project } = await readProject();
  let { lock } = project;
  const files = new Map<string, string>();
  const failures: GenerationError[] = [];
  let charts: CapturedCharts | undefined;
  for (const version of versions) {
    try {
      // A version whose charts nobody has captured has those of the one before.
      charts = (await readCharts(version)) ?? charts;
      const output = await generateVersion({ ...(await readVersion(version, overlay, lock)), charts });
      lock = output.lock;
      for (const [path, text] of output.files) files.set(`generated/${version}/${path}`, text);
    } catch (error) {
      if (!(error instanceof GenerationError)) throw error;
      failures.push(error);
    }
  }
  const stale = staleSearchWords(overlay, lock);
  if (failures.length === 0 && stale.length > 0) failures.push(new GenerationError("all versions", stale));
  if (failures.length > 0) throw new Error(failures.map(({ message }) => message).join("\n"));
  files.set("generated/index.ts", emitIndex(versions));
  files.set("generated/code.ts", emitCode(versions));
  files.set("generated/version-types.ts", emitVersionTypes(versions));
  files.set("generated/answers.ts", emitAnswers(overlay));
  files.set("generated/argument-aliases.ts", emitAliases(overlay.arguments));
  files.set("generated/README.md", README);
  files.set(LOCK, `${JSON.stringify(lock, null, 2)}\n`);
  return files;
}

async function readText(path: string, whenAbsent?: string): Promise<string> {
  const text = await readFile(join(ROOT, path), "utf8").catch((error) => {
    if (whenAbsent === undefined) throw error;
    return whenAbsent;
  });
  try {
    JSON.parse(text);
  } catch (cause) {
    throw new Error(`${path} is not valid JSON: ${(cause as Error).message}`, { cause });
  }
  return text;
}

async function readJson<T>(path: string, whenAbsent?: string): Promise<T> {
  return JSON.parse(await readText(path, whenAbsent)) as T;
}

const README = `# Generated

Everything here is written by \`npm run generate\` from \`spec/\` and is never edited by hand; \`npm run generate -- --check\`
fails when a file differs. One folder per Superset version: \`types.ts\` (openapi-typescript), \`endpoints/\` (a typed wrapper
per operation), \`operations.ts\` (their types as the typed client has them), \`validators/\` (zod schemas of the arguments),
\`tools/\` (MCP tool definitions as data), \`chart-types.ts\` (what each chart type takes), \`manifest.json\`.
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

/**
 * Bring what is generated up to date, or with `onlyCompare` name every file that differs and fail.
 * @returns what ought to be there, where it is there now; nothing where it is not
 */
export async function generate(onlyCompare: boolean): Promise<ReadonlyMap<string, string> | undefined> {
  const wanted = await generateAll();
  const stale = await findStale(wanted);
  if (onlyCompare) {
    check(stale);
    return stale.length === 0 ? wanted : undefined;
  }
  await write(wanted, stale);
  return wanted;
}

/** The tools of a version of spec/, as they are now. */
async function toolsOf(version: string): Promise<Tool[]> {
  const { overlay, versions, lock } = await readProject();
  if (!versions.includes(version))
    throw new Error(`spec/ has no version "${version}"; it has ${versions.join(", ")}.`);
  return planVersion(await readVersion(version, overlay, lock)).tools;
}

export async function diff(from: string, to: string): Promise<void> {
  console.log(describeDiff(from, to, diffVersions(await toolsOf(from), await toolsOf(to))));
}

/**
 * Take in a version whose spec/ folder has just been captured: corrections that do not hold for it are waived for it, then
 * everything is generated, and what is new beside its neighbour and what a human must decide is told.
 */
export async function add(version: string): Promise<void> {
  const { overlay, versions, lock } = await readProject();
  const { waived } = planNewVersion(await readVersion(version, overlay, lock));
  const path = `spec/${version}/waived.json`;
  if (waived.length > 0) await writeFile(join(ROOT, path), `${JSON.stringify(waived, null, 2)}\n`);
  else await rm(join(ROOT, path), { force: true });
  const wanted = await generateAll().catch((error) => {
    const next = `spec/${version}/ is kept. Correct spec/overlay as said above, then run \`npm run generate -- add ${version}\`; or delete the folder.`;
    throw new Error(`${error.message}\n${next}`, { cause: error });
  });
  await write(wanted, await findStale(wanted));
  const others = versions.filter((other) => other !== version);
  const neighbour = others.filter((other) => compare(other, version) < 0).at(-1) ?? others[0];
  if (neighbour) await diff(neighbour, version);
  console.log(describeDecisions(await toolsOf(version), overlay, waived));
  if (waived.length > 0)
    console.log(`Recorded in ${path}: narrow the corrections' \`versions\` if the vendor has mended it.`);
}
