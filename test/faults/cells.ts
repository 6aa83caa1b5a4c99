import type { Effect, Fault, Layer } from "./fault.ts";
import { type FaultName, faultNames, faults } from "./faults.ts";

/** Where in a call the fault is. `form` is the sign-in page's, sent for what takes no token. */
export const steps = [
  "resolve",
  "connect",
  "tls",
  "send",
  "headers",
  "body",
  "csrf",
  "refresh",
  "login",
  "form",
  "replay",
] as const;
export type Step = (typeof steps)[number];

export const kinds = ["read", "idempotent", "write"] as const;
/** A read, a write that may be sent again, one that may not. */
export type Kind = (typeof kinds)[number];

export const lastings = ["once", "always"] as const;
/** Whether the fault passes by itself or lasts as long as the call. */
export type Lasting = (typeof lastings)[number];

export interface Cell {
  step: Step;
  fault: FaultName;
  kind: Kind;
  lasting: Lasting;
}

/** The layers in which each step can fail; the later steps are whole exchanges. */
const LAYERS: Readonly<Record<Step, readonly Layer[]>> = {
  resolve: ["lookup"],
  connect: ["connect"],
  tls: ["handshake"],
  send: ["request"],
  headers: ["head"],
  body: ["body"],
  csrf: ["head", "body"],
  refresh: ["head", "body"],
  login: ["head", "body"],
  // It is answered by a redirect, whose body nobody reads.
  form: ["head"],
  replay: ["head", "body"],
};

/** Faults that can be over when the same thing is tried again; the others are what a server has to say to it. */
const PASSING: ReadonlySet<Effect> = new Set([
  "unconnected",
  "dropped",
  "stalled",
  "rate-limited",
  "gateway",
  "token-refused",
  "csrf-refused",
  "sign-in-page",
]);

/** Why there is no such cell; nothing when there is one. */
export function whyNot({ step, fault, kind, lasting }: Cell): string | undefined {
  const { layers, effect }: Fault = faults[fault];
  if (!LAYERS[step].some((layer) => layers.includes(layer))) return `it cannot happen in ${step}`;
  if (step === "csrf" && kind === "read") return "a read takes no CSRF token";
  if (step === "form" && kind === "read") return "every read takes a token";
  if (step === "send" && kind === "read") return "a read has no body to be sent";
  if (effect === "csrf-refused" && kind === "read") return "a read is not checked for CSRF";
  if (effect === "csrf-refused" && ["csrf", "refresh", "login", "form"].includes(step))
    return "getting tokens is not checked for CSRF";
  if (lasting === "once" && step === "connect") return "connections that nobody accepts cannot be counted";
  // Unpacking one takes as long as fifty other cells.
  if (effect === "bomb" && step === "replay") return "a large answer is one in body, too";
  if (effect === "bomb" && step !== "body" && kind !== "write")
    return "getting tokens is the same for every kind";
  const passes = PASSING.has(effect) && !fault.includes("certificate");
  if (lasting === "once" && !passes) return "it is no passing fault";
  return undefined;
}

export const nameOf = ({ step, fault, kind, lasting }: Cell): string =>
  `${step} × ${fault} × ${kind} × ${lasting}`;

export const combinations: readonly Cell[] = steps.flatMap((step) =>
  faultNames.flatMap((fault) =>
    kinds.flatMap((kind) => lastings.map((lasting) => ({ step, fault, kind, lasting }))),
  ),
);

export const cells: readonly Cell[] = combinations.filter((cell) => whyNot(cell) === undefined);
