import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig } from "../../src/config/config.ts";
import { createRuntime, type Runtime } from "../../src/runtime.ts";
import type { Kind, Step } from "./cells.ts";
import { type Rig, rigs } from "./connection-rigs.ts";
import { makeSecrets, type Secrets } from "./secrets.ts";
import { SupersetServer } from "./superset-server.ts";

export const calls: Readonly<Record<Kind, { tool: string; args: Record<string, unknown> }>> = {
  read: { tool: "superset_chart_list", args: { page_size: 2 } },
  idempotent: { tool: "superset_chart_update", args: { chart_id: 1, slice_name: "Sales" } },
  write: {
    tool: "superset_chart_create",
    args: { slice_name: "Sales", datasource_id: 1, datasource_type: "table" },
  },
};

/** Operations that take no token, only the cookie of a signed-in browser. */
export const browserCalls: typeof calls = {
  ...calls,
  idempotent: {
    tool: "superset_dashboard_update_filter_state",
    args: { dashboard_id: 1, key: "k", value: "{}" },
  },
  write: { tool: "superset_dashboard_create_filter_state", args: { dashboard_id: 1, value: "{}" } },
};

/** A Superset with a fault to come, a runtime on it, and everything that the runtime says. */
export async function setUpCell(step: Step, flags: Record<string, string> = {}) {
  const secrets = makeSecrets();
  const server = new SupersetServer(secrets);
  const rig =
    step === "resolve" || step === "connect" || step === "tls" ? await rigs[step](server) : undefined;
  const stateDir = await mkdtemp(join(tmpdir(), "faults-"));
  const said: string[] = [];
  const baseUrl = rig?.baseUrl ?? (await server.listen());
  server.closing = rig !== undefined;
  const runtime = await startRuntime(baseUrl, secrets, stateDir, said, {
    ...(await authorityFlag(rig, stateDir)),
    ...flags,
  });
  const close = async () => {
    await (rig ?? server).close();
    await rm(stateDir, { recursive: true, force: true });
  };
  return { secrets, server, rig, runtime, said, close };
}

async function authorityFlag(rig: Rig | undefined, stateDir: string): Promise<Record<string, string>> {
  if (!rig?.authority) return {};
  const ca_file = join(stateDir, "ca.pem");
  await writeFile(ca_file, rig.authority);
  return { ca_file };
}

export async function startRuntime(
  base_url: string,
  secrets: Secrets,
  stateDir: string,
  said: string[],
  flags: Record<string, string> = {},
): Promise<Runtime> {
  const account = {
    base_url,
    username: "ann",
    password: secrets.password,
    superset_version: "6.1.0",
    confirm: "never",
  };
  const config = await readConfig({
    flags: { ...account, ...flags } as never,
    env: { XDG_STATE_HOME: stateDir },
    file: undefined,
  });
  return createRuntime(config, { warn: (message) => said.push(message) });
}

export type SetUp = Awaited<ReturnType<typeof setUpCell>>;
