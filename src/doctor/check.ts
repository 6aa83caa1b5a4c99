import type { Config, ConfigSources } from "../config/config.ts";
import type { Connection } from "../connection.ts";
import type { Facts } from "../fit/facts.ts";
import type { Send } from "../http/request.ts";
import type { KnownSecrets } from "../results/known-secrets.ts";
import type { FoundClient } from "./find-clients.ts";

/** What a check has to say: all is well, it could be better, it must be mended, or it could not be looked at. */
export interface Verdict {
  state: "ok" | "warning" | "failed" | "skipped";
  /** What is so, in one sentence without jargon. */
  message: string;
  /** What to do about it. */
  cure?: string | undefined;
}

/** One line of the report. */
export interface Finding extends Verdict {
  check: string;
}

/** What checks find out and later ones build on. */
export interface Ground {
  config: Config;
  transport: Send;
  baseUrl: string;
  /** The proxy on the way there, if any. */
  route: { proxy: URL | undefined };
  /** The first answer that came from there. */
  answer: { date: string | null; askedAt: number; answeredAt: number };
  /** What answers is a Superset. */
  isSuperset: true;
  /** The version whose tools are offered. */
  version: string;
  connection: Connection;
  facts: Facts;
}

/** What checks look at beside Superset. */
export interface Surroundings {
  sources: ConfigSources;
  /** Where they come from, as a sentence goes on after "valid, from". */
  origin: string;
  known: KnownSecrets;
  clients: readonly FoundClient[];
  /** The clients that were asked for by name. */
  named: readonly string[];
}

export interface Outcome {
  verdicts: readonly Verdict[];
  ground?: Partial<Ground>;
}

/** One link of the chain. It is skipped while something that it needs is not known. */
export interface Check<Need extends keyof Ground = keyof Ground> {
  name: string;
  needs: readonly Need[];
  gives: readonly (keyof Ground)[];
  /** Longest time in milliseconds, where the usual one is not enough. */
  limitMs?: number;
  run(ground: Pick<Ground, Need> & Partial<Ground>, surroundings: Surroundings): Promise<Outcome>;
}

export const ok = (message: string): Verdict => ({ state: "ok", message });
export const skipped = (message: string): Verdict => ({ state: "skipped", message });
export const warning = (message: string, cure?: string): Verdict => ({ state: "warning", message, cure });
export const failed = (message: string, cure?: string): Verdict => ({ state: "failed", message, cure });
