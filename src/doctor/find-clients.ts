/** A server as a client's configuration starts it. */
export interface ServerEntry {
  command?: string | undefined;
  args?: readonly string[] | undefined;
  env?: Readonly<Record<string, string>> | undefined;
}

/** The configuration file of an MCP client on this machine. */
export type FoundClient = { client: string; path: string } & (
  | { servers: Readonly<Record<string, ServerEntry>> }
  /** Why it cannot be read. */
  | { fault: string }
);

/** The configurations of MCP clients on this machine; of these clients only, if any are named. */
export async function findClients(_named: readonly string[]): Promise<FoundClient[]> {
  return [];
}
