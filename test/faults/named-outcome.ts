import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import { textOf } from "../../lab/mcp-client.ts";

/** The few ways in which a call ends. */
export type Outcome =
  | "answer"
  /** The same, after the step that failed was done again. */
  | "answer-after-retry"
  /** An error with Superset's (or a proxy's) status and reason. */
  | "refused"
  /** An error: nothing has been sent. */
  | "unreachable"
  /** An error about a connection, of a read or before the call itself. */
  | "dropped"
  | "timed-out"
  /** An error that says of a write that nobody knows whether it was made. */
  | "unknown"
  /** An error about signing in. */
  | "auth"
  | "too-large"
  | "cancelled"
  /** Not allowed to happen. */
  | "hung"
  | "bug"
  | "something else";

/** What a server tells of the call. */
export interface Facts {
  /** How often the step that failed was tried. */
  tries: number;
  /** Whether any request has reached it. */
  reached: boolean;
}

const UNKNOWN = /Whether the change was made is not known/;

/** By what it says; the order matters, as an error may say several things. */
const ERRORS: readonly [RegExp, Outcome][] = [
  [UNKNOWN, "unknown"],
  [/^The call was cancelled/, "cancelled"],
  [/^[45]\d\d from (GET|PUT|POST) \/api/, "refused"],
  [/too large|larger than|more than .* MB/i, "too-large"],
  [/no answer within|took longer than|timed out/i, "timed-out"],
  [/sign in\b|signing in|sign-in|issued token|CSRF|renew the session|session/i, "auth"],
  [/^\d{3} from (GET|PUT|POST) \/api/, "refused"],
  [/^Cannot reach Superset/, "dropped"],
];

/** Name how a call ended. */
export function nameOutcome(result: CallToolResult, { tries, reached }: Facts): Outcome {
  // The title of a web page is not the runtime's word.
  const text = textOf(result).replace(/\("[^"]*"\)/g, "");
  if (!result.isError) return tries > 1 ? "answer-after-retry" : "answer";
  if (!reached && /^Cannot reach Superset/.test(text) && !UNKNOWN.test(text)) return "unreachable";
  return ERRORS.find(([pattern]) => pattern.test(text))?.[1] ?? "something else";
}
