import { freePort, type Kept, keepRunning, serviceFolder } from "./keep.ts";

export interface Redis extends Kept {
  /** Without a database number: append "/0". */
  readonly url: string;
}

/** A Redis of its own, in memory only. */
export async function startRedis(python: string): Promise<Redis> {
  const port = await freePort();
  const folder = await serviceFolder("redis");
  const settings = { port: String(port), bind: "127.0.0.1", save: "", appendonly: "no", dir: folder };
  const kept = await keepRunning({
    name: "Redis",
    python,
    folder,
    program: "redis-server",
    args: Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]),
    isReady: (log) => log.includes("Ready to accept connections"),
  });
  return { ...kept, url: `redis://127.0.0.1:${port}` };
}
