import { randomBytes } from "node:crypto";
import { constants } from "node:fs";
import { cp, mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { requirementsOf } from "./install.ts";
import { LabError } from "./lab-error.ts";
import { labFolder, labSource, venvPython } from "./lab-paths.ts";
import { launchServer, stopServer } from "./launch.ts";
import { hintFor, lastLines, runCommand } from "./run-command.ts";
import { admin } from "./seed/accounts.ts";
import { createShopDatabase } from "./seed/shop-database.ts";
import { seedShop } from "./seed.ts";
import { serverEnvironment } from "./server-environment.ts";
import { hashFiles, hasStamp, writeStamp } from "./stamp.ts";
import { supersetConfig } from "./superset-config.ts";
import type { LabVersion } from "./versions.ts";

type Progress = (line: string) => void;

/**
 * A finished home to copy from: metadata database migrated, administrator and roles made; with `seed`, the shop too.
 * The caller holds the version's lock.
 */
export async function ensureTemplate(entry: LabVersion, venv: string, seed: boolean, onProgress: Progress) {
  const { version } = entry;
  const bare = join(labFolder, version, "template-bare");
  const bareHash = await hashFiles([await requirementsOf(entry), ...sources(bareSources)]);
  await ensureFolder(bare, bareHash, (home) => prepareBare(home, version, venv, onProgress));
  if (!seed) return bare;
  const seeded = join(labFolder, version, "template");
  const seedFiles = (await readdir(labSource("seed"))).sort().map((file) => labSource("seed", file));
  const seedHash = `${bareHash}-${await hashFiles([labSource("seed.ts"), ...seedFiles])}`;
  await ensureFolder(seeded, seedHash, async (home) => {
    await cp(bare, home, { recursive: true, mode: constants.COPYFILE_FICLONE });
    await seedHome(home, version, venv, onProgress);
  });
  return seeded;
}

const bareSources = ["template.ts", "superset-config.ts", "seed/accounts.ts"];
const sources = (names: string[]) => names.map((name) => labSource(name));

/** Builds under another name and renames when complete, so that a half-made home is never taken for good. */
async function ensureFolder(folder: string, hash: string, build: (home: string) => Promise<void>) {
  if (await hasStamp(folder, hash)) return;
  const part = `${folder}.part`;
  await rm(part, { recursive: true, force: true });
  try {
    await build(part);
    await writeStamp(part, hash);
    await rm(folder, { recursive: true, force: true });
    await rename(part, folder);
  } finally {
    await rm(part, { recursive: true, force: true });
  }
}

async function prepareBare(home: string, version: string, venv: string, onProgress: Progress): Promise<void> {
  await mkdir(home, { recursive: true, mode: 0o700 });
  await writeFile(join(home, "secret.key"), randomBytes(32).toString("hex"), { mode: 0o600 });
  await writeFile(join(home, "superset_config.py"), supersetConfig());
  const run = async (what: string, ...args: string[]) => {
    onProgress(`Superset ${version}: ${what}`);
    const result = await runCommand(venvPython(venv), [labSource("serve.py"), "superset", ...args], {
      cwd: home,
      env: serverEnvironment(venv, home),
    });
    if (result.code === 0) return;
    throw new LabError(
      `superset ${args[0]} failed:\n${lastLines(result.output, 25)}\n${hintFor(result.output)}`.trimEnd(),
    );
  };
  await run("creating the metadata database", "db", "upgrade");
  const names = ["--firstname", "Ada", "--lastname", "Admin", "--email", "admin@example.org"];
  const login = ["--username", admin.username, "--password", admin.password];
  await run("creating the administrator", "fab", "create-admin", ...login, ...names);
  await run("creating roles and permissions", "init");
  await useWriteAheadLog(home, venv);
}

/** Readers then do not wait for the writer; SQLite keeps the mode in the file. */
async function useWriteAheadLog(home: string, venv: string): Promise<void> {
  const script = "import sqlite3; sqlite3.connect('superset.db').execute('PRAGMA journal_mode=WAL')";
  const result = await runCommand(venvPython(venv), ["-c", script], {
    cwd: home,
    env: serverEnvironment(venv, home),
  });
  if (result.code !== 0)
    throw new LabError(`Could not set up the metadata database:\n${lastLines(result.output)}`);
}

async function seedHome(home: string, version: string, venv: string, onProgress: Progress): Promise<void> {
  onProgress(`Superset ${version}: seeding the shop`);
  await createShopDatabase(join(home, "shop.db"), venvPython(venv));
  const server = await launchServer({ venv, home, port: 0, detached: false });
  try {
    await seedShop(server.baseUrl);
  } finally {
    await stopServer(server.pid);
  }
  for (const file of ["serving", "superset.log"]) await rm(join(home, file), { force: true });
}
