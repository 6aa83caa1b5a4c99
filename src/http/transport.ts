import type { Dispatcher } from "undici";
import { NetworkError, TimeoutError, ToolError } from "../errors/errors.ts";
import { once } from "../once.ts";
import { LARGEST_FILE, LARGEST_TEXT, readWhole, streamed } from "./body.ts";
import { createDeadline } from "./deadline.ts";
import { type Answer, exchange, headerOf } from "./exchange.ts";
import { describeFault } from "./fault.ts";
import type { CallKind, Send } from "./request.ts";
import { createTurns } from "./turns.ts";

export interface TransportOptions {
  /** Longest time for one exchange, answer included, in milliseconds; what it waits for its turn does not count. */
  timeoutsMs: Readonly<Record<CallKind, number>>;
  /** The connections to use; made with the first exchange. Without it, the platform's own. */
  dispatcher?: () => Promise<Dispatcher>;
  /** The proxy that is set, if any: a connection may have failed there. */
  proxy?: string | undefined;
  exchange?: typeof exchange;
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
  const { timeoutsMs, exchange: send = exchange } = options;
  const turns = {
    probe: createTurns(AT_ONCE.probe),
    "sign-in": createTurns(AT_ONCE["sign-in"]),
    call: createTurns(AT_ONCE.call),
    long: createTurns(AT_ONCE.long),
  };
  // A file that was missing may be there with the next exchange.
  const dispatcher = options.dispatcher && once(options.dispatcher);
  return async (request) => {
    const how = dispatcher ? { dispatcher: await dispatcher() } : {};
    const endTurn = await turns[request.kind](request.signal).catch((cause) => {
      throw new NetworkError(describeFault(request, cause, 0), { cause });
    });
    const timeoutMs = timeoutsMs[request.kind];
    const { signal, isOver, lift } = createDeadline(timeoutMs, request.signal);
    const toFault = (cause: unknown) => {
      // Not the connection's fault: a file that is being sent has changed.
      if (cause instanceof ToolError) return cause;
      const message = describeFault(request, cause, timeoutMs, options.proxy);
      return isOver() && !request.signal?.aborted
        ? new TimeoutError(message, { cause })
        : new NetworkError(message, { cause });
    };
    try {
      signal.throwIfAborted();
      request.progress.sent = true;
      const { url, method, headers, body } = request;
      const answer = await send(url, { method, headers, body, signal, ...how });
      // A text is read here, so that it is retried like the rest when it breaks off; a file may be larger than memory.
      if (!isText(answer)) return streamed(answer, LARGEST_FILE, toFault, lift);
      const response = await readWhole(answer, LARGEST_TEXT[request.kind]);
      lift();
      return response;
    } catch (cause) {
      lift();
      throw toFault(cause);
    } finally {
      // A file that is still coming in holds nobody up: who saves it may take as long as they like.
      endTurn();
    }
  };
}

function isText({ headers, status }: Answer): boolean {
  const type = headerOf(headers, "content-type");
  return status < 200 || status > 299 || type === "" || /^(application\/json|text\/html)\b/.test(type);
}
