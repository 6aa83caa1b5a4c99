import type { PendingRequest } from "../http/request.ts";
import type { RequestInitOptions } from "../tools/request-init.ts";
import type { Endpoint } from "../tools/tool.ts";

/** The request that a call would send, but for its signature. */
export interface DryRun {
  dry_run: true;
  method: string;
  url: string;
  headers: Record<string, string>;
  /** JSON as it would be sent; form fields by name, with files as their names and sizes. */
  body?: unknown;
}

/** Build the request by the generated wrapper itself, with a fetch that only looks. */
export async function dryRun(endpoint: Endpoint, api: unknown, init: RequestInitOptions): Promise<DryRun> {
  let seen: PendingRequest | undefined;
  const look = async (request: unknown) => {
    seen = request as PendingRequest;
    return new Response(null, { status: 204 });
  };
  await endpoint(api as never, { ...init, fetch: look } as never);
  if (!seen) throw new Error("the wrapper made no request");
  const body = await readBody(seen);
  return {
    dry_run: true,
    method: seen.method,
    url: seen.url,
    headers: Object.fromEntries(seen.headers),
    ...(body !== undefined && { body }),
  };
}

async function readBody({ body }: PendingRequest): Promise<unknown> {
  if (typeof body === "string") return JSON.parse(body);
  if (body instanceof URLSearchParams) return Object.fromEntries(body);
  if (!(body instanceof FormData)) return undefined;
  const fields = [...body].map(([name, value]) => [
    name,
    typeof value === "string" ? value : `file ${value.name}, ${value.size} bytes`,
  ]);
  return Object.fromEntries(fields);
}
