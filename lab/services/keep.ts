import { type ChildProcess, spawn } from "node:child_process";
import { type FileHandle, mkdtemp, open, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { LabError } from "../lab-error.ts";
import { labSource } from "../lab-paths.ts";
import { lastLines } from "../run-command.ts";

/** A running program of the lab that ends with this process at the latest. */
export interface Kept {
  readonly logFile: string;
  /** Waits until the program, everything it started and its folder are gone; may be called twice. */
  stop(): Promise<void>;
}

export interface KeepOptions {
  /** What it is called in errors. */
  readonly name: string;
  /** Runs `keep.py`. */
  readonly python: string;
  /** Its own folder, which it runs in, where its log is, and which is deleted when it has ended. */
  readonly folder: string;
  /** Deleted as well. */
  readonly alsoRemove?: readonly string[] | undefined;
  readonly program: string;
  readonly args: readonly string[];
  readonly env?: NodeJS.ProcessEnv | undefined;
  /** Run as that user; only root may. */
  readonly user?: string | undefined;
  /** Asks it to end; killed outright by default. */
  readonly stopSignal?: number | undefined;
  /** Whether it is ready; asked until it says so. */
  readonly isReady: (log: string) => boolean | Promise<boolean>;
}

const readyTimeoutMs = 120_000;
const stopTimeoutMs = 20_000;

/** A folder of its own for a service, in the temporary directory. */
export function serviceFolder(name: string): Promise<string> {
  return mkdtemp(join(tmpdir(), `superset-lab-${name}-`));
}

/** Starts a program and waits until it is ready; when that fails nothing of it is left. */
export async function keepRunning(options: KeepOptions): Promise<Kept> {
  const logFile = join(options.folder, "service.log");
  // Held open, so that it can be read even when the keeper has deleted the folder.
  const log = await open(logFile, "a+");
  const child = spawnKeeper(options, log.fd);
  const exited = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
    child.once("error", () => resolve());
  });
  let stopping: Promise<void> | undefined;
  const stop = () => {
    stopping ??= endKeeper(options.name, child, exited);
    return stopping;
  };
  try {
    await waitUntilReady(options, child, () => readAll(log));
  } catch (error) {
    await stop();
    await rm(options.folder, { recursive: true, force: true });
    throw error;
  } finally {
    await log.close();
  }
  return { logFile, stop };
}

function spawnKeeper(options: KeepOptions, log: number): ChildProcess {
  const args = ["-I", labSource("services", "keep.py")];
  for (const folder of [options.folder, ...(options.alsoRemove ?? [])]) args.push("--remove", folder);
  if (options.user !== undefined) args.push("--user", options.user);
  if (options.stopSignal !== undefined) args.push("--stop-signal", String(options.stopSignal));
  const child = spawn(options.python, [...args, options.program, ...options.args], {
    cwd: options.folder,
    env: options.env ?? { PATH: "/usr/local/bin:/usr/bin:/bin", LANG: "C.UTF-8", TZ: "UTC" },
    stdio: ["pipe", log, log],
    detached: true,
  });
  child.stdin?.on("error", () => {});
  child.unref();
  if (child.stdin !== null && "unref" in child.stdin) (child.stdin as { unref(): void }).unref();
  return child;
}

async function readAll(file: FileHandle): Promise<string> {
  const { size } = await file.stat();
  const { buffer } = await file.read(Buffer.alloc(size), 0, size, 0);
  return buffer.toString();
}

async function endKeeper(name: string, child: ChildProcess, exited: Promise<void>): Promise<void> {
  child.ref();
  child.stdin?.end();
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const timer = new AbortController();
  const late = sleep(stopTimeoutMs, "late", { signal: timer.signal }).catch(() => "in time");
  const end = await Promise.race([exited, late]);
  timer.abort();
  if (end === "late")
    throw new LabError(`${name} (process ${child.pid}) did not end; end it with: kill ${child.pid}`);
}

async function waitUntilReady(options: KeepOptions, child: ChildProcess, readLog: () => Promise<string>) {
  for (const deadline = Date.now() + readyTimeoutMs; Date.now() < deadline; ) {
    const hasEnded = child.exitCode !== null || child.signalCode !== null || child.pid === undefined;
    const log = await readLog();
    if (hasEnded)
      throw new LabError(`${options.name} ended while starting. The end of its log:\n${lastLines(log, 25)}`);
    if (await options.isReady(log)) return;
    await sleep(100);
  }
  const log = lastLines(await readLog(), 25);
  throw new LabError(
    `${options.name} was not ready within ${readyTimeoutMs / 1000} s. The end of its log:\n${log}`,
  );
}

/** A port of the loopback interface that was free a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
