import { join } from "node:path";
import { LabError } from "../lab-error.ts";
import { labFolder, venvPython } from "../lab-paths.ts";
import { lastLines, runCommand } from "../run-command.ts";
import { type Redis, startRedis } from "../services/redis.ts";
import { startTwin, type Twin } from "../services/twin.ts";
import { type Superset, type SupersetOptions, startSuperset } from "../superset.ts";
import { type ReverseProxy, startReverseProxy } from "./reverse-proxy.ts";
import { redisSessionsConfig } from "./sign-in-config.ts";

/** Two Supersets over one metadata database behind one address; requests go to them in turn. */
export interface Workers {
  readonly baseUrl: string;
  readonly superset: Superset;
  readonly twin: Twin;
  /** Keeps the sessions of both. */
  readonly redis: Redis;
  readonly proxy: ReverseProxy;
  /** As if Redis had been restarted. */
  forgetSessions(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts them with their sessions in a Redis of their own. */
export async function startWorkers(options: SupersetOptions): Promise<Workers> {
  const venv = join(labFolder, options.version, "venv");
  const started: { stop(): Promise<void> }[] = [];
  const stop = async () => {
    for (const part of started.splice(0).reverse()) await part.stop();
  };
  const note = <T extends { stop(): Promise<void> }>(part: T): T => {
    started.push(part);
    return part;
  };
  try {
    const redis = note(await startRedis(venvPython(venv)));
    const extraConfig = `${options.extraConfig ?? ""}\n${redisSessionsConfig(redis.url)}`;
    const superset = note(await startSuperset({ ...options, extraConfig }));
    const twin = note(await startTwin({ venv, home: superset.home, environment: options.environment }));
    const proxy = note(await startReverseProxy({ targets: [superset.baseUrl, twin.baseUrl] }));
    const forgetSessions = () => flush(redis.url);
    return { baseUrl: proxy.baseUrl, superset, twin, redis, proxy, forgetSessions, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function flush(url: string): Promise<void> {
  const args = ["-u", url, "flushall"];
  const { code, output } = await runCommand("redis-cli", args, {
    env: { PATH: process.env.PATH },
    input: "",
  });
  if (code !== 0) throw new LabError(`redis-cli flushall failed:\n${lastLines(output)}`);
}
