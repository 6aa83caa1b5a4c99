import { setTimeout as sleep } from "node:timers/promises";
import { countTokens } from "gpt-tokenizer/encoding/o200k_base";
import type { Superset } from "../superset.ts";
import { timeCall } from "./calls.ts";
import { measureCodegen } from "./codegen-times.ts";
import { fillDashboards } from "./fill-dashboards.ts";
import { describeMachine } from "./machine.ts";
import { idleNodeMemory, settleMs } from "./memory.ts";
import type { BenchOptions } from "./options.ts";
import { ours, oursAll } from "./ours.ts";
import { type PreparePeer, peers } from "./peers/peers.ts";
import { type Profile, profile, type Surroundings } from "./profile.ts";
import type { Results, ServerResult } from "./results.ts";
import type { Server, Target } from "./server.ts";
import type { Replay } from "./start-replay.ts";
import { measureStarts } from "./starts.ts";
import { initialize, initialized, listTools, startClient } from "./stdio-client.ts";

const plainList = "/api/v1/dashboard/";

export interface Place {
  readonly superset: Superset;
  readonly replay: Replay;
  /** A temporary folder. */
  readonly folder: string;
  readonly documentFile: string;
  readonly onProgress: (line: string) => void;
}

/** Measures everything; a server that does not run is left out with the reason, and the rest goes on. */
export async function runBench(options: BenchOptions, place: Place): Promise<Results> {
  const begun = performance.now();
  const machine = await describeMachine();
  const { superset, replay, folder, documentFile, onProgress } = place;
  const { token, plainPage } = await fillDashboards(superset, plainList);
  const real = { baseUrl: superset.baseUrl, account: superset.admin, token, stateFolder: folder };
  const around: Surroundings = {
    real,
    replayed: { ...real, baseUrl: replay.baseUrl },
    replay,
    plainList: { url: plainList, headers: { Authorization: `Bearer ${token}` } },
    counts: options.counts,
  };
  const missing: { id: string; reason: string }[] = [];
  const attempt = async <T>(id: string, work: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await work();
    } catch (error) {
      const reason = inShort(error);
      onProgress(`${id} is left out: ${reason}`);
      missing.push({ id, reason });
      return undefined;
    }
  };
  const servers: Server[] = [];
  for (const [id, prepare] of participants(options.peers)) {
    const server = await attempt(id, async () => {
      const prepared = await prepare({ documentFile, superset, workFolder: folder, onProgress });
      await useOnce(prepared, real);
      if (prepared.overRest) await useOnce(prepared, around.replayed);
      return prepared;
    });
    if (server !== undefined) servers.push(server);
  }
  const starts = await measureStarts(servers, real, options.runs, onProgress);
  const idle = await idleNodeMemory();
  const results: ServerResult[] = [];
  for (const server of servers) {
    onProgress(`${server.id}: memory and calls`);
    const measured = await attempt<Profile>(server.id, () => profile(server, around));
    if (measured === undefined) continue;
    onProgress(`${server.id}: size on disk`);
    const install =
      server.variantOf === undefined ? await attempt(server.id, () => server.measureInstall()) : undefined;
    const { id, label, description, runtime, variantOf, overRest } = server;
    results.push({
      ...{ id, label, description, runtime, overRest, profile: measured },
      ...(variantOf !== undefined && { variantOf }),
      start: starts.servers[id] as ServerResult["start"],
      ...(install !== undefined && { install }),
    });
  }
  onProgress("generating");
  const withPeer = results.some(({ id }) => id === "openapi-mcp-generator");
  const codegen = await measureCodegen(options.codegenRounds, documentFile, withPeer);
  return {
    date: new Date().toISOString().slice(0, 10),
    supersetVersion: superset.version,
    machine,
    counts: { ...options.counts, starts: options.runs },
    node: { exit: starts.node, idle },
    plainPageTokens: countTokens(plainPage),
    servers: results,
    missing,
    codegen,
    seconds: (performance.now() - begun) / 1000,
  };
}

function participants(chosen: readonly string[]): [string, PreparePeer][] {
  const own = [ours, oursAll].map((server): [string, PreparePeer] => [server.id, async () => server]);
  return [...own, ...Object.entries(peers).filter(([id]) => chosen.includes(id))];
}

/** Shows that a server runs, before it is started many times, and lets it keep what it learns on a first use. */
async function useOnce(server: Server, target: Target): Promise<void> {
  const client = startClient(server.command(target));
  try {
    await client.send([initialize, initialized, listTools]);
    await timeCall(client, server.listDashboards);
    await sleep(settleMs);
  } finally {
    await client.end();
  }
}

/** What went wrong and the last that was said of it; what is between fills pages. */
function inShort(error: unknown): string {
  const lines = (error instanceof Error ? error.message : String(error)).trim().split("\n");
  return [...new Set([lines[0], lines.at(-1)])].join(" ").slice(0, 400);
}
