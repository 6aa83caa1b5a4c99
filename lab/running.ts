import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { LabError } from "./lab-error.ts";
import { labFolder } from "./lab-paths.ts";
import { stopServer } from "./launch.ts";
import { runCommand } from "./run-command.ts";
import { removeHome, type SupersetOptions, startOnFreshHome } from "./superset.ts";

/** A Superset that outlives the command that started it. */
export interface RunningSuperset {
  readonly version: string;
  readonly port: number;
  readonly baseUrl: string;
  readonly pid: number;
  readonly home: string;
  readonly logFile: string;
}

const recordFolder = join(labFolder, "running");
const recordOf = (port: number) => join(recordFolder, `${port}.json`);

/** Starts one in the background and records it under `.lab/running/`. */
export async function startInBackground(options: SupersetOptions): Promise<RunningSuperset> {
  const { launched, home } = await startOnFreshHome(options, true);
  const record: RunningSuperset = { version: options.version, home, ...launched };
  await mkdir(recordFolder, { recursive: true });
  const part = `${recordOf(record.port)}.part`;
  await writeFile(part, `${JSON.stringify(record, null, 2)}\n`);
  await rename(part, recordOf(record.port));
  return record;
}

/** The recorded ones that still run; what is left of dead ones is removed. */
export async function listRunning(): Promise<RunningSuperset[]> {
  const files = (await readdir(recordFolder).catch(() => [])).filter((file) => file.endsWith(".json"));
  const alive: RunningSuperset[] = [];
  for (const file of files) {
    const record = await readRecord(join(recordFolder, file));
    if (record !== undefined && (await isRunning(record))) {
      alive.push(record);
    } else {
      if (record !== undefined) await removeHome(record.home);
      await rm(join(recordFolder, file), { force: true });
    }
  }
  return alive.sort((a, b) => a.port - b.port);
}

async function readRecord(file: string): Promise<RunningSuperset | undefined> {
  try {
    return JSON.parse(await readFile(file, "utf8")) as RunningSuperset;
  } catch {
    return undefined;
  }
}

/** Process ids are reused, so the process must also have been started by us, for that port's home. */
async function isRunning(record: RunningSuperset): Promise<boolean> {
  const { code, stdout } = await runCommand("ps", ["-o", "args=", "-p", String(record.pid)], {
    env: process.env,
    input: "",
  });
  if (code !== 0 || !stdout.includes("serve.py")) return false;
  const serving = await readFile(join(record.home, "serving"), "utf8").catch(() => "");
  return serving === `${record.pid} ${record.port}`;
}

export interface StopSelection {
  readonly version?: string | undefined;
  readonly port?: number | undefined;
  readonly all?: boolean | undefined;
}

/** Ends the selected ones, removes their homes and records, and returns what was ended. */
export async function stopRunning(selection: StopSelection): Promise<RunningSuperset[]> {
  const running = await listRunning();
  const chosen = selectRunning(running, selection);
  for (const record of chosen) {
    await stopServer(record.pid);
    await removeHome(record.home);
    await rm(recordOf(record.port), { force: true });
  }
  return chosen;
}

/** The ones meant by a selection; without any, the only one. Throws when it is unclear or matches none. */
export function selectRunning(
  running: readonly RunningSuperset[],
  { version, port, all }: StopSelection,
): RunningSuperset[] {
  const listed = running.map((record) => `${record.version} on port ${record.port}`).join(", ") || "none";
  if (all) return [...running];
  const chosen = running.filter(
    (record) => (version ?? record.version) === record.version && (port ?? record.port) === record.port,
  );
  if (version === undefined && port === undefined && chosen.length > 1) {
    throw new LabError(`Several Supersets run: ${listed}. Say which: --port, --version or --all.`);
  }
  if (chosen.length === 0) throw new LabError(`No such Superset runs. Running: ${listed}.`);
  return chosen;
}
