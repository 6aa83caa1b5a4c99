import { parseFlags, wholeNumber } from "../cli-arguments.ts";
import { LabError } from "../lab-error.ts";
import { peers } from "./peers/peers.ts";
import type { Counts } from "./profile.ts";

export interface BenchOptions {
  /** Rounds of starts. */
  readonly runs: number;
  readonly codegenRounds: number;
  readonly counts: Counts;
  /** Ids of the peers to take part. */
  readonly peers: readonly string[];
  /** Whether this is the run that docs/bench.* tell of: nothing left out, nothing shortened. */
  readonly complete: boolean;
}

export const benchUsage = `npm run bench -- [FLAGS]    measures the built server beside others, on a real Superset

  --runs N       rounds of starts (default 20)
  --only A,B     these servers beside ours and bare node: ${Object.keys(peers).join(", ")}; or none
  --quick        a tenth of everything, to see that it runs

With neither --only nor --quick it writes docs/bench.json, docs/bench.md and docs/bench.svg; else it prints the page.`;

const full: Counts = { lists: 100, callsOnReplay: 3000, callsOnReal: 300, peerCallsOnReal: 60, inFlight: 32 };
const quick: Counts = { lists: 20, callsOnReplay: 100, callsOnReal: 30, peerCallsOnReal: 10, inFlight: 32 };

/** Throws a LabError that says what is wrong. */
export function parseBenchArguments(args: readonly string[]): BenchOptions {
  const flags = parseFlags(args, {
    runs: { type: "string" },
    only: { type: "string" },
    quick: { type: "boolean" },
  });
  const chosen = flags.only?.split(",").filter((id) => !["none", "ours", "node", "fetch"].includes(id));
  const unknown = chosen?.find((id) => !(id in peers));
  if (unknown !== undefined)
    throw new LabError(`There is no server ${unknown}. There are: ${Object.keys(peers).join(", ")}, none`);
  return {
    runs: wholeNumber("runs", flags.runs) ?? (flags.quick ? 2 : 20),
    codegenRounds: flags.quick ? 1 : 3,
    counts: flags.quick ? quick : full,
    peers: chosen ?? Object.keys(peers),
    complete: chosen === undefined && !flags.quick,
  };
}
