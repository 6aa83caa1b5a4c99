import { spawn } from "node:child_process";
import { once } from "node:events";
import { plainEnvironment, type Server, type Target } from "./server.ts";
import { type Spread, spread } from "./statistics.ts";
import { initialize, initialized, listTools, type Message, startClient } from "./stdio-client.ts";

/** Milliseconds from just before the spawn until the last byte of the answer was here. */
export interface StartTimes {
  readonly initialize: Spread;
  /** initialize, initialized and tools/list are written at once; until the list was here. */
  readonly list: Spread;
}

export interface Starts {
  /** Until `node -e 0` has ended. */
  readonly node: Spread;
  readonly servers: Readonly<Record<string, StartTimes>>;
}

/** Python servers take seconds to start: they take part in every so many rounds only. */
const slowEvery = 4;

/**
 * Starts everything in turn, round after round, so that a busy moment of the machine hits all alike. The first round
 * fills caches and is thrown away.
 */
export async function measureStarts(
  servers: readonly Server[],
  target: Target,
  rounds: number,
  onProgress: (line: string) => void,
): Promise<Starts> {
  const node: number[] = [];
  const samples = new Map(
    servers.map(({ id }) => [id, { initialize: [] as number[], list: [] as number[] }]),
  );
  for (let round = 0; round <= rounds; round++) {
    onProgress(`starts: round ${round} of ${rounds}${round === 0 ? " (thrown away)" : ""}`);
    const bare = await timeNode();
    if (round > 0) node.push(bare);
    for (const server of servers) {
      if (server.runtime === "python" && round > 1 && round % slowEvery !== 1) continue;
      const initializeTime = await timeStart(server, target, [initialize]);
      const listTime = await timeStart(server, target, [initialize, initialized, listTools]);
      if (round === 0) continue;
      samples.get(server.id)?.initialize.push(initializeTime);
      samples.get(server.id)?.list.push(listTime);
    }
  }
  const times = [...samples].map(
    ([id, { initialize, list }]) => [id, { initialize: spread(initialize), list: spread(list) }] as const,
  );
  return { node: spread(node), servers: Object.fromEntries(times) };
}

async function timeNode(): Promise<number> {
  const start = performance.now();
  await once(spawn(process.execPath, ["-e", "0"], { stdio: "ignore", env: plainEnvironment() }), "exit");
  return performance.now() - start;
}

async function timeStart(server: Server, target: Target, messages: readonly Message[]): Promise<number> {
  const client = startClient(server.command(target));
  try {
    const answers = await client.send(messages);
    return (answers.at(-1)?.receivedAt ?? Number.NaN) - client.spawnedAt;
  } finally {
    await client.end();
  }
}
