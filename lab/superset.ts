import { constants } from "node:fs";
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { withLock } from "./directory-lock.ts";
import { ensureExamples } from "./examples.ts";
import { ensureVenv } from "./install.ts";
import { LabError } from "./lab-error.ts";
import { labFolder } from "./lab-paths.ts";
import { type Launched, launchServer, stopServer } from "./launch.ts";
import { type Account, admin, viewer } from "./seed/accounts.ts";
import { type ConfigOptions, supersetConfig } from "./superset-config.ts";
import { ensureTemplate } from "./template.ts";
import { type LabVersion, labVersion, labVersions } from "./versions.ts";

export interface SupersetOptions extends ConfigOptions {
  /** One of `labVersions`. */
  readonly version: string;
  /** A free one by default. */
  readonly port?: number | undefined;
  /** Whether the shop data, its charts, dashboards and the limited user exist (default true). */
  readonly seed?: boolean | undefined;
  /** Superset's own examples in place of the shop. */
  readonly examples?: boolean | undefined;
  /** Added to, or overriding, what its environment holds. */
  readonly environment?: NodeJS.ProcessEnv | undefined;
  /** Told about steps that take long: installing, preparing, waiting for another process. */
  readonly onProgress?: ((line: string) => void) | undefined;
}

export interface Superset {
  readonly version: string;
  readonly baseUrl: string;
  readonly port: number;
  /** Its own folder, removed by `stop`. */
  readonly home: string;
  readonly admin: Account;
  /** May only read what is in the seeded database; exists when seeded. */
  readonly viewer: Account;
  readonly logFile: string;
  /** Waits until Superset is gone and removes its home; may be called twice. */
  stop(): Promise<void>;
}

/**
 * Starts a real Superset of that version, installing and preparing it first where needed (kept under `.lab/`).
 * Every start has a home of its own, so nothing of an earlier run is in it. It ends with this process at the latest.
 */
export async function startSuperset(options: SupersetOptions): Promise<Superset> {
  const { launched, home } = await startOnFreshHome(options, false);
  let stopping: Promise<void> | undefined;
  const stop = async () => {
    await stopServer(launched.pid);
    await removeHome(home);
  };
  return {
    version: options.version,
    baseUrl: launched.baseUrl,
    port: launched.port,
    home,
    admin,
    viewer,
    logFile: launched.logFile,
    stop: () => {
      stopping ??= stop();
      return stopping;
    },
  };
}

/** Installs and prepares a version without starting it, so that a later start is quick. */
export async function prepareSuperset(options: Pick<SupersetOptions, "version" | "seed" | "onProgress">) {
  await withPrepared(options, async () => {});
}

/** The common way of `startSuperset` and of the command line, whose Supersets outlive it. */
export async function startOnFreshHome(
  options: SupersetOptions,
  detached: boolean,
): Promise<{ launched: Launched; home: string }> {
  const config = supersetConfig(options);
  const prepared = await withPrepared(options, async (venv, template) => {
    const home = await mkdtemp(join(tmpdir(), `superset-lab-${options.version}-`));
    await cp(template, home, { recursive: true, mode: constants.COPYFILE_FICLONE });
    return { venv, home };
  });
  try {
    await writeFile(join(prepared.home, "superset_config.py"), config);
    return {
      launched: await launchServer({
        ...prepared,
        port: options.port ?? 0,
        detached,
        environment: options.environment,
      }),
      home: prepared.home,
    };
  } catch (error) {
    await removeHome(prepared.home);
    throw error;
  }
}

async function withPrepared<T>(
  options: Pick<SupersetOptions, "version" | "seed" | "examples" | "onProgress">,
  use: (venv: string, template: string) => Promise<T>,
): Promise<T> {
  const version = findLabVersion(options.version);
  const onProgress = options.onProgress ?? (() => {});
  const lock = join(labFolder, version.version, "lock");
  const onWait = (holder: string) =>
    onProgress(`Waiting for process ${holder}, which is preparing Superset ${version.version}`);
  return withLock(lock, onWait, async () => {
    const venv = await ensureVenv(version, onProgress);
    const isSeeded = (options.seed ?? true) && options.examples !== true;
    const made = await ensureTemplate(version, venv, isSeeded, onProgress);
    if (options.examples)
      onProgress(`Superset ${version.version}: loading its examples, where that is not done`);
    const template = options.examples ? await ensureExamples(version.version, venv, made) : made;
    return use(venv, template);
  });
}

/** The lab's entry for a version; throws naming the known ones. */
export function findLabVersion(version: string): LabVersion {
  const found = labVersion(version);
  if (found !== undefined) return found;
  const known = labVersions.map((entry) => entry.version).join(", ");
  throw new LabError(`The lab has no Superset ${version}. It has: ${known}.`);
}

/** Removes a home whose Superset has ended. */
export async function removeHome(home: string): Promise<void> {
  await rm(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}
