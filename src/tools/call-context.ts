/** What came of asking the person behind the client. */
export type PersonsAnswer = "accepted" | "declined" | "cancelled" | "unanswered" | "unsupported";

/** Asks the person behind the client whether to do something. */
export type AskPerson = (question: string) => Promise<PersonsAnswer>;

/** What a call knows of its caller. */
export interface CallContext {
  /** Aborted when the client cancels the call. */
  signal?: AbortSignal | undefined;
  /** Ask the person behind the client; absent where the client cannot. */
  ask?: AskPerson | undefined;
}
