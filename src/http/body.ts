import type { Readable } from "node:stream";
import type { Answer } from "./exchange.ts";
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
 * The answer with its body in memory.
 * @throws TooLargeError for a body that is longer, or that unpacks without end
 */
export async function readWhole(answer: Answer, limit: number): Promise<Response> {
  return responseOf(answer, answer.body && (await collect(answer.body, limit)));
}

function responseOf(
  { status, headers }: Answer,
  body: Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array> | null,
): Response {
  return new Response(body, { status, headers: headers as [string, string][] });
}

function collect(body: Readable, limit: number): Promise<Buffer<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  return new Promise((resolve, reject) => {
    body.on("data", (chunk: Uint8Array) => {
      size += chunk.byteLength;
      chunks.push(chunk);
      if (size > limit) body.destroy(new TooLargeError(limit));
    });
    body.on("end", () => resolve(Buffer.concat(chunks)));
    body.on("error", reject);
    // Of one that was destroyed without a reason, nothing else is heard.
    body.on("close", () => reject(new Error("terminated")));
  });
}

/**
 * The answer, whose body fails like the request itself: a connection may drop in the middle of it.
 * @param onEnd called when there is nothing more to come, whatever the reason
 */
export function streamed(
  answer: Answer,
  limit: number,
  toFault: (cause: unknown) => Error,
  onEnd: () => void,
): Response {
  const { body } = answer;
  if (!body) {
    onEnd();
    return responseOf(answer, null);
  }
  const chunks = limitSize(body, limit);
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await chunks.next();
        if (!done) return controller.enqueue(value);
        onEnd();
        controller.close();
      } catch (cause) {
        onEnd();
        controller.error(toFault(cause));
      }
    },
    cancel(reason) {
      onEnd();
      body.destroy(reason instanceof Error ? reason : undefined);
    },
  });
  return responseOf(answer, stream);
}

/** A small packed body may unpack without end. Whoever leaves the loop gives the body up. */
async function* limitSize(body: Readable, limit: number): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > limit) throw new TooLargeError(limit);
    yield chunk;
  }
}
