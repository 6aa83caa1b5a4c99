import { expect } from "vitest";

/** What a promise fails with; that it fails is part of the test. */
export function failureOf(promise: Promise<unknown>): Promise<Error> {
  return promise.then(
    () => expect.unreachable("did not fail"),
    (error: unknown) => error as Error,
  );
}
