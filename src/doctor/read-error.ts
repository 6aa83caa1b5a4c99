import { ToolError } from "../errors/errors.ts";
import { failed, type Verdict } from "./check.ts";

/** What to do about errors whose own advice is for somebody who knows less than a check does: the first that fits. */
const CURES: readonly [RegExp, string][] = [
  [
    /Missing Authorization Header/,
    "A proxy in front of Superset drops the header Authorization; it has to pass it on.",
  ],
  [
    /Signature verification failed/,
    "The token was issued by another Superset, or for another SECRET_KEY. Get one from this one.",
  ],
  [
    /Token has expired/,
    "Get a new token and set SUPERSET_ACCESS_TOKEN; with SUPERSET_REFRESH_TOKEN it is renewed by itself.",
  ],
];

/**
 * Every error that a user can act on says in its first sentence what is wrong, and then what to do.
 * @throws the error itself when it is a bug
 */
export function verdictOf(error: unknown, otherwise = "Superset's log may say more."): Verdict {
  if (!(error instanceof ToolError)) throw error;
  return readMessage(error.message, otherwise);
}

/** @param otherwise what to do where the message does not say it */
export function readMessage(message: string, otherwise: string): Verdict {
  const [, what = message, advice] = /^(.*?[.?!])\s+(?=[A-Z`])(.*)$/s.exec(message) ?? [];
  const known = CURES.find(([pattern]) => pattern.test(what))?.[1];
  return failed(what, known ?? advice ?? otherwise);
}
