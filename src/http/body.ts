/** An answer that is longer, unpacked, than anything asked for here can be. */
export class TooLargeError extends Error {
  readonly limit: number;

  constructor(limit: number) {
    super(`more than ${limit / 2 ** 20} MiB`);
    this.limit = limit;
  }
}

/** Answers that are read into memory; rows of SQL are the largest of them. */
const LARGEST_TEXT = 128 * 2 ** 20;
/** Answers that are streamed to a file. */
const LARGEST_FILE = 8 * 2 ** 30;

/** The most bytes that may come of a response, by what it says it is. */
export function limitSize({ headers, ok }: Response): number {
  const type = headers.get("Content-Type") ?? "";
  const isText = !ok || type === "" || /^(application\/json|text\/html)\b/.test(type);
  return isText ? LARGEST_TEXT : LARGEST_FILE;
}

/**
 * The same response, whose body fails like the request itself: a connection may drop, or time run out, in the middle of it,
 * and a small packed body may unpack without end.
 */
export function withBodyFaults(
  response: Response,
  limit: number,
  toFault: (cause: unknown) => Error,
): Response {
  if (!response.body) return response;
  const reader = response.body.getReader();
  let size = 0;
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await reader.read();
        if (done) return controller.close();
        size += value.byteLength;
        if (size > limit) throw new TooLargeError(limit);
        controller.enqueue(value);
      } catch (cause) {
        controller.error(toFault(cause));
        await reader.cancel().catch(() => undefined);
      }
    },
    cancel: (reason) => reader.cancel(reason),
  });
  const { status, statusText, headers } = response;
  return new Response(body, { status, statusText, headers });
}
