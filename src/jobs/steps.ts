import { ToolError } from "../errors/errors.ts";
import type { Clock } from "../long-work/clock.ts";
import type { ReportProgress } from "../tools/call-context.ts";
import { THINGS, type Thing, type ThingName } from "./things.ts";
import { type Change, describeOutcome, isUnsure, takeBack, type Undo, withoutDoubt } from "./undo.ts";

export type Row = Record<string, unknown>;

/** What a job does its work with. Every call goes the way of all calls: policy, validation, SQL guard, journal. */
export interface Steps {
  /** Nothing is changed, the requests are only shown; numbers of what would be made are made up. */
  isDry: boolean;
  /** Superset's JSON for one of the job's operations that read. */
  read(tool: string, args?: Row): Promise<unknown>;
  /** Every row of a list. */
  rows(tool: string, args?: Row): Promise<Row[]>;
  /** Make a thing; it is deleted again should a later step fail. An answer that never came is looked for. @returns its id */
  create(kind: ThingName, args: Row): Promise<number>;
  /** Change a thing; it is changed back should a later step fail. @param before what the same arguments would be now */
  change(kind: ThingName, id: number, args: Row, before: Row): Promise<unknown>;
  /** Any other change. */
  write(tool: string, args: Row, undo: Undo): Promise<unknown>;
  /** Whether policy and version allow a tool that the job can do without. */
  has(tool: string): boolean;
  /** Say with the result what its reader would not expect. */
  note(text: string): void;
  progress: ReportProgress;
  /** Folders that files may be read from. */
  folders: readonly string[];
  /** Where files are written. */
  outputDir: string;
  /** Keep a secret in a file that only the user can read. @returns its path, for the answer */
  keepSecret(name: string, text: string): Promise<string>;
}

export interface StepsOptions
  extends Pick<Steps, "isDry" | "has" | "progress" | "folders" | "outputDir" | "keepSecret"> {
  /** Calls a tool as if a client had, with Superset's own JSON for an answer. */
  call(tool: string, args: Row): Promise<unknown>;
  /** The same, for what is done after a cancellation too. */
  callBack(tool: string, args: Row): Promise<unknown>;
  clock: Clock;
}

/** The steps of one run, and what became of them. */
export interface Run {
  steps: Steps;
  notes: readonly string[];
  /** The requests of a dry run, with what numbers were made up said in their place. */
  requests(): unknown[];
  /** Take back what was changed, and say with the error what became of it. */
  fail(error: unknown): Promise<never>;
}

/** An answer that was lost on its way may still be on it. */
const LOOKS = 3;
const BETWEEN_LOOKS_MS = 700;
/** Numbers of what a dry run would make: no Superset gets so far. */
const FIRST_MADE_UP = 9_000_000_001;
const LAST_MADE_UP = 9_000_000_999;
const MADE_UP = /\b9000000(?!000)\d{3}\b/g;

export function startRun({ call, callBack, clock, ...given }: StepsOptions): Run {
  const { isDry } = given;
  const changes: Change[] = [];
  const unclear: string[] = [];
  const notes: string[] = [];
  const requests: unknown[] = [];

  const write: Steps["write"] = async (tool, args, undo) => {
    if (isDry) {
      requests.push(await call(tool, { ...args, dry_run: true }));
      return { id: FIRST_MADE_UP + requests.length - 1 };
    }
    try {
      const answer = await call(tool, args);
      changes.push({ undo, answer });
      return answer;
    } catch (error) {
      if (!isUnsure(error)) throw error;
      const answer = await settle(error, undo);
      changes.push({ undo, answer });
      return answer;
    }
  };

  /** Find out what became of a change whose answer never came; where it was made, go on. */
  const settle = async (error: ToolError, undo: Undo): Promise<unknown> => {
    if (!undo.look) {
      changes.push({ undo, answer: undefined });
      throw withoutDoubt(error);
    }
    try {
      for (let looked = 0; looked < LOOKS; looked++) {
        if (looked > 0) await clock.sleep(BETWEEN_LOOKS_MS);
        const answer = await undo.look();
        if (answer !== undefined) return answer;
      }
    } catch (cause) {
      if (!(cause instanceof ToolError)) throw cause;
      unclear.push(undo.what(undefined));
      throw error;
    }
    throw withoutDoubt(error);
  };

  const rows: Steps["rows"] = async (tool, args = {}) => {
    const body = (await call(tool, { page_size: 100, ...args, all_pages: true })) as { result: Row[] };
    return body.result;
  };

  /** The ids of all that are called so. */
  const idsNamed = async ({ list, name }: Thing, called: unknown): Promise<number[]> => {
    const filters = [{ col: name, opr: "eq", value: called }];
    const { result } = (await callBack(list, { columns: ["id"], filters, page_size: 100 })) as {
      result: { id: number }[];
    };
    return result.map(({ id }) => id);
  };

  const create: Steps["create"] = async (kind, args) => {
    const thing = THINGS[kind];
    const { noun, create: tool, delete: remove, id, name } = thing;
    const called = JSON.stringify(args[name]);
    const before = isDry ? [] : await idsNamed(thing, args[name]);
    const answer = await write(tool, args, {
      what: (made) => (made === undefined ? `${noun} ${called}` : `${noun} ${idOf(made)} ${called}`),
      back: (made) => [remove, { [id]: idOf(made) }],
      async look() {
        const made = (await idsNamed(thing, args[name])).find((one) => !before.includes(one));
        return made === undefined ? undefined : { id: made };
      },
    });
    return idOf(answer);
  };

  const change: Steps["change"] = async (kind, id, args, before) => {
    const { noun, update, id: idArgument } = THINGS[kind];
    return write(
      update,
      { [idArgument]: id, ...args },
      { what: () => `the change of ${noun} ${id}`, back: () => [update, { [idArgument]: id, ...before }] },
    );
  };

  const fail = async (error: unknown): Promise<never> => {
    const { undone, left } = await takeBack(changes, callBack);
    if (!(error instanceof ToolError)) throw error;
    const doubts = unclear.map(
      (what) => `${what} (whether it was made is not known: look for it by its name)`,
    );
    error.message += ` ${describeOutcome(undone, [...left, ...doubts])}`;
    throw error;
  };

  return {
    steps: {
      ...given,
      read: (tool, args = {}) => call(tool, args),
      rows,
      create,
      change,
      write,
      note: (text) => void notes.push(text),
    },
    notes,
    requests: () => requests.map(sayMadeUp),
    fail,
  };
}

/** `/api/v1/chart/9000000001` -> `/api/v1/chart/(id from request 1)` */
function sayMadeUp(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sayMadeUp);
  if (typeof value === "string") return value.replace(MADE_UP, (number) => madeBy(Number(number)));
  if (typeof value === "number")
    return value >= FIRST_MADE_UP && value <= LAST_MADE_UP ? madeBy(value) : value;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, sayMadeUp(inner)]));
}

const madeBy = (id: number) => `(id from request ${id - FIRST_MADE_UP + 1})`;

function idOf(answer: unknown): number {
  const { id } = Object(answer) as { id?: unknown };
  if (typeof id === "number") return id;
  throw new Error(`an answer without an id: ${JSON.stringify(answer)}`);
}
