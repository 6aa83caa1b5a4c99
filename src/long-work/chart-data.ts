import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import { SupersetError, TimeoutError, ToolError } from "../errors/errors.ts";
import { reasonOf } from "../errors/superset-error.ts";
import { awaitDone, withHeartbeat } from "./await-done.ts";
import { exchange, type LongCall } from "./long-call.ts";
import { isListOfRecords, readKey } from "./read-key.ts";

/** Chart data, also where Superset computes it in the background (GLOBAL_ASYNC_QUERIES). */
export async function runChartData(call: LongCall): Promise<CallToolResult> {
  const response = await withHeartbeat(call, call.send());
  return call.shape(response.status === 202 ? await awaitJob(call, response) : response);
}

interface JobEvent {
  id: string;
  job_id: string;
  status: string;
  result_url?: string | null;
  errors?: unknown[];
}

const EVENTS = "GET /api/v1/async_event/";
/** Most events that Superset tells at once. */
const MOST_EVENTS = 100;

/**
 * A job tells how it goes in events, which come to the session that began it: the session of the CSRF token (`withCsrf`), which
 * every write has and a read is given by `inSession`.
 */
async function awaitJob(call: LongCall, begun: Response): Promise<Response> {
  const operation = `${call.tool.method} ${call.tool.path}`;
  const job = await readKey<string>(begun, operation, "job_id", (value) => typeof value === "string");
  let last: string | undefined;
  const nextEvents = async () => {
    const query = last === undefined ? {} : { last_id: last };
    const { signal } = call.context;
    const response = await exchange(call.api, "GET", "/api/v1/async_event/", { query, signal });
    const result = await readKey<JobEvent[]>(response, EVENTS, "result", isListOfRecords);
    last = result.at(-1)?.id ?? last;
    return result;
  };
  const look = async () => {
    for (;;) {
      const events = await nextEvents();
      const mine = events.filter(({ job_id }) => job_id === job);
      const ended = mine.find(({ status }) => status === "done" || status === "error");
      if (ended) return ended;
      if (events.length < MOST_EVENTS) return `chart data: ${mine.at(-1)?.status ?? "pending"}`;
    }
  };
  const ended = await awaitDone(call, () => look().catch((error) => explain(call, job, error)));
  if (!ended)
    throw new TimeoutError(
      `Superset still computes this in the background after ${call.limitMs / 1000} s (setting long_timeout), job ${job}. ${HOW_TO_GET}`,
    );
  if (ended.status === "error") {
    const reason = reasonOf({ errors: ended.errors ?? [] }).replace(/\.$/, "");
    throw new SupersetError(`Superset could not compute the data: ${reason}.`, 400, operation);
  }
  const cache_key = String(ended.result_url).split("/").at(-1);
  const { signal } = call.context;
  return exchange(call.api, "GET", "/api/v1/chart/data/{cache_key}", {
    path: { cache_key },
    signal,
    kind: "long",
  });
}

/** Before it begins a job Superset looks into its cache, so the same call answers once the job is done. */
const HOW_TO_GET = "Make the same call again later, without force: it is answered from the cache then.";

/** The job goes on whether its events can be read or not. */
function explain(call: LongCall, job: string, error: unknown): never {
  if (error instanceof ToolError && !call.context.signal?.aborted)
    error.message += ` Superset computes the data in the background, job ${job}. ${HOW_TO_GET}`;
  throw error;
}
