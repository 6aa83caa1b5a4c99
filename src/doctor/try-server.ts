import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { ServerEntry } from "../clients/server-entry.ts";
import { failed, ok, type Verdict, warning } from "./check.ts";

/** Clients give up after 30 to 60 s; what takes longer than this is felt with every window. */
const LONGEST_MS = 15_000;
/** What clients hand on of their own environment. */
const INHERITED = [
  "HOME",
  "LOGNAME",
  "PATH",
  "SHELL",
  "TERM",
  "USER",
  "APPDATA",
  "LOCALAPPDATA",
  "USERPROFILE",
  "SystemRoot",
  "TEMP",
];

const GREETING = [
  {
    id: 1,
    method: "initialize",
    params: {
      protocolVersion: "2025-06-18",
      capabilities: {},
      clientInfo: { name: "superset-mcp doctor", version: "1" },
    },
  },
  { method: "notifications/initialized" },
  { id: 2, method: "tools/list" },
]
  .map((message) => `${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`)
  .join("");

/** Start the server as the client would, and expect its greeting and its list; nothing is called. */
export async function tryServer(
  { command, args, env: own }: ServerEntry,
  env: NodeJS.ProcessEnv,
): Promise<Verdict> {
  const inherited = INHERITED.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]]));
  const child = spawn(command, args, {
    env: { ...Object.fromEntries(inherited), ...own },
    stdio: ["pipe", "pipe", "pipe"],
  });
  let complaint = "";
  child.stderr.on("data", (data) => {
    complaint = (complaint + data).slice(0, 2_000);
  });
  child.stdin.on("error", () => {});
  child.stdin.write(GREETING);
  const giveUp = setTimeout(() => child.kill(), LONGEST_MS);
  try {
    return await new Promise<Verdict>((resolve) => {
      child.once("error", ({ message }) =>
        resolve(failed(`it cannot be started: ${message}.`, "Correct its command.")),
      );
      child.once("close", () => resolve(ended(complaint, child.killed)));
      listen(createInterface(child.stdout), resolve);
    });
  } finally {
    clearTimeout(giveUp);
    // At once: what it would learn behind its list is none of ours to keep.
    child.kill("SIGKILL");
  }
}

function listen(
  lines: AsyncIterable<string> & NodeJS.EventEmitter,
  resolve: (verdict: Verdict) => void,
): void {
  let name: unknown;
  lines.on("line", (line: string) => {
    const message = parse(line);
    if (message === undefined)
      return resolve(
        failed(
          "it writes other things than MCP to its standard output.",
          "Nothing may print there: check what the command runs beside the server.",
        ),
      );
    const { id, result, error } = message;
    if (error) return resolve(failed(`it answers with an error: ${error.message}`, "Correct its settings."));
    if (id === 1) name = result?.serverInfo?.name;
    if (id !== 2) return;
    const count = result?.tools?.length ?? 0;
    if (name !== "superset-mcp")
      return resolve(
        warning(`what starts is another server, ${JSON.stringify(name)}.`, "Correct its command."),
      );
    resolve(
      count > 0
        ? ok(`it starts and lists ${count} tools`)
        : failed("it starts and lists no tools.", "Check its settings tools, deny and read_only."),
    );
  });
}

interface Message {
  id?: number;
  result?: { serverInfo?: { name?: string }; tools?: unknown[] };
  error?: { message: string };
}

function parse(line: string): Message | undefined {
  try {
    return Object(JSON.parse(line));
  } catch {
    return undefined;
  }
}

function ended(complaint: string, wasKilled: boolean): Verdict {
  if (wasKilled)
    return failed(
      `it did not answer within ${LONGEST_MS / 1000} s.`,
      "Run its command in a shell to see what it waits for.",
    );
  const [first = ""] = complaint.split("\n");
  return failed(`it ends at once${first ? `: ${first}` : ""}.`, "Run its command in a shell to see why.");
}
