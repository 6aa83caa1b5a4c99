import { Readable } from "node:stream";
import type { Dispatcher } from "undici";
import { encodeMultipart } from "./multipart.ts";

export interface FormExchange {
  method: string;
  headers: Headers;
  body: FormData;
  signal: AbortSignal;
  dispatcher?: Dispatcher;
}

/**
 * Send a form with its files, whatever their size. Not by `fetch`: unless redirects are errors to it, it keeps a copy of the
 * whole body in memory. Redirects are not followed.
 */
export async function sendForm(
  url: string,
  { method, headers, body, signal, dispatcher }: FormExchange,
): Promise<Response> {
  const { send } = await import("./undici.ts");
  const { type, length, chunks } = encodeMultipart(body);
  const answer = await send(url, {
    ...(dispatcher && { dispatcher }),
    method: method as Dispatcher.HttpMethod,
    // The name is fetch's; there are firewalls that turn away who has none.
    headers: {
      "User-Agent": "node",
      ...Object.fromEntries(headers),
      "Content-Type": type,
      "Content-Length": String(length),
    },
    body: Readable.from(chunks()),
    signal,
  });
  return toResponse(answer);
}

/** Statuses that the platform's Response takes no body for. */
const WITHOUT_BODY = new Set([204, 205, 304]);

async function toResponse({ statusCode: status, headers, body }: Dispatcher.ResponseData): Promise<Response> {
  const pairs = Object.entries(headers).flatMap(([name, value = ""]) =>
    [value].flat().map((one): [string, string] => [name, one]),
  );
  if (WITHOUT_BODY.has(status)) {
    await body.dump();
    return new Response(null, { status, headers: pairs });
  }
  return new Response(Readable.toWeb(body) as ReadableStream<Uint8Array>, { status, headers: pairs });
}
