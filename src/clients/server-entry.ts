import * as z from "zod/mini";

/** How a client starts a server: what stands under the server's name in its configuration. */
export interface ServerEntry {
  command: string;
  args: string[];
  env: Record<string, string>;
}

/** Where an entry says the address of a server that runs already. */
const ADDRESSES = ["url", "httpUrl", "serverUrl"];

const entrySchema = z.object({
  command: z._default(z.string(), ""),
  args: z._default(z.array(z.string()), []),
  env: z._default(z.record(z.string(), z.coerce.string()), {}),
});

/** The entries that start a program; servers reached by an address are none. */
export function readEntries(servers: unknown): Record<string, ServerEntry> {
  if (typeof servers !== "object" || servers === null) return {};
  const started = Object.entries(servers).filter(
    ([, entry]) => !ADDRESSES.some((key) => key in Object(entry)),
  );
  const read = started.map(([name, entry]) => [name, entrySchema.safeParse(entry).data] as const);
  return Object.fromEntries(read.filter((row): row is [string, ServerEntry] => row[1] !== undefined));
}

const NAME = /(^|[\\/@])superset-mcp(@[\w.^~-]+)?(\.(cmd|exe|js))?$|superset-mcp[\\/]dist[\\/]main\.js$/;

/**
 * Whether an entry starts superset-mcp.
 * @param main the file that runs now, however its folder is called
 */
export function isOurs({ command, args }: ServerEntry, main?: string): boolean {
  return [command, ...args].some((word) => NAME.test(word) || (main !== undefined && word === main));
}

/** How this very program is started again. */
export interface OwnProgram {
  /** The file that runs now. */
  main: string;
  version: string;
  node: string;
  platform: NodeJS.Platform;
}

/**
 * What starts this program from anywhere: programs with windows do not have a shell's PATH, so paths are absolute. A copy that
 * npx keeps may be thrown away at any time; npx gets it again.
 */
export function startCommand({ main, version, node, platform }: OwnProgram): Omit<ServerEntry, "env"> {
  if (!/[\\/]_npx[\\/]/.test(main)) return { command: node, args: [main] };
  const npx = ["npx", "-y", `superset-mcp@${version}`];
  const [command = "", ...args] = platform === "win32" ? ["cmd", "/c", ...npx] : npx;
  return { command, args };
}
