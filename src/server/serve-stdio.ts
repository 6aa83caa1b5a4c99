import type { Readable, Writable } from "node:stream";
import type { Transport } from "@modelcontextprotocol/sdk/shared/transport.js";
import type { JSONRPCMessage } from "@modelcontextprotocol/sdk/types.js";
import { isRecord } from "../results/is-record.ts";
import { onLines } from "./lines.ts";

/** JSON-RPC's code for an error of ours. */
const INTERNAL_ERROR = -32603;

export interface StdioOptions {
  stdin: Readable;
  stdout: Writable;
  /** The result of `initialize`. */
  initialize(protocolVersion: string): object;
  /** The result of `tools/list`, as JSON text. */
  list(): Promise<string>;
  /** Told when the client is ready. */
  onInitialized(): void;
  /** Load the protocol package and connect its server; called once, with the first message that is for it. */
  connect(transport: Transport): Promise<void>;
}

export interface StdioServer {
  /** Send a notification. */
  notify(method: string): void;
  /** Stop listening. What is running is cancelled. */
  close(): void;
  /** Resolves when the client has hung up or `close` was called; rejects when the protocol package cannot be loaded. */
  closed: Promise<void>;
}

type Message = Partial<Record<"jsonrpc" | "method" | "id" | "params" | "result", unknown>>;
type Id = string | number;

/**
 * Serve MCP over a pair of streams. What every client asks first, `initialize` and `tools/list`, is answered here, a list
 * from the bytes that the build prepared. The protocol package, a third of the start-up time, is loaded with the first message
 * that is for it; it is told of the handshake then, and what it answers to that is dropped.
 */
export function serveStdio(options: StdioOptions): StdioServer {
  const { stdin, stdout } = options;
  const { promise: closed, resolve: close, reject: fail } = deferred();
  /** Messages for the protocol package, in their order, until it takes them. */
  const waiting: Message[] = [];
  let connecting: Promise<void> | undefined;
  let isConnected = false;
  let handshake: Id | undefined;

  const write = (text: string) =>
    new Promise<void>((resolve) => {
      if (stdout.write(`${text}\n`)) resolve();
      else stdout.once("drain", resolve);
    });
  const answer = (id: Id, kind: "result" | "error", json: string) =>
    void write(`{"jsonrpc":"2.0","id":${JSON.stringify(id)},"${kind}":${json}}`);

  const transport: Transport = {
    async start() {
      isConnected = true;
      for (const message of waiting.splice(0)) transport.onmessage?.(message as JSONRPCMessage);
    },
    async send(message) {
      if (handshake !== undefined && "result" in message && message.id === handshake) handshake = undefined;
      else await write(JSON.stringify(message));
    },
    async close() {
      close();
    },
  };
  const hand = (message: Message) => {
    if (isConnected) transport.onmessage?.(message as JSONRPCMessage);
    else waiting.push(message);
  };

  onLines(stdin, (line) => {
    const message = parseMessage(line);
    if (!message) return;
    const id = requestId(message);
    const wanted = protocolVersionOf(message);
    if (id !== undefined && message.method === "tools/list") {
      options.list().then(
        (text) => answer(id, "result", text),
        ({ message: reason }) =>
          answer(id, "error", JSON.stringify({ code: INTERNAL_ERROR, message: reason })),
      );
    } else if (id !== undefined && wanted !== undefined && waiting.length === 0 && !connecting) {
      answer(id, "result", JSON.stringify(options.initialize(wanted)));
      handshake = id;
      hand(message);
    } else if (message.method === "notifications/initialized" && !connecting) {
      hand(message);
      options.onInitialized();
    } else {
      hand(message);
      connecting ??= options.connect(transport);
      connecting.catch(fail);
    }
  });
  for (const event of ["end", "close", "error"]) stdin.once(event, () => close());
  void closed.catch(() => undefined).then(() => transport.onclose?.());
  return { closed, close, notify: (method) => void write(JSON.stringify({ jsonrpc: "2.0", method })) };
}

function deferred() {
  let settle = { resolve: () => {}, reject: (_: unknown) => {} };
  const promise = new Promise<void>((resolve, reject) => {
    settle = { resolve, reject };
  });
  return { promise, ...settle };
}

/** A line that is no message is no request either, which could be answered. */
function parseMessage(line: string): Message | undefined {
  try {
    const message = JSON.parse(line);
    return typeof message === "object" && message !== null ? message : undefined;
  } catch {
    return undefined;
  }
}

/** The id of what is surely a request; whatever is odd is for the protocol package to judge. */
function requestId({ jsonrpc, id, params = {} }: Message): Id | undefined {
  const isRequest = jsonrpc === "2.0" && (typeof id === "string" || Number.isInteger(id));
  return isRequest && isRecord(params) ? (id as Id) : undefined;
}

function protocolVersionOf({ method, params }: Message): string | undefined {
  if (method !== "initialize" || !isRecord(params)) return undefined;
  const { protocolVersion, clientInfo, capabilities } = params;
  const isWhole = typeof clientInfo === "object" && typeof capabilities === "object";
  return isWhole && typeof protocolVersion === "string" ? protocolVersion : undefined;
}
