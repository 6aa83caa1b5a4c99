import { randomBytes } from "node:crypto";
import { SupersetError, ToolError } from "../errors/errors.ts";
import { exchange, type LongCall } from "./long-call.ts";

/** Superset keeps 11 characters. */
const CLIENT_ID_LENGTH = 11;
const ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";

/** A name for a query by which it can be stopped and found again. */
export function newClientId(): string {
  return Array.from(randomBytes(CLIENT_ID_LENGTH), (byte) => ALPHABET[byte % ALPHABET.length]).join("");
}

/** Longest time that stopping a query is tried for, in milliseconds. */
const STOP_MS = 10_000;
const PAUSE = { first: 100, most: 1000 };
/** There is no such query yet, or nothing yet that could be stopped: it has only just been sent. */
const TOO_EARLY = new Set([404, 422, 500]);

/**
 * Stop a query that nobody waits for any more. Whoever may begin a query may end that very query: so this is no call of the tool
 * `superset_query_stop`, and is done even where policy forbids that. It goes without the call's own signal, which is aborted.
 * @returns whether Superset has taken it
 */
export async function stopQuery(
  { api, clock }: Pick<LongCall, "api" | "clock">,
  clientId: string,
): Promise<boolean> {
  const started = clock.now();
  const signal = AbortSignal.timeout(STOP_MS);
  for (let pause = PAUSE.first; ; pause = Math.min(pause * 2, PAUSE.most)) {
    try {
      await exchange(api, "POST", "/api/v1/query/stop", { body: { client_id: clientId }, signal });
      return true;
    } catch (error) {
      if (!(error instanceof ToolError)) throw error;
      const again = error instanceof SupersetError && TOO_EARLY.has(error.status);
      if (!again || clock.now() - started + pause > STOP_MS) return false;
    }
    await clock.sleep(pause);
  }
}
