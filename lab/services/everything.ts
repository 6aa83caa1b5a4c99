import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { labFolder, venvPython } from "../lab-paths.ts";
import { serverEnvironment } from "../server-environment.ts";
import { prepareSuperset, type Superset, startSuperset } from "../superset.ts";
import { startCelery } from "./celery.ts";
import { asyncQueriesVariable, contractConfig, contractFeatureFlags } from "./contract-config.ts";
import { contractPackages, ensureDebianPackages } from "./debian.ts";
import { ensureExtraPackages } from "./extra-packages.ts";
import { startFakeOAuth2 } from "./fake-oauth2.ts";
import { startFakeSlack } from "./fake-slack.ts";
import { freePort } from "./keep.ts";
import { runSql, type SqlValue } from "./metadata-sql.ts";
import { startPostgres } from "./postgres.ts";
import { startRedis } from "./redis.ts";
import { startTwin } from "./twin.ts";

export interface EverythingOptions {
  readonly version: string;
  readonly onProgress: (line: string) => void;
}

/** A Superset with all that its operations may need, and where that is. */
export interface Everything extends Superset {
  readonly services: {
    /** A Redis URL without a database number. */
    readonly redis: string;
    /** A SQLAlchemy URI of a database with the table `public.parcels`. */
    readonly postgres: string;
    /** Base URL of a fake; see `fake-slack.ts`. */
    readonly slack: string;
    /** Base URL of a fake; see `fake-oauth2.ts`. */
    readonly oauth2: string;
    /** Base URL of a second Superset over the same metadata, with GLOBAL_ASYNC_QUERIES on. */
    readonly "async-queries": string;
    readonly celery: "on";
    readonly chromium: "on";
  };
  /** Runs one statement on the metadata database: for rows that no operation creates. */
  sql(statement: string, params?: readonly SqlValue[]): Promise<Record<string, SqlValue>[]>;
}

interface Stoppable {
  stop(): Promise<void>;
}

/**
 * Starts a Superset with everything on, installing what it needs first; Debian packages only as root. All of it ends with
 * this process at the latest, and leaves no folder behind.
 */
export async function startEverything({ version, onProgress }: EverythingOptions): Promise<Everything> {
  const venv = join(labFolder, version, "venv");
  const prepare = async () => {
    await prepareSuperset({ version, onProgress });
    return ensureExtraPackages({ version, venv, set: "contract", onProgress });
  };
  const [packages] = await Promise.all([prepare(), ensureDebianPackages(contractPackages, onProgress)]);
  const started: Stoppable[] = [];
  const stopAll = async () => {
    for (const service of started.reverse()) await service.stop();
    started.length = 0;
  };
  try {
    return await startAll({ version, venv, packages, started, stopAll });
  } catch (error) {
    await stopAll();
    throw error;
  }
}

interface Start {
  readonly version: string;
  readonly venv: string;
  /** The folder of the extra Python packages. */
  readonly packages: string;
  /** What is running so far, in the order it depends on one another. */
  readonly started: Stoppable[];
  stopAll(): Promise<void>;
}

async function startAll({ version, venv, packages, started, stopAll }: Start): Promise<Everything> {
  const note = async <T extends Stoppable>(starting: Promise<T>): Promise<T> => {
    const service = await starting;
    started.push(service);
    return service;
  };
  const python = venvPython(venv);
  let home = "";
  const [redis, postgres, slack, oauth2, port] = await allStarted([
    note(startRedis(python)),
    note(startPostgres(python)),
    note(startFakeSlack()),
    note(startFakeOAuth2(() => readFile(join(home, "secret.key"), "utf8"))),
    freePort(),
  ] as const);
  const addresses = { redis: redis.url, slack: slack.baseUrl, oauth2: oauth2.baseUrl };
  const superset = await note(
    startSuperset({
      version,
      port,
      featureFlags: contractFeatureFlags,
      extraConfig: contractConfig({ ...addresses, superset: `http://127.0.0.1:${port}` }),
      environment: { PYTHONPATH: packages },
    }),
  );
  home = superset.home;
  const environment = { PYTHONPATH: packages, [asyncQueriesVariable]: "1" };
  const [asyncQueries] = await allStarted([
    note(startTwin({ venv, home, environment })),
    note(startCelery({ venv, home, env: { ...serverEnvironment(venv, home), ...environment } })),
  ] as const);
  return {
    ...superset,
    services: {
      ...addresses,
      postgres: postgres.uri,
      "async-queries": asyncQueries.baseUrl,
      celery: "on",
      chromium: "on",
    },
    sql: (statement, params) => runSql(python, join(home, "superset.db"), statement, params),
    stop: stopAll,
  };
}

/** `Promise.all` that waits for all even when one fails, so that whatever did start is known and can be stopped. */
async function allStarted<T extends readonly unknown[]>(starting: T) {
  await Promise.allSettled(starting);
  return Promise.all(starting);
}
