import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import { MAIN } from "../built.ts";

/** An answer, and how many came before it. */
export interface Answered {
  result: CallToolResult;
  place: number;
}

/** A client of the built server that does nothing but write lines and read them: a thousand calls are one write. */
export interface LeanClient {
  /** All calls in one write; each settles when its own answer comes. */
  callAll(
    calls: readonly [tool: string, args: Record<string, unknown>][],
  ): { id: number; answer: Promise<Answered> }[];
  cancel(ids: readonly number[]): void;
  /** The most memory that the server has had, in bytes. */
  peakMemory(): Promise<number>;
  close(): Promise<void>;
}

export async function startLeanClient(env: Record<string, string>): Promise<LeanClient> {
  const child = spawn(process.execPath, [MAIN], {
    env: { PATH: process.env.PATH ?? "", ...env },
    stdio: ["pipe", "pipe", "inherit"],
  });
  const waiting = new Map<number, (message: { result: CallToolResult }) => void>();
  createInterface({ input: child.stdout }).on("line", (line) => {
    const message = JSON.parse(line);
    waiting.get(message.id)?.(message);
    waiting.delete(message.id);
  });
  let last = 0;
  const ask = (method: string, params: object) => {
    const id = ++last;
    const answer = new Promise<{ result: CallToolResult }>((resolve) => waiting.set(id, resolve));
    return { id, answer, line: `${JSON.stringify({ jsonrpc: "2.0", id, method, params })}\n` };
  };
  const tell = (method: string, params: object) => `${JSON.stringify({ jsonrpc: "2.0", method, params })}\n`;
  const clientInfo = { name: "lean", version: "1" };
  const hello = ask("initialize", { protocolVersion: "2025-06-18", capabilities: {}, clientInfo });
  child.stdin.write(hello.line);
  await hello.answer;
  child.stdin.write(tell("notifications/initialized", {}));
  let answered = 0;
  return {
    callAll(calls) {
      const asked = calls.map(([name, args]) => ask("tools/call", { name, arguments: args }));
      child.stdin.write(asked.map(({ line }) => line).join(""));
      return asked.map(({ id, answer }) => ({
        id,
        answer: answer.then(({ result }) => ({ result, place: answered++ })),
      }));
    },
    cancel: (ids) =>
      void child.stdin.write(ids.map((requestId) => tell("notifications/cancelled", { requestId })).join("")),
    async peakMemory() {
      const status = await readFile(`/proc/${child.pid}/status`, "utf8");
      return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) * 1024;
    },
    async close() {
      const closed = new Promise((resolve) => child.once("close", resolve));
      child.stdin.end();
      await closed;
    },
  };
}
