import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import { NetworkError, SupersetError, TimeoutError, ToolError } from "../errors/errors.ts";
import { parseExactly } from "../results/exact-numbers.ts";
import { isRecord } from "../results/is-record.ts";
import { awaitDone, withHeartbeat } from "./await-done.ts";
import { exchange, type LongCall } from "./long-call.ts";
import { readKey } from "./read-key.ts";
import { newClientId, stopQuery } from "./stop-query.ts";

/** Name the query, so that it can be stopped and found again. */
export function withClientId(args: Record<string, unknown>): Record<string, unknown> {
  return { ...args, client_id: args.client_id || newClientId() };
}

/**
 * Run SQL to its end: what Superset runs in the background is awaited, and answered as if it had not been; a query that nobody
 * waits for any more is stopped in Superset.
 */
export async function runSqlQuery(call: LongCall): Promise<CallToolResult> {
  const clientId = String(call.args.client_id);
  try {
    const response = await withHeartbeat(call, call.send());
    const rows =
      response.status === 202 ? await awaitQuery(call, response) : await requireFinished(response, clientId);
    return await call.shape(rows);
  } catch (error) {
    if (error instanceof ToolError && call.init.progress.sent)
      await (call.context.signal?.aborted ? stopQuery(call, clientId) : explainLoss(call, clientId, error));
    throw error;
  }
}

/** What `GET /api/v1/query/{pk}` tells, as far as it matters here. */
interface QueryEntry {
  status: string;
  rows?: number | null;
  progress?: number | null;
  results_key?: string | null;
  error_message?: string | null;
}

const ENDED: Readonly<Record<string, string>> = {
  failed: "has failed",
  stopped: "was stopped in Superset",
  timed_out: "ran out of Superset's own time limit",
};

/** The query goes on in Superset whether we look or not, so a look that fails says how to look again. */
class GoesOn extends TimeoutError {}

async function awaitQuery(call: LongCall, begun: Response): Promise<Response> {
  const query = await readKey<{ queryId: number; id: string; state: string }>(
    begun,
    "POST /api/v1/sqllab/execute/",
    "query",
    (value) => isRecord(value) && typeof value.queryId === "number",
  );
  const entry = await awaitDone(call, () => lookAt(call, query));
  if (!entry)
    throw new GoesOn(
      `The query still runs in Superset after ${call.limitMs / 1000} s (setting long_timeout), and goes on there.${howToGoOn(call, query)}`,
    );
  if (entry.status !== "success") throw notFinished(entry, query.id);
  const { signal } = call.context;
  if (!entry.results_key) {
    // A query whose rows went into a table of their own keeps none to fetch.
    const { status, rows } = entry;
    return Response.json({ query_id: query.queryId, status, query: { ...query, state: status, rows } });
  }
  return exchange(call.api, "GET", "/api/v1/sqllab/results/", {
    query: { q: { key: entry.results_key } },
    kind: "long",
    signal,
  });
}

async function lookAt(call: LongCall, query: { queryId: number; id: string }): Promise<QueryEntry | string> {
  try {
    const path = { pk: query.queryId };
    const { signal } = call.context;
    const response = await exchange(call.api, "GET", "/api/v1/query/{pk}", { path, signal });
    const isEntry = (value: unknown) => isRecord(value) && typeof value.status === "string";
    const result = await readKey<QueryEntry>(response, "GET /api/v1/query/{pk}", "result", isEntry);
    if (result.status === "success" || result.status in ENDED) return result;
    return `query ${query.id}: ${result.status}${result.progress ? `, ${result.progress} %` : ""}`;
  } catch (error) {
    if (!(error instanceof ToolError) || call.context.signal?.aborted) throw error;
    throw new GoesOn(`${error.message} The query goes on in Superset.${howToGoOn(call, query)}`, {
      cause: error,
    });
  }
}

/** Named are the tools that may be called; what policy forbids is of no use. */
function howToGoOn({ find }: LongCall, { queryId, id }: { queryId: number; id: string }): string {
  const look = find("GET", "/api/v1/query/{pk}");
  const rows = find("GET", "/api/v1/sqllab/results/");
  const toFetch =
    look && rows
      ? ` ${look.name} {"query_id": ${queryId}} says when it is done, ${rows.name} then gets the rows by its results_key.`
      : "";
  return `${toFetch}${howToStop(find, id)}`;
}

function howToStop(find: LongCall["find"], clientId: string): string {
  const stop = find("POST", "/api/v1/query/stop");
  return stop ? ` ${stop.name} {"client_id": "${clientId}"} stops it.` : "";
}

/** A query that was stopped is a success to Superset, without rows. */
async function requireFinished(response: Response, clientId: string): Promise<Response> {
  const text = await response.text();
  // Only an answer without rows can be this short.
  const entry = text.length < 200 ? Object(parsed(text)) : {};
  if (typeof entry.status === "string" && entry.status in ENDED)
    throw notFinished(entry as QueryEntry, clientId);
  const { status, headers } = response;
  return new Response(text || null, { status, headers });
}

/** Nothing for what is no JSON: whoever shapes the answer says so. */
function parsed(text: string): unknown {
  try {
    return parseExactly(text);
  } catch {
    return undefined;
  }
}

function notFinished({ status, error_message: reason }: QueryEntry, clientId: string): ToolError {
  const why = reason ? `: ${reason.replace(/\s+/g, " ").trim().replace(/\.$/, "")}` : "";
  const next =
    status === "failed" ? "Correct the SQL and run it again." : "Run it again if the rows are wanted.";
  return new SupersetError(
    `The query ${ENDED[status] ?? status}${why}. ${next} (client_id ${clientId})`,
    422,
    "POST /api/v1/sqllab/execute/",
  );
}

/**
 * No answer came, or a proxy's: the query goes on without us. Its rows can no longer be fetched, so what took longer than we
 * wait is stopped; of anything else the caller is told how to stop it.
 */
async function explainLoss(call: LongCall, clientId: string, error: ToolError): Promise<void> {
  if (error instanceof GoesOn) return;
  if (error instanceof TimeoutError && (await stopQuery(call, clientId))) {
    error.message += " The query was stopped in Superset; with runAsync it could have gone on.";
    return;
  }
  const fromProxy = error instanceof SupersetError && [502, 503, 504].includes(error.status);
  if (error instanceof NetworkError || fromProxy)
    error.message += ` The query may go on in Superset.${howToStop(call.find, clientId)}`;
}
