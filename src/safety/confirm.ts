import { ArgumentError, PolicyError } from "../errors/errors.ts";
import type { CallContext } from "../tools/call-context.ts";
import type { OperationTool } from "../tools/tool.ts";
import type { Affected } from "./affected.ts";

/**
 * What a grave call waits for: `ask`: a person's consent where the client can ask, else a delete wants its object named;
 * `person`: a person's consent, and without it none; `never`: nothing, whoever calls has been asked already.
 */
export type Confirmation = "ask" | "person" | "never";

/** What decides whether a call is asked about, and how. */
export type Confirmed = Pick<OperationTool, "title" | "effect" | "annotations"> & { admin?: boolean };

/** Whether a call is one to ask about: it deletes, loses what it does not name, or administers. */
export function isGrave(tool: Confirmed): boolean {
  const administers = tool.admin === true && tool.effect !== "read";
  return tool.annotations.destructiveHint || administers;
}

/**
 * Make sure that a grave call is meant.
 * @param said what the call itself says to confirm
 * @throws PolicyError when nobody consents, ArgumentError when a delete's object is not named, or another
 */
export async function confirmCall(
  tool: Confirmed,
  said: string | undefined,
  confirmation: Confirmation,
  { ask }: CallContext,
  findAffected: () => Promise<Affected>,
): Promise<void> {
  if (confirmation === "never" || !isGrave(tool)) return;
  const affected =
    ask || (confirmation === "ask" && tool.effect === "delete") ? await findAffected() : undefined;
  const answer = ask && affected ? await ask(`${tool.title}: ${describe(affected)}. Do it?`) : "unsupported";
  if (answer === "accepted") return;
  if (answer !== "unsupported") throw new PolicyError(`Nothing was sent: ${REFUSALS[answer]}`);
  if (confirmation === "person") throw new PolicyError(NO_PERSON);
  if (affected && tool.effect === "delete") wantName(said, affected);
}

const NO_PERSON =
  "Nothing was sent: this server's configuration (confirm: person) wants a person's consent to this, and this client cannot ask one (it has no MCP elicitation). The user can do it in Superset itself.";

const REFUSALS = {
  declined: "the person was asked and declined. Do not try again unless they say so.",
  cancelled: "the person was asked and dismissed the question. Ask them what they want.",
  unanswered: "the person was asked and no answer came. Ask them, then call again.",
} as const;

function wantName(said: string | undefined, affected: Affected): void {
  if (said !== undefined && isSameName(said, affected.name)) return;
  const wrong =
    said === undefined ? "" : ` "confirm" names ${JSON.stringify(said)}, which is something else.`;
  throw new ArgumentError(
    `Nothing was sent:${wrong} This would delete ${describe(affected)}. If that is what the user wants, call again with "confirm": ${JSON.stringify(affected.name)}.`,
  );
}

function describe({ what, also }: Affected): string {
  return also.length > 0 ? `${what}; affected too: ${also.join("; ")}` : what;
}

function isSameName(a: string, b: string): boolean {
  const plain = (text: string) => text.trim().toLowerCase();
  return plain(a) === plain(b);
}
