import { NetworkError, SupersetError, ToolError } from "../errors/errors.ts";
import { UNKNOWN_OUTCOME } from "../http/fault.ts";

/** A call of one of the operations' tools. */
export type ToolCall = readonly [tool: string, args: Record<string, unknown>];

/** How a change is taken back, and how it is spoken of. */
export interface Undo {
  /** What was made or changed, with its id where the answer tells one: `chart 12 "Sales"`. */
  what(answer: unknown): string;
  /** What takes it back; absent where nothing does. It must do no harm where the change was never made. */
  back?(answer: unknown): ToolCall | Promise<ToolCall>;
  /** What stays although it was taken back. */
  stays?: string;
  /**
   * For a change that no call can take back without knowing its answer: what the answer would have been, where it never came;
   * nothing where the change was not made.
   */
  look?(): Promise<unknown>;
}

export interface Change {
  undo: Undo;
  answer: unknown;
}

/** Whether a call that failed may have been carried out all the same. */
export function isUnsure(error: unknown): error is ToolError {
  if (error instanceof NetworkError) return !hasEnded(error);
  return error instanceof SupersetError && error.status >= 500;
}

/** Whether Superset itself has answered, and works at it no more; a proxy that gave up leaves it working. */
export const hasEnded = ({ message }: ToolError): boolean => !message.includes(UNKNOWN_OUTCOME);

/** Without the sentence that nobody knows what became of it: what is said of the undoing says more. */
export function withoutDoubt(error: ToolError): ToolError {
  error.message = error.message.replace(` ${UNKNOWN_OUTCOME}`, "");
  return error;
}

/**
 * Take changes back, the last first. What cannot be taken back stays, and the others are taken back all the same.
 * @returns what was undone, and what stays and why, in words
 */
export async function takeBack(
  changes: readonly Change[],
  call: (...call: ToolCall) => Promise<unknown>,
): Promise<{ undone: string[]; left: string[] }> {
  const undone: string[] = [];
  const left: string[] = [];
  for (const { undo, answer } of changes.toReversed()) {
    const what = undo.what(answer);
    const { back, stays } = undo;
    const obstacle = back
      ? await obstacleTo(async () => call(...(await back(answer))))
      : "nothing takes it back";
    if (obstacle !== undefined) left.push(`${what} (${obstacle})`);
    else {
      undone.push(what);
      if (stays !== undefined) left.push(stays);
    }
  }
  return { undone, left };
}

async function obstacleTo(call: () => Promise<unknown>): Promise<string | undefined> {
  try {
    await call();
    return undefined;
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    // It is not there: so it is as it was.
    if (error instanceof SupersetError && error.status === 404) return undefined;
    return error.message.replace(/\.$/, "");
  }
}

/** The sentences that a failure ends with. */
export function describeOutcome(undone: readonly string[], left: readonly string[]): string {
  const sentences = [
    ...(undone.length > 0 ? [`Undone: ${undone.join(", ")}.`] : []),
    ...(left.length > 0 ? [`Not undone, and still there as this job left it: ${left.join("; ")}.`] : []),
  ];
  return sentences.length > 0 ? sentences.join(" ") : "Nothing was changed.";
}
