import type { Overhead } from "../../../lab/bench/calls.ts";
import type { Results, ServerResult } from "../../../lab/bench/results.ts";

const at = (p50: number) => ({ n: 5, p50, p95: p50 * 2 });
const MiB = 1024 ** 2;

function overhead(p50: number): Overhead {
  return {
    calls: 300,
    requestsPerCall: 1,
    raw: at(10),
    server: at(10 + p50),
    p50,
    p95: p50 * 2,
    paired: at(p50),
  };
}

export function serverResult(
  id: string,
  runtime: "node" | "python",
  startMs: number,
  perCallMs: number,
): ServerResult {
  const cost = {
    sequential: overhead(perCallMs),
    concurrent: { calls: 600, inFlight: 32, raw: 100, server: 95 },
  };
  return {
    id,
    label: id,
    description: `the server ${id}`,
    runtime,
    overRest: true,
    start: { initialize: at(startMs), list: at(startMs * 1.1) },
    profile: {
      warmList: at(0.4),
      list: { tools: 16, bytes: 24_000, tokens: 5_000, wholeTokens: 5_800, instructionTokens: 100 },
      afterList: { rss: 50 * MiB, pss: 20 * MiB },
      afterCalls: { rss: 60 * MiB, pss: 30 * MiB },
      page: { tokens: 400, structuredTokens: 0 },
      onReplay: { ...cost, noise: overhead(0.01) },
      onReal: cost,
    },
    install: { packages: 10, bytes: 12e6, ownBytes: 5e6, what: "the tarball" },
  };
}

/** A run with one peer of each kind, in which every claim is met. */
export function results(): Results {
  return {
    date: "2026-01-02",
    supersetVersion: "6.1.0",
    machine: {
      cpu: "A CPU",
      cores: 2,
      memoryBytes: 8 * 1024 ** 3,
      system: "Linux",
      node: "v20",
      python: "3.12",
      load: 0,
    },
    counts: {
      lists: 100,
      callsOnReplay: 1000,
      callsOnReal: 300,
      peerCallsOnReal: 60,
      inFlight: 32,
      starts: 20,
    },
    node: { exit: at(60), idle: { rss: 40 * MiB, pss: 13 * MiB } },
    plainPageTokens: 6000,
    servers: [
      serverResult("ours", "node", 90, 0.3),
      serverResult("generated", "node", 300, 2),
      serverResult("snake", "python", 1000, 5),
    ],
    missing: [{ id: "gone", reason: "it was not found" }],
    codegen: { one: 5, all: 8, again: 1, versions: 4, forUser: 1, peer: 0.5 },
    seconds: 500,
  };
}
