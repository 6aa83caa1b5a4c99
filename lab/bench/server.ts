import type { Account } from "../seed/accounts.ts";
import type { Command } from "./stdio-client.ts";

/** What a server is pointed at: a Superset, or what replays one. */
export interface Target {
  readonly baseUrl: string;
  readonly account: Account;
  /** Access token of that account, for servers that cannot sign in. */
  readonly token: string;
  /** Where a server may keep what it learns, the same folder for all starts: a user's second start and later. */
  readonly stateFolder: string;
}

export interface ToolCall {
  readonly name: string;
  readonly arguments: object;
}

/** An MCP server that takes part in the bench. */
export interface Server {
  readonly id: string;
  readonly label: string;
  /** Names and versions, for the report. */
  readonly description: string;
  readonly runtime: "node" | "python";
  /** The same server with other settings takes part in what those change: starts, lists, memory, tokens. */
  readonly variantOf?: string;
  command(target: Target): Command;
  /** Its own call that lists one page of dashboards. */
  readonly listDashboards: ToolCall;
  /** Whether it reaches Superset over REST; otherwise no request of its own can be compared with. */
  readonly overRest: boolean;
  /** What has to be on the disk for it to run. */
  measureInstall(): Promise<InstallSize>;
}

export interface InstallSize {
  readonly packages: number;
  readonly bytes: number;
  /** What is counted. */
  readonly what: string;
  /** Of the package's own tarball, unpacked. */
  readonly ownBytes?: number;
}

/** Dashboards on a page in every call of the bench: Superset's own default, which not every server lets one change. */
export const pageSize = 20;

/** The part of our environment that any program needs. */
export function plainEnvironment(): Record<string, string> {
  const { PATH = "", HOME = "", NODE_EXTRA_CA_CERTS: certificates } = process.env;
  // Reading them is most of what node's own start costs on a machine that has some: all have them, or none.
  return { PATH, HOME, ...(certificates && { NODE_EXTRA_CA_CERTS: certificates }) };
}
