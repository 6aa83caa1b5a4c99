import type { Cell, Kind, Lasting } from "./cells.ts";
import type { Effect } from "./fault.ts";
import { faults } from "./faults.ts";
import type { Outcome } from "./named-outcome.ts";

/** How a call should end when a fault happens once, and when it lasts. */
type Expected = Readonly<Record<Lasting, Outcome>>;

const both = (outcome: Outcome): Expected => ({ once: outcome, always: outcome });
const retried = (lasting: Outcome): Expected => ({ once: "answer-after-retry", always: lasting });

const everyKind = (expected: Expected): Record<Kind, Expected> => ({
  read: expected,
  idempotent: expected,
  write: expected,
});

/** The fault is in the tool's own request. Whether it may be sent again depends on what it does. */
const IN_THE_CALL: Readonly<Record<Effect, Readonly<Record<Kind, Expected>>>> = {
  unconnected: {
    read: retried("unreachable"),
    idempotent: retried("unreachable"),
    write: both("unreachable"),
  },
  dropped: { read: retried("dropped"), idempotent: retried("unknown"), write: both("unknown") },
  // The limit is one for the whole call, and is used up.
  stalled: { read: both("timed-out"), idempotent: both("unknown"), write: both("unknown") },
  "rate-limited": { read: retried("refused"), idempotent: retried("refused"), write: both("refused") },
  // Superset may have done behind the gateway what it was asked to.
  gateway: { read: retried("refused"), idempotent: retried("unknown"), write: both("unknown") },
  "token-refused": everyKind(retried("auth")),
  "csrf-refused": everyKind(retried("auth")),
  "sign-in-page": { read: both("auth"), idempotent: retried("auth"), write: retried("auth") },
  "front-door": everyKind(both("auth")),
  denied: everyKind(both("refused")),
  unreadable: { read: both("refused"), idempotent: both("unknown"), write: both("unknown") },
  empty: everyKind(both("answer")),
  bomb: { read: both("too-large"), idempotent: both("unknown"), write: both("unknown") },
};

type TokenStep = "csrf" | "refresh" | "login" | "form";

const everyToken = (expected: Expected): Record<TokenStep, Expected> => ({
  csrf: expected,
  refresh: expected,
  login: expected,
  form: expected,
});

/** A refused refresh token is no fault: the password is there. */
const passwordInstead: Record<TokenStep, Expected> = {
  csrf: both("auth"),
  refresh: both("answer"),
  login: both("auth"),
  form: both("auth"),
};

/** The fault is in an exchange that gets a token: nothing of the call has happened, so it may be tried again for any kind. */
const IN_SIGNING_IN: Readonly<Record<Effect, Readonly<Record<TokenStep, Expected>>>> = {
  unconnected: everyToken(retried("unreachable")),
  dropped: everyToken(retried("dropped")),
  stalled: everyToken(both("timed-out")),
  "rate-limited": everyToken(retried("auth")),
  gateway: everyToken(retried("auth")),
  "token-refused": { ...passwordInstead, csrf: retried("auth") },
  "csrf-refused": everyToken(both("auth")),
  "sign-in-page": passwordInstead,
  "front-door": passwordInstead,
  denied: passwordInstead,
  unreadable: passwordInstead,
  empty: passwordInstead,
  bomb: everyToken(both("too-large")),
};

/** How a call should end, from where the fault is, what it means and what the call does. */
export function expectedOutcome({ step, fault, kind, lasting }: Cell): Outcome {
  const { effect } = faults[fault];
  if (step === "csrf" || step === "refresh" || step === "login" || step === "form")
    return IN_SIGNING_IN[effect][step][lasting];
  if (step === "resolve" || step === "connect" || step === "tls")
    return IN_THE_CALL.unconnected[kind][lasting];
  // A token that has just been issued is not asked for again.
  if (step === "replay" && effect === "token-refused") return "auth";
  return IN_THE_CALL[effect][kind][lasting];
}
