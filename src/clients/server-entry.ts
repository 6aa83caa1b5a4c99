import * as z from "zod/mini";

/** How a client starts a server: what stands under the server's name in its configuration. */
export interface ServerEntry {
  command: string;
  args: string[];
  env: Record<string, string>;
}

const entrySchema = z.object({
  command: z.string(),
  args: z._default(z.array(z.string()), []),
  env: z._default(z.record(z.string(), z.coerce.string()), {}),
});

/** The entries that start a program; servers reached by an address are none. */
export function readEntries(servers: unknown): Record<string, ServerEntry> {
  if (typeof servers !== "object" || servers === null) return {};
  const read = Object.entries(servers).map(
    ([name, entry]) => [name, entrySchema.safeParse(entry).data] as const,
  );
  return Object.fromEntries(read.filter((row): row is [string, ServerEntry] => row[1] !== undefined));
}

/**
 * Whether an entry starts superset-mcp.
 * @param main the file that runs now, however its folder is called
 */
export function isOurs({ command, args }: ServerEntry, main?: string): boolean {
  const words = [command, ...args];
  return (
    words.some((word) => /(^|[\\/])superset-mcp(@[^\\/]*)?($|[\\/]|\.(c?js|cmd|exe)$)/.test(word)) ||
    (main !== undefined && args.includes(main))
  );
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
