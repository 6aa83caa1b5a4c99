import { isDeepStrictEqual } from "node:util";
import { parse, stringify, TomlError } from "smol-toml";
import { ConfigError } from "../errors/errors.ts";
import type { McpClient } from "./clients.ts";
import type { ServerEntry } from "./server-entry.ts";

/** Configurations that are TOML. No package writes TOML with its comments, so tables are exchanged as text and read again. */

/** @throws ConfigError for what is no TOML, with the line */
export function readTomlServers({ key }: McpClient, text: string): unknown {
  return readToml(text)[key];
}

function readToml(text: string): Record<string, unknown> {
  try {
    return parse(text);
  } catch (cause) {
    if (!(cause instanceof TomlError)) throw cause;
    throw new ConfigError(`is no TOML: line ${cause.line}`, { cause });
  }
}

/**
 * The text with the server's tables in it, where they were or at the end; all else stays as it is.
 * @throws ConfigError where the file says it in a way that cannot be exchanged so
 */
export function withTomlServer({ key }: McpClient, text: string, name: string, entry: ServerEntry): string {
  const before = readToml(text);
  const own = `${key}.${name}`;
  const { kept, at } = withoutTable(text.split(/\r?\n/), own);
  const table = stringify({ [key]: { [name]: entry } })
    // The table that holds all servers has no line of its own.
    .replace(`[${key}]\n`, "")
    .trim();
  const lines = [...trimEnd(kept.slice(0, at)), "", ...table.split("\n"), "", ...kept.slice(at)];
  const after = `${trimEnd(lines[0] === "" ? lines.slice(1) : lines).join("\n")}\n`;
  const servers = { ...(before[key] as object | undefined), [name]: entry };
  if (!isDeepStrictEqual(plain(readAgain(after)), plain({ ...before, [key]: servers })))
    throw new ConfigError(`has no table [${own}] of its own; take out what it says of "${name}"`);
  return after;
}

/** What the text has become may be no TOML at all. */
function readAgain(text: string): unknown {
  try {
    return readToml(text);
  } catch {
    return undefined;
  }
}

const plain = (value: unknown) => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));

/** The lines without the tables of that name and below it, and where the first of them stood (the end without any). */
function withoutTable(lines: readonly string[], own: string): { kept: string[]; at: number } {
  const kept: string[] = [];
  let at = -1;
  let isOwn = false;
  for (const line of lines) {
    const header = /^\s*\[\[?\s*([^\]]+?)\s*\]/.exec(line)?.[1]?.replaceAll(/["'\s]/g, "");
    if (header !== undefined) isOwn = header === own || header.startsWith(`${own}.`);
    if (isOwn && at === -1) at = kept.length;
    if (!isOwn) kept.push(line);
  }
  return { kept, at: at === -1 ? kept.length : at };
}

function trimEnd(lines: readonly string[]): string[] {
  const last = lines.findLastIndex((line) => line.trim() !== "");
  return lines.slice(0, last + 1);
}
