import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync, readdirSync, readFileSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { LabError } from "./lab-error.ts";
import { labSource, venvPython } from "./lab-paths.ts";
import { hintFor, lastLines } from "./run-command.ts";
import { serverEnvironment } from "./server-environment.ts";

const host = "127.0.0.1";
const portTakenStatus = 98;
const startTimeoutMs = 180_000;

export interface Launch {
  readonly venv: string;
  readonly home: string;
  /** 0 for a free one. */
  readonly port: number;
  /** Keep running when this process ends; otherwise Superset dies with it, and takes `home` along. */
  readonly detached: boolean;
  /** Added to, or overriding, what Superset's environment holds. */
  readonly environment?: NodeJS.ProcessEnv | undefined;
}

export interface Launched {
  readonly pid: number;
  readonly port: number;
  readonly baseUrl: string;
  readonly logFile: string;
}

/** Starts Superset on a prepared home and waits until it answers; on failure nothing is left running. */
export async function launchServer(launch: Launch): Promise<Launched> {
  const logFile = join(launch.home, "superset.log");
  const serving = join(launch.home, "serving");
  await rm(serving, { force: true });
  const child = spawnServer(launch, logFile);
  const pid = child.pid;
  if (pid === undefined) throw new LabError(`Could not run ${venvPython(launch.venv)}`);
  try {
    const port = await waitUntilServing(child, launch, serving, logFile);
    return { pid, port, baseUrl: `http://${host}:${port}`, logFile };
  } catch (error) {
    await stopServer(pid);
    throw error;
  }
}

function spawnServer(launch: Launch, logFile: string): ChildProcess {
  const log = openSync(logFile, "a");
  try {
    const flags = launch.detached ? ["--detached"] : ["--remove", launch.home];
    const child = spawn(
      venvPython(launch.venv),
      [labSource("serve.py"), ...flags, "serve", host, String(launch.port)],
      {
        cwd: launch.home,
        env: { ...serverEnvironment(launch.venv, launch.home), ...launch.environment },
        stdio: [launch.detached ? "ignore" : "pipe", log, log],
        detached: true,
      },
    );
    child.on("error", () => {});
    child.unref();
    // A script that ends without stopping its Superset must not hang on it; Superset sees the pipe close.
    if (child.stdin !== null && "unref" in child.stdin) (child.stdin as { unref(): void }).unref();
    return child;
  } finally {
    closeSync(log);
  }
}

async function waitUntilServing(child: ChildProcess, launch: Launch, serving: string, logFile: string) {
  const deadline = Date.now() + startTimeoutMs;
  while (Date.now() < deadline) {
    if (child.exitCode !== null || child.signalCode !== null) throw await startError(child, launch, logFile);
    const [, port] = (await readFile(serving, "utf8").catch(() => "")).split(" ");
    if (port !== undefined && (await isHealthy(Number(port)))) return Number(port);
    await sleep(100);
  }
  throw new LabError(
    `Superset did not answer within ${startTimeoutMs / 1000} s. The end of its log:\n${await tail(logFile)}`,
  );
}

async function isHealthy(port: number): Promise<boolean> {
  try {
    const response = await fetch(`http://${host}:${port}/health`, { signal: AbortSignal.timeout(5_000) });
    return response.ok && (await response.text()) === "OK";
  } catch {
    return false;
  }
}

async function startError(child: ChildProcess, launch: Launch, logFile: string): Promise<LabError> {
  if (child.exitCode === portTakenStatus) {
    return new LabError(
      `Port ${launch.port} of ${host} cannot be used, most likely another program has it. Choose another port, or leave it out to get a free one.`,
    );
  }
  const log = await tail(logFile);
  const hint = hintFor(log);
  const how =
    child.exitCode === null ? `was killed (${child.signalCode})` : `ended (status ${child.exitCode})`;
  return new LabError(
    `Superset ${how} while starting. The end of its log:\n${log}${hint === "" ? "" : `\n${hint}`}`,
  );
}

async function tail(logFile: string): Promise<string> {
  return lastLines(await readFile(logFile, "utf8").catch(() => "(no log)"), 25);
}

/** Ends a server's whole process group and waits until it is gone; nothing happens when it is gone already. */
export async function stopServer(pid: number): Promise<void> {
  for (const [signal, patienceMs] of [["SIGTERM", 3_000] as const, ["SIGKILL", 10_000] as const]) {
    try {
      process.kill(-pid, signal);
    } catch {
      return;
    }
    for (const deadline = Date.now() + patienceMs; Date.now() < deadline; ) {
      if (!isGroupAlive(pid)) return;
      await sleep(20);
    }
  }
  throw new LabError(`Superset (process ${pid}) did not end; end it with: kill -9 ${pid}`);
}

function isGroupAlive(pid: number): boolean {
  try {
    process.kill(-pid, 0);
  } catch {
    return false;
  }
  // Where nobody reaps orphans (a container without init) the dead stay listed, as zombies without further threads.
  try {
    const isZombie = /^\d+ \(.*\) Z/s.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
    return !isZombie || readdirSync(`/proc/${pid}/task`).length > 1;
  } catch {
    return true;
  }
}
