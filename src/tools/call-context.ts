/** What came of asking the person behind the client. */
export type PersonsAnswer = "accepted" | "declined" | "cancelled" | "unanswered" | "unsupported";

/** Asks the person behind the client whether to do something. */
export type AskPerson = (question: string) => Promise<PersonsAnswer>;

/**
 * Tells the caller how far a call has come, in any unit; what is told must grow.
 * @param total the end, where it is known
 */
export type ReportProgress = (done: number, total?: number, message?: string) => void;

/** What a call knows of its caller. */
export interface CallContext {
  /** Aborted when the client cancels the call. */
  signal?: AbortSignal | undefined;
  /** Ask the person behind the client; absent where the client cannot. */
  ask?: AskPerson | undefined;
  /** Absent where the caller does not want to hear of it. */
  progress?: ReportProgress | undefined;
  /**
   * `raw` for callers that are programs, resources and completions among them: Superset's JSON as it came, with nothing asked
   * for that the arguments do not say, and what goes wrong thrown as a ToolError instead of told as a result.
   */
  results?: "raw" | undefined;
}
