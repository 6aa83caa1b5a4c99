/** Thrown at the first thing that keeps a text from being proved read-only; its message is the reason, without a full stop. */
export class NotReadOnly extends Error {
  override readonly name = "NotReadOnly";
}
