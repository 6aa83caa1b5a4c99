import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { textOf } from "../../lab/mcp-client.ts";
import type { Runtime } from "../../src/runtime.ts";
import type { Kind } from "./cells.ts";
import { makeSecrets, type Secrets } from "./secrets.ts";
import { calls, startRuntime } from "./set-up.ts";
import { SupersetServer } from "./superset-server.ts";

/** A Superset, its secrets, and all that has come to it. */
export interface Host {
  url: string;
  secrets: Secrets;
  server: SupersetServer;
  connections: number;
}

export interface TwoHosts {
  ours: Host;
  other: Host;
  /** The one state folder of all runtimes. */
  stateDir: string;
  /** What the runtimes have warned of. */
  said: string[];
  connect(host: Host, flags?: Record<string, string>): Promise<Runtime>;
  close(): Promise<void>;
}

export const WITHOUT_PASSWORD = { password: undefined as never };

export async function startTwoHosts(): Promise<TwoHosts> {
  const stateDir = await mkdtemp(join(tmpdir(), "cross-host-"));
  const [ours, other] = [await startHost(), await startHost()];
  const said: string[] = [];
  return {
    ours,
    other,
    stateDir,
    said,
    connect: ({ url, secrets }, flags = {}) =>
      startRuntime(url, secrets, stateDir, said, { timeout: "5", ...flags }),
    async close() {
      await Promise.all([ours.server.close(), other.server.close()]);
      await rm(stateDir, { recursive: true, force: true });
    },
  };
}

async function startHost(): Promise<Host> {
  const secrets = makeSecrets();
  const server = new SupersetServer(secrets);
  const host: Host = { url: "", secrets, server, connections: 0 };
  server.http.on("connection", () => host.connections++);
  host.url = await server.listen();
  return host;
}

export async function callOn(runtime: Runtime, kind: Kind): Promise<{ isError: boolean; text: string }> {
  const result = await runtime.callTool(calls[kind].tool, calls[kind].args);
  return { isError: result.isError === true, text: textOf(result) };
}
