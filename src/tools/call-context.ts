/** What came of asking the person behind the client. */
export type PersonsAnswer = "accepted" | "declined" | "cancelled" | "unanswered";

/** What a call knows of its caller. */
export interface CallContext {
  /** Aborted when the client cancels the call. */
  signal?: AbortSignal | undefined;
  /** Ask the person behind the client; absent where the client cannot. */
  ask?: ((question: string) => Promise<PersonsAnswer>) | undefined;
}
