import { styleText } from "node:util";
import { CancelledError, ConfigError } from "../errors/errors.ts";

export interface Question {
  message: string;
  /** The setting that answers it without being asked, for where nobody can be. */
  setting: string;
}

export interface Choice<T> {
  value: T;
  label: string;
  hint?: string;
}

/** Asks a person what has to be decided; each question but that for a secret comes with an answer proposed. */
export interface Interviewer {
  /** @param question.check says what is wrong with an answer */
  text(
    question: Question & { proposal: string; check?: (answer: string) => string | undefined },
  ): Promise<string>;
  secret(question: Question & { proposal?: string | undefined }): Promise<string>;
  choose<T extends string>(question: Question & { choices: readonly Choice<T>[]; proposal: T }): Promise<T>;
  chooseSome<T extends string>(
    question: Question & { choices: readonly Choice<T>[]; proposal: readonly T[] },
  ): Promise<T[]>;
  confirm(message: string): Promise<boolean>;
  /** Something that was found out or done. */
  say(text: string): void;
  /** Something that went wrong. */
  complain(text: string): void;
  /** Whether a question that was answered wrongly can be asked again. */
  canAskAgain: boolean;
}

/** A person at a terminal. */
export async function createTerminalInterviewer(): Promise<Interviewer> {
  if (!process.stdin.isTTY)
    throw new ConfigError(
      "There is no terminal to ask on. Say --yes to take what is proposed, with --base-url, --username, --client and SUPERSET_PASSWORD (or _FILE, _COMMAND) for the rest.",
    );
  const clack = await import("@clack/prompts");
  const answered = <T>(answer: T | typeof clack.CANCEL_SYMBOL): T => {
    if (answer !== clack.CANCEL_SYMBOL) return answer as T;
    throw new CancelledError("Cancelled; no configuration was changed.");
  };
  clack.intro(styleText("inverse", " superset-mcp "));
  return {
    canAskAgain: true,
    text: async ({ message, proposal, check }) =>
      answered(
        await clack.text({
          message,
          placeholder: proposal,
          defaultValue: proposal,
          validate: (value) => check?.(value || proposal),
        }),
      ),
    async secret({ message, proposal }) {
      const answer = await clack.password({
        message,
        validate: (value) => (value || proposal !== undefined ? undefined : "Something is needed."),
      });
      return answered(answer) || (proposal ?? "");
    },
    choose: async ({ message, choices, proposal }) =>
      answered(await clack.select({ message, options: [...choices] as never[], initialValue: proposal })),
    chooseSome: async ({ message, choices, proposal }) =>
      answered(
        await clack.multiselect({ message, options: [...choices] as never[], initialValues: [...proposal] }),
      ),
    confirm: async (message) => answered(await clack.confirm({ message })),
    say: (text) => clack.log.success(text),
    complain: (text) => clack.log.error(text),
  };
}

/** Nobody: what is proposed is taken. */
export function createSilentInterviewer(tell: (line: string) => void): Interviewer {
  const missing = ({ message, setting }: Question) =>
    new ConfigError(`${message}? With --yes nobody is asked: set ${setting}.`);
  return {
    canAskAgain: false,
    async text({ proposal, check, ...question }) {
      const fault = check?.(proposal);
      if (fault !== undefined) throw new ConfigError(`${fault} Set ${question.setting}.`);
      return proposal;
    },
    async secret({ proposal, ...question }) {
      if (proposal === undefined) throw missing(question);
      return proposal;
    },
    choose: async ({ proposal }) => proposal,
    async chooseSome({ proposal, ...question }) {
      if (proposal.length === 0) throw missing(question);
      return [...proposal];
    },
    confirm: async () => true,
    say: tell,
    complain: tell,
  };
}
