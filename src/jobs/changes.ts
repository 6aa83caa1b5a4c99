import { ToolError } from "../errors/errors.ts";
import type { Clock } from "../long-work/clock.ts";
import { madeUpId, sayMadeUp } from "./made-up.ts";
import { type Change, hasEnded, isUnsure, type ToolCall, takeBack, type Undo, withoutDoubt } from "./undo.ts";

/** The changes of one run of a job: each is made by a call, and known with what takes it back. */
export interface Changes {
  /** Make a change; one whose answer was lost is looked for, and taken as made where it is there. */
  write(tool: string, args: Record<string, unknown>, undo: Undo): Promise<unknown>;
  /** Show requests of others with those of a dry run. */
  show(requests: readonly unknown[]): void;
  /** The requests of a dry run. */
  shown(): unknown[];
  /** Whether anything may have been changed. */
  areThere(): boolean;
  /** Take all back, the last first. @returns in words what was, what stays and why, and what nobody knows of */
  takeBack(): Promise<{ undone: string[]; stays: string[] }>;
}

export interface ChangesOptions {
  /** Changes are only shown, and answered with numbers that are made up. */
  isDry: boolean;
  call(...call: ToolCall): Promise<unknown>;
  /** The same after a cancellation too. */
  callBack(...call: ToolCall): Promise<unknown>;
  clock: Clock;
}

/** An answer that was lost on its way may still be on it. */
const LOOKS = 3;
const BETWEEN_LOOKS_MS = 700;

export function createChanges({ isDry, call, callBack, clock }: ChangesOptions): Changes {
  const made: Change[] = [];
  const unclear: string[] = [];
  const requests: unknown[] = [];

  /** Find out what became of a change whose answer never came; where it was made, go on. */
  const settle = async (error: ToolError, undo: Undo): Promise<unknown> => {
    if (!undo.look) {
      // It is taken back whether it was made or not; what nothing takes back stays in doubt.
      if (!undo.back) unclear.push(undo.what(undefined));
      else made.push({ undo, answer: undefined });
      throw withoutDoubt(error);
    }
    try {
      for (let looked = 0; looked < LOOKS; looked++) {
        if (looked > 0) await clock.sleep(BETWEEN_LOOKS_MS);
        const answer = await undo.look();
        if (answer !== undefined) return answer;
      }
      // While Superset may still be at it, what is not there yet may come.
      if (!hasEnded(error)) unclear.push(undo.what(undefined));
    } catch (cause) {
      if (!(cause instanceof ToolError)) throw cause;
      unclear.push(undo.what(undefined));
    }
    throw error;
  };

  return {
    async write(tool, args, undo) {
      if (isDry) return { id: madeUpId(requests.push(await call(tool, { ...args, dry_run: true }))) };
      const answer = await call(tool, args).catch((error) => {
        if (isUnsure(error)) return settle(error, undo);
        throw error;
      });
      made.push({ undo, answer });
      return answer;
    },
    show: (others) => void requests.push(...others),
    shown: () => requests.map(sayMadeUp),
    areThere: () => made.length + unclear.length > 0,
    async takeBack() {
      const { undone, left } = await takeBack(made, callBack);
      const doubts = unclear.map(
        (what) => `${what} (whether it was made is not known: look for it by its name, also later)`,
      );
      return { undone, stays: [...left, ...doubts] };
    },
  };
}
