/** A failure the user can do something about: its message says what went wrong and what to do. */
export class LabError extends Error {
  override readonly name = "LabError";
}
