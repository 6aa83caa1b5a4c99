import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { ToolError } from "../errors/errors.ts";
import type { ServerEntry } from "./server-entry.ts";

const LIMIT_MS = 30_000;
/** What every program is started with; a shell's other variables do not reach a client's servers. */
const INHERITED = [
  "PATH",
  "HOME",
  "USER",
  "LANG",
  "TMPDIR",
  "SystemRoot",
  "APPDATA",
  "LOCALAPPDATA",
  "USERPROFILE",
];

/**
 * Start a server exactly as a client would, and ask for its tools.
 * @returns how many tools it lists
 * @throws ToolError when it does not start or does not answer, with what it said
 */
export async function tryServer(
  { command, args, env }: ServerEntry,
  parent: NodeJS.ProcessEnv,
): Promise<number> {
  const inherited = INHERITED.flatMap((name) => (parent[name] === undefined ? [] : [[name, parent[name]]]));
  const server = spawn(command, args, { env: { ...Object.fromEntries(inherited), ...env }, stdio: "pipe" });
  let said = "";
  server.stderr.setEncoding("utf8").on("data", (text: string) => {
    said = (said + text).slice(-2000);
  });
  server.stdin.on("error", () => {});
  const ended = new Promise<never>((_, reject) => {
    server.once("error", (cause) =>
      reject(new ToolError(`Cannot start ${command}: ${cause.message}`, { cause })),
    );
    server.once("close", (code) => {
      reject(new ToolError(`The server ended with exit code ${code}${said ? `: ${said.trim()}` : ""}`));
    });
  });
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new ToolError(`The server did not answer in ${LIMIT_MS / 1000} s`)),
      LIMIT_MS,
    );
  });
  try {
    return await Promise.race([countTools(server), ended, late]);
  } finally {
    clearTimeout(timer);
    server.removeAllListeners("close");
    server.kill();
    ended.catch(() => {});
    late.catch(() => {});
  }
}

async function countTools({
  stdin,
  stdout,
}: {
  stdin: NodeJS.WritableStream;
  stdout: NodeJS.ReadableStream;
}) {
  const lines = createInterface({ input: stdout })[Symbol.asyncIterator]();
  const send = (message: object) => stdin.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
  const answerTo = async (id: number): Promise<Record<string, unknown>> => {
    for (;;) {
      const { value, done } = await lines.next();
      // Its exit says more.
      if (done) return new Promise(() => {});
      const message = JSON.parse(value) as { id?: number; result?: Record<string, unknown> };
      if (message.id === id) return message.result ?? {};
    }
  };
  const clientInfo = { name: "superset-mcp", version: "0" };
  const params = { protocolVersion: "2025-06-18", capabilities: {}, clientInfo };
  send({ id: 1, method: "initialize", params });
  await answerTo(1);
  send({ method: "notifications/initialized" });
  send({ id: 2, method: "tools/list" });
  const { tools } = await answerTo(2);
  return Array.isArray(tools) ? tools.length : 0;
}
