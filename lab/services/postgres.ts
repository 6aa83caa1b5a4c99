import { chown, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { LabError } from "../lab-error.ts";
import { lastLines, runCommand } from "../run-command.ts";
import { postgresBinary } from "./debian.ts";
import { freePort, type Kept, keepRunning, serviceFolder } from "./keep.ts";

export interface Postgres extends Kept {
  /** As Superset takes it; the login may do everything. */
  readonly uri: string;
}

const login = { user: "keeper", password: "keeperkeeper", database: "warehouse" };
/** PostgreSQL's immediate shutdown: running queries do not hold it up. */
const sigquit = 3;

/** A PostgreSQL of its own with the table `public.parcels`; nothing in it survives. It refuses to run as root. */
export async function startPostgres(python: string): Promise<Postgres> {
  const folder = await serviceFolder("postgres");
  const isRoot = process.getuid?.() === 0;
  const data = join(folder, "data");
  try {
    const owner = isRoot ? await userId("postgres") : undefined;
    if (owner !== undefined) await chown(folder, owner.uid, owner.gid);
    await initialize(folder, data, owner);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
  const port = await freePort();
  const settings = [`port=${port}`, "listen_addresses=127.0.0.1", `unix_socket_directories=${folder}`];
  const kept = await keepRunning({
    name: "PostgreSQL",
    python,
    folder,
    program: await serverProgram("postgres"),
    args: ["-D", data, ...[...settings, "fsync=off", "shared_buffers=16MB"].flatMap((line) => ["-c", line])],
    user: isRoot ? "postgres" : undefined,
    stopSignal: sigquit,
    isReady: (log) => log.includes("ready to accept connections"),
  });
  try {
    await fill(port);
  } catch (error) {
    await kept.stop();
    throw error;
  }
  const { user, password, database } = login;
  return { ...kept, uri: `postgresql://${user}:${password}@127.0.0.1:${port}/${database}` };
}

interface Owner {
  readonly uid: number;
  readonly gid: number;
}

async function userId(name: string): Promise<Owner> {
  const [uid, gid] = await Promise.all(
    ["-u", "-g"].map(async (flag) => Number((await run("id", [flag, name])).trim())),
  );
  return { uid: uid as number, gid: gid as number };
}

async function serverProgram(name: string): Promise<string> {
  const found = await postgresBinary(name);
  if (found === undefined) throw new LabError(`PostgreSQL's program ${name} is not there`);
  return found;
}

async function initialize(folder: string, data: string, owner: Owner | undefined): Promise<void> {
  const passwordFile = join(folder, "password");
  await writeFile(passwordFile, login.password);
  const access = ["--username", login.user, "--pwfile", passwordFile, "--auth", "scram-sha-256"];
  const args = ["--pgdata", data, "--no-sync", "--encoding", "UTF8", "--locale", "C.UTF-8", ...access];
  const initdb = await serverProgram("initdb");
  if (owner === undefined) await run(initdb, args);
  else
    await run("setpriv", [`--reuid=${owner.uid}`, `--regid=${owner.gid}`, "--clear-groups", initdb, ...args]);
}

const shipments = `
CREATE TABLE parcels (id integer PRIMARY KEY, city text NOT NULL, weight numeric(8, 2), sent_on date);
COMMENT ON TABLE parcels IS 'Parcels sent by the shop';
INSERT INTO parcels
  SELECT n, (ARRAY['Riga', 'Porto', 'Ghent'])[n % 3 + 1], n * 1.25, DATE '2024-01-01' + n FROM generate_series(1, 60) AS n;
ANALYZE parcels;
`;

async function fill(port: number): Promise<void> {
  const psql = (database: string, sql: string) =>
    run("psql", ["-X", "-q", "-v", "ON_ERROR_STOP=1", "-h", "127.0.0.1", "-p", String(port), database], sql);
  await psql("postgres", `CREATE DATABASE ${login.database};`);
  await psql(login.database, shipments);
}

async function run(program: string, args: readonly string[], input = ""): Promise<string> {
  const env = { PATH: process.env.PATH, LANG: "C.UTF-8", PGUSER: login.user, PGPASSWORD: login.password };
  const { code, stdout, output } = await runCommand(program, args, { env, cwd: "/", input });
  if (code !== 0) throw new LabError(`${program} failed:\n${lastLines(output)}`);
  return stdout;
}
