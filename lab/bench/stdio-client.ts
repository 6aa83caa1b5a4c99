import { type ChildProcess, spawn } from "node:child_process";

/** How a server is started. Nothing of our own environment is passed on. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly env: Readonly<NodeJS.ProcessEnv>;
  readonly cwd?: string;
}

export interface Answer {
  readonly result?: Record<string, unknown>;
  readonly error?: { readonly message: string };
  /** When its line was complete, before it was parsed: reading a long list is the client's cost. */
  readonly receivedAt: number;
}

/**
 * The least that can talk to an MCP server over stdio: a line of JSON goes in, a line of JSON comes out, and nothing is
 * checked. Every server is measured through it, so what it costs is small and the same for all.
 */
export interface StdioClient {
  readonly pid: number;
  /** Milliseconds from just before the spawn, by the same clock as `performance.now()`. */
  readonly spawnedAt: number;
  /** Writes the lines at once and resolves with the answers of those that are requests, in their order. */
  send(messages: readonly Message[]): Promise<Answer[]>;
  request(method: string, params?: object): Promise<Answer>;
  /** Ends the process and waits until it is gone. */
  end(): Promise<void>;
}

export interface Message {
  readonly method: string;
  readonly params?: object;
  /** Notifications get no answer. */
  readonly notification?: true;
}

export const initialize: Message = {
  method: "initialize",
  params: { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "bench", version: "1" } },
};
export const initialized: Message = { method: "notifications/initialized", notification: true };
export const listTools: Message = { method: "tools/list" };

/** Nothing that a server is asked is worth waiting for longer; it is ended then, and what it was asked fails. */
const patienceMs = 120_000;

export function startClient(command: Command): StdioClient {
  const spawnedAt = performance.now();
  const child = spawn(command.program, command.args, {
    env: command.env,
    cwd: command.cwd,
    stdio: ["pipe", "pipe", "pipe"],
  });
  const watchdog = setTimeout(() => child.kill("SIGKILL"), patienceMs);
  const waiting = new Map<number, { resolve(answer: Answer): void; reject(error: Error): void }>();
  let lastWords = "";
  const gone = new Promise<void>((resolve) => {
    const leave = (why: string) => {
      clearTimeout(watchdog);
      for (const { reject } of waiting.values()) reject(new Error(`${why}\n${lastWords}`.trim()));
      waiting.clear();
      resolve();
    };
    child.once("error", (error) => leave(`It could not be started: ${error.message}`));
    child.once("close", (code, signal) => leave(`It ended (${signal ?? code}) without an answer.`));
  });
  child.stdin.on("error", () => {}); // told by "close"
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    lastWords = (lastWords + text).slice(-1000);
  });
  readLines(child, (line) => {
    const receivedAt = performance.now();
    const answer = parse(line);
    if (answer?.id === undefined || answer.method !== undefined) return;
    waiting.get(answer.id)?.resolve({ ...answer, receivedAt });
    waiting.delete(answer.id);
  });
  let lastId = 0;
  const send = (messages: readonly Message[]) => {
    watchdog.refresh();
    const answers: Promise<Answer>[] = [];
    let text = "";
    for (const { method, params, notification } of messages) {
      const id = notification ? undefined : ++lastId;
      text += `${JSON.stringify({ jsonrpc: "2.0", id, method, params })}\n`;
      if (id !== undefined)
        answers.push(new Promise((resolve, reject) => waiting.set(id, { resolve, reject })));
    }
    child.stdin.write(text);
    return Promise.all(answers);
  };
  return {
    pid: child.pid ?? 0,
    spawnedAt,
    send,
    request: async (method, params) => (await send([{ method, ...(params && { params }) }]))[0] as Answer,
    end: () => {
      child.kill("SIGKILL");
      return gone;
    },
  };
}

/** Splits by hand: a reader of lines that is built for people's input would be most of what we measure. */
function readLines(child: ChildProcess, take: (line: string) => void): void {
  let parts: string[] = [];
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    let start = 0;
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", start)) {
      take(parts.join("") + text.slice(start, end));
      parts = [];
      start = end + 1;
    }
    if (start < text.length) parts.push(text.slice(start));
  });
}

function parse(line: string): (Omit<Answer, "receivedAt"> & { id?: number; method?: string }) | undefined {
  try {
    return JSON.parse(line);
  } catch {
    return undefined; // a server that chats on stdout
  }
}
