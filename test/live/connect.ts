import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ElicitResult } from "@modelcontextprotocol/sdk/types.js";
import { inject } from "vitest";
import { connectMcp, type McpConnection } from "../../lab/mcp-client.ts";

/** A server of ours on a real Superset, with a state folder of its own. */
export interface LiveConnection extends McpConnection {
  /** Holds the saved session; kept by `close`, for a restart. */
  state: string;
  end(): Promise<void>;
}

export interface LiveOptions {
  baseUrl?: string;
  env?: Record<string, string>;
  args?: string[];
  /** The person behind the client, if it can ask one. */
  person?: (question: string) => Promise<ElicitResult>;
  /** The state folder of an earlier connection. */
  state?: string;
}

/** Connect as the admin of the run's Superset, unless told otherwise. */
export async function connectLive(options: LiveOptions = {}): Promise<LiveConnection> {
  const superset = inject("superset");
  const state = options.state ?? (await mkdtemp(join(tmpdir(), "superset-mcp-test-")));
  const mcp = await connectMcp({
    env: {
      SUPERSET_BASE_URL: options.baseUrl ?? superset.baseUrl,
      SUPERSET_USERNAME: superset.admin.username,
      SUPERSET_PASSWORD: superset.admin.password,
      SUPERSET_MCP_TOOLS: "all",
      SUPERSET_MCP_CONFIRM: "never",
      XDG_STATE_HOME: state,
      ...options.env,
    },
    args: options.args ?? [],
    ...(options.person && { person: options.person }),
  });
  const end = async () => {
    await mcp.close();
    await rm(state, { recursive: true, force: true });
  };
  return { ...mcp, state, end };
}
