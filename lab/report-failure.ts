import { LabError } from "./lab-error.ts";

/** The last word of a lab command that failed: the message alone when it says what to do, else the whole error. */
export function reportFailure(error: unknown): void {
  console.error(error instanceof LabError ? error.message : error);
  process.exitCode = 1;
}
