import { nearestNames } from "../../config/nearest.ts";
import { ArgumentError } from "../../errors/errors.ts";
import type { Steps } from "../steps.ts";
import type { Asset } from "./asset.ts";

/** What Superset writes in the place of a secret. */
const MASKED = "XXXXXXXXXX";

/** The databases whose passwords an export has left out. */
export function databasesWithoutSecrets(assets: readonly Asset[]): Asset[] {
  return assets.filter(({ kind, text }) => kind === "databases" && text.includes(MASKED));
}

/**
 * The passwords that an import needs, by file in the archive, from files that hold one each.
 * @param databases those that are new where they go
 * @param given path of a file by name of a database
 * @throws ArgumentError naming each database whose password is missing
 */
export async function readPasswords(
  databases: readonly Asset[],
  given: Readonly<Record<string, unknown>>,
  steps: Steps,
): Promise<Record<string, string>> {
  const wanting = databasesWithoutSecrets(databases);
  const tunnelled = wanting.find(({ content }) => Object.values(Object(content.ssh_tunnel)).includes(MASKED));
  if (tunnelled) {
    throw new ArgumentError(
      `Database "${tunnelled.name}" is reached through an SSH tunnel whose secrets the file leaves out. Import that database with superset_database_import first, then call again.`,
    );
  }
  const names = wanting.map(({ name }) => name);
  const unknown = Object.keys(given).find((name) => !names.includes(name));
  if (unknown !== undefined) {
    const nearest = nearestNames(unknown, names, 3);
    const known = nearest.length > 0 ? `Those that want one: ${nearest.join(", ")}.` : "None wants one.";
    throw new ArgumentError(`"password_files" names "${unknown}", which wants no password. ${known}`);
  }
  const missing = names.filter((name) => !Object.hasOwn(given, name));
  if (missing.length > 0) {
    const example = JSON.stringify(Object.fromEntries(missing.map((name) => [name, "/path/to/file"])));
    throw new ArgumentError(
      `Nothing was imported. New there, and without their passwords in the file: ${missing.join(", ")}. The user puts each password into a file in a folder that may be read (setting "files"); give "password_files": ${example}.`,
    );
  }
  const entries = wanting.map(
    async ({ name, path }) =>
      [path, await steps.secretFrom(`password_files.${name}`, String(given[name]))] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}
