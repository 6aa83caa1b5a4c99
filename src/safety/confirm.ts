import { ArgumentError, PolicyError } from "../errors/errors.ts";
import type { CallContext, PersonsAnswer } from "../tools/call-context.ts";
import type { OperationTool } from "../tools/tool.ts";
import type { Affected } from "./affected.ts";

/** Whether a call is one to ask about: it deletes, loses what it does not name, or administers. */
export function isGrave(tool: OperationTool): boolean {
  return (
    tool.effect === "delete" ||
    tool.annotations.destructiveHint ||
    (tool.admin === true && tool.effect !== "read")
  );
}

/**
 * Make sure that the call is meant. A person is asked where the client can ask; elsewhere a delete wants `confirm` with the
 * name of what it deletes, and the error says that name.
 * @throws PolicyError when the person does not agree, ArgumentError when `confirm` is missing or names something else
 */
export async function confirmCall(
  tool: OperationTool,
  confirm: string | undefined,
  { ask }: CallContext,
  findAffected: () => Promise<Affected>,
): Promise<void> {
  if (!isGrave(tool)) return;
  if (ask) {
    const answer = await ask(question(tool, await findAffected()));
    if (answer !== "accepted") throw new PolicyError(`Nothing was sent: ${REFUSALS[answer]}`);
    return;
  }
  if (tool.effect !== "delete") return;
  const affected = await findAffected();
  if (confirm !== undefined && sameName(confirm, affected.name)) return;
  const said =
    confirm === undefined ? "" : ` "confirm" names ${JSON.stringify(confirm)}, which is something else.`;
  throw new ArgumentError(
    `Nothing was sent:${said} This would delete ${describe(affected)}. If that is what the user wants, call again with "confirm": ${JSON.stringify(affected.name)}.`,
  );
}

const REFUSALS: Readonly<Record<Exclude<PersonsAnswer, "accepted">, string>> = {
  declined: "the person was asked and declined. Do not try again unless they say so.",
  cancelled: "the person was asked and dismissed the question. Ask them what they want.",
  unanswered: "the person was asked and did not answer in time. Ask them, then call again.",
};

function question(tool: OperationTool, affected: Affected): string {
  return `${tool.title}: ${describe(affected)}. Do it?`;
}

function describe({ what, also }: Affected): string {
  return [what, ...also].join("; ");
}

function sameName(a: string, b: string): boolean {
  const plain = (text: string) => text.trim().toLowerCase();
  return plain(a) === plain(b);
}
