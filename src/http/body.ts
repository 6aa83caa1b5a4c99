import type { CallKind } from "./request.ts";

/** An answer that is longer, unpacked, than anything asked for here can be. */
export class TooLargeError extends Error {
  readonly limit: number;

  constructor(limit: number) {
    super(`more than ${limit / 2 ** 20} MiB`);
    this.limit = limit;
  }
}

const MIB = 2 ** 20;
/** Answers that are read into memory; rows of SQL and of charts are the largest of them. */
export const LARGEST_TEXT: Readonly<Record<CallKind, number>> = {
  probe: 4 * MIB,
  "sign-in": 4 * MIB,
  call: 64 * MIB,
  long: 128 * MIB,
};
/** Answers that are streamed to a file. */
export const LARGEST_FILE = 8 * 2 ** 30;

/**
 * The same response with its body in memory.
 * @throws TooLargeError for a body that is longer, or that unpacks without end
 */
export async function readWhole(response: Response, limit: number): Promise<Response> {
  if (!response.body) return response;
  const chunks: Uint8Array[] = [];
  const limited = limitSize(response.body.getReader(), limit);
  for await (const chunk of limited) chunks.push(chunk);
  return withBody(response, Buffer.concat(chunks));
}

/** The same response, whose body fails like the request itself: a connection may drop in the middle of it. */
export function withBodyFaults(
  response: Response,
  limit: number,
  toFault: (cause: unknown) => Error,
): Response {
  if (!response.body) return response;
  const reader = response.body.getReader();
  const chunks = limitSize(reader, limit);
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(value);
      } catch (cause) {
        controller.error(toFault(cause));
      }
    },
    cancel: (reason) => reader.cancel(reason),
  });
  return withBody(response, body);
}

/** A small packed body may unpack without end. */
async function* limitSize(reader: ReadableStreamDefaultReader<Uint8Array>, limit: number) {
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    size += value.byteLength;
    if (size > limit) {
      await reader.cancel().catch(() => undefined);
      throw new TooLargeError(limit);
    }
    yield value;
  }
}

function withBody(
  { status, statusText, headers }: Response,
  body: Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>,
): Response {
  return new Response(body, { status, statusText, headers });
}
