import type { Server, ToolCall } from "./server.ts";
import type { SentRequest } from "./start-replay.ts";
import { differences, type Spread, spread } from "./statistics.ts";
import type { StdioClient } from "./stdio-client.ts";

/** What calls cost beside plain fetches of the very requests that they make. Milliseconds. */
export interface Overhead {
  readonly calls: number;
  readonly requestsPerCall: number;
  readonly raw: Spread;
  readonly server: Spread;
  /** Of the distributions: p50 - p50, p95 - p95. */
  readonly p50: number;
  readonly p95: number;
  /** Of the differences call by call. */
  readonly paired: Spread;
}

export interface Throughput {
  readonly calls: number;
  readonly inFlight: number;
  /** Calls a second. */
  readonly raw: number;
  readonly server: number;
}

/** One call through a server and once with plain fetch, each resolving with the milliseconds it took. */
export interface Contestants {
  readonly raw: () => Promise<number>;
  readonly server: () => Promise<number>;
}

export function contestants(
  client: StdioClient,
  server: Server,
  baseUrl: string,
  requests: readonly SentRequest[],
): Contestants {
  return {
    raw: () => rawFetch(baseUrl, requests),
    server: () => timeCall(client, server.listDashboards),
  };
}

/** Until the last byte of the answer was read as text; one connection is kept for all. */
async function rawFetch(baseUrl: string, requests: readonly SentRequest[]): Promise<number> {
  const start = performance.now();
  for (const { url, headers } of requests) {
    const response = await fetch(baseUrl + url, { headers });
    await response.text();
    if (!response.ok) throw new Error(`${url} was answered ${response.status}`);
  }
  return performance.now() - start;
}

export async function timeCall(client: StdioClient, { name, arguments: args }: ToolCall): Promise<number> {
  const start = performance.now();
  const { result, error, receivedAt } = await client.request("tools/call", { name, arguments: args });
  if (error !== undefined || result?.isError === true)
    throw new Error(`${name} failed: ${error?.message ?? JSON.stringify(result).slice(0, 300)}`);
  return receivedAt - start;
}

/** In turn, one pair after the other; who comes first changes from pair to pair. */
export async function measureOverhead(
  { raw, server }: Contestants,
  calls: number,
  requestsPerCall: number,
): Promise<Overhead> {
  const pairs: [number, number][] = [];
  for (let pair = 0; pair < calls; pair++) {
    const first = pair % 2 === 0 ? await raw() : undefined;
    const second = await server();
    pairs.push([first ?? (await raw()), second]);
  }
  const rawSpread = spread(pairs.map(([time]) => time));
  const serverSpread = spread(pairs.map(([, time]) => time));
  return {
    calls,
    requestsPerCall,
    raw: rawSpread,
    server: serverSpread,
    p50: serverSpread.p50 - rawSpread.p50,
    p95: serverSpread.p95 - rawSpread.p95,
    paired: spread(differences(pairs)),
  };
}

const blocks = 4;

/** So many calls with always so many under way, in blocks that take turns. */
export async function measureThroughput(
  { raw, server }: Contestants,
  calls: number,
  inFlight: number,
): Promise<Throughput> {
  const inBlock = Math.ceil(calls / blocks);
  const seconds = { raw: 0, server: 0 };
  for (let block = 0; block < blocks; block++) {
    const order = block % 2 === 0 ? (["raw", "server"] as const) : (["server", "raw"] as const);
    for (const who of order)
      seconds[who] += await secondsFor(who === "raw" ? raw : server, inBlock, inFlight);
  }
  const done = inBlock * blocks;
  return { calls: done, inFlight, raw: done / seconds.raw, server: done / seconds.server };
}

async function secondsFor(call: () => Promise<number>, calls: number, inFlight: number): Promise<number> {
  let left = calls;
  const worker = async () => {
    while (left-- > 0) await call();
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: inFlight }, worker));
  return (performance.now() - start) / 1000;
}
