/**
 * `npm run add-version -- WHAT`: take in a Superset version, from PyPI (a version number), from a running server (--url, as
 * for capture) or from a document's file (FILE --version V). Captures, generates, and reports what is new and to decide.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseCaptureArguments } from "./capture-arguments.ts";
import { captureSpec } from "./capture-spec.ts";
import { LabError } from "./lab-error.ts";
import { projectRoot } from "./lab-paths.ts";
import { reportFailure } from "./report-failure.ts";

const USAGE = `Usage: npm run add-version -- VERSION
       npm run add-version -- FILE --version VERSION
       npm run add-version -- --url URL --version VERSION --username U   (password in SUPERSET_PASSWORD)`;

const VERSION = /^\d+\.\d+\.\d+[a-z0-9.]*$/;

/** Put the version's folder under spec/, and say which version it is. */
async function capture(args: readonly string[]): Promise<string> {
  const [what, flag, version] = args;
  if (what === undefined) throw new LabError(USAGE);
  if (VERSION.test(what) && args.length === 1) {
    await captureSpec({ version: what });
    return what;
  }
  if (what.startsWith("--")) {
    const [request] = parseCaptureArguments(args, process.env) ?? [];
    if (!request) throw new LabError(USAGE);
    await captureSpec(request);
    return request.version;
  }
  if (flag !== "--version" || !version || !VERSION.test(version) || args.length !== 3)
    throw new LabError(USAGE);
  await copyDocument(what, version);
  return version;
}

/** A document alone says nothing of what its lists can be filtered by; those arguments stay as the document has them. */
async function copyDocument(file: string, version: string): Promise<void> {
  const text = await readFile(file, "utf8").catch((cause) => {
    throw new LabError(`Cannot read ${file}: ${cause.message}`);
  });
  try {
    JSON.parse(text);
  } catch (cause) {
    throw new LabError(`${file} is not JSON: ${(cause as Error).message}`);
  }
  const folder = join(projectRoot, "spec", version);
  await mkdir(folder, { recursive: true });
  const source = {
    supersetVersion: version,
    capturedFrom: { file: "a document given as a file" },
    date: new Date().toISOString().slice(0, 10),
    sha256: createHash("sha256").update(text).digest("hex"),
    licence: "Apache-2.0",
  };
  await writeFile(join(folder, "openapi.json"), text);
  await writeFile(join(folder, "source.json"), `${JSON.stringify(source, null, 2)}\n`);
  await writeFile(join(folder, "info.json"), "{}\n");
}

/** The generator is a program of its own; the lab only starts it. */
function generate(version: string): number {
  const tsx = join(projectRoot, "node_modules", ".bin", "tsx");
  const cli = join(projectRoot, "codegen", "cli.ts");
  return spawnSync(tsx, [cli, "add", version], { stdio: "inherit" }).status ?? 1;
}

async function main(): Promise<void> {
  const args = process.argv.slice(2);
  if (args.includes("--help")) return console.log(USAGE);
  process.exitCode = generate(await capture(args));
}

main().catch(reportFailure);
