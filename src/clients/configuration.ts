import { randomBytes } from "node:crypto";
import {
  access,
  chmod,
  constants,
  copyFile,
  mkdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from "node:fs/promises";
import { dirname } from "node:path";
import { ConfigError } from "../errors/errors.ts";
import type { McpClient, Surroundings } from "./clients.ts";
import { readEntries, type ServerEntry } from "./server-entry.ts";

/** The servers that a client's configuration starts, by name. */
export interface ClientServers {
  path: string;
  /** Of all servers, also of those that are reached by an address. */
  names: readonly string[];
  servers: Record<string, ServerEntry>;
}

/**
 * Read a client's configuration.
 * @returns nothing where there is no such file
 * @throws ConfigError for a file that cannot be read
 */
export async function readServers(
  client: McpClient,
  surroundings: Surroundings,
): Promise<ClientServers | undefined> {
  const path = client.file(surroundings);
  const text = await readText(path);
  if (text === undefined) return undefined;
  const { read } = await formatOf(client);
  const servers = inFile(path, () => read(client, text));
  return { path, names: Object.keys(Object(servers)), servers: readEntries(servers) };
}

/** Reading JSON and TOML is loaded where it is done. */
async function formatOf({ format }: McpClient) {
  if (format === "json") {
    const { readJsonServers, withJsonServer } = await import("./json-servers.ts");
    return { read: readJsonServers, write: withJsonServer };
  }
  const { readTomlServers, withTomlServer } = await import("./toml-servers.ts");
  return { read: readTomlServers, write: withTomlServer };
}

function inFile<T>(path: string, run: () => T): T {
  try {
    return run();
  } catch (cause) {
    if (!(cause instanceof ConfigError)) throw cause;
    throw new ConfigError(`${path} ${cause.message}.`, { cause });
  }
}

async function readText(path: string): Promise<string | undefined> {
  return readFile(path, "utf8").catch((cause) => {
    if (cause.code === "ENOENT") return undefined;
    throw new ConfigError(`Cannot read ${path}: ${cause.message}.`, { cause });
  });
}

/** A change to a client's configuration that can be shown before it is made. */
export interface ConfigurationChange {
  client: McpClient;
  path: string;
  /** The file as it is; nothing where there is none. */
  before: string | undefined;
  after: string;
  /** The same as if the file held this server alone: what may be shown. */
  own: { before: string | undefined; after: string };
  /** The same for the file as it is by then. */
  again(): Promise<ConfigurationChange>;
}

/**
 * What the configuration would be with this server in it.
 * @throws ConfigError for a file that cannot be read or changed
 */
export async function planChange(
  client: McpClient,
  surroundings: Surroundings,
  name: string,
  entry: ServerEntry,
): Promise<ConfigurationChange> {
  const path = client.file(surroundings);
  const before = await readText(path);
  const { read, write } = await formatOf(client);
  const alone = (one: ServerEntry) => write(client, "", name, one);
  return inFile(path, () => {
    const replaced = (read(client, before ?? "") as Record<string, ServerEntry> | undefined)?.[name];
    const own = { before: replaced && alone(replaced), after: alone(entry) };
    const again = () => planChange(client, surroundings, name, entry);
    return { client, path, before, after: write(client, before ?? "", name, entry), own, again };
  });
}

/**
 * Make the change, with the file as it was kept beside it. Clients write their files while they run, so it is made to the file
 * as it is by now, and only what was shown: the one server. The file stays where a symbolic link points to, with the rights that
 * it has.
 * @returns the path of the copy; nothing where there was no file
 * @throws ConfigError when that server's entry has changed since the change was planned, or the file cannot be written
 */
export async function applyChange(planned: ConfigurationChange, now: Date): Promise<string | undefined> {
  const { path, before, after, own } = await planned.again();
  if (own.before !== planned.own.before)
    throw new ConfigError(`${path} has changed meanwhile and is left as it is. Run init again.`);
  try {
    await mkdir(dirname(path), { recursive: true });
    const target = before === undefined ? path : await realpath(path);
    const mode = before === undefined ? 0o600 : (await stat(target)).mode & 0o777;
    const copy = `${target}.${now.toISOString().replaceAll(/[-:]|\.\d+/g, "")}.bak`;
    // Whoever has made it read-only has meant it.
    if (before !== undefined) await access(target, constants.W_OK);
    if (before !== undefined) await copyPrivately(target, copy);
    await replaceFile(target, after, mode);
    return before === undefined ? undefined : copy;
  } catch (cause) {
    throw new ConfigError(`Cannot write ${path}: ${(cause as Error).message}`, { cause });
  }
}

/** What the file held stays in the copy, also secrets that are to go from it: nobody else needs to read it. */
async function copyPrivately(file: string, copy: string): Promise<void> {
  await copyFile(file, copy);
  await chmod(copy, 0o600);
}

async function replaceFile(target: string, content: string, mode: number): Promise<void> {
  const temporary = `${target}.${randomBytes(4).toString("hex")}.part`;
  try {
    await writeFile(temporary, content, { mode });
    await rename(temporary, target);
  } finally {
    await rm(temporary, { force: true });
  }
}
