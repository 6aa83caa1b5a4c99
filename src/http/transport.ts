import type { Dispatcher } from "undici";
import { NetworkError, TimeoutError, ToolError } from "../errors/errors.ts";
import { LARGEST_FILE, LARGEST_TEXT, readWhole, withBodyFaults } from "./body.ts";
import { describeFault } from "./fault.ts";
import type { CallKind, Send } from "./request.ts";
import { sendForm } from "./send-form.ts";
import { createTurns } from "./turns.ts";

export interface TransportOptions {
  /** Longest time for one exchange, answer included, in milliseconds; what it waits for its turn does not count. */
  timeoutsMs: Readonly<Record<CallKind, number>>;
  /** The connections to use; made with the first exchange. Without it, the platform's own. */
  dispatcher?: () => Promise<Dispatcher>;
  /** The proxy that is set, if any: a connection may have failed there. */
  proxy?: string | undefined;
  fetch?: typeof fetch;
}

/**
 * How many exchanges of a kind are under way at once: a Superset has a few workers, often of 20 threads in all, and what it is not
 * working on had better wait here, where it can still be cancelled. What may take long has a line of its own, lest it hold up
 * the rest; nothing holds up signing in.
 */
const AT_ONCE: Readonly<Record<CallKind, number>> = {
  probe: Number.POSITIVE_INFINITY,
  "sign-in": Number.POSITIVE_INFINITY,
  call: 32,
  long: 8,
};

/**
 * The innermost layer: one exchange with Superset. Redirects are never followed: one to the sign-in page is a refusal, and
 * one to another host must not get our token.
 */
export function createTransport(options: TransportOptions): Send {
  const { timeoutsMs, fetch: send = fetch } = options;
  const turns = {
    probe: createTurns(AT_ONCE.probe),
    "sign-in": createTurns(AT_ONCE["sign-in"]),
    call: createTurns(AT_ONCE.call),
    long: createTurns(AT_ONCE.long),
  };
  let dispatcher: Promise<Dispatcher> | undefined;
  const connections = async () => {
    if (!options.dispatcher) return {};
    const made = dispatcher ?? options.dispatcher();
    dispatcher = made;
    // A file that was missing may be there with the next exchange.
    made.catch(() => {
      if (dispatcher === made) dispatcher = undefined;
    });
    return { dispatcher: await made };
  };
  return async (request) => {
    const how = await connections();
    const endTurn = await turns[request.kind](request.signal).catch((cause) => {
      throw new NetworkError(describeFault(request, cause, 0), { cause });
    });
    const timeoutMs = timeoutsMs[request.kind];
    const timeout = AbortSignal.timeout(timeoutMs);
    const signal = request.signal ? AbortSignal.any([request.signal, timeout]) : timeout;
    const toFault = (cause: unknown) => {
      // Not the connection's fault: a file that is being sent has changed.
      if (cause instanceof ToolError) return cause;
      const timedOut = timeout.aborted && !request.signal?.aborted;
      const message = describeFault(request, cause, timeoutMs, options.proxy);
      return timedOut ? new TimeoutError(message, { cause }) : new NetworkError(message, { cause });
    };
    try {
      signal.throwIfAborted();
      request.progress.sent = true;
      const { method, headers, body } = request;
      const response = await (body instanceof FormData
        ? sendForm(request.url, { method, headers, body, signal, ...how })
        : send(request.url, {
            method,
            headers,
            body: body ?? null,
            redirect: "manual",
            signal,
            ...how,
          } as RequestInit));
      // A text is read here, so that it is retried like the rest when it breaks off; a file may be larger than memory.
      return isText(response)
        ? await readWhole(response, LARGEST_TEXT[request.kind])
        : withBodyFaults(response, LARGEST_FILE, toFault);
    } catch (cause) {
      throw toFault(cause);
    } finally {
      // A file that is still coming in holds nobody up: who saves it may take as long as they like.
      endTurn();
    }
  };
}

function isText({ headers, ok }: Response): boolean {
  const type = headers.get("Content-Type") ?? "";
  return !ok || type === "" || /^(application\/json|text\/html)\b/.test(type);
}
