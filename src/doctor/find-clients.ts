import { CLIENTS, findClient, type McpClient, type Surroundings } from "../clients/clients.ts";
import { readServers } from "../clients/configuration.ts";
import type { ServerEntry } from "../clients/server-entry.ts";
import { ConfigError } from "../errors/errors.ts";

/** The configuration file of an MCP client on this machine. */
export type FoundClient = { client: McpClient; path: string } & (
  | { servers: Readonly<Record<string, ServerEntry>> }
  /** Why it cannot be read. */
  | { fault: string }
);

/**
 * The configurations of MCP clients on this machine; of these clients only, if any are named.
 * @throws ConfigError for the name of no client
 */
export async function findClients(
  named: readonly string[],
  surroundings: Surroundings,
): Promise<FoundClient[]> {
  const clients = named.length > 0 ? named.map(findClient) : CLIENTS;
  const found = await Promise.all(clients.map((client) => findOne(client, surroundings)));
  return found.filter((one) => one !== undefined);
}

async function findOne(client: McpClient, surroundings: Surroundings): Promise<FoundClient | undefined> {
  try {
    const read = await readServers(client, surroundings);
    return read && { client, ...read };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return { client, path: client.file(surroundings), fault: error.message };
  }
}
