import { ToolError } from "../errors/errors.ts";
import { type ChangesOptions, createChanges } from "./changes.ts";
import type { Row, Steps } from "./steps.ts";
import { thingChanges } from "./thing-changes.ts";
import { describeOutcome } from "./undo.ts";

/** What the steps of a run are made of, beside what is theirs already. */
export interface RunOptions
  extends ChangesOptions,
    Omit<Steps, "read" | "rows" | "create" | "change" | "write" | "note"> {
  /** Take back a file of `keepSecret`. */
  dropSecret(path: string): Promise<void>;
}

/** A list, as far as it was read. */
interface Rows {
  result: Row[];
  /** How many there are. */
  count?: number;
  note?: string;
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

export function startRun({ clock, dropSecret, ...given }: RunOptions): Run {
  const { isDry, call, callBack, ...others } = given;
  const options = { isDry, call, callBack, clock };
  const changes = createChanges(options);
  const notes: string[] = [];
  const say = (text: string) => {
    if (!notes.includes(text)) notes.push(text);
  };
  const secrets: string[] = [];
  /** Errors that tell already what became of what was changed. */
  const saidThere = new Set<unknown>();

  const target: Steps["target"] = async (name) => {
    const callOther = await given.target(name);
    return async (tool, args) => {
      const answer = await callOther(tool, isDry ? { ...args, dry_run: true } : args).catch((error) => {
        saidThere.add(error);
        throw error;
      });
      if (isDry) changes.show(answer.requests as unknown[]);
      return answer;
    };
  };
  const steps: Steps = {
    ...others,
    isDry,
    read: (tool, args = {}) => call(tool, args),
    async rows(tool, args = {}) {
      const asked = { page_size: 100, ...args, all_pages: true };
      const { result, count = 0, note } = (await call(tool, asked)) as Rows;
      if (note !== undefined) say(note);
      else if (count > result.length) say(`Only ${result.length} of ${count} rows of ${tool} were read.`);
      return result;
    },
    ...thingChanges(changes, options),
    write: changes.write,
    note: say,
    async keepSecret(name, text) {
      if (isDry) return "(a private file)";
      const path = await given.keepSecret(name, text);
      secrets.push(path);
      return path;
    },
    target,
  };
  return {
    steps,
    notes,
    requests: changes.shown,
    async fail(error) {
      const { undone, stays } = await changes.takeBack();
      // What the secret is for may be there: then it is wanted.
      if (stays.length === 0) await Promise.all(secrets.map(dropSecret));
      if (!(error instanceof ToolError)) throw error;
      const isSaid = saidThere.has(error) || error.message.startsWith("Nothing was ");
      if (isSaid && !changes.areThere()) throw error;
      error.message += ` ${describeOutcome(undone, stays)}`;
      if (stays.length > 0 && secrets.length > 0) error.message += ` The secret is in ${secrets.join(", ")}.`;
      throw error;
    },
  };
}
