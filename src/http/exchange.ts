import { pipeline, Readable, type Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import type { Dispatcher } from "undici";
import { once } from "../once.ts";
import { encodeMultipart } from "./multipart.ts";
import type { PendingRequest } from "./request.ts";

/** Importing takes its time with each call, though it loads once. */
const undici = once(() => import("./undici.ts"));

export interface ExchangeOptions extends Pick<PendingRequest, "method" | "headers" | "body"> {
  signal: AbortSignal;
  dispatcher?: Dispatcher;
}

/** What comes back, as soon as its headers are there. A body that is not read to its end is to be given up. */
export interface Answer {
  status: number;
  /** Names in lower case; one that came several times stands so often. */
  headers: readonly (readonly [name: string, value: string])[];
  /** Unpacked. */
  body: Readable | null;
}

/**
 * One request and its answer. Not by `fetch`, which takes twice the time and, unless redirects are errors to it, keeps a copy of
 * a form with all its files in memory. Redirects are not followed.
 */
export async function exchange(
  url: string,
  { method, headers, body, signal, dispatcher }: ExchangeOptions,
): Promise<Answer> {
  const { send } = await undici();
  const encoded = encodeBody(body);
  const answer = await send(url, {
    ...(dispatcher && { dispatcher }),
    method: method as Dispatcher.HttpMethod,
    headers: { ...USUAL_HEADERS, ...Object.fromEntries(headers), ...encoded.headers },
    body: encoded.body,
    signal,
  });
  return toAnswer(answer);
}

/** Those of fetch, by its name: there are firewalls that turn away who has none. */
const USUAL_HEADERS = { accept: "*/*", "accept-encoding": "gzip, deflate, br", "user-agent": "node" };

function encodeBody(body: PendingRequest["body"]): { body: string | Readable | null; headers?: object } {
  if (body instanceof FormData) {
    const { type, length, chunks } = encodeMultipart(body);
    return {
      body: Readable.from(chunks()),
      headers: { "content-type": type, "content-length": String(length) },
    };
  }
  return { body: body === undefined ? null : String(body) };
}

/** Statuses that the platform's Response takes no body for. */
const WITHOUT_BODY = new Set([204, 205, 304]);

async function toAnswer({ statusCode, headers: given, body }: Dispatcher.ResponseData): Promise<Answer> {
  const headers = Object.entries(given).flatMap(([name, value = []]) =>
    [value].flat().map((line) => [name, line] as const),
  );
  if (WITHOUT_BODY.has(statusCode)) {
    await body.dump();
    return { status: statusCode, headers, body: null };
  }
  return { status: statusCode, headers, body: unpacked(body, headerOf(headers, "content-encoding")) };
}

/** The first of that name, in lower case; empty where there is none. */
export function headerOf(headers: Answer["headers"], name: string): string {
  return headers.find(([given]) => given === name)?.[1] ?? "";
}

const UNPACKERS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** The encodings are named in the order in which they were applied; what is not known is left as it is. */
function unpacked(body: Readable, encodings: string): Readable {
  const names = encodings.split(",").map((name) => name.trim().toLowerCase());
  const unpackers = names.reverse().flatMap((name) => UNPACKERS[name]?.() ?? []);
  // Who reads what comes out is told of the fault of any part.
  return unpackers.reduce((packed: Readable, unpack) => pipeline(packed, unpack, () => {}), body);
}
