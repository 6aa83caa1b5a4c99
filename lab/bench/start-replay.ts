import { spawn } from "node:child_process";
import { once } from "node:events";
import { labSource, projectRoot } from "../lab-paths.ts";

export interface SentRequest {
  /** Path and query. */
  readonly url: string;
  /** Without those that belong to a connection, which fetch makes itself. */
  readonly headers: Record<string, string>;
}

/** `replay.ts` in front of a Superset. */
export interface Replay {
  readonly baseUrl: string;
  /** The requests it got since this was last called. */
  asked(): Promise<SentRequest[]>;
  end(): Promise<void>;
}

export async function startReplay(origin: string): Promise<Replay> {
  const child = spawn(process.execPath, ["--import", "tsx", labSource("bench", "replay.ts"), origin], {
    cwd: projectRoot,
    stdio: ["pipe", "pipe", "inherit"],
  });
  const exited = once(child, "exit");
  const [port] = await Promise.race([
    once(child.stdout, "data"),
    exited.then(([code]) => Promise.reject(new Error(`The replay ended with ${code}`))),
  ]);
  const baseUrl = `http://127.0.0.1:${String(port).trim()}`;
  return {
    baseUrl,
    asked: async () => {
      const requests = (await (await fetch(`${baseUrl}/bench/asked`)).json()) as SentRequest[];
      return requests.map(({ url, headers }) => ({ url, headers: withoutConnection(headers) }));
    },
    end: async () => {
      child.stdin.end();
      await exited;
    },
  };
}

const ofConnection = new Set(["host", "connection", "keep-alive", "content-length", "transfer-encoding"]);

function withoutConnection(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !ofConnection.has(name)));
}
