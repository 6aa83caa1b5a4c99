import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import type { CallOptions } from "../../lab/mcp-client.ts";
import type { SqlValue } from "../../lab/services/metadata-sql.ts";

/** Infrastructure beyond a bare Superset that some operations need; the lab starts it on demand. */
export type Service = "redis" | "celery" | "chromium" | "postgres" | "slack" | "oauth2" | "async-queries";

/** What a scenario works with: our server, over stdio, signed in as the admin of a real Superset. */
export interface Scene {
  version: string;
  /** Whether the Superset is of a version in that semver range. */
  is(range: string): boolean;
  /** Call a tool and read its answer as JSON; a tool error fails the scenario. */
  json<T = Answer>(tool: string, args?: Record<string, unknown>): Promise<T>;
  /** Call a tool; the result as it came. */
  call(tool: string, args?: Record<string, unknown>, options?: CallOptions): Promise<CallToolResult>;
  /** Call a tool that must fail; its error text. */
  refused(tool: string, args?: Record<string, unknown>): Promise<string>;
  /** A name that no other scenario uses. */
  unique(word: string): string;
  /** Ids of what the lab seeds, by name: `seeded("chart", "Revenue by category")`. */
  seeded(resource: "chart" | "dashboard" | "dataset" | "database", name: string): Promise<number>;
  /** Plain HTTP as another witness: our own code is not involved. Signed in as admin, with the CSRF token on writes. */
  fetch(path: string, init?: RequestInit): Promise<Response>;
  /** Where the servers of this lab are. */
  baseUrl: string;
  services: Readonly<Partial<Record<Service, string>>>;
  /** The same scene on a Superset that is another service of this lab. */
  at(service: "async-queries"): Promise<Scene>;
  /** One statement on the metadata database, for rows that no operation creates; the rows it gives. */
  sql(statement: string, params?: readonly SqlValue[]): Promise<Record<string, SqlValue>[]>;
}

// biome-ignore lint/suspicious/noExplicitAny: answers of 280 operations, asserted on piece by piece
export type Answer = any;

/** A scenario on a real Superset that proves one or more tools. */
export interface Contract {
  /** The tools it proves: each must succeed in it, and what it did must be shown by a fact that a lost argument would make false. */
  proves: readonly string[];
  /** Semver range of the Supersets it is for; all when absent. A tool may be proved by different scenarios for different versions. */
  versions?: string;
  /** Needs more than a bare Superset. */
  needs?: readonly Service[];
  run(scene: Scene): Promise<void>;
}

/** An operation that can never succeed: the scenario shows that it fails, and for that reason alone. */
export interface Impossible {
  tool: string;
  versions?: string;
  why: string;
  run(scene: Scene): Promise<void>;
}

/** One row of docs/coverage.md. */
export interface Row {
  tool: string;
  outcome: "proved" | "impossible";
  needs?: readonly string[];
  why?: string;
}
