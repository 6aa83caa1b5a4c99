import type { CodegenTimes } from "./codegen-times.ts";
import type { Machine } from "./machine.ts";
import type { Memory } from "./memory.ts";
import type { Counts, Profile } from "./profile.ts";
import type { InstallSize, Server } from "./server.ts";
import type { StartTimes } from "./starts.ts";
import type { Spread } from "./statistics.ts";

/** What docs/bench.json holds. Times in milliseconds unless said otherwise, sizes in bytes. */
export interface Results {
  readonly date: string;
  readonly supersetVersion: string;
  readonly machine: Machine;
  readonly counts: Counts & { readonly starts: number };
  readonly node: { readonly exit: Spread; readonly idle: Memory };
  /** Tokens of Superset's own JSON for the page of dashboards that the servers were asked for. */
  readonly plainPageTokens: number;
  readonly servers: readonly ServerResult[];
  /** Servers that could not be measured, and why. */
  readonly missing: readonly { readonly id: string; readonly reason: string }[];
  readonly codegen: CodegenTimes;
  /** Of the whole run. */
  readonly seconds: number;
}

export interface ServerResult
  extends Pick<Server, "id" | "label" | "description" | "runtime" | "variantOf" | "overRest"> {
  readonly start: StartTimes;
  readonly profile: Profile;
  readonly install?: InstallSize;
}

export function serverOf(results: Results, id: string): ServerResult | undefined {
  return results.servers.find((server) => server.id === id);
}

/** Those that are not ours. */
export function peersOf(results: Results): ServerResult[] {
  return results.servers.filter(({ id, variantOf }) => (variantOf ?? id) !== "ours");
}
