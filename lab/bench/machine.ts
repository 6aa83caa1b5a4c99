import { readFile } from "node:fs/promises";
import { cpus, loadavg, release, totalmem } from "node:os";
import { findPeerPython } from "./peers/find-peer-python.ts";

export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly memoryBytes: number;
  readonly system: string;
  readonly node: string;
  readonly python: string;
  /** Processes that wanted to run in the minute before the bench began. */
  readonly load: number;
}

export async function describeMachine(): Promise<Machine> {
  const processors = cpus();
  const distribution = await readFile("/etc/os-release", "utf8").catch(() => "");
  const name = /^PRETTY_NAME="(.*)"$/m.exec(distribution)?.[1];
  const python = await findPeerPython().catch(() => undefined);
  return {
    cpu: processors[0]?.model.trim() ?? "unknown",
    cores: processors.length,
    memoryBytes: totalmem(),
    system: `${name === undefined ? "" : `${name}, `}kernel ${release()}`,
    node: process.version,
    python: python?.minor ?? "none",
    load: loadavg()[0] as number,
  };
}
