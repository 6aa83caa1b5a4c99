import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { serverFile } from "../mcp-client.ts";

/** Milliseconds from spawn until each was answered, in the order in which they are asked. */
export interface StartTimes {
  initialize: number;
  list: number;
  /** The second list. */
  warmList: number;
  /** Length of the list, in bytes. */
  bytes: number;
}

/** Start the built server, ask it for its tools twice, and end it. */
export async function measureStart(env: Record<string, string>): Promise<StartTimes> {
  const start = performance.now();
  const child = spawn(process.execPath, [serverFile], {
    env: { PATH: process.env.PATH ?? "", ...env },
    stdio: ["pipe", "pipe", "inherit"],
  });
  const exited = new Promise((resolve) => child.once("exit", resolve));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ask = async (id: number, method: string, params: object) => {
    child.stdin.write(`${JSON.stringify({ jsonrpc: "2.0", id, method, params })}\n`);
    for (;;) {
      const { value, done } = await lines.next();
      if (done) throw new Error(`The server ended before it answered ${method}.`);
      // Notifications may come between.
      if (value.includes(`"id":${id}`)) return { at: performance.now() - start, bytes: value.length };
    }
  };
  const clientInfo = { name: "bench", version: "1" };
  const hello = { protocolVersion: "2025-06-18", capabilities: {}, clientInfo };
  const initialize = await ask(1, "initialize", hello);
  const list = await ask(2, "tools/list", {});
  const before = performance.now() - start;
  const again = await ask(3, "tools/list", {});
  child.kill();
  await exited;
  return { initialize: initialize.at, list: list.at, warmList: again.at - before, bytes: list.bytes };
}
