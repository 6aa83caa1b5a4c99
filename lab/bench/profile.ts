import {
  type Contestants,
  contestants,
  measureOverhead,
  measureThroughput,
  type Overhead,
  type Throughput,
  timeCall,
} from "./calls.ts";
import { type Memory, settledMemory } from "./memory.ts";
import type { Server, Target } from "./server.ts";
import type { Replay, SentRequest } from "./start-replay.ts";
import { type Spread, spread } from "./statistics.ts";
import { initialize, initialized, listTools, type StdioClient, startClient } from "./stdio-client.ts";
import { type ListSize, listSize, type PageSize, pageTokens } from "./tokens.ts";

/** How often; the other servers are called less often on the real Superset, where each call takes long. */
export interface Counts {
  readonly lists: number;
  readonly callsOnReplay: number;
  readonly callsOnReal: number;
  readonly peerCallsOnReal: number;
  readonly inFlight: number;
}

export interface CallCost {
  readonly sequential: Overhead;
  readonly concurrent: Throughput;
  /** One after the other, but in blocks instead of in turn: neither waits for the other's process to wake up. */
  readonly inBlocks?: Throughput;
  /** Fetch beside fetch, taken like `sequential`: what differs where nothing does. Of our server's requests only. */
  readonly noise?: Overhead;
}

/** Everything of one server but its starts. */
export interface Profile {
  /** Milliseconds of a `tools/list` that is not the first. */
  readonly warmList: Spread;
  readonly list: ListSize;
  readonly afterList: Memory;
  /** What follows is not measured of a variant. */
  readonly page?: PageSize;
  readonly afterCalls?: Memory;
  /** On the replay: absent for a server that does not go over REST. */
  readonly onReplay?: CallCost;
  readonly onReal?: CallCost;
}

export interface Surroundings {
  readonly real: Target;
  readonly replayed: Target;
  readonly replay: Replay;
  /** What is fetched beside a server that makes no requests. */
  readonly plainList: SentRequest;
  readonly counts: Counts;
}

/** First on the replay, where its requests are seen too, then on the real Superset. */
export async function profile(server: Server, around: Surroundings): Promise<Profile> {
  const { counts, replay } = around;
  let requests: readonly SentRequest[] = [around.plainList];
  const target = server.overRest ? around.replayed : around.real;
  const first = await withSession(server, target, async (client, begun) => {
    const afterList = await settledMemory(client.pid);
    const resting = { afterList, list: begun, warmList: await timeLists(client, counts.lists) };
    if (server.variantOf !== undefined) return resting;
    const page = pageTokens(
      await client.request("tools/call", {
        name: server.listDashboards.name,
        arguments: server.listDashboards.arguments,
      }),
    );
    await warmUp(client, server);
    if (!server.overRest) {
      for (let call = 0; call < counts.callsOnReplay; call++) await timeCall(client, server.listDashboards);
      return { ...resting, page, afterCalls: await settledMemory(client.pid) };
    }
    await replay.asked();
    await timeCall(client, server.listDashboards);
    requests = await replay.asked();
    const pair = contestants(client, server, target.baseUrl, requests);
    const sequential = await measureOverhead(pair, counts.callsOnReplay, requests.length);
    const afterCalls = await settledMemory(client.pid);
    const concurrent = await measureThroughput(pair, counts.callsOnReplay * 2, counts.inFlight);
    const inBlocks = await measureThroughput(pair, counts.callsOnReplay, 1);
    const noise = await measureNoise(server, pair, sequential);
    return { ...resting, page, afterCalls, onReplay: { sequential, concurrent, inBlocks, ...noise } };
  });
  if (server.variantOf !== undefined) return first;
  return { ...first, onReal: await costOnReal(server, around, requests) };
}

async function costOnReal(server: Server, { real, counts }: Surroundings, requests: readonly SentRequest[]) {
  const calls = server.id === "ours" ? counts.callsOnReal : counts.peerCallsOnReal;
  return withSession(server, real, async (client) => {
    await warmUp(client, server);
    const pair = contestants(client, server, real.baseUrl, requests);
    const sequential = await measureOverhead(pair, calls, server.overRest ? requests.length : 0);
    const concurrent = await measureThroughput(pair, calls * 2, counts.inFlight);
    return { sequential, concurrent, ...(await measureNoise(server, pair, sequential)) };
  });
}

async function measureNoise({ id }: Server, { raw }: Contestants, { calls, requestsPerCall }: Overhead) {
  return id === "ours" ? { noise: await measureOverhead({ raw, server: raw }, calls, requestsPerCall) } : {};
}

/** Starts a server, lets it list its tools, and ends it whatever happens. */
async function withSession<T>(
  server: Server,
  target: Target,
  use: (client: StdioClient, list: ListSize) => Promise<T>,
): Promise<T> {
  const client = startClient(server.command(target));
  try {
    const [begun, listed] = await client.send([initialize, initialized, listTools]);
    if (begun === undefined || listed?.result === undefined) throw new Error("It did not list its tools.");
    return await use(client, listSize(begun, listed));
  } finally {
    await client.end();
  }
}

async function timeLists(client: StdioClient, lists: number): Promise<Spread> {
  const times: number[] = [];
  for (let list = 0; list < lists; list++) {
    const start = performance.now();
    times.push((await client.request("tools/list")).receivedAt - start);
  }
  return spread(times);
}

/** Signs in, opens connections, lets the compiler see the path. */
async function warmUp(client: StdioClient, server: Server): Promise<void> {
  for (let call = 0; call < 20; call++) await timeCall(client, server.listDashboards);
}
