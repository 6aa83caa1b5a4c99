import { text as readStream } from "node:stream/consumers";
import { CancelledError, ConfigError } from "../errors/errors.ts";
import { printable } from "../results/printable.ts";
import type { AskPerson } from "../tools/call-context.ts";

/** Ask a person for something that is no secret. */
export async function askText(message: string, flag: string): Promise<string> {
  if (!process.stdin.isTTY) throw new ConfigError(`${message}? There is no terminal to ask on; set ${flag}.`);
  const { text } = await import("@clack/prompts");
  return answered(await text({ message, validate: (value) => (value ? undefined : "Something is needed.") }));
}

/** Ask a person for a secret, shown as dots; without a terminal it is read from standard input. */
export async function askSecret(message: string): Promise<string> {
  if (process.stdin.isTTY) {
    const { password } = await import("@clack/prompts");
    return answered(
      await password({ message, validate: (value) => (value ? undefined : "Something is needed.") }),
    );
  }
  const secret = (await readStream(process.stdin)).trim();
  if (secret === "") throw new ConfigError(`${message}? Standard input holds nothing.`);
  return secret;
}

/** Whoever typed the command, to ask yes or no; nobody without a terminal. */
export function personAtTerminal(): AskPerson | undefined {
  if (!process.stdin.isTTY) return undefined;
  return async (message) => {
    const { confirm, isCancel } = await import("@clack/prompts");
    const answer = await confirm({
      message: printable(message),
      initialValue: false,
      output: process.stderr,
    });
    if (isCancel(answer)) return "cancelled";
    return answer ? "accepted" : "declined";
  };
}

/** A person who presses Ctrl-C gets no answer as a symbol. */
function answered(answer: string | symbol): string {
  if (typeof answer === "string") return answer;
  throw new CancelledError("Cancelled; nothing was changed.");
}
