import type { CallKind } from "../http/request.ts";
import { bodySerializers } from "../http/serialize.ts";
import type { Argument, OperationTool } from "./tool.ts";

/** What a generated wrapper is called with: openapi-fetch's options, untyped. */
export interface RequestInitOptions {
  params: { path: Record<string, unknown>; query: Record<string, unknown> };
  body?: unknown;
  bodySerializer?: (body: never) => unknown;
  headers: Record<string, string>;
  parseAs: "stream";
  idempotent: boolean;
  asBrowser: boolean;
  inSession?: boolean;
  /** Tells whether it has left; see `PendingRequest`. */
  progress: { sent: boolean };
  kind: CallKind;
  changes: boolean;
  signal?: AbortSignal;
}

type Places = Record<Argument["in"], Record<string, unknown>>;

/** Put every argument where it goes in the request: path, query, `q`, body or form. */
export function requestInit(
  tool: OperationTool,
  args: Record<string, unknown>,
  signal?: AbortSignal,
): RequestInitOptions {
  const places: Places = { path: {}, query: {}, q: {}, body: {}, form: {} };
  let whole: { q?: unknown; body?: unknown } = {};
  for (const argument of tool.arguments) {
    const value = args[argument.name];
    if (value === undefined) continue;
    if (argument.whole) whole = { ...whole, [argument.in === "q" ? "q" : "body"]: value };
    else setPath(places[argument.in], argument.wire.split("."), value);
  }
  const q = whole.q ?? (Object.keys(places.q).length > 0 ? places.q : undefined);
  return {
    params: { path: places.path, query: { ...places.query, ...(q !== undefined && { q }) } },
    ...(tool.body && { body: whole.body ?? (tool.body === "json" ? places.body : places.form) }),
    ...operationInit(tool),
    parseAs: "stream",
    progress: { sent: false },
    ...(signal && { signal }),
  };
}

/** What every request of an operation is sent with, whatever its arguments. */
export function operationInit(
  tool: OperationTool,
): Pick<RequestInitOptions, "bodySerializer" | "headers" | "idempotent" | "asBrowser" | "changes" | "kind"> {
  return {
    ...(tool.body && { bodySerializer: bodySerializers[tool.body] }),
    headers: { Accept: tool.accept },
    idempotent: tool.annotations.idempotentHint,
    asBrowser: tool.credential === "session",
    changes: tool.effect !== "read",
    kind: takesLong(tool) ? "long" : "call",
  };
}

/** What waits for a warehouse or another service, moves files, or may answer with one. */
function takesLong({ annotations, body, accept }: OperationTool): boolean {
  return annotations.openWorldHint || body === "multipart" || accept !== "application/json";
}

/** `properties.tags` is the key `tags` inside the object `properties`. */
function setPath(target: Record<string, unknown>, [key = "", ...rest]: string[], value: unknown): void {
  if (rest.length === 0) {
    target[key] = value;
    return;
  }
  const inner = (target[key] ?? {}) as Record<string, unknown>;
  target[key] = inner;
  setPath(inner, rest, value);
}
